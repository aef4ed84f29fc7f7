"""Write a site: facts become a content/ folder, in one of the many forms allowed.

In: a facts.Site, a folder, a layout seed (which looks) and an order seed (the order of
rows and reports, the names of files). Out: files. The facts never depend on either seed:
every way of writing one site must lead to the same figures.
"""

from pathlib import Path
from random import Random

import write_yaml
from facts import (DEFAULT_SHIFTS, DEFAULT_STALE_AFTER_DAYS, DEFAULT_TASKS, Campaign,
                   Commune, LogRow, Report, Shift, Site)
from wording import folded, slug, spellings, unmarked
from write_tables import (Layout, date_form, log_table, progress_table, respelt, show_date,
                          show_hours, show_whole, volunteer_table)
from write_yaml import Plain, Quoted


def write_site(site: Site, root: Path, layout_seed: int = 1, order_seed: int = 1) -> None:
    layout = Layout(Random(f"layout {layout_seed}"), Random(f"order {order_seed}"))
    content = root / "content"
    (content / "campaigns").mkdir(parents=True)
    save_yaml(content / "site.yaml", site_page(site, layout), layout)
    for campaign in site.campaigns:
        path = content / "campaigns" / f"{campaign.id}.yaml"
        save_yaml(path, campaign_page(campaign, layout), layout)
    for number, commune in enumerate(site.communes):
        folder = content / "communes" / folder_name(commune, number, layout)
        folder.mkdir(parents=True)
        write_commune(site, commune, folder, layout)


def save_yaml(path: Path, value, layout: Layout) -> None:
    text = respelt(write_yaml.document(value, layout.choose, layout.order), layout)
    encoding = "utf-8-sig" if layout.chance(0.05) else "utf-8"
    path.write_bytes(text.encode(encoding))


def folder_name(commune: Commune, number: int, layout: Layout) -> str:
    draw = layout.choose.random()
    if draw < 0.02:
        return f"{slug(commune.name)}-so-{number}"
    if draw < 0.06:
        return f"{commune.code}-ten-cu"
    return f"{commune.code}-{slug(commune.name)}"


# --- site.yaml and campaigns ---------------------------------------------------------


def site_page(site: Site, layout: Layout) -> dict:
    page = {
        "title": "Trang thử số liệu",
        "province": {"code": Quoted(site.province_code), "name": site.province_name,
                     "kind": "tỉnh"},
        "publisher": {"name": "Tỉnh đoàn"},
        "campaigns": [campaign.id for campaign in site.campaigns],
    }
    if site.as_of:
        page["as_of"] = site.as_of
    if site.shifts != DEFAULT_SHIFTS or layout.chance(0.2):
        page["shifts"] = [show_shift(shift, layout) for shift in site.shifts]
    if site.tasks != DEFAULT_TASKS or layout.chance(0.2):
        page["tasks"] = [
            {"id": task.id, "name": task.name}
            | ({"outreach": True} if task.outreach else {}) for task in site.tasks]
    if site.stale_after_days != DEFAULT_STALE_AFTER_DAYS or layout.chance(0.2):
        page["stale_after_days"] = site.stale_after_days
    if layout.chance(0.3):
        page["notice"] = "Số liệu minh họa"
    return shuffled_keys(page, layout)


def show_shift(shift: Shift, layout: Layout) -> dict:
    text = layout.choose.choice([Plain, Quoted])
    return {"id": shift.id, "name": shift.name,
            "from": text(f"{shift.start // 60:02}:{shift.start % 60:02}"),
            "to": text(f"{shift.end // 60:02}:{shift.end % 60:02}")}


def campaign_page(campaign: Campaign, layout: Layout) -> dict:
    page = {
        "name": campaign.name,
        "short_name": campaign.short_name,
        "summary": "Rà soát từng hồ sơ, từng thửa đất.",
        "period": {"start": campaign.start, "end": campaign.end},
        "headline": campaign.indicators[0].id,
        "indicators": [show_indicator(one) for one in campaign.indicators],
    }
    if layout.chance(0.3):
        page["plan"] = "Kế hoạch 515/KH-BCA-BNN&MT"
    return shuffled_keys(page, layout)


def show_indicator(one) -> dict:
    shown = {"id": one.id, "name": one.name, "unit": one.unit, "kind": one.kind}
    if one.part_of:
        shown["part_of"] = one.part_of
    if one.target is not None:
        shown["target"] = one.target
    return shown


def shuffled_keys(page: dict, layout: Layout) -> dict:
    keys = list(page)
    if layout.chance(0.3):
        layout.choose.shuffle(keys)
    return {key: page[key] for key in keys}


# --- a commune -------------------------------------------------------------------------


def write_commune(site: Site, commune: Commune, folder: Path, layout: Layout) -> None:
    save_yaml(folder / "commune.yaml", commune_page(commune, layout), layout)
    if commune.volunteers is not None:
        rows = [volunteer_cells(commune, one, layout) for one in commune.volunteers]
        (folder / "volunteers.csv").write_bytes(volunteer_table(rows, layout))
    if commune.reports:
        write_progress(commune, folder, layout)
    if commune.logs is not None:
        write_logs(site, commune, folder / "logs", layout)


def commune_page(commune: Commune, layout: Layout) -> dict:
    code = layout.choose.choice([Plain, Quoted])(commune.code)
    page = {"code": code, "name": commune.name, "kind": commune.kind}
    if commune.group:
        page["group"] = commune.group
    if layout.chance(0.2):
        page["formerly"] = [{"name": "Thị trấn Cũ", "until": Plain("2025-06-30")}]
    page["contact"] = {"office": f"Đoàn {commune.kind} {commune.name}"}
    if commune.targets:
        page["targets"] = commune.targets
    elif layout.chance(0.3):
        page["targets"] = {}
    if commune.villages:
        page["villages"] = [{"id": one.id, "name": one.name, "kind": "thôn"}
                            for one in commune.villages]
    if commune.points:
        page["points"] = [{"id": one.id, "name": one.name, "address": "Trung tâm xã"}
                          for one in commune.points]
    if commune.teams:
        page["teams"] = [{"id": one.id, "name": one.name, "mission": "Hỗ trợ bà con"}
                         for one in commune.teams]
    return shuffled_keys(page, layout)


def volunteer_cells(commune: Commune, volunteer, layout: Layout) -> dict[str, str]:
    rng = layout.choose
    team = rng.choice(commune.teams) if commune.teams and layout.chance(0.6) else None
    return {
        "id": volunteer.id,
        "name": volunteer.name,
        "birth_date": rng.choice(["", "02/09/1999", "2004-03-26", "15-05-2009"]),
        "team": rng.choice([team.id, team.name]) if team else "",
        "role": rng.choice(["", "", "leader", "Đội trưởng", "tổ trưởng"]),
        "phone": "",
        "consent": rng.choice(["", "", "", "01/09/2025"]),
        "guardian_consent": rng.choice(["", "", "2025-09-01"]),
    }


# --- progress --------------------------------------------------------------------------


def write_progress(commune: Commune, folder: Path, layout: Layout) -> None:
    form = layout.choose.choice(["file", "folder", "table"])
    if form == "file":
        save_yaml(folder / "progress.yaml", report_list(commune.reports, layout), layout)
    elif form == "folder":
        write_progress_folder(commune.reports, folder / "progress", layout)
    else:
        rows = progress_rows(commune.reports, layout)
        (folder / "progress.csv").write_bytes(progress_table(rows, layout))


def report_list(reports: list[Report], layout: Layout) -> list[dict]:
    shown = []
    for report in reports:
        one = {"campaign": report.campaign, "as_of": report.as_of, "values": report.values}
        if layout.chance(0.15):
            one["reported_by"] = "Đoàn xã"
        if layout.chance(0.1):
            one["difficulties"] = "Nhiều hồ sơ cũ: dữ liệu còn sai lệch"
        shown.append(one)
    return shown


def write_progress_folder(reports: list[Report], folder: Path, layout: Layout) -> None:
    """Reports spread over files; now and then one stands twice, or in two halves."""
    folder.mkdir()
    count = layout.choose.randint(1, 4)
    parts = [[] for _ in range(count)]
    for report in reports:
        for piece in pieces(report, layout):
            layout.choose.choice(parts).append(piece)
    names = file_names(count, layout)
    for part, name in zip(parts, names):
        if part:
            save_yaml(folder / f"{name}.yaml", report_list(part, layout), layout)


def pieces(report: Report, layout: Layout) -> list[Report]:
    draw = layout.choose.random()
    if draw < 0.03:
        return [report, report]
    keys = list(report.values)
    if draw < 0.06 and len(keys) > 1:
        return [Report(report.campaign, report.as_of, {k: report.values[k] for k in half})
                for half in (keys[:1], keys[1:])]
    return [report]


def progress_rows(reports: list[Report], layout: Layout) -> list[dict[str, str]]:
    rng = layout.choose
    usual = rng.choice(["iso", "/", "-"])
    return [
        {"as_of": show_date(report.as_of, date_form(rng, usual)),
         "campaign": report.campaign, "indicator": key, "value": show_whole(value, rng)}
        for report in reports for key, value in report.values.items()
    ]


def file_names(count: int, layout: Layout) -> list[str]:
    names = ["2025-09", "2025-10", "thang-11", "nhap-lieu", "đội lưu động", "bo-sung"]
    return layout.order.sample(names, count)


# --- logs ------------------------------------------------------------------------------


def write_logs(site: Site, commune: Commune, folder: Path, layout: Layout) -> None:
    folder.mkdir()
    count = layout.choose.randint(1, 4)
    files = [[] for _ in range(count)]
    spelt = Spellings(site, commune)
    usual = layout.choose.choice(["iso", "/", "-"])
    rows = [(row, {}) for row in commune.logs]
    rows += [(one.row, one.cells) for one in commune.faulty]
    for row, spoilt in rows:
        cells = spelt.cells(row, usual, layout) | spoilt
        layout.choose.choice(files).append(cells)
    names = file_names(count, layout)
    for number, (part, name) in enumerate(zip(files, names)):
        if part or number == 0:
            (folder / f"{name}.csv").write_bytes(log_table(part, layout))


class Spellings:
    """How the rows of one commune may name shifts, points, people and the rest."""

    def __init__(self, site: Site, commune: Commune):
        self.one_campaign = len(site.campaigns) == 1
        self.forms = {
            "shift": {one.id: spellings(one.id, one.name) for one in site.shifts},
            "task": {one.id: spellings(one.id, one.name) for one in site.tasks},
            "campaign": {one.id: spellings(one.id, one.name, one.short_name)
                         for one in site.campaigns},
            "point": {one.id: spellings(one.id, one.name) for one in commune.points},
            "team": {one.id: spellings(one.id, one.name) for one in commune.teams},
            "volunteer": volunteer_forms(commune),
        }

    def cells(self, row: LogRow, usual_date: str, layout: Layout) -> dict[str, str]:
        rng = layout.choose
        cells = {key: rng.choice(forms[getattr(row, key)]) if getattr(row, key) else ""
                 for key, forms in self.forms.items()}
        if self.one_campaign and layout.chance(0.5):
            cells["campaign"] = ""
        cells["date"] = show_date(row.date, date_form(rng, usual_date))
        cells["hours"] = show_hours(row.hours, rng)
        for key in ("people", "helped", "elderly", "records"):
            cells[key] = show_whole(getattr(row, key), rng)
        cells["note"] = row.note or ""
        return cells


def volunteer_forms(commune: Commune) -> dict[str, list[str]]:
    """By id, exactly; by name only where the name fits one volunteer of the commune."""
    volunteers = commune.volunteers or []
    known = [folded(one.name) for one in volunteers]
    forms = {}
    for one in volunteers:
        forms[one.id] = [one.id] * 6
        if known.count(folded(one.name)) == 1:
            forms[one.id] += [one.name] * 3 + [one.name.upper(), unmarked(one.name)]
    return forms

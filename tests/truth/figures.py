"""Figures: the expected content of data/summary.json, counted from the facts.

In: a facts.Site. Out: `summary(site)`, nested dicts and lists in the shape of FORMAT.md,
section "data/summary.json". Exact arithmetic only: whole numbers and Fraction; dates are
ISO text. Where the page leaves something open, readings.py decides.

Two kinds of values are not plain: `OneOf` (more than one answer is right) and
`ForecastLaw` (a forecast is not computed, only bound by laws). compare.py knows both.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

import readings
from facts import Campaign, Commune, Indicator, LogRow, Shift, Site
from wording import slug

ACTIVITY = ("turns", "volunteers", "hours", "helped", "elderly", "records", "sessions")
PACE_WINDOW = 14
SHORTEST_PACE = 7


@dataclass(frozen=True)
class OneOf:
    """Any of these answers is right."""

    answers: tuple


@dataclass(frozen=True)
class ForecastLaw:
    """A forecast is there exactly when `present`, and never below `floor` if that is set."""

    present: bool
    floor: int | None


@dataclass
class Progress:
    """One indicator of one commune, or of several rolled up."""

    value: int | None
    target: int | None
    pace: Fraction | None
    never_fell: bool
    status: str = ""
    percent: Fraction | None = None
    needed: int | None = None
    finish: date | None = None
    too_old: bool = False
    is_stock: bool = True


# --- dates -------------------------------------------------------------------------


def speaks_for(site: Site) -> date:
    """`as_of`, or the newest report or log date."""
    if site.as_of:
        return site.as_of
    # A report without any value is a form that nobody has filled in.
    reports = [report.as_of for commune in site.communes for report in commune.reports
               if report.values]
    rows = [row.date for commune in site.communes for row in commune.logs or []]
    return max(reports + rows)


def days_left(campaign: Campaign, as_of: date) -> int | None:
    days = (campaign.end - as_of).days
    return days if days > 0 else None


def is_over(campaign: Campaign, as_of: date) -> bool:
    if readings.ENDED_ON_THE_LAST_DAY:
        return as_of >= campaign.end
    return as_of > campaign.end


def add_days(start: date, days: int) -> date | None:
    """None beyond the year 9999, which no calendar here can say."""
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return None


# --- activity ----------------------------------------------------------------------


def hours_of(row: LogRow, shifts: dict[str, Shift]) -> Fraction:
    return shifts[row.shift].length if row.hours is None else row.hours


def counted_rows(site: Site, commune: Commune, as_of: date) -> list[tuple[LogRow, Fraction]]:
    """Rows up to `as_of` with their hours; rows equal in every field are one row."""
    shifts = {shift.id: shift for shift in site.shifts}
    seen = {}
    for row in commune.logs or []:
        if row.date > as_of:
            continue
        hours = hours_of(row, shifts)
        fields = (row.date, row.shift, row.campaign, row.point, row.team, row.volunteer,
                  row.people, row.task, hours, row.helped, row.elderly, row.records,
                  row.note)
        seen[fields] = (row, hours)
    return list(seen.values())


def turns_of(rows: list[tuple[LogRow, Fraction]]) -> int:
    by_volunteer = {(row.volunteer, row.date, row.shift) for row, _ in rows if row.volunteer}
    by_head_count = sum(row.people for row, _ in rows if not row.volunteer)
    return len(by_volunteer) + by_head_count


def hours_sum(rows: list[tuple[LogRow, Fraction]]) -> Fraction:
    total = Fraction(0)
    for row, hours in rows:
        alone = row.volunteer or not readings.PEOPLE_MULTIPLY_HOURS
        total += hours if alone else hours * row.people
    return total


def sum_or_unsaid(values: list[int | None]):
    """The sum of what is said; where nothing is said, 0 and unknown are both right."""
    said = [value for value in values if value is not None]
    return sum(said) if said else OneOf((0, None))


def commune_activity(site: Site, commune: Commune, as_of: date) -> dict | None:
    if commune.logs is None and readings.NO_LOGS_IS_NULL:
        return None
    rows = counted_rows(site, commune, as_of)
    outreach = {task.id for task in site.tasks if task.outreach}
    return {
        "turns": turns_of(rows),
        "volunteers": len({row.volunteer for row, _ in rows if row.volunteer}),
        "hours": hours_sum(rows),
        "helped": sum_or_unsaid([row.helped for row, _ in rows]),
        "elderly": sum_or_unsaid([row.elderly for row, _ in rows]),
        "records": sum_or_unsaid([row.records for row, _ in rows]),
        "sessions": len({(row.date, row.shift, row.point, row.team)
                         for row, _ in rows if row.task in outreach}),
    }


def activity_sum(parts: list[dict | None]) -> dict | None:
    known = [part for part in parts if part is not None]
    if not known:
        return None
    total = {}
    for key in ACTIVITY:
        values = [part[key] for part in known if not isinstance(part[key], OneOf)]
        total[key] = sum(values) if values else OneOf((0, None))
    return total


def show_activity(activity: dict | None):
    """Unknown activity may be one null or an object of nulls."""
    return activity or OneOf((None, dict.fromkeys(ACTIVITY)))


# --- progress of one commune -------------------------------------------------------


def series_of(commune: Commune, campaign: Campaign, indicator: Indicator,
              as_of: date) -> list[tuple[date, int]]:
    """The value at each report date up to `as_of`; a flow's is its running sum."""
    reports = sorted(
        (report.as_of, report.values[indicator.id])
        for report in commune.reports
        if report.campaign == campaign.id
        and report.as_of <= as_of
        and indicator.id in report.values
    )
    if indicator.kind == "stock":
        return reports
    running, total = [], 0
    for day, added in reports:
        total += added
        running.append((day, total))
    return running


def last_report(commune: Commune, campaign: Campaign, as_of: date) -> date | None:
    days = [report.as_of for report in commune.reports
            if report.campaign == campaign.id and report.as_of <= as_of]
    return max(days, default=None)


def pace_of(series: list[tuple[date, int]]) -> Fraction | None:
    if not series:
        return None
    newest_day, newest = series[-1]
    early = [(day, value) for day, value in series
             if (newest_day - day).days >= PACE_WINDOW]
    first_day, first = early[-1] if early else series[0]
    days = (newest_day - first_day).days
    return Fraction(newest - first, days) if days >= SHORTEST_PACE else None


def percent_of(value: int | None, target: int | None) -> Fraction | None:
    if value is None or not target:
        return None
    return Fraction(floor(Fraction(1000 * value, target)), 10)


def needed_per_day(value: int | None, target: int | None, left: int | None) -> int | None:
    if value is None or target is None or value >= target or left is None:
        return None
    return ceil(Fraction(target - value, left))


def projected_finish(progress: Progress, start: date) -> date | None:
    value, target, pace = progress.value, progress.target, progress.pace
    if value is None or target is None or value >= target or pace is None or pace <= 0:
        return None
    return add_days(start, ceil(Fraction(target - value) / pace))


def status_of(progress: Progress, campaign: Campaign, as_of: date, stale: bool) -> str:
    no_target = progress.target is None or (
        progress.target == 0 and not readings.TARGET_ZERO_IS_A_TARGET)
    if no_target:
        return "no-target"
    if progress.value is None:
        return "not-reported"
    if progress.value >= progress.target:
        return "done"
    if is_over(campaign, as_of):
        return "ended"
    if stale:
        return "stale"
    if progress.pace is None:
        return "unknown"
    on_time = progress.finish is not None and progress.finish <= campaign.end
    return "on-track" if on_time else "behind"


def complete(progress: Progress, campaign: Campaign, as_of: date, start: date,
             stale: bool) -> Progress:
    """Fills what follows from value, target and pace."""
    progress.percent = percent_of(progress.value, progress.target)
    progress.needed = needed_per_day(progress.value, progress.target,
                                     days_left(campaign, as_of))
    progress.finish = projected_finish(progress, start)
    progress.status = status_of(progress, campaign, as_of, stale)
    return progress


def commune_progress(site: Site, commune: Commune, campaign: Campaign,
                     indicator: Indicator, as_of: date) -> Progress:
    series = series_of(commune, campaign, indicator, as_of)
    values = [value for _, value in series]
    newest = series[-1][0] if series else None
    spoke = newest if readings.STALE_BY_INDICATOR else last_report(commune, campaign, as_of)
    too_old = spoke is not None and (as_of - spoke).days > site.stale_after_days
    progress = Progress(
        value=values[-1] if values else None,
        target=commune.targets.get(campaign.id, {}).get(indicator.id),
        pace=pace_of(series),
        never_fell=all(a <= b for a, b in zip(values, values[1:])),
        too_old=too_old,
        is_stock=indicator.kind == "stock",
    )
    return complete(progress, campaign, as_of, newest or as_of, too_old)


# --- several communes together -----------------------------------------------------


def sum_known(values: list) -> int | Fraction | None:
    known = [value for value in values if value is not None]
    return sum(known[1:], known[0]) if known else None


def mostly_stale(parts: list[Progress]) -> bool:
    reported = [part for part in parts if part.value is not None]
    by_status = readings.PROVINCE_IS_STALE_BY_STATUS
    stale = [part for part in reported
             if (part.status == "stale" if by_status else part.too_old)]
    return 2 * len(stale) > len(reported)


def target_sum(parts: list[Progress]) -> int | None:
    only_reporting = readings.TARGETS_OF_REPORTING_COMMUNES_ONLY
    return sum_known([part.target for part in parts
                      if part.value is not None or not only_reporting])


def rolled_up(parts: list[Progress], campaign: Campaign, as_of: date,
              own_target: int | None) -> Progress:
    total = Progress(
        value=sum_known([part.value for part in parts]),
        target=target_sum(parts) if own_target is None else own_target,
        pace=sum_known([part.pace for part in parts]),
        never_fell=all(part.never_fell for part in parts),
        is_stock=all(part.is_stock for part in parts),
    )
    return complete(total, campaign, as_of, as_of, mostly_stale(parts))


# --- the shape of summary.json -----------------------------------------------------


def show_progress(indicator: Indicator, progress: Progress) -> dict:
    guarded = progress.is_stock and progress.never_fell
    return {
        "id": indicator.id,
        "value": progress.value,
        "target": progress.target,
        "percent": progress.percent,
        "needed_per_day": progress.needed,
        "status": progress.status,
        "pace": progress.pace,
        "projected_finish": progress.finish and progress.finish.isoformat(),
        "forecast": ForecastLaw(progress.pace is not None,
                                progress.value if guarded else None),
    }


class Counted:
    """Everything counted once for each commune, so that sums need not count again."""

    def __init__(self, site: Site):
        self.site = site
        self.as_of = speaks_for(site)
        self.activity = {}
        self.progress = {}
        for commune in site.communes:
            self.activity[commune.code] = commune_activity(site, commune, self.as_of)
            for campaign in site.campaigns:
                for indicator in campaign.indicators:
                    key = commune.code, campaign.id, indicator.id
                    self.progress[key] = commune_progress(
                        site, commune, campaign, indicator, self.as_of)

    def commune(self, commune: Commune) -> dict:
        return {
            "code": commune.code,
            "name": commune.name,
            "kind": commune.kind,
            "url": f"xa-phuong/{slug(commune.name)}-{commune.code}/index.html",
            "activity": show_activity(self.activity[commune.code]),
            "campaigns": [self.commune_campaign(commune, campaign)
                          for campaign in self.site.campaigns],
        }

    def commune_campaign(self, commune: Commune, campaign: Campaign) -> dict:
        newest = last_report(commune, campaign, self.as_of)
        return {
            "id": campaign.id,
            "last_report": newest and newest.isoformat(),
            "indicators": [
                show_progress(one, self.progress[commune.code, campaign.id, one.id])
                for one in campaign.indicators],
        }

    def sum_campaign(self, communes: list[Commune], campaign: Campaign,
                     override: bool) -> dict:
        shown = []
        for one in campaign.indicators:
            parts = [self.progress[commune.code, campaign.id, one.id]
                     for commune in communes]
            own_target = one.target if override else None
            shown.append(show_progress(
                one, rolled_up(parts, campaign, self.as_of, own_target)))
        return {
            "id": campaign.id,
            "days_left": days_left(campaign, self.as_of),
            "communes": len(communes),
            "reported": sum(last_report(commune, campaign, self.as_of) is not None
                            for commune in communes),
            "indicators": shown,
        }

    def sums(self, communes: list[Commune], override: bool) -> dict:
        activity = activity_sum([self.activity[commune.code] for commune in communes])
        return {
            "activity": show_activity(activity),
            "campaigns": [self.sum_campaign(communes, campaign, override)
                          for campaign in self.site.campaigns],
        }

    def groups(self) -> list[dict]:
        gathered = {}
        for commune in self.site.communes:
            if commune.group:
                gathered.setdefault(commune.group, []).append(commune)
        override = readings.GROUP_TAKES_THE_PROVINCE_TARGET
        return [
            {"name": name,
             "url": f"nhom/{slug(name)}/index.html",
             "communes": sorted(commune.code for commune in communes),
             **self.sums(communes, override)}
            for name, communes in gathered.items()
        ]

    def left_out_rows(self) -> int:
        rows = sum(len(commune.faulty) for commune in self.site.communes)
        if readings.LEFT_OUT_COUNTS_FUTURE_ROWS:
            rows += sum(row.date > self.as_of for commune in self.site.communes
                        for row in commune.logs or [])
        return rows


def summary(site: Site) -> dict:
    counted = Counted(site)
    return {
        "as_of": counted.as_of.isoformat(),
        "province": {"code": site.province_code, "name": site.province_name},
        **counted.sums(site.communes, override=True),
        "communes": [counted.commune(commune) for commune in site.communes],
        "groups": counted.groups(),
        "left_out": {"rows": counted.left_out_rows(), "communes": []},
    }

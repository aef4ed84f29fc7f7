"""The same communes for other tools: reads a made-up site and writes each tool's data.

What aoxanh reads, checks and counts is handed to them as they like it best: as JSON,
with figures already formatted and log rows already added up to weeks. Their templates
have to lay pages out and to draw the charts.
"""

import csv
import json
import re
import shutil
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DAYS = ["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"]
DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
SHIFTS = {
    "sang": ("Sáng", "07:30-11:30", 4.0),
    "chieu": ("Chiều", "13:30-17:00", 3.5),
    "toi": ("Tối", "19:00-21:30", 2.5),
}
GUIDES = ["xac-minh-dat-dai", "vneid-muc-2"]
NEVER = ["Gửi ảnh giấy tờ qua điện thoại.", "Đọc mã OTP hay mật khẩu.", "Nộp tiền."]


def load(path):
    return yaml.load(path.read_text(), LOADER)


def grouped(number):
    return f"{number:,}".replace(",", ".")


def day(moment):
    return f"{moment.day}/{moment.month}/{moment.year}"


def chart(name, series):
    """A line over all weeks, below a round number."""
    highest = max(1, *(value for _, value in series))
    unit = 10 ** (len(str(highest)) - 1)
    top = -(-highest // unit) * unit
    points = [
        {"date": day(moment), "day": f"{moment.day}/{moment.month}",
         "value": value, "shown": grouped(value)}
        for moment, value in series
    ]
    ticks = [{"value": top * part // 4, "shown": grouped(top * part // 4)} for part in range(5)]
    return {"label": f"{name} theo tuần", "top": top, "points": points, "ticks": ticks}


def campaign(plan, reports, targets):
    indicators = []
    for one in plan["indicators"]:
        values = [report["values"][one["id"]] for report in reports]
        total = values[-1] if one["kind"] == "stock" else sum(values)
        change = values[-1] - values[-2] if one["kind"] == "stock" else values[-1]
        target = targets.get(one["id"])
        percent = f"{100 * total / target:.1f} %".replace(".", ",") if target else "chưa giao"
        indicators.append({
            "name": one["name"], "unit": one["unit"], "value": grouped(total),
            "target": grouped(target) if target else "chưa giao", "percent": percent,
            "change": f"+{grouped(change)}",
        })
    headline = next(one for one in plan["indicators"] if one["id"] == plan["headline"])
    series = [(report["as_of"], report["values"][headline["id"]]) for report in reports]
    return {"name": plan["name"], "indicators": indicators,
            "chart": chart(headline["name"], series)}


def weekly(reports, plans):
    """Every report's figures and how they changed since the one before."""
    indicators = [(at, one) for at, plan in enumerate(plans.values()) for one in plan["indicators"]]
    rows, before = [], {}
    for week in reports:
        values = []
        for at, one in indicators:
            value = week[at]["values"][one["id"]]
            change = value - before.get(one["id"], 0) if one["kind"] == "stock" else value
            values.append(f"{grouped(value)} (+{grouped(change)})")
            before[one["id"]] = value
        rows.append({"date": day(week[0]["as_of"]), "values": values})
    return rows


def weeks(log, plans):
    """Sums of the log by week and campaign."""
    sums = defaultdict(lambda: [0, 0.0, 0, 0, 0])
    for row in csv.DictReader(log.open()) if log.exists() else []:
        _, week, _ = date.fromisoformat(row["date"]).isocalendar()
        hours = float(row["hours"] or SHIFTS[row["shift"]][2])
        counts = [1, hours, *(int(row[name]) for name in ("helped", "elderly", "records"))]
        sums[week, row["campaign"]] = [a + b for a, b in zip(sums[week, row["campaign"]], counts)]
    names = ["turns", "hours", "helped", "elderly", "records"]
    rows = []
    for week, campaign in sorted(sums):
        counts = (f"{count:g}".replace(".", ",") for count in sums[week, campaign])
        rows.append({"week": f"Tuần {week}", "campaign": plans[campaign]["short_name"],
                     **dict(zip(names, counts))})
    return rows


def opening(point):
    spread = defaultdict(list)
    for days, shifts in point["open"].items():
        first, _, last = days.partition("-")
        span = range(DAYS_OF_WEEK.index(first), DAYS_OF_WEEK.index(last or first) + 1)
        for at in span:
            spread[at] += [f"{SHIFTS[shift][0]} {SHIFTS[shift][1]}" for shift in shifts]
    return [{"day": DAYS[at], "shifts": ", ".join(spread[at])} for at in sorted(spread)]


def shifts(roster, point, teams):
    """Every shift of the week at this point, whether anybody serves in it or not."""
    wanted = {(shift["date"], shift["shift"]): shift
              for shift in roster["shifts"] if shift["point"] == point}
    first = date.fromisocalendar(*(int(part) for part in roster["week"].split("-W")), 1)
    rows = []
    for moment in (first + timedelta(days=days) for days in range(7)):
        for name, (shown, hours, _) in SHIFTS.items():
            shift = wanted.get((moment, name), {})
            rows.append({
                "date": moment.isoformat(), "day": f"{DAYS[moment.weekday()]} {day(moment)}",
                "shift": shown, "hours": hours, "state": "served" if shift else "free",
                "team": teams.get(shift.get("team"), ""), "wanted": shift.get("wanted", ""),
                "volunteers": ", ".join(shift.get("volunteers", [])) or "chưa có ai",
                "leader": shift.get("leader", ""),
            })
    return rows


def guide(parts, commune):
    """The guides, one below the other, with their holes filled, as Markdown."""
    def items(lines):
        return "\n".join(f"- {line}" for line in lines)
    holes = {
        "commune.name": commune["name"], "commune.office": commune["office"],
        "commune.phone": commune["phone"], "never_ask": items(commune["never"]),
        "points": items(f"{point['name']}, {point['address']}" for point in commune["points"]),
        "events": items(f"{event['date']}: {event['title']}" for event in commune["events"]),
    }
    texts = []
    for front, text in parts:
        holes["bring"] = items(front["bring"])
        texts.append(f"## {front['title']}\n\n{front['summary']}\n"
                     + re.sub(r"\{\{ ([\w.]+) \}\}", lambda hole: holes[hole[1]], text))
    return "\n".join(texts)


def guide_parts(path):
    _, front, text = path.read_text().split("---\n", 2)
    return yaml.safe_load(front), text


def communes(root):
    """All communes as dictionaries, ready for templates."""
    content = root / "content"
    plans = {name: load(content / f"campaigns/{name}.yaml")
             for name in load(content / "site.yaml")["campaigns"]}
    guides = [guide_parts(content / f"guides/{name}.md") for name in GUIDES]
    for folder in sorted((content / "communes").iterdir()):
        profile, reports = load(folder / "commune.yaml"), load(folder / "progress.yaml")
        by_plan = {name: [one for one in reports if one["campaign"] == name] for name in plans}
        teams = {team["id"]: team["name"] for team in profile["teams"]}
        volunteers = list(csv.DictReader((folder / "volunteers.csv").open()))
        roster = load(folder / "roster/2025-W46.yaml")
        commune = {
            "code": profile["code"], "name": profile["name"],
            "kind": profile["kind"].capitalize(), "group": profile["group"], **profile["contact"],
            "as_of": day(reports[-1]["as_of"]), "never": NEVER,
            "guide_title": "Hướng dẫn cho bà con",
            "campaigns": [campaign(plan, by_plan[name], profile["targets"].get(name, {}))
                          for name, plan in plans.items()],
            "report_heads": [one["name"] for plan in plans.values() for one in plan["indicators"]],
            "reports": weekly(list(zip(*by_plan.values())), plans),
            "weeks": weeks(folder / "logs/2025.csv", plans),
            "points": [
                {"name": point["name"], "address": point.get("address", "Trong thôn"),
                 "open": opening(point)}
                for point in profile["points"]
            ],
            "rosters": [{"name": point["name"], "shifts": shifts(roster, point["id"], teams)}
                        for point in profile["points"]],
            "events": [{"date": day(event["date"]),
                        **{key: event[key] for key in ("from", "to", "title", "place")}}
                       for event in load(folder / "events.yaml")],
            "volunteers": [{"id": one["id"], "team": teams[one["team"]],
                            "role": "Đội trưởng" if one["role"] else "Đội viên"}
                           for one in volunteers],
        }
        commune["guide"] = guide(guides, commune)
        yield commune


def index(all_communes):
    heads = [f"{one['name']}, {part['unit']}" for one in all_communes[0]["campaigns"]
             for part in one["indicators"][:1]]
    rows = [
        {"code": one["code"], "name": one["name"], "group": one["group"],
         "figures": [part["value"] for plan in one["campaigns"] for part in plan["indicators"][:1]]}
        for one in all_communes
    ]
    return {"heads": heads, "rows": rows}


def pages(commune):
    """Address, template, title and Markdown of the three pages of a commune."""
    place, title = f"xa/{commune['code']}", f"{commune['kind']} {commune['name']}"
    yield f"{place}/", "overview", title, ""
    yield f"{place}/lich-truc/", "roster", title, ""
    yield f"{place}/huong-dan/", "guide", commune["guide_title"], commune["guide"]


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not isinstance(content, str):
        content = json.dumps(content, ensure_ascii=False)
    path.write_text(content)


# What the pages of a commune do not need of its data; all parts that are large.
LARGE = {"campaigns", "reports", "weeks", "rosters", "volunteers", "guide"}
NEEDED = {"overview": {"campaigns", "reports", "weeks"}, "roster": {"rosters", "volunteers"},
          "guide": set()}


def data(commune, needed):
    return {key: value for key, value in commune.items() if key in needed or key not in LARGE}


def page(front, markdown):
    """JSON is YAML: the front matter of a page."""
    return f"---\n{json.dumps(front, ensure_ascii=False)}\n---\n{markdown}"


def zola(folder, all_communes):
    write(folder / "data/communes.json", index(all_communes))
    for one in all_communes:
        for path, template, title, markdown in pages(one):
            # It copies all that a page loads: so each gets what it needs.
            write(folder / f"data/{one['code']}-{template}.json", data(one, NEEDED[template]))
            front = {"title": title, "path": path, "template": f"{template}.html",
                     "extra": {"code": one["code"], "data": f"data/{one['code']}-{template}.json"}}
            write(folder / f"content/xa/{one['code']}-{template}.md", page(front, markdown))


def hugo(folder, all_communes):
    write(folder / "data/list.json", index(all_communes))
    for one in all_communes:
        write(folder / f"data/communes/{one['code']}.json", data(one, LARGE - {"guide"}))
        for path, template, title, markdown in pages(one):
            front = {"title": title, "url": f"/{path}", "layout": template, "code": one["code"]}
            write(folder / f"content/xa/{one['code']}-{template}.md", page(front, markdown))


def eleventy(folder, all_communes):
    write(folder / "_data/list.json", index(all_communes))
    write(folder / "_data/communes.json", all_communes)


def make(root, folder, tools):
    """Writes into `folder` a site for each of the tools, from the made-up one at `root`."""
    all_communes = list(communes(root))
    for writer, style in ((zola, "static"), (hugo, "static"), (eleventy, ".")):
        tool = writer.__name__
        if tool in tools:
            shutil.copytree(HERE / tool, folder / tool)
            (folder / tool / style).mkdir(exist_ok=True)
            shutil.copy(HERE / "style.css", folder / tool / style)
            writer(folder / tool, all_communes)

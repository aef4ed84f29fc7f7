"""Invent: random facts of a whole site, from a seed.

In: Options. Out: a facts.Site. No files (write_site.py) and no figures (figures.py).

The day the site speaks for is decided first, so that edges.py can place reports around
it. Three kinds of `as_of`: left to its default (the newest date), written, or written
and earlier than part of the data.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import edges
from facts import (DEFAULT_SHIFTS, DEFAULT_TASKS, Campaign, Commune, Indicator, LogRow,
                   Place, Report, Shift, Site, Task, Volunteer)
from faults import spoil
from wording import NOTES, commune_name, person


@dataclass(frozen=True)
class Options:
    communes: int = 8
    campaigns: int = 2
    reports: int = 6  # at most, for each commune and campaign
    rows: int = 12  # log rows of a commune, roughly
    fault_rate: float = 0.02
    seed: int = 1


CAMPAIGNS = [
    ("dat-dai", "90 ngày làm sạch dữ liệu đất đai", "Đất đai", [
        ("thua-da-ra-soat", "Thửa đất đã rà soát", "thửa", "stock", None),
        ("thua-sach", "Thửa đúng, đủ, sạch, sống", "thửa", "stock", "thua-da-ra-soat"),
        ("buoi-tuyen-truyen", "Buổi tuyên truyền", "buổi", "flow", None),
        ("buoi-tai-thon", "Buổi tại thôn", "buổi", "flow", "buoi-tuyen-truyen")]),
    ("gplx", "Làm sạch dữ liệu giấy phép lái xe", "Giấy phép lái xe", [
        ("giay-phep-da-ra-soat", "Giấy phép đã rà soát", "giấy phép", "stock", None),
        ("giay-phep-khop", "Giấy phép khớp", "giấy phép", "stock", "giay-phep-da-ra-soat"),
        ("doi-the-pet", "Đổi sang thẻ PET", "thẻ", "flow", None)]),
    ("vneid", "Kích hoạt định danh mức 2", "VNeID", [
        ("dang-ky", "Người đã đăng ký", "người", "stock", None),
        ("kich-hoat", "Người đã kích hoạt", "người", "stock", "dang-ky")]),
    ("dich-vu-cong", "Hỗ trợ dịch vụ công trực tuyến", "Dịch vụ công", [
        ("ho-so", "Hồ sơ đã nộp", "hồ sơ", "flow", None)]),
]
CUSTOM_SHIFTS = [
    Shift("ca-1", "Ca một", 7 * 60, 9 * 60 + 45),
    Shift("ca-2", "Ca hai", 10 * 60, 12 * 60 + 20),
    Shift("trua", "Ca trưa", 11 * 60 + 30, 13 * 60),
    Shift("dem", "Ca đêm", 22 * 60, 2 * 60),
    Shift("truc-dem", "Trực qua đêm", 20 * 60 + 30, 5 * 60 + 45),
]
CUSTOM_TASKS = [
    Task("quet", "Quét giấy tờ"),
    Task("loa", "Phát thanh, loa kéo", outreach=True),
    Task("gap-go", "Gặp gỡ tại thôn", outreach=True),
    Task("don-tiep", "Đón tiếp"),
]
POINTS = [
    Place("cong-an", "Trụ sở Công an xã"), Place("nha-van-hoa", "Nhà văn hóa"),
    Place("mot-cua", "Bộ phận Một cửa"), Place("cho-huyen", "Chợ Huyện"),
]
TEAMS = [
    Place("nhap-lieu", "Đội hình hỗ trợ nhập liệu"), Place("luu-dong", "Đội lưu động"),
    Place("to-so", "Tổ công nghệ số cộng đồng"),
]
HOURS = [Fraction(n, 4) for n in (2, 4, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 32)]


def invent(options: Options) -> Site:
    return Inventor(options).site()


class Inventor:
    def __init__(self, options: Options):
        self.options = options
        self.rng = Random(f"facts {options.seed}")
        self.day = date(2025, 11, 16) + timedelta(days=self.rng.randint(-40, 40))
        self.as_of_kind = self.rng.choice(["default", "written", "cut"])
        self.stale_after = self.rng.choice([10, 10, 10, 3, 7, 14, 1])
        self.partial = self.rng.random() < 0.3  # some reports give some indicators only
        self.faults = 0

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    # --- the site ------------------------------------------------------------------

    def site(self) -> Site:
        self.shifts = self.some_shifts()
        self.tasks = self.some_tasks()
        self.campaigns = [self.campaign(*one) for one in self.some_campaigns()]
        groups = self.group_names()
        codes = self.rng.sample(range(1, 100000), self.options.communes)
        communes = [self.commune(f"{code:05}", groups) for code in codes]
        if self.as_of_kind == "default":
            self.reach_the_day(communes[0])
        self.province_targets(communes)
        return Site(
            province_code=f"{self.rng.randint(1, 96):02}",
            province_name=self.rng.choice(["Hà Tĩnh", "Nghệ An", "Quảng Trị", "Hà Nội"]),
            campaigns=self.campaigns,
            communes=communes,
            as_of=None if self.as_of_kind == "default" else self.day,
            shifts=self.shifts,
            tasks=self.tasks,
            stale_after_days=self.stale_after,
        )

    def some_shifts(self) -> list[Shift]:
        if self.chance(0.5):
            return list(DEFAULT_SHIFTS)
        return self.rng.sample(CUSTOM_SHIFTS, self.rng.randint(1, len(CUSTOM_SHIFTS)))

    def some_tasks(self) -> list[Task]:
        if self.chance(0.5):
            return list(DEFAULT_TASKS)
        return self.rng.sample(CUSTOM_TASKS, self.rng.randint(1, len(CUSTOM_TASKS)))

    def some_campaigns(self) -> list[tuple]:
        count = max(1, min(self.options.campaigns, len(CAMPAIGNS)))
        return self.rng.sample(CAMPAIGNS, count)

    def campaign(self, campaign_id, name, short_name, indicators) -> Campaign:
        """The period lies around the day: running, on its last day, over, not begun."""
        ends_in = self.rng.choice([30, 14, 90, 2, 1, 0, 0, -1, -20, 120])
        end = self.day + timedelta(days=ends_in)
        begins_in = self.rng.choice([1, 15]) if ends_in > 20 and self.chance(0.25) else -60
        start = min(self.day + timedelta(days=begins_in), end)
        return Campaign(campaign_id, name, short_name, start, end,
                        [Indicator(*one) for one in indicators])

    def group_names(self) -> list[str | None]:
        if self.chance(0.35):
            return [None]
        count = self.options.communes // 8 + 1
        names = [f"Cụm số {n}" if n % 2 else f"Hương Sơn {n} (huyện cũ)"
                 for n in range(1, count + 1)]
        return names + [None] if self.chance(0.4) else names

    def province_targets(self, communes: list[Commune]) -> None:
        for campaign in self.campaigns:
            for indicator in campaign.indicators:
                if self.chance(0.75):
                    continue
                said = [report.values.get(indicator.id, 0) for commune in communes
                        for report in commune.reports if report.campaign == campaign.id]
                about = sum(said)
                indicator.target = self.rng.choice(
                    [0, about, about // 2, about // 4, 2 * about + 1, 50000])

    def reach_the_day(self, commune: Commune) -> None:
        """One row on the day itself, so that the default `as_of` is the day."""
        row = LogRow(self.day, self.shifts[0].id, self.campaigns[0].id, people=2,
                     helped=1, elderly=0, records=1)
        commune.logs = (commune.logs or []) + [row]

    # --- a commune -----------------------------------------------------------------

    def commune(self, code: str, groups: list[str | None]) -> Commune:
        kind = self.rng.choices(["xã", "phường", "đặc khu", "thị trấn"], [8, 4, 1, 1])[0]
        commune = Commune(code, commune_name(self.rng), kind, self.rng.choice(groups))
        if self.chance(0.85):
            commune.points = self.rng.sample(POINTS, self.rng.randint(1, len(POINTS)))
        if self.chance(0.7):
            commune.teams = self.rng.sample(TEAMS, self.rng.randint(1, len(TEAMS)))
        if self.chance(0.5):
            commune.villages = [Place(f"thon-{n}", f"Thôn {n}") for n in range(1, 4)]
        if self.chance(0.88):
            commune.volunteers = self.volunteers()
        for campaign in self.campaigns:
            self.report(commune, campaign)
        if self.chance(0.88):
            self.log(commune)
        return commune

    def volunteers(self) -> list[Volunteer]:
        count = self.rng.randint(1, max(2, min(self.options.rows, 14)))
        numbers = self.rng.sample(range(1, 200), count)
        prefix = self.rng.choice(["DT-", "TNV_", "tn", ""])
        names = [person(self.rng) for _ in range(count)]
        if count > 2 and self.chance(0.2):
            names[1] = names[0]
        return [Volunteer(f"{prefix}{number:03}", name)
                for number, name in zip(numbers, names)]

    # --- progress ------------------------------------------------------------------

    def report(self, commune: Commune, campaign: Campaign) -> None:
        dates = []
        if self.chance(0.85):
            dates = edges.report_dates(self.rng, self.day, self.stale_after,
                                       self.options.reports)
        totals = self.indicator_values(campaign, len(dates))
        after = self.days_after() if dates else []
        later = self.indicator_values(campaign, len(after))
        if self.chance(0.85):
            self.set_targets(commune, campaign, dates, totals)
        for number, day in enumerate(dates + after):
            source, place = (totals, number) if day <= self.day else (
                later, number - len(dates))
            values = {key: series[place] for key, series in source.items()}
            commune.reports.append(Report(campaign.id, day, self.some_of(campaign, values)))

    def days_after(self) -> list[date]:
        if self.as_of_kind != "cut" or self.chance(0.5):
            return []
        days = self.rng.sample(range(1, 30), self.rng.randint(1, 2))
        return [self.day + timedelta(days=day) for day in days]

    def indicator_values(self, campaign: Campaign, count: int) -> dict[str, list[int]]:
        values = {}
        for one in campaign.indicators:
            if one.part_of:
                values[one.id] = edges.part_values(self.rng, values[one.part_of])
            elif one.kind == "stock":
                values[one.id] = edges.stock_values(self.rng, count)
            else:
                values[one.id] = edges.flow_values(self.rng, count)
        return values

    def set_targets(self, commune, campaign, dates, values) -> None:
        targets = {}
        for one in campaign.indicators:
            series = values[one.id]
            if one.kind == "flow":
                series = [sum(series[:n + 1]) for n in range(len(series))]
            target = edges.target(self.rng, dates, series, campaign.end)
            if target is not None:
                targets[one.id] = target
        if targets:
            commune.targets[campaign.id] = targets

    def some_of(self, campaign: Campaign, values: dict[str, int]) -> dict[str, int]:
        """All values, or those of some indicators; a part stays beside its whole."""
        if not self.partial or self.chance(0.7):
            return values
        wholes = [one.id for one in campaign.indicators if not one.part_of]
        kept = self.rng.sample(wholes, self.rng.randint(1, len(wholes)))
        return {one.id: values[one.id] for one in campaign.indicators
                if (one.part_of or one.id) in kept}

    # --- logs ----------------------------------------------------------------------

    def log(self, commune: Commune) -> None:
        commune.logs = []
        goal = self.rng.randint(self.options.rows // 2, self.options.rows * 3 // 2)
        while len(commune.logs) < goal:
            row = self.next_row(commune)
            if self.chance(self.options.fault_rate):
                self.spoil(commune, row)
            else:
                commune.logs.append(row)

    def spoil(self, commune: Commune, row: LogRow) -> None:
        self.faults += 1
        row = replace(row, date=min(row.date, self.day))
        commune.faulty.append(spoil(self.rng, row, commune, self.faults))

    def next_row(self, commune: Commune) -> LogRow:
        """A new row, a second row of a turn that is there, or a duplicate."""
        draw = self.rng.random()
        if commune.logs and draw < 0.10:
            return self.again(self.rng.choice(commune.logs))
        row = self.row(commune)
        if commune.logs and draw < 0.30:
            other = self.rng.choice(commune.logs)
            return replace(row, date=other.date, shift=other.shift,
                           volunteer=other.volunteer, people=other.people)
        return row

    def again(self, row: LogRow) -> LogRow:
        """The same row; blank hours and the shift's length say the same."""
        length = next(shift.length for shift in self.shifts if shift.id == row.shift)
        can_be_typed = (length * 100).denominator == 1
        if row.hours is None and can_be_typed:
            return replace(row, hours=length)
        if row.hours == length:
            return replace(row, hours=None)
        return row

    def row(self, commune: Commune) -> LogRow:
        volunteer, people = self.who(commune)
        helped = self.maybe(0.8, lambda: self.rng.choice([1, 3, 12, 40, 1250]))
        return LogRow(
            date=self.row_date(),
            shift=self.rng.choice(self.shifts).id,
            campaign=self.rng.choice(self.campaigns).id,
            point=self.maybe(0.8, lambda: self.one_of(commune.points)),
            team=self.maybe(0.7, lambda: self.one_of(commune.teams)),
            volunteer=volunteer,
            people=people,
            task=self.maybe(0.85, lambda: self.one_of(self.tasks)),
            hours=self.maybe(0.4, lambda: self.rng.choice(HOURS)),
            helped=helped,
            elderly=self.rng.randint(0, helped) if helped and self.chance(0.8) else None,
            records=self.maybe(0.7, lambda: self.rng.choice([0, 5, 60, 4472, 1234567])),
            note=self.maybe(0.3, lambda: self.rng.choice(NOTES)),
        )

    def who(self, commune: Commune) -> tuple[str | None, int | None]:
        if not commune.volunteers or self.chance(0.15):
            return None, self.rng.choice([1, 2, 5, 17, 1200])
        people = self.rng.choice([1, 4]) if self.chance(0.04) else None
        return self.rng.choice(commune.volunteers).id, people

    def row_date(self) -> date:
        if self.as_of_kind == "cut" and self.chance(0.15):
            return self.day + timedelta(days=self.rng.randint(1, 20))
        return self.day - timedelta(days=self.rng.choice([0, 1, 2, 5, 9, 20, 45]))

    def maybe(self, share: float, draw):
        return draw() if self.chance(share) else None

    def one_of(self, things: list) -> str | None:
        return self.rng.choice(things).id if things else None

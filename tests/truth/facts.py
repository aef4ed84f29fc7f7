"""Facts: what a site says, before any file is written and any figure is counted.

In: nothing. Out: plain data types that generate.py fills, write_site.py turns into
files and figures.py counts. No file formats, no arithmetic beyond a shift's length.

A value of None always means "not said". Dates are datetime.date, hours are Fraction,
references between things are ids.
"""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction


@dataclass(frozen=True)
class Shift:
    id: str
    name: str
    start: int  # minutes after midnight
    end: int

    @property
    def length(self) -> Fraction:
        """Hours; an end at or before the start lies on the next day."""
        minutes = self.end - self.start
        return Fraction(minutes if minutes > 0 else minutes + 24 * 60, 60)


@dataclass(frozen=True)
class Task:
    id: str
    name: str
    outreach: bool = False


@dataclass(frozen=True)
class Place:
    """A point, a team or a village: something with an id and a name."""

    id: str
    name: str


@dataclass
class Indicator:
    id: str
    name: str
    unit: str
    kind: str  # "stock" or "flow"
    part_of: str | None = None
    target: int | None = None  # for the whole province


@dataclass
class Campaign:
    id: str
    name: str
    short_name: str
    start: date
    end: date
    indicators: list[Indicator]


@dataclass(frozen=True)
class Volunteer:
    id: str
    name: str


@dataclass
class Report:
    campaign: str
    as_of: date
    values: dict[str, int]


@dataclass(frozen=True)
class LogRow:
    date: date
    shift: str
    campaign: str | None = None
    point: str | None = None
    team: str | None = None
    volunteer: str | None = None
    people: int | None = None
    task: str | None = None
    hours: Fraction | None = None
    helped: int | None = None
    elderly: int | None = None
    records: int | None = None
    note: str | None = None


@dataclass(frozen=True)
class FaultyRow:
    """A good row spoilt: `cells` holds the raw text that replaces single cells."""

    kind: str
    row: LogRow
    cells: dict[str, str]


@dataclass
class Commune:
    code: str
    name: str
    kind: str
    group: str | None = None
    targets: dict[str, dict[str, int]] = field(default_factory=dict)
    points: list[Place] = field(default_factory=list)
    teams: list[Place] = field(default_factory=list)
    villages: list[Place] = field(default_factory=list)
    volunteers: list[Volunteer] | None = None
    reports: list[Report] = field(default_factory=list)
    logs: list[LogRow] | None = None  # None: no log file at all
    faulty: list[FaultyRow] = field(default_factory=list)


DEFAULT_SHIFTS = [
    Shift("sang", "Sáng", 7 * 60 + 30, 11 * 60 + 30),
    Shift("chieu", "Chiều", 13 * 60 + 30, 17 * 60),
    Shift("toi", "Tối", 19 * 60, 21 * 60 + 30),
]
DEFAULT_TASKS = [
    Task("ra-soat", "Rà soát"),
    Task("nhap-lieu", "Nhập liệu"),
    Task("huong-dan", "Hướng dẫn"),
    Task("tuyen-truyen", "Tuyên truyền", outreach=True),
    Task("tai-nha", "Tại nhà"),
    Task("khac", "Khác"),
]
DEFAULT_STALE_AFTER_DAYS = 10


@dataclass
class Site:
    province_code: str
    province_name: str
    campaigns: list[Campaign]
    communes: list[Commune]
    as_of: date | None = None  # None: the newest report or log date
    shifts: list[Shift] = field(default_factory=lambda: list(DEFAULT_SHIFTS))
    tasks: list[Task] = field(default_factory=lambda: list(DEFAULT_TASKS))
    stale_after_days: int = DEFAULT_STALE_AFTER_DAYS

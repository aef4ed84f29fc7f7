"""Compare: expected figures against those a program wrote, one by one.

In: the tree of figures.summary and the parsed JSON (numbers with a point as Decimal, so
that their digits are seen as written). Out: a Tally of what held and what did not. Lists
of things are matched by their code, id or name; their order is not compared.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from figures import ForecastLaw, OneOf

TOLERANCE = Fraction(1, 1_000_000)
IDENTITY = ("code", "id", "name")
MISSING = "(key is missing)"


@dataclass
class Tally:
    passed: int = 0
    failed: int = 0
    mismatches: list[tuple] = field(default_factory=list)

    def say(self, holds: bool, path: str, expected, got) -> bool:
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            self.mismatches.append((path, expected, got))
        return holds


def is_number(value) -> bool:
    return isinstance(value, (int, Decimal, Fraction)) and not isinstance(value, bool)


def near(expected: Fraction, got) -> bool:
    """Equal but for a millionth: of the figure, or of 1 where it is smaller."""
    allowed = TOLERANCE * max(Fraction(1), abs(expected))
    return is_number(got) and abs(Fraction(got) - expected) <= allowed


def same_scalar(expected, got, path: str) -> bool:
    if expected is None or got is None:
        return expected is got
    if isinstance(expected, Fraction) and not path.endswith("/percent"):
        return near(expected, got)
    if is_number(expected):
        return is_number(got) and Fraction(got) == expected
    return type(expected) is type(got) and expected == got


def compare(expected, got, path: str, tally: Tally) -> None:
    if isinstance(expected, OneOf):
        compare_one_of(expected, got, path, tally)
    elif isinstance(expected, ForecastLaw):
        forecast_laws(expected, got, path, tally)
    elif isinstance(expected, dict):
        compare_object(expected, got, path, tally)
    elif isinstance(expected, list):
        compare_list(expected, got, path, tally)
    else:
        tally.say(same_scalar(expected, got, path), path, expected, got)


def compare_one_of(expected: OneOf, got, path: str, tally: Tally) -> None:
    for answer in expected.answers:
        trial = Tally()
        compare(answer, got, path, trial)
        if not trial.failed:
            tally.passed += 1
            return
    tally.say(False, path, " or ".join(map(str, expected.answers)), got)


def compare_object(expected: dict, got, path: str, tally: Tally) -> None:
    if not isinstance(got, dict):
        tally.say(False, path, "an object", got)
        return
    for key, value in expected.items():
        if key in got:
            compare(value, got[key], f"{path}/{key}", tally)
        else:
            tally.say(False, f"{path}/{key}", value, MISSING)


def identity_of(things: list) -> str | None:
    if things and isinstance(things[0], dict):
        return next((key for key in IDENTITY if key in things[0]), None)
    return None


def compare_list(expected: list, got, path: str, tally: Tally) -> None:
    if not isinstance(got, list):
        # A list that nothing stands in may be left out as null.
        tally.say(not expected and got is None, path, "a list", got)
        return
    key = identity_of(expected)
    if key is None:
        ordered = sorted(map(str, expected)), sorted(map(str, got))
        tally.say(ordered[0] == ordered[1], path, *ordered)
        return
    tally.say(len(expected) == len(got), f"{path}/length", len(expected), len(got))
    found = {one.get(key): one for one in got if isinstance(one, dict)}
    for one in expected:
        name = one[key]
        if name in found:
            compare(one, found[name], f"{path}/{name}", tally)
        else:
            tally.say(False, f"{path}/{name}", "is there", MISSING)


def forecast_laws(law: ForecastLaw, got, path: str, tally: Tally) -> None:
    """There exactly where a pace is; 14 and 28 days; low <= mid <= high; no lower floor."""
    if not law.present:
        tally.say(got is None, path, None, got)
        return
    shaped = isinstance(got, list) and all(
        isinstance(one, dict)
        and all(is_number(one.get(key)) for key in ("days", "low", "mid", "high"))
        for one in got)
    if not tally.say(shaped, path, "a list of days, low, mid, high", got):
        return
    days = [one["days"] for one in got]
    tally.say(days == [14, 28], f"{path}/days", [14, 28], days)
    for one in got:
        ordered = one["low"] <= one["mid"] <= one["high"]
        tally.say(ordered, f"{path}/{one['days']}", "low <= mid <= high", one)
        if law.floor is not None:
            tally.say(one["low"] >= law.floor, f"{path}/{one['days']}/low",
                      f">= {law.floor}", one["low"])

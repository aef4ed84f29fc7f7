"""Edges: report dates, series and targets that sit on the boundaries on purpose.

In: a random.Random and what is already decided (the day the site speaks for, the end of
the campaign). Out: dates, values, a target. Uses figures.py for nothing: the boundaries
are drawn here, the figures are counted there.
"""

from datetime import date, timedelta
from random import Random

# Days between neighbouring reports, newest gap last: 6/7 decide whether there is a pace,
# 13/14 which report it is measured from.
GAPS = [
    [], [6], [7], [13], [14], [15], [1], [8, 6], [1, 13], [7, 7], [1, 6], [2, 4],
    [14, 14], [13, 1, 13], [7, 6, 7], [7, 7, 7, 7], [28], [20, 3, 3],
]


def report_dates(rng: Random, day: date, stale_after: int, most: int) -> list[date]:
    """At most `most` dates, none after `day`, the newest often just (not) stale."""
    age = rng.choice([0, 0, 0, 1, 3, stale_after - 1, stale_after, stale_after,
                      stale_after + 1, stale_after + 1, stale_after + 9])
    newest = day - timedelta(days=max(age, 0))
    if rng.random() < 0.55:
        gaps = rng.choice(GAPS)
    else:
        gaps = [rng.randint(1, 12) for _ in range(rng.randint(0, max(most - 1, 0)))]
    dates = [newest]
    for gap in reversed(gaps):
        dates.append(dates[-1] - timedelta(days=gap))
    return sorted(dates[:most])


def stock_values(rng: Random, count: int) -> list[int]:
    """A running total: growing, level, falling at the end, or dipping and rising again."""
    value = rng.choice([0, rng.randint(0, 200), rng.randint(200, 30000)])
    step = rng.choice([1, 3, 40, 700])
    shape = rng.choices(["grow", "level", "fall", "dip", "wild"], [12, 2, 2, 2, 1])[0]
    values = []
    for number in range(count):
        values.append(value)
        if shape == "level":
            continue
        change = rng.randint(0, 2 * step)
        falls = (
            (shape == "fall" and number >= count // 2)
            or (shape == "dip" and number == count // 2 - 1)
            or (shape == "wild" and rng.random() < 0.5)
        )
        value = max(0, value - change) if falls else value + change
    return values


def flow_values(rng: Random, count: int) -> list[int]:
    most = rng.choice([0, 3, 12, 2500])
    return [rng.randint(0, most) for _ in range(count)]


def part_values(rng: Random, whole: list[int]) -> list[int]:
    """Never more than the whole, sometimes all of it, sometimes falling."""
    shares = [rng.choice([0, 100, rng.randint(20, 95)]) for _ in range(2)] + [90]
    return [value * rng.choice(shares) // 100 for value in whole]


def target(rng: Random, dates: list[date], totals: list[int], end: date) -> int | None:
    """A target for the series of totals, often exactly on a boundary."""
    if not totals:
        return rng.choice([None, 0, 500, rng.randint(1, 20000)])
    value = totals[-1]
    return rng.choice([
        None,
        0,
        value,
        value + 1,
        max(value - rng.randint(0, 50), 0),
        just_below_a_whole_percent(value),
        just_in_time(dates, totals, end, late=0),
        just_in_time(dates, totals, end, late=1),
        value + rng.randint(1, 200),
        value * 2 + rng.randint(1, 5000),
        value + value // 3 + 7,
    ])


def just_below_a_whole_percent(value: int) -> int:
    """The value is about 99.96 % of the target (where the value is large enough)."""
    return -(-value * 10000 // 9996)


def just_in_time(dates: list[date], totals: list[int], end: date, late: int) -> int:
    """The pace from the oldest report ends on the campaign's last day, or `late` more."""
    days = (dates[-1] - dates[0]).days
    left = (end - dates[-1]).days
    gained = totals[-1] - totals[0]
    if days < 7 or gained <= 0 or left <= 0:
        return totals[-1] + 10
    return totals[-1] + gained * left // days + late

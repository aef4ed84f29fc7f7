"""Laws: what must hold within what a program wrote, whatever the facts were.

In: parsed summary.json. Out: a Tally. Percent is never rounded up; totals are the sums
of their parts. The expected figures are not used here.
"""

from decimal import Decimal
from fractions import Fraction

from compare import TOLERANCE, Tally, is_number
from figures import ACTIVITY


def check_laws(summary: dict, tally: Tally) -> None:
    communes = {one["code"]: one for one in summary["communes"]}
    totals_law("province", summary, list(communes.values()), tally)
    for group in summary.get("groups") or []:
        parts = [communes[code] for code in group["communes"]]
        totals_law(f"groups/{group['name']}", group, parts, tally)
    percent_law("province", summary, tally)
    for one in (summary.get("groups") or []) + summary["communes"]:
        percent_law(one.get("code") or one["name"], one, tally)


def percent_law(path: str, place: dict, tally: Tally) -> None:
    for campaign in place["campaigns"]:
        for one in campaign["indicators"]:
            if one["percent"] is not None:
                percent, value, target = (
                    Fraction(one[key]) for key in ("percent", "value", "target"))
                exact = 100 * value / target
                tally.say(percent <= exact < percent + Fraction(1, 10),
                          f"law: percent of {path}/{one['id']} is not rounded up",
                          float(exact), float(percent))
                tally.say((percent * 10).denominator == 1,
                          f"law: percent of {path}/{one['id']} has one decimal",
                          "one decimal", one["percent"])


def figures_of(place: dict) -> dict:
    """Every figure of a place that is a plain sum over its communes."""
    activity = place["activity"] or {}
    figures = {f"activity/{key}": activity.get(key) for key in ACTIVITY}
    for campaign in place["campaigns"]:
        for one in campaign["indicators"]:
            for key in ("value", "pace"):
                figures[f"{campaign['id']}/{one['id']}/{key}"] = one[key]
    return figures


def totals_law(path: str, whole: dict, parts: list[dict], tally: Tally) -> None:
    shown = [figures_of(part) for part in parts]
    for key, total in figures_of(whole).items():
        known = [part[key] for part in shown if part.get(key) is not None]
        if total is None or not known:
            # Sums over nothing said: 0 and unknown are one here.
            tally.say(not known and not total or total is None and not any(known),
                      f"law: {path}/{key} is the sum of its communes", known[:5], total)
            continue
        expected = sum(map(Fraction, known))
        holds = is_number(total) and abs(Fraction(total) - expected) <= (
            TOLERANCE * max(Fraction(1), abs(expected)))
        tally.say(holds, f"law: {path}/{key} is the sum of its communes",
                  Decimal(float(expected)), total)

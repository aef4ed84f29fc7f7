"""Faults: log rows that must be left out of the totals, each for one known reason.

In: a good row and the commune it belongs to. Out: a FaultyRow, which keeps the good row
and the raw text of the cells that spoil it. Every faulty row has its own note, so that
no two are equal, and a date on or before the day the site speaks for, so that it is
left out for its fault alone.
"""

from dataclasses import replace
from random import Random

from facts import Commune, FaultyRow, LogRow
from wording import folded

CELLS = {
    "unknown-volunteer": [{"volunteer": "KHONG-CO-99"}, {"volunteer": "Tôn Nữ Không Tên"}],
    "unknown-shift": [{"shift": "nua-dem"}, {"shift": "Ca mười ba"}],
    "unknown-point": [{"point": "diem-khong-co"}],
    "unknown-team": [{"team": "Đội hình không có"}],
    "unknown-task": [{"task": "viec-khong-co"}],
    "unknown-campaign": [{"campaign": "chien-dich-khong-co"}],
    "missing-date": [{"date": ""}],
    "missing-shift": [{"shift": ""}],
    "missing-people": [{"volunteer": "", "people": ""}],
    "impossible-date": [{"date": "31/11/2025"}, {"date": "2025-02-30"},
                        {"date": "00-10-2025"}, {"date": "hôm qua"}],
    "month-first": [{"date": "11/16/2025"}, {"date": "10-31-2025"}],
    "negative-number": [{"helped": "-3"}, {"records": "-12"}, {"hours": "-2"}],
    "ambiguous-number": [{"records": "4.47"}, {"records": "1.23.456"}, {"helped": "12,5"},
                         {"helped": "1 23"}],
    "not-a-number": [{"records": "nhiều"}, {"hours": "cả buổi"}],
}


def shared_name(commune: Commune) -> str | None:
    """A name that two volunteers of the commune bear."""
    names = [volunteer.name for volunteer in commune.volunteers or []]
    known = [folded(name) for name in names]
    return next((name for name in names if known.count(folded(name)) > 1), None)


def spoil(rng: Random, row: LogRow, commune: Commune, number: int) -> FaultyRow:
    row = replace(row, note=f"dòng lỗi {number}")
    name = shared_name(commune)
    if name and rng.random() < 0.3:
        return FaultyRow("ambiguous-volunteer", row, {"volunteer": name, "people": ""})
    kind = rng.choice(list(CELLS))
    cells = dict(rng.choice(CELLS[kind]))
    if kind == "unknown-volunteer":
        cells["people"] = ""
    return FaultyRow(kind, row, cells)

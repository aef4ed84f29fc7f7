"""Self-test of the oracle: figures.py against cases counted by hand, and the generator.

    python3 tests/truth/test_figures.py
"""

import tempfile
import unittest
from dataclasses import replace
from datetime import date
from fractions import Fraction as F
from pathlib import Path

import figures
from compare import Tally, compare
from facts import (Campaign, Commune, FaultyRow, Indicator, LogRow, Report, Shift, Site,
                   Volunteer)
from figures import ForecastLaw, OneOf
from generate import generate
from invent import Options, invent

STOCK = Indicator("thua", "Thửa", "thửa", "stock")
FLOW = Indicator("buoi", "Buổi", "buổi", "flow")


def november(day: int) -> date:
    return date(2025, 11, day)


def campaign(end: date = november(30), **changes) -> Campaign:
    stock = replace(STOCK, **changes)
    return Campaign("dat-dai", "Đất đai", "Đất", date(2025, 9, 1), end, [stock, FLOW])


def commune(code: str = "00004", target: int | None = 100, reports=(), **more) -> Commune:
    targets = {} if target is None else {"dat-dai": {"thua": target}}
    shown = [Report("dat-dai", day, values) for day, values in reports]
    return Commune(code, "Đức Thọ", "xã", targets=targets, reports=shown, **more)


def site(*communes: Commune, as_of: date | None = november(16), **more) -> Site:
    more.setdefault("campaigns", [campaign()])
    return Site("42", "Hà Tĩnh", communes=list(communes), as_of=as_of, **more)


def thua(*days_and_values: tuple[int, int]):
    return [(november(day), {"thua": value}) for day, value in days_and_values]


def of_commune(one: Site, index: int = 0, indicator: int = 0) -> dict:
    return figures.summary(one)["communes"][index]["campaigns"][0]["indicators"][indicator]


def of_province(one: Site, indicator: int = 0) -> dict:
    return figures.summary(one)["campaigns"][0]["indicators"][indicator]


class Activity(unittest.TestCase):
    def activity(self, *rows: LogRow, **more) -> dict:
        one = site(commune(logs=list(rows)), **more)
        return figures.summary(one)["communes"][0]["activity"]

    def test_rows_of_one_volunteer_date_and_shift_are_one_turn(self):
        row = LogRow(november(1), "sang", volunteer="A", task="nhap-lieu")
        got = self.activity(row, replace(row, task="ra-soat"), replace(row, shift="toi"),
                            replace(row, date=november(2)), replace(row, volunteer="B"))
        self.assertEqual((got["turns"], got["volunteers"]), (4, 2))
        self.assertEqual(got["hours"], F(4) * 4 + F(5, 2))

    def test_a_row_without_volunteer_gives_its_people_as_turns(self):
        row = LogRow(november(1), "chieu", people=17)
        got = self.activity(row, replace(row, people=3))
        self.assertEqual((got["turns"], got["volunteers"], got["hours"]), (20, 0, 7))

    def test_blank_hours_equal_the_length_of_the_shift_in_a_duplicate(self):
        row = LogRow(november(1), "chieu", volunteer="A", helped=5, note="x")
        same = replace(row, hours=F(7, 2))
        other = replace(row, hours=F(4))
        got = self.activity(row, same, same, other)
        self.assertEqual((got["turns"], got["hours"], got["helped"]), (1, F(15, 2), 10))

    def test_a_later_row_does_not_count(self):
        row = LogRow(november(16), "sang", volunteer="A", helped=1)
        got = self.activity(row, replace(row, date=november(17), helped=50))
        self.assertEqual((got["turns"], got["helped"]), (1, 1))

    def test_a_shift_past_midnight_has_its_whole_length(self):
        self.assertEqual(Shift("dem", "Đêm", 22 * 60, 2 * 60).length, 4)

    def test_sessions_are_distinct_by_date_shift_point_and_team(self):
        row = LogRow(november(1), "sang", volunteer="A", task="tuyen-truyen", point="p")
        got = self.activity(row, replace(row, volunteer="B"), replace(row, point="q"),
                            replace(row, team="t"), replace(row, team="u", task="khac"))
        self.assertEqual(got["sessions"], 3)

    def test_no_log_is_unknown_and_the_province_sums_what_is_known(self):
        row = LogRow(november(1), "sang", people=2, helped=3)
        got = figures.summary(site(commune("00001"), commune("00002", logs=[row])))
        self.assertIsInstance(got["communes"][0]["activity"], OneOf)
        self.assertEqual((got["activity"]["turns"], got["activity"]["helped"]), (2, 3))

    def test_the_same_id_in_two_communes_is_two_volunteers(self):
        row = LogRow(november(1), "sang", volunteer="A")
        got = figures.summary(site(commune("00001", logs=[row]), commune("00002", logs=[row])))
        self.assertEqual(got["activity"]["volunteers"], 2)

    def test_faulty_rows_are_counted_as_left_out(self):
        row = LogRow(november(1), "sang", volunteer="A")
        one = commune(logs=[row], faulty=[FaultyRow("unknown-shift", row, {"shift": "x"})])
        got = figures.summary(site(one))
        self.assertEqual(got["left_out"], {"rows": 1, "communes": []})
        self.assertEqual(got["activity"]["turns"], 1)


class Progress(unittest.TestCase):
    def test_stock_is_the_newest_report_up_to_as_of(self):
        got = of_commune(site(commune(reports=thua((17, 99), (2, 10), (9, 40)))))
        self.assertEqual((got["value"], got["percent"], got["needed_per_day"]),
                         (40, F(40), 5))

    def test_flow_is_a_running_sum(self):
        reports = [(november(day), {"buoi": 3}) for day in (1, 8, 15)]
        got = of_commune(site(commune(reports=reports)), indicator=1)
        self.assertEqual((got["value"], got["pace"], got["status"]),
                         (9, F(6, 14), "no-target"))

    def test_percent_never_rounds_up(self):
        self.assertEqual(figures.percent_of(9996, 10000), F(999, 10))
        self.assertEqual(figures.percent_of(2, 3), F(666, 10))
        self.assertEqual(figures.percent_of(11, 10), 110)
        self.assertIsNone(figures.percent_of(5, 0))
        self.assertIsNone(figures.percent_of(None, 5))

    def test_pace_reaches_back_to_the_newest_report_14_days_before(self):
        pace = lambda *pairs: figures.pace_of([(november(d), v) for d, v in pairs])
        self.assertEqual(pace((1, 0), (2, 6), (16, 20)), 1)
        self.assertEqual(pace((1, 0), (3, 6), (16, 30)), 2)
        self.assertEqual(pace((3, 6), (16, 32)), 2)
        self.assertEqual(pace((9, 0), (16, 7)), 1)
        self.assertIsNone(pace((10, 0), (16, 6)))
        self.assertIsNone(pace((16, 6)))
        self.assertEqual(pace((2, 20), (16, 6)), -1)

    def test_projected_finish_decides_on_track_or_behind(self):
        # 2 a day from 16 November: 72 + 28 = 100 on the 30th, 29 more on the 1st.
        on_time = of_commune(site(commune(target=100, reports=thua((2, 44), (16, 72)))))
        late = of_commune(site(commune(target=101, reports=thua((2, 44), (16, 72)))))
        self.assertEqual((on_time["projected_finish"], on_time["status"]),
                         ("2025-11-30", "on-track"))
        self.assertEqual((late["projected_finish"], late["status"]),
                         ("2025-12-01", "behind"))
        self.assertEqual((on_time["needed_per_day"], late["needed_per_day"]), (2, 3))

    def test_statuses_in_their_order(self):
        status = lambda one: of_commune(one)["status"]
        level = thua((2, 50), (16, 50))
        self.assertEqual(status(site(commune(target=None, reports=level))), "no-target")
        self.assertEqual(status(site(commune())), "not-reported")
        self.assertEqual(status(site(commune(target=50, reports=level))), "done")
        self.assertEqual(status(site(commune(target=0, reports=level))), "done")
        self.assertEqual(status(site(commune(reports=level))), "behind")
        self.assertEqual(status(site(commune(reports=thua((16, 50))))), "unknown")
        self.assertEqual(status(site(commune(reports=thua((6, 50))))), "unknown")
        self.assertEqual(status(site(commune(reports=thua((5, 50))))), "stale")
        over = [campaign(end=november(15))]
        self.assertEqual(status(site(commune(reports=level), campaigns=over)), "ended")
        last_day = [campaign(end=november(16))]
        self.assertEqual(status(site(commune(reports=level), campaigns=last_day)), "behind")

    def test_the_last_day_has_no_days_left(self):
        one = site(commune(reports=thua((16, 50))), campaigns=[campaign(end=november(16))])
        self.assertIsNone(figures.summary(one)["campaigns"][0]["days_left"])
        self.assertIsNone(of_commune(one)["needed_per_day"])

    def test_as_of_is_the_newest_report_or_row(self):
        row = LogRow(november(20), "sang", people=1)
        one = site(commune(reports=thua((18, 1)), logs=[row]), as_of=None)
        self.assertEqual(figures.summary(one)["as_of"], "2025-11-20")


class Sums(unittest.TestCase):
    def test_targets_of_silent_communes_count(self):
        got = figures.summary(site(commune("00001", 100, thua((2, 20), (16, 48))),
                                   commune("00002", 60)))["campaigns"][0]
        one = got["indicators"][0]
        self.assertEqual((got["communes"], got["reported"]), (2, 1))
        self.assertEqual((one["value"], one["target"], one["percent"]), (48, 160, 30))
        # 112 to go at 2 a day from the 16th: 56 days.
        self.assertEqual((one["pace"], one["projected_finish"], one["needed_per_day"]),
                         (2, "2026-01-11", 8))

    def test_the_province_wide_target_stands_instead_of_the_sum(self):
        one = site(replace(commune(reports=thua((16, 48))), group="Cụm 1"),
                   campaigns=[campaign(target=480)])
        self.assertEqual((of_province(one)["target"], of_province(one)["percent"]), (480, 10))
        group = figures.summary(one)["groups"][0]
        self.assertEqual(group["campaigns"][0]["indicators"][0]["target"], 100)
        self.assertEqual((group["url"], group["communes"]),
                         ("nhom/cum-1/index.html", ["00004"]))

    def test_stale_where_more_than_half_of_those_that_reported_are(self):
        old, fresh = thua((1, 5)), thua((15, 5))
        half = site(commune("00001", 100, old), commune("00002", 100, fresh),
                    commune("00003"))
        most = site(commune("00001", 100, old), commune("00002", 100, old),
                    commune("00003", 100, fresh))
        self.assertEqual(of_province(half)["status"], "unknown")
        self.assertEqual(of_province(most)["status"], "stale")

    def test_nothing_known_is_null(self):
        got = of_province(site(commune(target=None)))
        self.assertEqual((got["value"], got["target"], got["pace"], got["status"]),
                         (None, None, None, "no-target"))

    def test_a_finish_beyond_the_calendar_is_none(self):
        reports = thua((2, 0), (16, 1))
        got = of_commune(site(commune(target=10**7, reports=reports)))
        self.assertEqual((got["projected_finish"], got["status"]), (None, "behind"))


class Comparing(unittest.TestCase):
    def failures(self, expected, got) -> int:
        tally = Tally()
        compare(expected, got, "x", tally)
        return tally.failed

    def test_null_is_not_zero(self):
        self.assertEqual(self.failures({"a": None}, {"a": 0}), 1)
        self.assertEqual(self.failures({"a": 0}, {"a": None}), 1)
        self.assertEqual(self.failures({"a": None}, {}), 1)

    def test_a_wrong_forecast_is_seen(self):
        good = [{"days": 14, "low": 5, "mid": 6, "high": 7},
                {"days": 28, "low": 5, "mid": 8, "high": 9}]
        self.assertEqual(self.failures(ForecastLaw(True, 5), good), 0)
        self.assertEqual(self.failures(ForecastLaw(True, 6), good), 2)
        self.assertEqual(self.failures(ForecastLaw(False, None), good), 1)
        self.assertEqual(self.failures(ForecastLaw(True, None), good[:1]), 1)
        self.assertEqual(self.failures(ForecastLaw(True, None), None), 1)


class Generator(unittest.TestCase):
    def test_one_seed_gives_the_same_bytes(self):
        options = Options(communes=5, campaigns=4, fault_rate=0.2, seed=7)
        contents = []
        for _ in range(2):
            with tempfile.TemporaryDirectory() as folder:
                generate(Path(folder), options)
                files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
                contents.append([(str(path.relative_to(folder)), path.read_bytes())
                                 for path in files])
        self.assertEqual(*contents)

    def test_many_sites_can_be_counted_and_reach_every_status(self):
        seen = set()
        for seed in range(60):
            got = figures.summary(invent(Options(communes=seed % 9 + 1, seed=seed,
                                                 campaigns=seed % 4 + 1)))
            seen |= {one["status"] for place in got["communes"]
                     for part in place["campaigns"] for one in part["indicators"]}
        self.assertEqual(seen, {"no-target", "not-reported", "done", "ended", "stale",
                                "unknown", "on-track", "behind"})


if __name__ == "__main__":
    unittest.main()

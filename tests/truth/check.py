"""Check: builds random sites with a program and compares every figure it publishes.

In: the program. Out: mismatches as path, expected, got; one closing line; exit 1 on any.

    python3 tests/truth/check.py --aoxanh PATH [--sites N] [--communes N] [--seed S]
        [--keep DIR] [--build-arg=ARG ...]

For each site: the figures of summary.json and of each data/communes/<code>.json against
figures.py, the laws of laws.py, and two more builds of the same facts: once with rows,
reports and files in another order, once written in another form altogether. Neither may
change anything in summary.json.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random

from compare import MISSING, Tally, compare
from facts import Site
from figures import summary
from generate import generate
from invent import Options
from laws import check_laws
from write_site import write_site

SIZES = [1, 3, 8, 2, 13, 5, 30, 1, 8, 69]
SHOWN = 20


@dataclass
class Checker:
    program: Path
    keep: Path | None
    build_args: list[str]
    tally: Tally

    def site(self, options: Options, form_law: bool) -> None:
        label = f"site seed={options.seed} communes={options.communes}"
        folder = Path(tempfile.mkdtemp(prefix="truth-"))
        before = self.tally.failed
        try:
            self.site_in(folder, options, form_law, label)
        finally:
            if self.keep and self.tally.failed > before:
                target = self.keep / f"seed-{options.seed}"
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(folder, target)
            shutil.rmtree(folder, ignore_errors=True)

    def site_in(self, folder: Path, options: Options, form_law: bool, label: str) -> None:
        facts = generate(folder / "first", options)
        got = self.build(folder / "first", label)
        if got is None:
            return
        compare(summary(facts), got, label, self.tally)
        self.commune_files(folder / "first", got, label)
        try:
            check_laws(got, self.tally)
        except (KeyError, TypeError, AttributeError) as fault:
            self.tally.say(False, f"{label}/laws", "the shape of FORMAT.md", repr(fault))
        self.again(facts, folder / "order", got, f"{label}/law: other order",
                   options.seed, options.seed + 1)
        if form_law:
            self.again(facts, folder / "form", got, f"{label}/law: other form",
                       options.seed + 1, options.seed + 1)

    def build(self, root: Path, label: str) -> dict | None:
        command = [str(self.program), "build", "--root", str(root), *self.build_args]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        said = "\n".join(done.stderr.strip().splitlines()[:12])
        if not self.tally.say(done.returncode == 0, f"{label}/exit", 0,
                              f"{done.returncode}\n{said}"):
            return None
        path = root / "public" / "data" / "summary.json"
        got = read_json(path)
        self.tally.say(isinstance(got, dict), f"{label}/summary.json", "an object", got)
        return got if isinstance(got, dict) else None

    def again(self, facts: Site, root: Path, first: dict, label: str,
              layout_seed: int, order_seed: int) -> None:
        """The same facts once more: summary.json must say exactly the same."""
        write_site(facts, root, layout_seed, order_seed)
        got = self.build(root, label)
        if got is None:
            return
        changes = list(differences(first, got, label))
        if not changes:
            self.tally.say(True, label, None, None)
        for path, one, other in changes:
            self.tally.say(False, path, one, other)

    def commune_files(self, root: Path, got: dict, label: str) -> None:
        """Each commune's file holds at least what summary.json says of it."""
        for commune in got.get("communes") or []:
            code = commune.get("code")
            path = root / "public" / "data" / "communes" / f"{code}.json"
            same = contains(read_json(path), commune)
            self.tally.say(same, f"{label}/data/communes/{code}.json",
                           "holds the object of summary.json", "differs or is missing")


def read_json(path: Path):
    try:
        return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as fault:
        return f"cannot be read: {fault.__class__.__name__}"


def contains(whole, part) -> bool:
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            key in whole and contains(whole[key], value) for key, value in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and len(whole) == len(part) and all(
            contains(one, other) for one, other in zip(whole, part))
    return whole == part


def differences(one, other, path: str):
    """Where two JSON values differ, order of lists included."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in one.keys() | other.keys():
            yield from differences(one.get(key, MISSING), other.get(key, MISSING),
                                   f"{path}/{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (left, right) in enumerate(zip(one, other)):
            yield from differences(left, right, f"{path}/{number}")
    elif one != other:
        yield path, one, other


def plan(sites: int, communes: int | None, seed: int) -> list[tuple[Options, bool]]:
    """Sites of many sizes, and one large one where it is asked for."""
    rng = Random(f"plan {seed}")
    planned = []
    for number in range(sites):
        options = Options(
            communes=SIZES[number % len(SIZES)],
            campaigns=rng.randint(1, 4),
            reports=rng.choice([1, 3, 6, 10]),
            rows=rng.choice([0, 3, 12, 40]),
            fault_rate=rng.choice([0, 0.02, 0.02, 0.15]),
            seed=seed + number,
        )
        planned.append((options, True))
    if communes:
        large = Options(communes=communes, campaigns=3, reports=8, rows=30,
                        seed=seed + sites)
        planned.append((large, False))
    return planned


def show(tally: Tally) -> None:
    for path, expected, got in tally.mismatches[:SHOWN]:
        print(f"{path}\n  expected: {readable(expected)}\n  got:      {readable(got)}")
    if tally.failed > SHOWN:
        print(f"… and {tally.failed - SHOWN} more; by kind:")
        kinds = Counter(kind_of(path) for path, _, _ in tally.mismatches)
        for kind, count in kinds.most_common(SHOWN):
            print(f"  {count:6} {kind}")
    print(f"{tally.passed} passed, {tally.failed} failed")


def readable(value) -> str:
    """Exact fractions as decimals; long answers cut short."""
    text = str(float(value) if isinstance(value, Fraction) else value)
    return text if len(text) <= 400 else text[:400] + " …"


def kind_of(path: str) -> str:
    """The path without the names of the single site, commune and group."""
    path = re.sub(r"seed=\d+ communes=\d+", "…", path)
    return re.sub(r"\b\d{5}\b|(?<=groups/)[^/]+", "…", path)


def main() -> int:
    parser = argparse.ArgumentParser(description="Check the figures of a program.")
    parser.add_argument("--aoxanh", type=Path, required=True, help="the program")
    parser.add_argument("--sites", type=int, default=20, help="how many random sites")
    parser.add_argument("--communes", type=int, help="one more site with so many communes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the sites that failed")
    parser.add_argument("--build-arg", action="append", default=[],
                        help="passed on to every build, e.g. --build-arg=--print=none")
    chosen = parser.parse_args()
    checker = Checker(chosen.aoxanh.resolve(), chosen.keep, chosen.build_arg, Tally())
    for options, form_law in plan(chosen.sites, chosen.communes, chosen.seed):
        checker.site(options, form_law)
    show(checker.tally)
    return 1 if checker.tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())

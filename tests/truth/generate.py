"""Generate: a whole random site on disk, and the facts behind it.

In: options and a folder. Out: content/ in that folder and the facts.Site. The same
options give the same bytes.

    python3 tests/truth/generate.py --out DIR [--communes N] [--campaigns N]
        [--reports N] [--rows N] [--fault-rate X] [--seed S]

The work is done by invent.py (facts), faults.py, edges.py (boundaries) and write_site.py.
"""

import argparse
from pathlib import Path

from facts import Site
from invent import Options, invent
from write_site import write_site


def generate(root: Path, options: Options) -> Site:
    site = invent(options)
    write_site(site, root, layout_seed=options.seed, order_seed=options.seed)
    return site


def main() -> None:
    usual = Options()
    parser = argparse.ArgumentParser(description="Write a random site.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--communes", type=int, default=usual.communes)
    parser.add_argument("--campaigns", type=int, default=usual.campaigns)
    parser.add_argument("--reports", type=int, default=usual.reports)
    parser.add_argument("--rows", type=int, default=usual.rows)
    parser.add_argument("--fault-rate", type=float, default=usual.fault_rate)
    parser.add_argument("--seed", type=int, default=usual.seed)
    chosen = parser.parse_args()
    site = generate(chosen.out, Options(chosen.communes, chosen.campaigns, chosen.reports,
                                        chosen.rows, chosen.fault_rate, chosen.seed))
    rows = sum(len(commune.logs or []) for commune in site.communes)
    faulty = sum(len(commune.faulty) for commune in site.communes)
    print(f"{len(site.communes)} communes, {rows} log rows, {faulty} faulty rows")


if __name__ == "__main__":
    main()

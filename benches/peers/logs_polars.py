"""Adds up all logs of a site with Polars: python3 logs_polars.py ROOT. Prints the sums."""

import sys

import polars as pl

COUNTS = ["helped", "elderly", "records"]
SCHEMA = {name: pl.String for name in
          ["date", "shift", "campaign", "point", "team", "volunteer", "task"]}
SCHEMA |= {"hours": pl.Float64} | {name: pl.Int64 for name in COUNTS}
LENGTHS = {"sang": 4.0, "chieu": 3.5, "toi": 2.5}

hours = pl.col("hours").fill_null(pl.col("shift").replace_strict(LENGTHS, return_dtype=pl.Float64))
week = pl.col("date").str.to_date("%Y-%m-%d").dt.week().alias("week")
sums = (
    pl.scan_csv(f"{sys.argv[1]}/content/communes/*/logs/*.csv", schema=SCHEMA,
                include_file_paths="commune")
    .with_columns(hours, week)
    .group_by("commune", "campaign", "week")
    .agg(pl.len().alias("turns"), pl.sum("hours", *COUNTS))
    .collect()
)
found = sums.select(pl.sum("turns", "hours", *COUNTS)).row(0)
print(*(f"{number:.0f}" for number in found))

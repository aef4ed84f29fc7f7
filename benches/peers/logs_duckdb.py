"""Adds up all logs of a site with DuckDB: python3 logs_duckdb.py ROOT. Prints the sums."""

import sys

import duckdb

SUMS = """
    with sums as (
        select filename as commune, campaign, week(date) as week, count(*) as turns,
               sum(coalesce(hours, case shift when 'sang' then 4.0
                                    when 'chieu' then 3.5 else 2.5 end)) as hours,
               sum(helped) as helped, sum(elderly) as elderly, sum(records) as records
        from read_csv($logs, auto_detect = false, delim = ',', header = true,
                      filename = true, columns = {
            'date': 'DATE', 'shift': 'VARCHAR', 'campaign': 'VARCHAR', 'point': 'VARCHAR',
            'team': 'VARCHAR', 'volunteer': 'VARCHAR', 'task': 'VARCHAR', 'hours': 'DOUBLE',
            'helped': 'INTEGER', 'elderly': 'INTEGER', 'records': 'INTEGER'})
        group by all
    )
    select sum(turns)::bigint, sum(hours), sum(helped)::bigint,
           sum(elderly)::bigint, sum(records)::bigint from sums
"""
found = duckdb.execute(SUMS, {"logs": f"{sys.argv[1]}/content/communes/*/logs/*.csv"}).fetchone()
print(*(f"{number:.0f}" for number in found))

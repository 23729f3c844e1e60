"""An import of figures in pandas, to be timed beside ours: from the file to checked figures in a table of SQLite.

Reads one line of JSON, {"regions": [code], "categories": {name: id}}; then answers each line `csv path` or `xlsx path` with one
line of words. Each row is matched to a region and a category, its year and count are checked, a figure that stands twice with one
value counts once and with two values not at all; what is good is written to a new SQLite file, synced, in one transaction.
"""

import json
import os
import resource
import sqlite3
import sys
import tempfile
import time

import pandas as pd

KEY = ["period", "category", "region"]


def figures(kind, path, task):
    names = ["region", "category", "period", "value"]
    read = pd.read_csv if kind == "csv" else pd.read_excel
    more = {"sep": ";"} if kind == "csv" else {}
    rows = read(path, dtype=str, header=0, names=names, **more)
    rows["region"] = rows["region"].str.strip()
    rows["category"] = rows["category"].str.strip().map(task["categories"])
    rows["value"] = pd.to_numeric(rows["value"], errors="coerce")
    known = rows["region"].isin(task["regions"]) & rows["category"].notna()
    year = rows["period"].str.fullmatch(r"(19|20)\d\d", na=False)
    count = rows["value"].ge(0) & rows["value"].mod(1).eq(0)
    good = rows[known & year & count].drop_duplicates()
    good = good[~good.duplicated(KEY, keep=False)]
    return good.astype({"value": "int64"}), len(rows)


def stored(table):
    with tempfile.TemporaryDirectory() as folder:
        db = sqlite3.connect(os.path.join(folder, "figures.sqlite"))
        db.execute("pragma journal_mode=wal")
        db.execute("pragma synchronous=full")
        db.execute(
            "create table figures (period text, category text, region text, value integer,"
            " primary key (period, category, region)) without rowid"
        )
        with db:
            db.executemany("insert into figures values (?, ?, ?, ?)", table[KEY + ["value"]].itertuples(index=False))
        count = db.execute("select count(*) from figures").fetchone()[0]
        db.close()
        return count


def main():
    print(f"pandas {pd.__version__}", flush=True)
    task = json.loads(sys.stdin.readline())
    task["regions"] = set(task["regions"])
    print("ready", flush=True)
    for line in sys.stdin:
        kind, path = line.strip().split(" ", 1)
        begun = time.perf_counter()
        table, rows = figures(kind, path, task)
        checked = time.perf_counter()
        count = stored(table)
        done = time.perf_counter()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{rows} rows in {done - begun:.1f} s (read and checked {checked - begun:.1f} s, stored {done - checked:.1f} s),"
            f" {count} figures, peak {peak:.0f} MB",
            flush=True,
        )


main()

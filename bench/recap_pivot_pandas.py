"""The pivot of a province's villages in pandas, to be timed beside ours.

Reads one line of JSON, {"villages", "categories", "periods", "codes"}, and makes the same figures from the same rule;
then answers each line `rows columns` with one line of JSON, {"milliseconds", "total"}. The columns are categoricals,
which pandas groups fastest by; sums are of int64, as ours are of whole numbers.
"""

import json
import sys
import time

import numpy as np
import pandas as pd


def frame(task):
    villages, categories, periods = task["villages"], task["categories"], task["periods"]
    count = villages * categories * periods
    at = np.arange(count, dtype=np.int64)
    village = (at // categories) % villages
    category = at % categories
    period = at // (categories * villages)
    value = (village * 31 + category * 17 + period * 7) % 97
    names = lambda prefix, n: [f"{prefix}{i:02d}" for i in range(n)]
    made = pd.DataFrame(
        {
            "region": pd.Categorical.from_codes(village, task["codes"]),
            "category": pd.Categorical.from_codes(category, names("k-", categories)),
            "period": pd.Categorical.from_codes(period, [str(2000 + i) for i in range(periods)]),
            "value": value,
        }
    )
    return made[value != 0]


def main():
    print(f"pandas {pd.__version__}", flush=True)
    data = frame(json.loads(sys.stdin.readline()))
    print("ready", flush=True)
    for line in sys.stdin:
        rows, columns = line.split()
        begun = time.perf_counter()
        table = data.pivot_table(index=rows, columns=columns, values="value", aggfunc="sum", observed=True)
        of_rows, of_columns = table.sum(axis=1), table.sum(axis=0)
        total = of_columns.sum()
        spent = (time.perf_counter() - begun) * 1000
        print(json.dumps({"milliseconds": spent, "total": int(total), "rows": len(of_rows)}), flush=True)


main()

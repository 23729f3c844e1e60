"""SMAA-2 with uniform weights in vectorised numpy, to be timed beside ours.

Reads one line of JSON a run, {"points", "maxima", "draws", "chunk", "seed"}, does the whole work once and answers with
one line of JSON, {"milliseconds", "first"}. The same work as ours: totals, weightings uniform on the simplex
(normalised exponentials, which numpy draws faster than it sorts), values, shared ranks, rank counts, weights of the
first.
"""

import json
import sys
import time

import numpy as np


def smaa(points, maxima, draws, chunk, generator):
    issues, criteria = points.shape
    totals = points.sum(axis=1)
    ratios = (points / maxima).T
    places = np.arange(issues)
    counts = np.zeros(issues * issues, dtype=np.int64)
    weights_of_first = np.zeros((issues, criteria))
    draws_with_ties = 0
    for begin in range(0, draws, chunk):
        size = min(chunk, draws - begin)
        weights = generator.standard_exponential((size, criteria))
        weights /= weights.sum(axis=1, keepdims=True)
        values = weights @ -ratios
        order = np.argsort(values, axis=1)
        values = np.take_along_axis(values, order, axis=1)
        same = values[:, 1:] == values[:, :-1]
        ranks = places
        if same.any():
            draws_with_ties += np.count_nonzero(same.any(axis=1))
            ranks = np.zeros((size, issues), dtype=np.int64)
            np.copyto(ranks[:, 1:], places[1:], where=~same)
            ranks = np.maximum.accumulate(ranks, axis=1)
        counts += np.bincount((order * issues + ranks).ravel(), minlength=issues * issues)
        first = order[:, 0]
        for k in range(criteria):
            weights_of_first[:, k] += np.bincount(first, weights=weights[:, k], minlength=issues)
    return totals, counts.reshape(issues, issues), weights_of_first, draws_with_ties


# Freeing one large block teaches glibc to keep freed blocks, instead of asking the system for pages in every chunk.
large = np.ones(2**21)
del large

print(f"numpy {np.__version__}", flush=True)
for line in sys.stdin:
    task = json.loads(line)
    points = np.array(task["points"], dtype=float)
    maxima = np.array(task["maxima"], dtype=float)
    generator = np.random.default_rng(task["seed"])
    begun = time.perf_counter()
    _, counts, _, _ = smaa(points, maxima, task["draws"], task["chunk"], generator)
    took = (time.perf_counter() - begun) * 1000
    print(json.dumps({"milliseconds": took, "first": counts[:, 0].tolist()}), flush=True)

/**
 * How many signs must be put in, taken out, changed or swapped with their neighbour to make one word of the other: the optimal
 * string alignment distance, which edits no piece twice. Symmetric and 0 for equal words alone; unlike the full
 * Damerau-Levenshtein distance it may break the triangle inequality (`ca` to `abc` is 3), so build no index on it.
 *
 * Answers: which known names is this one near to? Never use it to decide that two names are one: `Pumu` and `Pumi` are 1 apart
 * and two districts. Cost: product of the lengths; what differs by more than `most` is cut short.
 *
 * Sources: F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964; R. A. Wagner
 * and M. J. Fischer, "The string-to-string correction problem", JACM 21(1), 1974. The latter's `kitten` and `sitting` are 3.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const [x, y] = [[...a], [...b]]
  if (Math.abs(x.length - y.length) > most) return Number.POSITIVE_INFINITY
  let [before, last] = [[] as number[], Array.from({ length: y.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= x.length; i++) {
    const row = [i]
    for (let j = 1; j <= y.length; j++) {
      const changed = last[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)
      let least = Math.min(changed, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY
    ;[before, last] = [last, row]
  }
  return last[y.length]! > most ? Number.POSITIVE_INFINITY : last[y.length]!
}

/**
 * Where the figures of a row stand, each file named once: `scores.csv baris 2, 3, 4` and `printed.csv baris 2` become
 * `scores.csv baris 2–4; printed.csv baris 2`.
 */
export function joinProvenance(all: readonly string[]): string {
  const byPlace = new Map<string, Set<number>>()
  for (const provenance of all.flatMap((p) => p.split('; '))) {
    const match = /^(.*?)(?:\s+(\d[\d, –]*))?$/su.exec(provenance)!
    const place = match[1]!
    if (place === '') continue
    const rows = byPlace.get(place) ?? new Set()
    for (const row of rowsIn(match[2] ?? '')) rows.add(row)
    byPlace.set(place, rows)
  }
  return [...byPlace].map(([place, rows]) => [place, rowRanges([...rows])].filter((p) => p !== '').join(' ')).join('; ')
}

/** `2–4, 7` for 2, 3, 4, 7. */
export function rowRanges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].toSorted((a, b) => a - b)
  const runs: [number, number][] = []
  for (const row of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && row === run[1] + 1) run[1] = row
    else runs.push([row, row])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

function rowsIn(text: string): number[] {
  return text.split(', ').flatMap((part) => {
    const [from, to] = part.split('–').map(Number)
    if (part === '' || from === undefined) return []
    return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i)
  })
}

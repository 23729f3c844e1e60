/** Column and row of each district on a map of equal tiles: drawn by hand, our own, no boundary was copied. */
const lahat: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '16.04.19': [1, 0],
  '16.04.17': [3, 0],
  '16.04.23': [5, 0],
  '16.04.16': [1, 1],
  '16.04.18': [2, 1],
  '16.04.10': [4, 1],
  '16.04.09': [5, 1],
  '16.04.28': [1, 2],
  '16.04.20': [2, 2],
  '16.04.21': [3, 2],
  '16.04.08': [4, 2],
  '16.04.31': [5, 2],
  '16.04.06': [1, 3],
  '16.04.29': [2, 3],
  '16.04.25': [3, 3],
  '16.04.22': [4, 3],
  '16.04.26': [5, 3],
  '16.04.01': [0, 4],
  '16.04.12': [2, 4],
  '16.04.27': [3, 4],
  '16.04.30': [4, 4],
  '16.04.24': [1, 5],
  '16.04.07': [3, 5],
  '16.04.15': [4, 5],
}

/** Where a region stands on the tile map of its regency; null where nobody has drawn one. */
export function tileOf(code: string): { readonly column: number; readonly row: number } | null {
  const found = lahat[code]
  return found === undefined ? null : { column: found[0], row: found[1] }
}

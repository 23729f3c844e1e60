/** Regions by code, with dots between the levels: `16.04.10` is a part of `16.04`. */
export type RegionTree = {
  readonly codes: readonly string[]
  /** Position of the region above, or -1. */
  readonly parents: Int32Array
  /** Positions, every part before what it is a part of. */
  readonly partsFirst: Int32Array
  readonly at: ReadonlyMap<string, number>
}

/** The tree of these codes. What stands between two of them need not be there: 16.04.10.2001 is then a part of 16.04. */
export function regionTree(codes: readonly string[]): RegionTree {
  const unique = [...new Set(codes)]
  const at = new Map(unique.map((code, i) => [code, i]))
  const parents = Int32Array.from(unique, (code) => {
    const levels = code.split('.')
    for (let k = levels.length - 1; k > 0; k--) {
      const above = at.get(levels.slice(0, k).join('.'))
      if (above !== undefined) return above
    }
    return -1
  })
  const depth = (i: number): number => unique[i]!.split('.').length
  const partsFirst = Int32Array.from(unique.keys()).sort((a, b) => depth(b) - depth(a) || a - b)
  return { codes: unique, parents, partsFirst, at }
}

/** The regions right below one, in the order they were given. */
export function partsOf(tree: RegionTree, code: string): string[] {
  const above = tree.at.get(code)
  return above === undefined ? [] : tree.codes.filter((_, i) => tree.parents[i] === above)
}

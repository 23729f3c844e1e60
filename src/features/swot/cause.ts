import type { Cells, Printed } from '../studies/rows.ts'

/** Why something is so, as somebody supposes: a hypothesis until evidence points at it. */
export type Cause = {
  readonly id: string
  /** `factor:id` or `issue:id`. */
  readonly about: string
  /** The cause that this one explains: the next why. Null where it explains the thing itself. */
  readonly parent: string | null
  /** The spine of the fishbone; deeper causes stand on the spine of the one that they explain. */
  readonly category: string | null
  readonly text: string
}

export const causeColumns = ['id', 'about', 'parent', 'category', 'text'] as const

/** A cause with what explains it. */
export type CauseNode<C extends Cause = Cause> = { readonly cause: C; readonly whys: readonly CauseNode<C>[] }

/** Usual spines of public services; an office writes its own beside them. */
export const usualCategories = ['people', 'process', 'technology', 'resources', 'environment', 'policy'] as const
export type UsualCategory = (typeof usualCategories)[number]

/** How many whys may stand in a row: 5-why, with room for a disagreement. */
export const deepest = 7

/** A cause out of the cells of a row that was checked. */
export function causeOf({ id = '', about = '', parent, category, text = '' }: Cells): Cause {
  return { id, about, parent: parent || null, category: category || null, text }
}

/** The cells that a cause prints. */
export function causePrinted({ id, about, parent, category, text }: Cause): Printed {
  return { id, about, parent: parent ?? '', category: category ?? '', text }
}

/** Deeper rows of whys than people write come only from files: they begin anew at the top. */
const deepestDrawn = 60

/**
 * The causes of one thing as trees. What has no parent in the list stands at the top, and so does the first of a circle, which a
 * file may hold: nothing is shown twice and nothing is lost. Cost: one pass.
 */
export function causeTree<C extends Cause>(causes: readonly C[]): CauseNode<C>[] {
  const known = new Set(causes.map(({ id }) => id))
  const byParent = Map.groupBy(causes, ({ parent }) => parent)
  const placed = new Set<string>()
  const grow = (cause: C, depth: number): CauseNode<C> => {
    placed.add(cause.id)
    const next = depth < deepestDrawn ? (byParent.get(cause.id) ?? []) : []
    return { cause, whys: next.flatMap((why) => (placed.has(why.id) ? [] : [grow(why, depth + 1)])) }
  }
  const tops = causes.filter(({ parent }) => parent === null || !known.has(parent))
  const trees = tops.map((cause) => grow(cause, 1))
  for (const cause of causes) if (!placed.has(cause.id)) trees.push(grow(cause, 1))
  return trees
}

/** The nodes of one category, in the order in which categories first come. */
export function spinesOf<C extends Cause>(
  trees: readonly CauseNode<C>[],
): { readonly category: string | null; readonly causes: readonly CauseNode<C>[] }[] {
  const categories = [...new Set(trees.map(({ cause }) => cause.category))]
  return categories.map((category) => ({
    category,
    causes: trees.filter(({ cause }) => cause.category === category),
  }))
}

/** How many whys stand above a cause, itself included. */
export function depthOf(causes: readonly Cause[], id: string): number {
  const parents = new Map(causes.map((cause) => [cause.id, cause.parent]))
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) seen.add(at)
  return seen.size
}

/** A cause and all that explain it. */
export function subtreeOf(causes: readonly Cause[], id: string): ReadonlySet<string> {
  const byParent = Map.groupBy(causes, ({ parent }) => parent)
  const found = new Set([id])
  for (const one of found) for (const why of byParent.get(one) ?? []) found.add(why.id)
  return found
}

/**
 * The chain from a chosen issue back to what it rests on: which factors bear on it, what speaks for each of them and against,
 * and where that stands. Things are named `kind:id`.
 */
export type Chain = {
  /** The issue at which it begins; null when it is not among the things. */
  readonly root: string | null
  /** Each thing once, in the order in which it was met. */
  readonly nodes: readonly ChainNode[]
  readonly breaks: readonly ChainBreak[]
}

export type ChainNode = {
  readonly thing: Thing
  /** What bears on it, in the order of the file; each leads to a node. */
  readonly from: readonly Bearing[]
  /** The source in which it stands, where one is named and known. */
  readonly source: string | null
}

export type Bearing = {
  readonly ref: string
  readonly stance: Stance
  readonly place: string | null
  /** Of a figure: its value when it was cited. */
  readonly seen: string | null
  /** Row of evidence.csv. */
  readonly row: number
}

export type Stance = 'supporting' | 'contradicting'

/** Something that the chain may meet. */
export type Thing = {
  readonly ref: string
  readonly text: string
  /** File and row in which it stands. */
  readonly table: string
  readonly row: number
  /** The id of the source that its row names. */
  readonly source: string | null
  /** Of a figure: its value as text, null when there is none. */
  readonly value: string | null
  /** Of a source: whether it has a file, a link or a citation; of others true. */
  readonly found: boolean
  /** Of a factor: `internal` or `external`, `helps` or `hinders`; empty for others. */
  readonly locus: string
  readonly effect: string
}

export type Link = Bearing & { readonly to: string }

export type ChainBreak =
  | { readonly code: 'noIssue'; readonly ref: string }
  | { readonly code: 'issueWithoutFactor'; readonly ref: string }
  | { readonly code: 'factorWithoutEvidence'; readonly ref: string }
  | { readonly code: 'contradicted'; readonly ref: string; readonly against: number; readonly for: number }
  | {
      readonly code: 'figureChanged'
      readonly ref: string
      readonly on: string
      readonly seen: string
      readonly now: string | null
    }
  | { readonly code: 'sourceNowhere'; readonly ref: string }
  | { readonly code: 'withoutSource'; readonly ref: string }
  | { readonly code: 'gone'; readonly ref: string; readonly on: string; readonly row: number }
  | { readonly code: 'circle'; readonly ref: string; readonly on: string; readonly row: number }

export type BreakCode = ChainBreak['code']

/** Kinds that stand after an issue in the order of the work: what was made of it is no evidence for it. */
const later: ReadonlySet<string> = new Set(['project', 'strategy'])

export function kindOf(ref: string): string {
  return ref.slice(0, Math.max(0, ref.indexOf(':')))
}

/**
 * Follows evidence back from an issue, each thing and each link once, whatever points at what: a circle is named and left.
 * Cost: things met and links between them.
 */
export function chainOf(issue: string, things: ReadonlyMap<string, Thing>, links: readonly Link[]): Chain {
  const bearing = new Map<string, Link[]>()
  for (const link of links) {
    if (later.has(kindOf(link.ref))) continue
    const known = bearing.get(link.to)
    if (known === undefined) bearing.set(link.to, [link])
    else known.push(link)
  }
  const root = `issue:${issue}`
  if (!things.has(root)) return { root: null, nodes: [], breaks: [{ code: 'noIssue', ref: root }] }
  const met = new Map<string, ChainNode>()
  const breaks: ChainBreak[] = []
  // `above` holds what stands between the issue and here: whoever comes back to one of these has gone in a circle.
  const above = new Set<string>()
  const path: {
    readonly ref: string
    readonly to: readonly string[]
    readonly from: readonly Bearing[]
    next: number
  }[] = []
  const enter = (ref: string) => {
    const node = nodeOf(ref, things, bearing.get(ref) ?? [])
    met.set(ref, node)
    breaks.push(...breaksAt(node, bearing.get(ref) ?? [], things))
    above.add(ref)
    const to = [...node.from.map((b) => b.ref), ...(node.source === null ? [] : [node.source])]
    path.push({ ref, to, from: node.from, next: 0 })
  }
  enter(root)
  while (path.length > 0) {
    const here = path.at(-1)!
    const to = here.to[here.next]
    here.next++
    if (to === undefined) {
      above.delete(here.ref)
      path.pop()
    } else if (above.has(to))
      breaks.push({ code: 'circle', ref: to, on: here.ref, row: here.from[here.next - 1]?.row ?? 0 })
    else if (!met.has(to)) enter(to)
  }
  return { root, nodes: [...met.values()], breaks }
}

function nodeOf(ref: string, things: ReadonlyMap<string, Thing>, links: readonly Link[]): ChainNode {
  const thing = things.get(ref)!
  const source = thing.source === null ? null : `source:${thing.source}`
  return {
    thing,
    from: links.filter((l) => things.has(l.ref)).map(({ to: _, ...bearing }) => bearing),
    source: source !== null && things.has(source) ? source : null,
  }
}

function breaksAt(
  { thing, from, source }: ChainNode,
  links: readonly Link[],
  things: ReadonlyMap<string, Thing>,
): ChainBreak[] {
  const { ref } = thing
  const kind = kindOf(ref)
  const found: ChainBreak[] = links
    .filter((l) => !things.has(l.ref))
    .map((l) => ({ code: 'gone', ref: l.ref, on: ref, row: l.row }))
  if (kind === 'issue' && !from.some((b) => kindOf(b.ref) === 'factor')) found.push({ code: 'issueWithoutFactor', ref })
  if (kind === 'factor' && !from.some((b) => b.stance === 'supporting'))
    found.push({ code: 'factorWithoutEvidence', ref })
  const against = from.filter((b) => b.stance === 'contradicting').length
  if (against > 0) found.push({ code: 'contradicted', ref, against, for: from.length - against })
  for (const { ref: figure, seen } of from) {
    if (kindOf(figure) !== 'figure' || seen === null) continue
    const now = things.get(figure)!.value
    if (now !== seen) found.push({ code: 'figureChanged', ref: figure, on: ref, seen, now })
  }
  if (kind === 'source' && !thing.found) found.push({ code: 'sourceNowhere', ref })
  if ((kind === 'quote' || kind === 'figure') && source === null) found.push({ code: 'withoutSource', ref })
  return found
}

/** The five columns of its picture, from the decision to the sources; the decision itself is no node. */
export const chainColumns = ['issue', 'factor', 'finding', 'source'] as const
export type ChainColumn = (typeof chainColumns)[number]

const columnOfKind: Readonly<Record<string, ChainColumn>> = {
  issue: 'issue',
  factor: 'factor',
  cause: 'factor',
  source: 'source',
}

export function columnOf({ thing }: ChainNode): ChainColumn {
  return columnOfKind[kindOf(thing.ref)] ?? 'finding'
}

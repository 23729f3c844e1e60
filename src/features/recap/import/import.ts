import type { Problem } from '../../../base/result.ts'
import { type FigureKey, figureAddress, parseAddress } from '../model/key.ts'
import type { Plan } from './plan.ts'
import type { AskedName, TotalCheck } from './staged.ts'

/**
 * Where an import stands. Those that end in -ing are under way in a thread of their own; a killed one is found by its last beat,
 * and taken up again.
 */
export type ImportState =
  | 'reading'
  | 'read'
  | 'staging'
  | 'named'
  | 'staged'
  | 'applying'
  | 'applied'
  | 'undoing'
  | 'undone'
  | 'cancelled'
  | 'failed'

export type Progress = { readonly done: number; readonly of: number; readonly beat: string }

/** A figure that the file gives otherwise than the office has it. */
export type Differing = {
  readonly key: FigureKey
  readonly before: number | null
  readonly after: number | null
  readonly line: number
  readonly sheet: string | null
}

/** What a step found; the next step shows it. */
export type Findings = {
  readonly progress: Progress | null
  /** Why the step ended without its end. */
  readonly problem: Problem | null
  readonly rows: number
  readonly personal: Readonly<Record<string, number>>
  readonly asked: readonly AskedName[]
  readonly staged: StagedCounts | null
  readonly chosen: Chosen
  readonly applied: AppliedCounts | null
  readonly undone: UndoneCounts | null
}

export type StagedCounts = {
  readonly good: number
  readonly bad: number
  /** The same figure twice with one value: written once. */
  readonly repeated: number
  readonly notReported: number
  readonly blank: number
  readonly leftOut: number
  readonly counted: number
  readonly added: number
  readonly totals: { readonly right: number; readonly differ: number; readonly wrong: readonly TotalCheck[] }
  readonly problems: Readonly<Record<string, number>>
  readonly periods: readonly string[]
  readonly sets: readonly string[]
  /** Beside what the office has. */
  readonly fresh: number
  readonly same: number
  readonly differ: number
  /** Where those that differ belong; the largest groups first. */
  readonly groups: readonly DifferingGroup[]
  /** The end of the office's log when it was compared. */
  readonly seen: number
}

export type DifferingGroup = { readonly category: string; readonly period: string; readonly count: number }

export type AppliedCounts = {
  readonly mode: ApplyMode
  readonly row: number
  readonly figures: number
  readonly same: number
  /** Left as they are: because somebody asked for it, or because they changed meanwhile. */
  readonly kept: number
  readonly refused: number
  /** The number of its entry in the log; null while nothing changed. */
  readonly version: number | null
}

export type UndoneCounts = {
  /** How far it is, and the number of its entry in the log; null while nothing was put back. */
  readonly row: number
  readonly version: number | null
  readonly figures: number
  readonly refused: number
  readonly first: readonly FigureKey[]
}

/** What happens to figures that are there with another value. */
export type ApplyMode = 'replace' | 'keep'

/** What somebody chose for some of them; for the rest there is one mode for all. */
export type Chosen = {
  /** By `groupKey`. */
  readonly groups: Readonly<Record<string, ApplyMode>>
  /** By `figureAddress`: stands above that of the group. */
  readonly figures: Readonly<Record<string, ApplyMode>>
}

export const nothingChosen: Chosen = { groups: {}, figures: {} }

export function groupKey({ category, period }: Pick<FigureKey, 'category' | 'period'>): string {
  return `${category} ${period}`
}

export function modeOf({ groups, figures }: Chosen, key: FigureKey, forAll: ApplyMode): ApplyMode {
  return figures[figureAddress(key)] ?? groups[groupKey(key)] ?? forAll
}

/** How many figures that differ will be replaced. */
export function replacedBy({ groups: grouped, differ }: StagedCounts, chosen: Chosen, forAll: ApplyMode): number {
  const inGroup = (group: string) => chosen.groups[group] ?? forAll
  const ungrouped = differ - grouped.reduce((sum, { count }) => sum + count, 0)
  let count = forAll === 'replace' ? ungrouped : 0
  for (const group of grouped) if (inGroup(groupKey(group)) === 'replace') count += group.count
  for (const [address, mode] of Object.entries(chosen.figures))
    if (mode !== inGroup(groupKey(parseAddress(address)!))) count += mode === 'replace' ? 1 : -1
  return count
}

export const nothingFound: Findings = {
  progress: null,
  problem: null,
  rows: 0,
  personal: {},
  asked: [],
  staged: null,
  chosen: nothingChosen,
  applied: null,
  undone: null,
}

export type Import = {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly state: ImportState
  readonly plan: Plan
  readonly found: Findings
  readonly madeAt: string
  readonly madeBy: string
  readonly appliedAt: string | null
  readonly undoneAt: string | null
  readonly version: number
}

export function isUnderWay({ state }: Pick<Import, 'state'>): boolean {
  return state === 'reading' || state === 'staging' || state === 'applying' || state === 'undoing'
}

const patience = 20_000

/** Under way, and nobody has heard of it for long: the process that worked on it is gone. */
export function isStranded(one: Import, now: string): boolean {
  const beat = one.found.progress?.beat ?? one.madeAt
  return isUnderWay(one) && Date.parse(now) - Date.parse(beat) > patience
}

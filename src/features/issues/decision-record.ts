import { z } from 'zod'
import { canonical } from '../../base/canonical.ts'
import { sha256 } from '../../base/hash.ts'
import type { Sheet } from '../../methods/scoring/sheet.ts'
import type { Decision, RecordName } from '../studies/study.ts'
import type { DecisionResult } from './decision-result.ts'

/** What a decision rested on when it was made, whole enough to be computed again. Never changed; a later one names it. */
export type DecisionRecord = {
  readonly format: 1
  readonly number: number
  readonly replaces: RecordName | null
  readonly study: { readonly id: string; readonly title: string; readonly synthetic: boolean }
  readonly decision: Omit<Decision, 'record'>
  /** When it was frozen (UTC), and which roles in the study whoever did it had. */
  readonly frozen: { readonly at: string; readonly roles: readonly string[] }
  readonly method: {
    readonly id: string
    readonly version: string
    readonly digest: string
    readonly document: Readonly<Record<string, unknown>>
  }
  readonly panel: RecordedPanel
  readonly issues: readonly { readonly id: string; readonly title: string }[]
  readonly scores: Pick<Sheet, 'unit' | 'criteria' | 'points'>
  readonly printed: readonly { readonly issue: string; readonly total: string | null; readonly rank: number | null }[]
  /** What follows from all that stands above: `ungkit verify` computes it again. */
  readonly result: DecisionResult
  readonly evidence: RecordedEvidence
  /** Where the log ended, of the office or of the study's own files. */
  readonly log: { readonly sequence: number; readonly hash: string } | null
}

/** Raters as scores.csv calls them, how many of them scored everything, and the closed rounds. */
export type RecordedPanel = {
  readonly raters: readonly string[]
  readonly complete: number
  readonly rounds: readonly RecordedRound[]
}

export type RecordedRound = { readonly number: number; readonly closedAt: string | null; readonly raters: number }

/** The chain from the chosen issue: what was met, and what bears on what. Words of quotes are not repeated. */
export type RecordedEvidence = {
  readonly things: readonly {
    readonly ref: string
    readonly text: string | null
    readonly value: string | null
    readonly source: string | null
  }[]
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly stance: string
    readonly seen: string | null
  }[]
  readonly breaks: readonly { readonly code: string; readonly ref: string }[]
}

/** The bytes of the file: canonical JSON and a line feed. The same record gives the same bytes everywhere. */
export function recordBytes(record: DecisionRecord): Uint8Array {
  return Buffer.from(`${canonical(record)}\n`)
}

export function recordPath(number: number): string {
  return `decisions/${number}.json`
}

/** The number in a path, where it is that of a record. */
export function recordNumber(path: string): number | null {
  const number = /^decisions\/([1-9]\d{0,5})\.json$/.exec(path)?.[1]
  return number === undefined ? null : Number(number)
}

/** What is said aloud and printed of a SHA-256: the first twelve digits. */
export function shortCode(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ')
}

/** SHA-256 of a method's canonical text. */
export function methodDigest(document: Readonly<Record<string, unknown>>): string {
  return sha256(canonical(document))
}

const text = z.string().max(20_000)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.strictObject({ number: z.int().min(1), sha256: hash })
const loose = z.record(z.string(), z.unknown())

const recordForm = z.strictObject({
  format: z.literal(1),
  number: z.int().min(1),
  replaces: name.nullable(),
  study: z.strictObject({ id: text, title: text, synthetic: z.boolean() }),
  decision: z.strictObject({
    issue: text,
    by: text.nullable(),
    on: text.nullable(),
    reason: text.nullable(),
    source: text.nullable(),
    settled: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('person') }),
        z.strictObject({ kind: z.literal('rule'), criterion: text }),
      ])
      .nullable(),
  }),
  frozen: z.strictObject({ at: z.iso.datetime(), roles: z.array(text) }),
  method: z.strictObject({ id: text, version: text, digest: hash, document: loose }),
  panel: z.strictObject({
    raters: z.array(text),
    complete: z.int().min(0),
    rounds: z.array(z.strictObject({ number: z.int().min(1), closedAt: text.nullable(), raters: z.int().min(0) })),
  }),
  issues: z.array(z.strictObject({ id: text, title: text })),
  scores: z.strictObject({
    unit: z.int().min(1),
    criteria: z.array(text),
    points: z.array(z.array(z.array(z.int().nullable()))),
  }),
  printed: z.array(z.strictObject({ issue: text, total: text.nullable(), rank: z.int().nullable() })),
  result: loose,
  evidence: z.strictObject({
    things: z.array(
      z.strictObject({ ref: text, text: text.nullable(), value: text.nullable(), source: text.nullable() }),
    ),
    links: z.array(z.strictObject({ from: text, to: text, stance: text, seen: text.nullable() })),
    breaks: z.array(z.strictObject({ code: text, ref: text })),
  }),
  log: z.strictObject({ sequence: z.int().min(0), hash }).nullable(),
})

/**
 * A record out of parsed JSON; null when it is none. `result` is taken as it stands: whether it follows from the rest is for
 * `ungkit verify` to say.
 */
export function parseRecord(raw: unknown): DecisionRecord | null {
  const read = recordForm.safeParse(raw)
  if (!read.success) return null
  const { scores, issues, panel, decision } = read.data
  const fits =
    scores.points.length === issues.length &&
    scores.points.every(
      (rows) => rows.length === scores.criteria.length && rows.every((row) => row.length === panel.raters.length),
    )
  const known = new Set(issues.map((i) => i.id))
  if (!fits || known.size !== issues.length || !known.has(decision.issue)) return null
  return read.data as unknown as DecisionRecord
}

/** The panel's sheet as the record has it. */
export function sheetOf({ issues, panel, scores }: DecisionRecord): Sheet {
  return { ...scores, issues: issues.map((i) => i.id), raters: panel.raters }
}

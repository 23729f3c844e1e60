import type { Language } from '../../base/language.ts'

/** A study: a question of an office, the method it scores by, and what was decided. Unknown is null, never a guess. */
export type Study = {
  readonly id: string
  readonly title: string
  readonly language: Language
  /** Made up for practice. Said in every view and report. */
  readonly synthetic: boolean
  readonly question: string | null
  readonly office: string | null
  readonly region: { readonly code: string | null; readonly name: string } | null
  readonly period: { readonly label: string | null; readonly from: string | null; readonly to: string | null } | null
  readonly people: readonly Person[]
  readonly decision: Decision | null
  /** What a document printed about the whole study. */
  readonly printed: { readonly recapTotal: number | null; readonly source: string | null } | null
  readonly notes: readonly string[]
}

/** People stand in a bundle as roles, not as names. */
export type Person = { readonly id: string; readonly role: string }

export type Decision = {
  readonly issue: string
  readonly by: string | null
  readonly on: string | null
  readonly reason: string | null
  readonly source: string | null
  /** How a tie for the first rank was settled; null where there was none. */
  readonly settled: Settlement | null
  /** The frozen record of it; null for a decision that came without one. */
  readonly record: RecordName | null
}

/** By whoever decides, for the reason given, or by the higher points on one criterion. */
export type Settlement = { readonly kind: 'person' } | { readonly kind: 'rule'; readonly criterion: string }

/** `decisions/N.json` by its number and the SHA-256 of its bytes. */
export type RecordName = { readonly number: number; readonly sha256: string }

/** People stand in a study as roles; who is none of them is called as written. */
export function roleOf({ people }: Pick<Study, 'people'>, id: string): string {
  return people.find((person) => person.id === id)?.role ?? id
}

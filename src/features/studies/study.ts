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
}

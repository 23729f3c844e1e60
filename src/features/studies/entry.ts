/** A study as the office keeps it. */
export type StudyEntry = {
  readonly id: string
  readonly title: string
  readonly state: StudyState
  readonly synthetic: boolean
  /** study.json, unknown keys included; `parseStudy` reads it. */
  readonly document: Record<string, unknown>
  readonly methodDigest: string
  /** Of the study's own fields: whoever edits an older one is told. */
  readonly version: number
  /** Goes up with every change of anything in the study. */
  readonly revision: number
  readonly createdAt: string
  readonly changedAt: string
  readonly binnedAt: string | null
}

export const studyStates = ['active', 'archived', 'binned'] as const
export type StudyState = (typeof studyStates)[number]

/** Days that a study stays in the bin before it is gone. */
export const binDays = 30

import type { StudyAct } from '../people/role.ts'

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

/** What may still be done in a study that is archived, or lies in the bin. */
const actsIn: Readonly<Record<Exclude<StudyState, 'active'>, readonly StudyAct[]>> = {
  archived: ['study.read', 'study.export', 'study.log', 'study.team', 'study.archive', 'study.delete'],
  binned: ['study.delete'],
}

export function canDoIn(act: StudyAct, state: StudyState): boolean {
  return state === 'active' || actsIn[state].includes(act)
}

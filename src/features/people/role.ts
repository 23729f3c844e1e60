/** What somebody is in an office, or in one study of it. Two roles add their rights. */
export const roles = [
  'administrator',
  'head',
  'operator',
  'changeOwner',
  'teamMember',
  'researcher',
  'mentor',
  'coach',
  'examiner',
  'organiser',
] as const

export type Role = (typeof roles)[number]

/** Roles that somebody can have in one study, above those in the office. */
export const studyRoles = [
  'changeOwner',
  'teamMember',
  'operator',
  'researcher',
  'mentor',
  'coach',
  'examiner',
] as const satisfies readonly Role[]

/**
 * What may be done in an office, and by whom. An administrator runs accounts and backups and has no right to a study: the
 * work is the office's, not the machine room's.
 */
export const officeActs = {
  'studies.list': roles,
  'studies.create': ['head', 'changeOwner', 'researcher'],
  'methods.write': ['head', 'changeOwner', 'researcher'],
  'members.read': ['administrator', 'head', 'changeOwner', 'researcher'],
  'members.change': ['administrator', 'head'],
  'office.change': ['administrator', 'head'],
  'log.read': ['administrator', 'head'],
  'privacy.answer': ['administrator', 'head'],
  backup: ['administrator'],
  'recap.read': roles,
  'recap.write': ['operator', 'changeOwner', 'researcher', 'head'],
  'recap.setUp': ['operator', 'head'],
  'recap.approve': ['head'],
  'recap.publish': ['head'],
  /** For an hour, with a reason, and the head of the office is told. */
  'studies.emergency': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type OfficeAct = keyof typeof officeActs

const readers = ['head', 'changeOwner', 'teamMember', 'operator', 'researcher', 'mentor', 'coach', 'examiner'] as const

/** What may be done in a study: by the roles in its team, and by the head of the office. */
export const studyActs = {
  'study.read': readers,
  'study.export': readers,
  'study.log': readers,
  'study.edit': ['changeOwner', 'teamMember'],
  'study.team': ['changeOwner', 'head'],
  'study.archive': ['changeOwner', 'head'],
  'study.delete': ['changeOwner', 'head'],
  'method.choose': ['changeOwner'],
  'swot.write': ['changeOwner', 'teamMember'],
  'issues.write': ['changeOwner', 'teamMember'],
  'scores.write': ['changeOwner', 'teamMember'],
  'printed.write': ['changeOwner', 'teamMember', 'researcher'],
  /** Settle who scores, open and close a round. */
  'panel.run': ['changeOwner'],
  'decision.write': ['changeOwner', 'head'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type StudyAct = keyof typeof studyActs

/** Whether one of these roles allows the act. */
export function canDo(act: OfficeAct | StudyAct, has: readonly Role[]): boolean {
  const allowed: readonly Role[] = act in officeActs ? officeActs[act as OfficeAct] : studyActs[act as StudyAct]
  return has.some((role) => allowed.includes(role))
}

import type { TableName } from '../../db/tables.ts'

/** What is kept about people, in groups that a person can follow. The words to each stand in `privacy-text.ts`. */
export const personalData = [
  { field: 'account', purpose: 'signIn', basis: 'publicTask', keep: 'untilErased' },
  { field: 'secrets', purpose: 'signIn', basis: 'publicTask', keep: 'untilErased' },
  { field: 'sessions', purpose: 'security', basis: 'publicTask', keep: 'sevenDays' },
  { field: 'attempts', purpose: 'security', basis: 'publicTask', keep: 'oneHour' },
  { field: 'memberships', purpose: 'rights', basis: 'publicTask', keep: 'asOffice' },
  { field: 'invitations', purpose: 'rights', basis: 'publicTask', keep: 'thirtyDays' },
  { field: 'log', purpose: 'accountability', basis: 'publicTask', keep: 'contentErasable' },
  { field: 'requests', purpose: 'duty', basis: 'publicTask', keep: 'asOffice' },
  { field: 'studies', purpose: 'work', basis: 'taskOrConsent', keep: 'asStudy' },
  { field: 'recap', purpose: 'work', basis: 'publicTask', keep: 'asOffice' },
  { field: 'panel', purpose: 'work', basis: 'publicTask', keep: 'asStudy' },
] as const satisfies readonly PersonalField[]

type PersonalField = {
  readonly field: string
  readonly purpose: 'signIn' | 'security' | 'rights' | 'accountability' | 'duty' | 'work'
  /** By article 20 (2) of the law on personal data, UU 27/2022: a public task (e), or consent (a). */
  readonly basis: 'publicTask' | 'taskOrConsent'
  readonly keep: 'untilErased' | 'sevenDays' | 'oneHour' | 'thirtyDays' | 'asOffice' | 'contentErasable' | 'asStudy'
}

export type PersonalGroup = (typeof personalData)[number]

/** In which group each table stands; null for one that says nothing about people. A new table does not compile without. */
export const groupOfTable: Readonly<Record<TableName, PersonalGroup['field'] | null>> = {
  offices: null,
  user: 'account',
  session: 'sessions',
  account: 'secrets',
  verification: 'secrets',
  twoFactor: 'secrets',
  attempts: 'attempts',
  memberships: 'memberships',
  tokens: 'invitations',
  settings: null,
  log_heads: null,
  log: 'log',
  methods: 'studies',
  studies: 'studies',
  study_team: 'studies',
  study_files: 'studies',
  study_tables: null,
  issues: 'studies',
  scores: 'studies',
  printed: 'studies',
  requests: 'requests',
  recap_sets: null,
  recap_categories: null,
  recap_regions: null,
  recap_names: null,
  recap_periods: 'recap',
  recap_figures: 'recap',
  recap_remarks: 'recap',
  recap_rules: null,
  recap_signals: 'recap',
  recap_publications: 'recap',
  recap_publication_files: null,
  recap_maps: 'recap',
  recap_imports: 'recap',
  recap_import_files: 'recap',
  recap_staged: 'recap',
  recap_applied: null,
  sources: 'studies',
  factors: 'studies',
  evidence: 'studies',
  strategies: 'studies',
  factor_ratings: null,
  attractiveness: null,
  causes: 'studies',
  rounds: 'studies',
  panel_raters: 'panel',
  ballot_sheets: 'panel',
  ballots: 'panel',
  ballot_sends: 'panel',
}

export const requestKinds = ['access', 'correction', 'deletion'] as const
export type RequestKind = (typeof requestKinds)[number]

export type Outcome = 'done' | 'refused'

/** What somebody asked the office to do with the data about them. */
export type PrivacyRequest = {
  readonly id: string
  readonly kind: RequestKind
  /** The account of who asks; null for somebody who has none here. */
  readonly user: string | null
  readonly name: string
  readonly contact: string
  readonly detail: string
  readonly receivedAt: string
  readonly dueAt: string
  readonly answered: { readonly outcome: Outcome; readonly answer: string; readonly at: string } | null
}

/** Article 32: three times 24 hours from when access was asked for; the office keeps the same time for the rest. */
export const requestHours = 72

/** Whole hours until a moment; below zero once it has passed. */
export function hoursUntil(due: string, now: string): number {
  return Math.floor((Date.parse(due) - Date.parse(now)) / 3_600_000)
}

/** What stands where the name of somebody stood who was erased. */
export const erasedName = 'pengguna terhapus'

/** What stands where their address stood: each its own, and none that a letter could reach. */
export function erasedEmail(user: string): string {
  return `terhapus-${user}@invalid`
}

export function isErased({ id, email }: { readonly id: string; readonly email: string }): boolean {
  return email === erasedEmail(id)
}

/**
 * Whether a text of the log names somebody: by their address, by their whole name alone, or by a name of several words inside
 * a sentence. A single word inside a sentence may be any Ani, and is left.
 */
export function namesSomebody(
  text: string,
  { name, email }: { readonly name: string; readonly email: string },
): boolean {
  const [said, called] = [text.toLowerCase(), name.trim().toLowerCase()]
  if (said.includes(email.toLowerCase())) return true
  if (called === '' || called === erasedName) return false
  if (said.trim() === called) return true
  return (
    /\s/.test(called) &&
    ` ${said.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${called.replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
  )
}

/** Whether any text inside a value names somebody. */
export function namesInside(value: unknown, person: { readonly name: string; readonly email: string }): boolean {
  if (typeof value === 'string') return namesSomebody(value, person)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => namesSomebody(key, person) || namesInside(inner, person))
}

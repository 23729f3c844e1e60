import type { Naming } from './round.ts'

/** Somebody who is asked to score. What leaves the office of them is `label`. */
export type PanelRater = {
  readonly id: string
  readonly label: string
  readonly name: string | null
  readonly role: string | null
  readonly email: string | null
  readonly position: number
  readonly addedAt: string
  readonly removedAt: string | null
  /** Names their token and opens nothing; null for whoever has no link. */
  readonly token: string | null
  readonly version: number
}

/** Whom the chair asks, as typed. */
export type Asked = { readonly name: string | null; readonly role: string | null; readonly email: string | null }

/** So many raters a panel has at most. */
export const mostRaters = 500

/** The panel of a study: whom an entry is about stands in its content, where a name can be erased. */
export function panelSubject(study: string): string {
  return `panel:${study}`
}

/**
 * What the chair sees of a rater: of an anonymous one the number of the link alone, which is not the number that the scores
 * have later.
 */
export function shownName(rater: Pick<PanelRater, 'label' | 'position'>, naming: Naming): string {
  return naming === 'anonymous' ? linkName(rater.position) : rater.label
}

export function linkName(position: number): string {
  return `Tautan ${position + 1}`
}

/** What scores call a rater; the second of the same name or role has a number. */
export function labelOf(
  { name, role }: Pick<Asked, 'name' | 'role'>,
  naming: Naming,
  position: number,
  taken: ReadonlySet<string>,
): string {
  if (naming === 'anonymous') return linkName(position)
  const wanted = (naming === 'role' ? role : name) ?? linkName(position)
  let label = wanted
  for (let number = 2; taken.has(plainName(label)); number++) label = `${wanted} (${number})`
  return label
}

/** `kabid rehabilitasi` is `Kabid Rehabilitasi`. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

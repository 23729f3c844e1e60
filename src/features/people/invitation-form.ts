import { good, type Problem, type Result } from '../../base/result.ts'
import { inOrder } from './member.ts'
import { type Role, roles } from './role.ts'

export type InvitationFields = { readonly roles: readonly Role[]; readonly email: string | null }

/** Reads whom to invite as what: at least one role, and an e-mail address where it is for that person alone. */
export function parseInvitation(sentRoles: readonly string[], sentEmail: string): Result<InvitationFields> {
  const email = sentEmail.trim().toLowerCase()
  const read = parseRoles(sentRoles)
  const problems: Problem[] = read.ok ? [] : [...read.problems]
  if (email !== '' && !isEmail(email)) problems.push({ code: 'badEmail', place: { path: 'email' } })
  if (!read.ok || problems.length > 0) return { ok: false, problems }
  return good({ roles: read.value, email: email === '' ? null : email })
}

/** Reads check boxes of roles; a word that is no role was not sent by a form of ours. */
export function parseRoles(sent: readonly string[]): Result<readonly Role[]> {
  const given = inOrder(roles.filter((role) => sent.includes(role)))
  const unknown = sent.some((word) => !roles.some((role) => role === word))
  if (given.length === 0 || unknown) return { ok: false, problems: [{ code: 'noRole', place: { path: 'roles' } }] }
  return good(given)
}

/** An address that could be one: whether it is, only a letter to it shows. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()",;:\\[\]]{1,64}@[^\s@.<>()",;:\\[\]]+(\.[^\s@.<>()",;:\\[\]]+)+$/.test(text)
}

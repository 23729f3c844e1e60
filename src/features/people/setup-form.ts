import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { isEmail } from './invitation-form.ts'
import { checkPassword } from './password-rules.ts'
import type { Role } from './role.ts'

export const personFields = ['name', 'email', 'password'] as const
export type PersonField = (typeof personFields)[number]
export type PersonFields = Readonly<Record<PersonField, string>>

/** Reads who makes an account, and says all that is wrong at once; what the office is called, signing in asks too. */
export function parsePerson(sent: (name: PersonField) => string): Result<PersonFields> {
  const [name, email, password] = [sent('name').trim(), sent('email').trim().toLowerCase(), sent('password')]
  const problems: Problem[] = []
  const wrong = (code: string, path: PersonField) => problems.push({ code, place: { path } })
  if (name === '') wrong('noName', 'name')
  if (name.length > 200) wrong('tooLong', 'name')
  if (!isEmail(email)) wrong('badEmail', 'email')
  const chosen = checkPassword(password, { name, email })
  if (password === '') wrong('noPassword', 'password')
  else if (!chosen.ok) problems.push(...chosen.problems)
  return problems.length > 0 ? bad(...problems) : good({ name, email, password })
}

/** What is wrong, and that a password has to be typed again when it was typed and other things were wrong. */
export function withPasswordAgain(problems: readonly Problem[], password: string): readonly Problem[] {
  const known = problems.some(({ place }) => place?.path === 'password')
  if (password === '' || known || problems.length === 0) return problems
  return [...problems, { code: 'passwordAgain', place: { path: 'password' } }]
}

/** What the first administrator can be besides. */
export const ownWork = ['changeOwner', 'head', 'researcher'] as const satisfies readonly Role[]

/** The roles of whoever sets the first office up: administrator, and their own work. */
export function setupRoles(sent: readonly string[]): readonly Role[] {
  return ['administrator', ...ownWork.filter((role) => sent.includes(role))]
}

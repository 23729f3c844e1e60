import type { Problem } from '../../base/result.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import type { SigningIn } from './auth.ts'
import type { Mail } from './mail.ts'
import type { Visit } from './visit.ts'

/** What running an office needs of the rest of the program. */
export type OfficeParts = {
  readonly accounts: Accounts
  /** Null where no mail is set up. */
  readonly mail: Mail | null
  /** How people reach us, such as `https://ungkit.lahatkab.go.id`; null: as the browser says. */
  readonly origin: string | null
}

export type Accounts = Pick<SigningIn, 'createPersonAnd' | 'signIn' | 'proveSelf'> & {
  /** Why an account or password was refused, in words. */
  readonly problemText: (problem: Problem, lang: 'id' | 'en') => string
}

/** The address of a page as somebody elsewhere must write it. */
export function linkTo({ origin }: Pick<OfficeParts, 'origin'>, visit: Visit, path: string): string {
  return `${origin ?? `http://${hostOf(visit)}`}${inLanguage(path, visit.at.lang)}`
}

/** What the browser calls us; whoever sends something else sees it in their own link only. */
function hostOf({ headers }: Visit): string {
  const host = headers.get('host') ?? ''
  return /^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost'
}

/** `Set-Cookie` of the office whose work is on the screen. */
export function officeCookie({ origin }: Pick<OfficeParts, 'origin'>, officeId: string): string {
  const secure = origin?.startsWith('https:') ? '; Secure' : ''
  return `kantor=${officeId}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`
}

/** Problems in words, by the field that they are at; the first of each field, and of none under ''. */
export function atFields(problems: readonly Problem[], words: (problem: Problem) => string): FieldProblems {
  const found = new Map<string, string>()
  for (const problem of problems) {
    const field = problem.place?.path ?? ''
    if (!found.has(field)) found.set(field, words(problem))
  }
  return Object.fromEntries(found)
}

/** One of the words that a redirect may put into `?pesan=`, or null. */
export function messageOf<T extends string>(visit: Visit, known: readonly T[]): T | null {
  return known.find((word) => word === visit.query('pesan')) ?? null
}

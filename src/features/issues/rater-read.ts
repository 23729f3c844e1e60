import { bad, type Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { namesOf } from '../people/members-store.ts'
import { officeOf } from '../people/office-store.ts'
import type { Visit } from '../people/visit.ts'
import { methodAt } from '../studies/method-store.ts'
import { studyEntry } from '../studies/study-store.ts'
import type { RaterPass } from './ballot.ts'
import { ownCells, ownForm } from './ballot-own-store.ts'
import { passOf } from './ballot-pass-store.ts'
import { issuesOf } from './issue-store.ts'
import { type RaterView, viewOf } from './rater.ts'

const cookieName = 'nilai'

/** The pass of whoever asks for a form, by the cookie of their link. `lost` without one, `elsewhere` for the form of somebody else. */
export async function passOfVisit({ db, headers, params, now }: Visit): Promise<Result<RaterPass>> {
  const secrets = secretsIn(headers.get('cookie') ?? '')
  if (secrets.length === 0) return bad({ code: 'lost' })
  let refused: Result<RaterPass> = bad({ code: 'lost' })
  for (const secret of secrets) {
    const pass = await passOf(db, secret, now)
    if (pass.ok && pass.value.rater.id === params.form) return pass
    refused = pass.ok ? bad({ code: 'elsewhere' }) : pass
  }
  return refused
}

function secretsIn(cookie: string): string[] {
  return [...cookie.matchAll(/(?:^|;\s*)nilai=([\w-]{20,64})/g)].map((match) => match[1]!).slice(0, 4)
}

/** `Set-Cookie` lines of a form, for its address in both languages and no other. */
export function formCookies(pass: RaterPass, secret: string, secure: boolean): string[] {
  const more = `Max-Age=${90 * 24 * 3600}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return ['', '/en'].map((prefix) => `${cookieName}=${secret}; Path=${prefix}/n/lembar/${pass.rater.id}; ${more}`)
}

/** Everything that a rater's own pages show. */
export async function readView(db: Db, pass: RaterPass): Promise<RaterView> {
  const { office, study, round } = pass
  const all = await issuesOf(db, office, study)
  const issues = round.issues.map((id) => all.find((issue) => issue.id === id) ?? { id, title: id, note: null })
  const nothing = { openedAt: null, savedAt: null, submittedAt: null, declinedAt: null, filled: 0, via: 'phone' }
  return viewOf({
    pass,
    office: (await officeOf(db, office))?.name ?? '',
    chair: (await namesOf(db, [round.openedBy])).get(round.openedBy ?? '') ?? null,
    study: (await studyEntry(db, office, study))?.title ?? '',
    issues,
    method: await methodAt(db, office, round.methodDigest),
    form: (await ownForm(db, pass)) ?? nothing,
    given: await ownCells(db, pass),
  })
}

import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { isId } from '../base/ids.ts'
import { factorPath, isOpenWithoutFactor, lacksFactor } from '../features/people/account-rules.ts'
import { isLiving } from '../features/people/auth-session-store.ts'
import { membershipsOf } from '../features/people/members-store.ts'
import type { SignedIn } from '../features/people/person.ts'
import { canDo, type StudyAct } from '../features/people/role.ts'
import type { OfficeVisit, Route, Sent, SignedVisit, Visit } from '../features/people/visit.ts'
import { canDoIn } from '../features/studies/entry.ts'
import { studyEntry, teamRolesOf } from '../features/studies/study-store.ts'
import type { StudyRoute, StudyVisit } from '../features/studies/visit.ts'
import { type Answer, json, page, type RefusedWhy, redirect, refused } from '../ui/answer.ts'
import { fromOffice } from '../ui/field/from-office.tsx'
import { inLanguage } from '../ui/page/page.tsx'
import { placeOf, sendAnswer, sendFailure } from './answer.tsx'
import { sendEvents } from './events.ts'
import { tellAccount } from './observe.ts'
import { OtherOfficePage, UntoldOfficePage } from './pages/other-office.tsx'
import { SessionEndedPage } from './pages/session-ended.tsx'
import type { DoorParts, WebParts } from './parts.ts'
import { nothingSent, readSent } from './sent.ts'

export type AnyRoute = Route | StudyRoute

const usualBytes = 64 * 1024
const usualWrites = 240

/** Hangs routes in both languages. Each request meets, in this order: size, sign-in, rate, rights, body, the answer. */
export function hang(app: Hono, routes: readonly AnyRoute[], parts: WebParts): void {
  for (const route of routes)
    for (const prefix of ['', '/en']) {
      const path = prefix !== '' && route.path === '/' ? prefix : `${prefix}${route.path}`
      const limit = bodyLimit({
        maxSize: route.mostBytes ?? usualBytes,
        onError: () => {
          throw new HTTPException(413)
        },
      })
      const answer = (c: Context) => answerOf(c, route, parts)
      if (route.takes === 'stream') app.on(route.method, path, answer)
      else app.on(route.method, path, limit, answer)
    }
}

async function answerOf(c: Context, route: AnyRoute, parts: WebParts): Promise<Response> {
  const { door } = parts
  const signedIn = await whoIs(c, door)
  if (signedIn !== null) tellAccount(c, signedIn.person.id)
  const who = signedIn?.session ?? door.addressOf(c)
  const perMinute = route.perMinute ?? (route.method === 'GET' ? null : usualWrites)
  if (perMinute !== null && !door.allow(`${route.method} ${route.path} ${who}`, perMinute))
    return sendFailure(c, parts, 429)
  // An address with a secret in it stands in no search engine.
  if (c.req.param('token') !== undefined) c.header('X-Robots-Tag', 'noindex, nofollow')
  const visit: Visit = {
    at: placeOf(c, parts, signedIn),
    db: door.db,
    reads: door.reads,
    now: door.now(),
    params: c.req.param() as Record<string, string>,
    query: (name) => c.req.query(name)?.slice(0, 8000),
    sent: nothingSent,
    ...(route.takes === 'stream' ? { body: c.req.raw.body } : {}),
    headers: c.req.raw.headers,
    address: door.addressOf(c),
    signedIn,
  }
  const gate = await gateOf(route, visit)
  const isStream = route.takes === 'stream'
  // Who has no business here is not read for long: enough to give back what somebody typed before the session ended.
  if (!isStream && 'refuses' in gate && !isShort(c)) return sendAnswer(c, visit.at, gate.refuses(visit))
  const sent = isStream ? nothingSent : await readSent(c)
  if (sent === null) return sendFailure(c, parts, 400)
  const elsewhere = ofOtherOffice(route, { ...visit, sent })
  if (elsewhere !== null) return sendAnswer(c, visit.at, elsewhere)
  const answer = 'refuses' in gate ? gate.refuses({ ...visit, sent }) : await gate.answers(withoutOffice(sent))
  if (answer.kind === 'events') return sendEvents(answer, () => stillMay(route, visit, door))
  return sendAnswer(c, visit.at, answer)
}

/** Whether whoever asked would be let in now: session, office, team and state of the study are read anew. */
async function stillMay(route: AnyRoute, visit: Visit, { db, now }: DoorParts): Promise<boolean> {
  const { signedIn } = visit
  if (signedIn === null || !(await isLiving(db, signedIn.session, now()))) return false
  const memberships = await membershipsOf(db, signedIn.person.id)
  const here = memberships.find((m) => m.office.id === signedIn.here?.office.id) ?? null
  return 'answers' in (await gateOf(route, { ...visit, now: now(), signedIn: { ...signedIn, memberships, here } }))
}

/**
 * A form of one office that comes while another one is chosen, from a tab that is older than the choice; of somebody with many
 * offices also one that does not say its office. Null for all others.
 */
function ofOtherOffice(route: AnyRoute, { at, sent, query, headers, signedIn }: Visit): Answer | null {
  if (route.method === 'GET' || typeof route.access === 'string' || signedIn?.here == null) return null
  const { here, memberships } = signedIn
  const isStream = route.takes === 'stream'
  const from = (isStream ? query(fromOffice) : sent.text(fromOffice)) ?? ''
  if (from === here.office.id || (from === '' && memberships.length < 2)) return null
  if (headers.get('accept') === 'application/json') return json({ otherOffice: true }, 409)
  const action = inLanguage(at.path, at.lang)
  const back = isStream ? pageOf(action) : null
  if (from === '')
    return page(<UntoldOfficePage at={at} action={action} sent={sent} here={here.office} back={back} />, 409)
  const office = memberships.find((m) => m.office.id === from)?.office ?? null
  return page(<OtherOfficePage at={at} action={action} sent={sent} office={office} back={back} />, 409)
}

/** The page with the form from which something was to be uploaded. */
function pageOf(action: string): string {
  return action.replace(/\/[^/]*$/, '')
}

/** No feature has a field of that name. */
function withoutOffice(sent: Sent): Sent {
  return { ...sent, names: () => sent.names().filter((name) => name !== fromOffice) }
}

const shortBytes = 256 * 1024

function isShort(c: Context): boolean {
  return c.req.header('transfer-encoding') === undefined && Number(c.req.header('content-length') ?? 0) <= shortBytes
}

/** A gate that opens takes what was sent; one that does not says why. Either is known before a body is read. */
type Gate = { readonly answers: (sent: Sent) => Promise<Answer> } | { readonly refuses: (visit: Visit) => Answer }

/** The answer of a route to whoever may have it; the refusal to whoever may not. */
async function gateOf(route: AnyRoute, visit: Visit): Promise<Gate> {
  if (route.access === 'everyone') {
    const { answer } = route as Extract<Route, { access: 'everyone' }>
    return { answers: (sent) => answer({ ...visit, sent }) }
  }
  if (visit.signedIn === null) return { refuses: (asked) => toSignIn(route, asked) }
  const signed: SignedVisit = { ...visit, signedIn: visit.signedIn }
  if (lacksFactor(signed.signedIn) && !isOpenWithoutFactor(visit.at.path))
    return { refuses: (asked) => toFactor(route, asked) }
  if (route.access === 'signedIn') {
    const { answer } = route as Extract<Route, { access: 'signedIn' }>
    return { answers: (sent) => answer({ ...signed, sent }) }
  }
  const { here } = signed.signedIn
  if (here === null) return refuses(403)
  const inOffice: OfficeVisit = { ...signed, office: here.office, membership: here }
  if ('study' in route.access) return gateOfStudy(route as StudyRoute, inOffice)
  if (!canDo(route.access.office, here.roles)) return refuses(403)
  const answer = route.answer as (visit: OfficeVisit) => Promise<Answer>
  return { answers: (sent) => answer({ ...inOffice, sent }) }
}

function refuses(status: 403 | 404, why?: RefusedWhy): Gate {
  return { refuses: () => refused(status, why) }
}

async function gateOfStudy(route: StudyRoute, visit: OfficeVisit): Promise<Gate> {
  const { study: id = '' } = visit.params
  const study = isId(id) ? await studyEntry(visit.db, visit.office.id, id) : null
  if (study === null) return refuses(404)
  const inTeam = await teamRolesOf(visit.db, visit.office.id, id, visit.signedIn.person.id, visit.now)
  const studyRoles = visit.membership.roles.includes('head') ? [...inTeam, 'head' as const] : inTeam
  const act: StudyAct = route.access.study
  // Whoever may not read the study is not told that there is one.
  if (!canDo('study.read', studyRoles)) return refuses(404)
  if (!canDo(act, studyRoles)) return refuses(403)
  if (!canDoIn(act, study.state)) return refuses(403, study.state === 'active' ? undefined : study.state)
  const inStudy: StudyVisit = { ...visit, study, studyRoles }
  return { answers: (sent) => route.answer({ ...inStudy, sent }) }
}

/** A page asks to sign in and comes back to itself. What a form sent is shown again: nothing typed is lost. */
function toSignIn(route: AnyRoute, visit: Visit): Answer {
  const here = inLanguage(visit.at.path, visit.at.lang)
  // What was to be uploaded was not read: back to the page with its form.
  const back = route.takes === 'stream' ? pageOf(here) : here
  if (route.method === 'GET' || route.takes === 'stream')
    return redirect(`${inLanguage('/masuk', visit.at.lang)}?kembali=${encodeURIComponent(back)}`)
  if (visit.headers.get('accept') === 'application/json') return json({ signedOut: true }, 401)
  if (visit.sent.names().length === 0) return refused(403)
  return page(<SessionEndedPage at={visit.at} action={here} sent={visit.sent} />, 401)
}

/** An administrator sets up a second factor first, and comes back to the page. */
function toFactor(route: AnyRoute, { at }: Visit): Answer {
  if (route.method !== 'GET') return refused(403)
  const here = inLanguage(at.path, at.lang)
  return redirect(`${inLanguage(factorPath, at.lang)}?selanjutnya=${encodeURIComponent(here)}`)
}

/** Reads the session and the office on every request: a right that was taken away ends at once. */
async function whoIs(c: Context, { db, auth }: DoorParts): Promise<SignedIn | null> {
  if (c.req.header('cookie') === undefined) return null
  const session = await auth.sessionOf(c.req.raw.headers)
  if (session === null) return null
  const memberships = await membershipsOf(db, session.person.id)
  const chosen = /(?:^|;\s*)kantor=([0-9a-f-]{36})/.exec(c.req.header('cookie')!)?.[1]
  const here = memberships.find((m) => m.office.id === chosen) ?? memberships[0] ?? null
  return { session: session.id, person: session.person, secondFactor: session.secondFactor, memberships, here }
}

import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { parseInvitation } from './invitation-form.ts'
import { InvitationMadePage, NewInvitationPage } from './invitation-pages.tsx'
import {
  acceptInvitation,
  invitationOf,
  type MadeInvitation,
  makeInvitation,
  type NewInvitation,
  revokeInvitation,
} from './invitation-store.ts'
import { invitationText } from './invitation-text.ts'
import { operator } from './member-links-store.ts'
import { atFields, linkTo, type OfficeParts, officeCookie } from './office-parts.ts'
import { roleNames } from './role-text.ts'
import { enter } from './setup-entry.ts'
import { parsePerson, withPasswordAgain } from './setup-form.ts'
import { InvitedPage, type PersonValues } from './setup-pages.tsx'
import { setupText } from './setup-text.ts'
import { ClosedLinkPage } from './token-pages.tsx'
import { tokenId } from './token-store.ts'
import type { OfficeVisit, Route, Visit } from './visit.ts'

const access = { office: 'members.change' } as const

/** Inviting, and being invited. */
export function invitationRoutes(parts: OfficeParts): readonly Route[] {
  return [
    { method: 'GET', path: '/kantor/undangan', access, answer: (visit) => newPage(visit, parts) },
    { method: 'POST', path: '/kantor/undangan', access, perMinute: 30, answer: (visit) => make(visit, parts) },
    { method: 'POST', path: '/kantor/undangan/tarik', access, answer: revoke },
    { method: 'GET', path: '/undangan/:token', access: 'everyone', perMinute: 60, answer: invited },
    {
      method: 'POST',
      path: '/undangan/:token',
      access: 'everyone',
      perMinute: 60,
      answer: (visit) => accept(visit, parts),
    },
  ]
}

async function newPage({ at }: OfficeVisit, parts: OfficeParts): Promise<Answer> {
  return page(<NewInvitationPage at={at} ticked={[]} email="" mails={postOf(parts) !== null} />)
}

/**
 * The page with the link is the answer to the form itself: a redirect would need the secret in an address or in a store.
 * Sending the form twice makes two invitations, which the list shows.
 */
async function make(visit: OfficeVisit, parts: OfficeParts): Promise<Answer> {
  const { at, db, sent, now, office, signedIn } = visit
  const post = postOf(parts)
  const ticked = sent.all('roles')
  const asked = parseInvitation(ticked, sent.text('email'))
  if (!asked.ok) {
    const words = invitationText[at.lang].problems
    const problems = atFields(asked.problems, ({ code }) => words[code as keyof typeof words])
    const values = { ticked, email: sent.text('email'), mails: post !== null, problems }
    return page(<NewInvitationPage at={at} {...values} />, 422)
  }
  const { roles, email } = asked.value
  const mailed = email !== null && post !== null
  const invitation = { ...asked.value, officeId: office.id, by: signedIn.person.id }
  let made = await transaction(db, (tx) => makeInvitation(tx, { ...invitation, mailed }, now))
  let sentOff: boolean | null = null
  if (mailed) {
    const { letter } = invitationText[at.lang]
    const as = roleNames(roles, at.lang)
    const until = formatMoment(made.expiresAt, at.lang)
    const link = linkTo(parts, visit, `/undangan/${made.secret}`)
    const text = letter.text(office.name, signedIn.person.name, as, link, until)
    sentOff = await post.send(email, letter.subject(office.name), text)
    if (!sentOff) made = await insteadOf(visit, made, invitation)
  }
  // What went by letter is shown to nobody else: whoever holds it has that mailbox.
  const link = sentOff === true ? null : linkTo(parts, visit, `/undangan/${made.secret}`)
  const shown = { office: office.name, roles, email, sent: sentOff, link, expiresAt: made.expiresAt }
  return page(<InvitationMadePage at={at} {...shown} />)
}

/** An invitation to hand over, in the place of one whose letter did not go off. */
function insteadOf({ db, now }: OfficeVisit, lost: MadeInvitation, invitation: NewInvitation): Promise<MadeInvitation> {
  return transaction(db, async (tx) => {
    const { officeId, by } = invitation
    await revokeInvitation(tx, { officeId, by, id: tokenId(lost.secret) }, now)
    return makeInvitation(tx, invitation, now)
  })
}

/** Letters go off only where we know our own address: the link in them is opened elsewhere. */
function postOf({ mail, origin }: OfficeParts) {
  return origin === null ? null : mail
}

async function revoke({ at, db, sent, now, office, signedIn }: OfficeVisit): Promise<Answer> {
  const about = { officeId: office.id, id: sent.text('undangan'), by: signedIn.person.id }
  const revoked = await transaction(db, (tx) => revokeInvitation(tx, about, now))
  if (!revoked.ok) return refused(404)
  return redirect(`${inLanguage('/kantor', at.lang)}?pesan=ditarik`)
}

async function invited(visit: Visit): Promise<Answer> {
  return invitedPage(visit, { name: '', email: '' }, [], null)
}

/** Looking at an invitation never uses it up: letters are opened by machines before people see them. */
async function invitedPage(
  { at, db, now, params, sent, signedIn }: Visit,
  person: PersonValues,
  problems: readonly Problem[],
  parts: OfficeParts | null,
): Promise<Answer> {
  const invitation = await invitationOf(db, params.token ?? '', now)
  if (!invitation.ok) return page(<ClosedLinkPage at={at} problem={invitation.problems[0]!} kind="invitation" />, 410)
  const words = setupText[at.lang]
  const visitor = signedIn?.person ?? null
  const inWords = atFields(withPasswordAgain(problems, sent.text('password')), (problem) => {
    if (problem.code === 'ownInvitation') return words.invited.ownInvitation
    if (problem.code === 'otherPerson' || problem.code === 'notProven')
      return words.invited[problem.code](visitor?.email ?? '')
    const own = words.problems
    return problem.code in own
      ? own[problem.code as keyof typeof own]
      : (parts?.accounts.problemText(problem, at.lang) ?? problem.code)
  })
  return page(
    <InvitedPage at={at} invitation={invitation.value} visitor={visitor} person={person} problems={inWords} />,
    problems.length > 0 ? 422 : 200,
  )
}

async function accept(visit: Visit, parts: OfficeParts): Promise<Answer> {
  const { at, db, now, params, sent, signedIn } = visit
  const secret = params.token ?? ''
  const typed = { name: sent.text('name'), email: sent.text('email') }
  if (signedIn !== null) {
    const joined = await transaction(db, (tx) => acceptInvitation(tx, secret, signedIn.person, now))
    if (!joined.ok) return invitedPage(visit, typed, joined.problems, parts)
    return redirect(afterwards(visit), [officeCookie(parts, joined.value.officeId)])
  }
  const invitation = await invitationOf(db, secret, now)
  if (!invitation.ok) return page(<ClosedLinkPage at={at} problem={invitation.problems[0]!} kind="invitation" />, 410)
  const { email, mailed, by } = invitation.value
  const fields = parsePerson((name) => (name === 'email' && email !== null ? email : sent.text(name)))
  if (!fields.ok) return invitedPage(visit, typed, fields.problems, parts)
  const entered = await enter(parts.accounts, {
    person: fields.value,
    headers: visit.headers,
    proven: mailed || (by === operator && email !== null),
    doing: (tx, person) => acceptInvitation(tx, secret, person, now),
  })
  if (!entered.ok) return invitedPage(visit, typed, entered.problems, parts)
  const { cookies, value } = entered.value
  // A new account is offered a second factor first.
  const next = `${inLanguage('/akun', at.lang)}?pesan=diterima&selanjutnya=${encodeURIComponent(afterwards(visit))}`
  return redirect(next, [...cookies, officeCookie(parts, value.officeId)])
}

function afterwards({ at }: Visit): string {
  return `${inLanguage('/kantor', at.lang)}?pesan=diterima`
}

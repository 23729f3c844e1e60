import type { Config } from '../../base/config.ts'
import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import type { Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { parseInvitation, parseRoles } from '../../features/people/invitation-form.ts'
import { makeInvitation } from '../../features/people/invitation-store.ts'
import { invitationText } from '../../features/people/invitation-text.ts'
import type { Member } from '../../features/people/member.ts'
import {
  closeAccountFor,
  type FoundPerson,
  findPerson,
  forgetFactor,
  makeResetLinkFor,
  signOutEverywhere,
} from '../../features/people/member-operator-store.ts'
import { changeRoles, endMembership } from '../../features/people/member-store.ts'
import { memberText } from '../../features/people/member-text.ts'
import { memberOf, membersOf } from '../../features/people/members-store.ts'
import { roleNames } from '../../features/people/role-text.ts'
import type { Call, ExitCode } from '../command.ts'
import { officeMeant, withOffices } from '../office-database.ts'
import { table } from '../terminal.ts'
import { userText } from './user-text.ts'

type Work = {
  readonly db: Db
  readonly config: Config
  readonly now: string
  readonly lang: Language
  readonly rest: readonly string[]
  readonly options: Call['options']
}

type Said = readonly string[] | string
type Act = { readonly takes: number; readonly run: (work: Work) => Promise<Said> }

const acts: Readonly<Record<string, Act>> = {
  list: { takes: 0, run: list },
  add: { takes: 0, run: add },
  reset: { takes: 1, run: withPerson(reset) },
  roles: { takes: 2, run: withPerson(giveRoles) },
  end: { takes: 1, run: withPerson(end) },
  disable: { takes: 1, run: withPerson((person, work) => close(person, true, work)) },
  enable: { takes: 1, run: withPerson((person, work) => close(person, false, work)) },
  'forget-factor': { takes: 1, run: withPerson(loseFactor) },
  'sign-out': { takes: 1, run: withPerson(signOut) },
}

export async function runUser({ args, options, lang, io }: Call): Promise<ExitCode> {
  const [name = 'list', ...rest] = args
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (act === undefined || rest.length !== act.takes) {
    io.err(`${userText[lang].form}\n`)
    return 2
  }
  return withOffices(io, lang, (work) => act.run({ ...work, lang, rest, options }))
}

async function list({ db, now, lang, options }: Work): Promise<Said> {
  const office = await officeMeant(db, options.office, lang)
  if (typeof office === 'string') return office
  const members = await membersOf(db, office.id, now)
  if (members.length === 0) return [userText[lang].none(office.name)]
  const left = { align: 'left' } as const
  const rows = members.map((m) => [m.name, m.email, roleNames(m.roles, lang), stateOf(m, lang)])
  return table([left, left, left, left], rows)
}

function stateOf(member: Member, lang: Language): string {
  const text = memberText[lang]
  if (member.disabledAt !== null) return text.closed
  if (member.endedAt !== null) return text.ended(formatMoment(member.endedAt, lang))
  return member.secondFactor ? '' : text.oneFactor
}

async function add({ db, config, now, lang, options }: Work): Promise<Said> {
  const office = await officeMeant(db, options.office, lang)
  if (typeof office === 'string') return office
  const asked = parseInvitation(listOf(options.roles), typeof options.email === 'string' ? options.email : '')
  if (!asked.ok) {
    const words = invitationText[lang].problems
    return [...asked.problems.map(({ code }) => words[code as keyof typeof words]), userText[lang].rolesHelp].join('\n')
  }
  const invitation = { ...asked.value, officeId: office.id, by: 'shell' }
  const { secret, expiresAt } = await transaction(db, (tx) => makeInvitation(tx, invitation, now))
  const as = userText[lang].invitation(office.name, roleNames(asked.value.roles, lang), asked.value.email)
  return [as, linkOf(config, `/undangan/${secret}`), userText[lang].once(formatMoment(expiresAt, lang))]
}

async function reset(person: FoundPerson, { db, config, now, lang }: Work): Promise<Said> {
  if (person.disabledAt !== null) return memberText[lang].problems.closed
  const { secret, expiresAt } = await transaction(db, (tx) => makeResetLinkFor(tx, person.id, now))
  return [
    memberText[lang].reset.made(person.name),
    linkOf(config, `/atur-ulang/${secret}`),
    userText[lang].once(formatMoment(expiresAt, lang)),
  ]
}

async function giveRoles(person: FoundPerson, { db, now, lang, rest, options }: Work): Promise<Said> {
  const office = await officeMeant(db, options.office, lang)
  if (typeof office === 'string') return office
  const asked = parseRoles(listOf(rest[1]))
  if (!asked.ok) return userText[lang].rolesHelp
  const member = await memberOf(db, office.id, person.id, now)
  if (member === null) return userText[lang].notHere(person.name, office.name)
  const about = { officeId: office.id, user: person.id, by: 'shell' }
  const change = { was: member.roles, roles: asked.value }
  const changed = await transaction(db, (tx) => changeRoles(tx, about, change, now))
  if (!changed.ok) return words(changed, lang)
  return [userText[lang].rolesAre(person.name, office.name, roleNames(changed.value.roles, lang))]
}

async function end(person: FoundPerson, { db, now, lang, options }: Work): Promise<Said> {
  const office = await officeMeant(db, options.office, lang)
  if (typeof office === 'string') return office
  const about = { officeId: office.id, user: person.id, by: 'shell' }
  const ended = await transaction(db, (tx) => endMembership(tx, about, now))
  if (!ended.ok)
    return ended.problems[0]?.code === 'unknown' ? userText[lang].notHere(person.name, office.name) : words(ended, lang)
  return [userText[lang].ended(person.name, office.name)]
}

async function close(person: FoundPerson, closed: boolean, { db, now, lang }: Work): Promise<Said> {
  const done = await transaction(db, (tx) => closeAccountFor(tx, person.id, closed, now))
  if (!done.ok) return `${String(done.problems[0]?.values?.office)}: ${words(done, lang)}`
  const { messages } = memberText[lang]
  return [`${person.name}: ${closed ? messages.dinonaktifkan : messages.diaktifkan}`]
}

async function loseFactor(person: FoundPerson, { db, now, lang }: Work): Promise<Said> {
  const gone = await transaction(db, (tx) => forgetFactor(tx, person.id, now))
  const { messages, problems } = memberText[lang]
  return gone ? [`${person.name}: ${messages.tanpaKode}`] : problems.noFactor
}

async function signOut(person: FoundPerson, { db, now, lang }: Work): Promise<Said> {
  const devices = await transaction(db, (tx) => signOutEverywhere(tx, person.id, now))
  return [userText[lang].signedOut(person.name, devices)]
}

/** Finds whom an e-mail address belongs to before anything is done about them. */
function withPerson(run: (person: FoundPerson, work: Work) => Promise<Said>): Act['run'] {
  return async (work) => {
    const email = work.rest[0] ?? ''
    const person = await findPerson(work.db, email)
    return person === null ? userText[work.lang].unknown(email) : run(person, work)
  }
}

function listOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split(/[\s,]+/).filter((word) => word !== '') : []
}

function words(refused: Result<unknown>, lang: Language): string {
  const known = memberText[lang].problems
  const code = refused.ok ? '' : (refused.problems[0]?.code ?? '')
  return known[code as keyof typeof known] ?? code
}

function linkOf({ address, host, port }: Config, path: string): string {
  return `${address ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`}${path}`
}

import { readDay } from '../../base/dates.ts'
import { momentOfDay, todayOf } from '../../base/moments.ts'
import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { type Outcome, type RequestKind, requestKinds } from './privacy.ts'
import type { RequestAnswer } from './privacy-request-store.ts'
import { minutesAfter } from './token.ts'

export const requestFields = ['kind', 'user', 'name', 'contact', 'detail', 'received'] as const
export type RequestField = (typeof requestFields)[number]
export type RequestValues = Readonly<Record<RequestField, string>>

type Sent = (name: RequestField) => string
type Person = { readonly id: string; readonly name: string; readonly email: string }

export type RequestFields = {
  readonly kind: RequestKind
  readonly user: string | null
  readonly name: string
  readonly contact: string
  readonly detail: string
  readonly receivedAt: string
}

/**
 * Reads a request. For somebody with an account the name is known; the clock runs from the time at which it was asked, from the
 * beginning of that day when only the day is known, or from now when that is today.
 */
export function parseRequest(sent: Sent, people: readonly Person[], now: string): Result<RequestFields> {
  const values = Object.fromEntries(requestFields.map((name) => [name, sent(name).trim()])) as Record<
    RequestField,
    string
  >
  const problems: Problem[] = []
  const wrong = (code: string, path: RequestField) => problems.push({ code, place: { path } })
  const kind = requestKinds.find((known) => known === values.kind)
  if (kind === undefined) wrong('noKind', 'kind')
  const person = people.find(({ id }) => id === values.user)
  if (values.user !== '' && person === undefined) wrong('noPerson', 'user')
  if (values.user === '' && values.name === '') wrong('noName', 'name')
  for (const [name, most] of [
    ['name', 200],
    ['contact', 200],
    ['detail', 5000],
  ] as const)
    if (values[name].length > most) wrong('tooLong', name)
  const receivedAt = receivedOn(values.received, now)
  if (receivedAt === null) wrong('badDay', 'received')
  if (kind === undefined || receivedAt === null || problems.length > 0) return bad(...problems)
  const { contact, detail } = values
  const who = { user: person?.id ?? null, name: person?.name ?? values.name, contact: contact || (person?.email ?? '') }
  return good({ kind, ...who, detail, receivedAt })
}

function receivedOn(typed: string, now: string): string | null {
  if (typed === '') return now
  const [, date = typed, hour, minute] = /^(.*?)[\s,]+(?:(?:pukul|jam|at)\s+)?(\d{1,2})[.:](\d{2})$/i.exec(typed) ?? []
  const day = readDay(date)
  if (day === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null
  if (hour === undefined && day === todayOf(now)) return now
  const received = minutesAfter(momentOfDay(day), Number(hour ?? 0) * 60 + Number(minute ?? 0))
  return received <= now ? received : null
}

export type AnswerField = 'outcome' | 'answer'

/** Reads how a request ended; a refusal says why, since whoever asked must be told. */
export function parseAnswer(sent: (name: AnswerField) => string): Result<Omit<RequestAnswer, 'by'>> {
  const answer = sent('answer').trim()
  const outcome = (['done', 'refused'] as const satisfies readonly Outcome[]).find((known) => known === sent('outcome'))
  const problems: Problem[] = []
  if (outcome === undefined) problems.push({ code: 'noOutcome', place: { path: 'outcome' } })
  if (outcome === 'refused' && answer.length < 10) problems.push({ code: 'noReason', place: { path: 'answer' } })
  if (answer.length > 5000) problems.push({ code: 'tooLong', place: { path: 'answer' } })
  return outcome === undefined || problems.length > 0 ? bad(...problems) : good({ outcome, answer })
}

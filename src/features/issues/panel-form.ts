import { z } from 'zod'
import { readDay } from '../../base/dates.ts'
import { momentOfDay } from '../../base/moments.ts'
import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { type Asked, mostRaters } from './panel.ts'
import { type Naming, namings, type ReasonRule, type RoundSettings, reasonRules } from './round.ts'

export const settingFields = ['naming', 'reasons', 'evidence', 'note', 'due'] as const
export type SettingValues = Readonly<Record<(typeof settingFields)[number], string>>

/** The rules of a round as the chair typed them. The day that is hoped for ends with itself. */
export function parseSettings(values: SettingValues): Result<RoundSettings> {
  const problems: Problem[] = []
  const naming = namings.find((known) => known === values.naming) as Naming | undefined
  const reasons = reasonRules.find((known) => known === values.reasons) as ReasonRule | undefined
  if (naming === undefined || reasons === undefined) problems.push({ code: 'badNaming', place: { path: 'naming' } })
  const day = values.due.trim() === '' ? null : readDay(values.due.trim())
  if (values.due.trim() !== '' && day === null) problems.push({ code: 'badDue', place: { path: 'due' } })
  if (problems.length > 0) return bad(...problems)
  const dueAt = day === null ? null : new Date(Date.parse(momentOfDay(day)) + 16 * 3_600_000).toISOString()
  const note = values.note.trim().slice(0, 2000) || null
  return good({ naming: naming!, reasons: reasons!, evidence: values.evidence !== '', note, dueAt })
}

const email = z.email()

/** Whom the chair asks: a person a line, as `name; position; e-mail` or out of a workbook; of anonymous ones how many. */
export function parseAsked(typed: string, naming: Naming): Result<Asked[]> {
  if (naming === 'anonymous') {
    const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : 0
    if (count < 1 || count > mostRaters) return bad({ code: 'badList', place: { path: 'penilai' } })
    return good(Array.from({ length: count }, () => ({ name: null, role: null, email: null })))
  }
  const lines = typed.split('\n').map((line, i) => ({ line: line.trim(), number: i + 1 }))
  const filled = lines.filter(({ line }) => line !== '')
  if (filled.length === 0) return bad({ code: 'badList', place: { path: 'penilai' } })
  const read = filled.map(({ line, number }) => ({ number, line, asked: askedIn(line, naming) }))
  const wrong = read.filter(({ asked }) => asked === null)
  if (wrong.length > 0)
    return bad(
      ...wrong.map(({ number, line }) => ({
        code: 'badLine',
        place: { path: 'penilai' },
        values: { line: number, text: line.slice(0, 60) },
      })),
    )
  return good(read.map(({ asked }) => asked!))
}

function askedIn(line: string, naming: Naming): Asked | null {
  const parts = line.split(/[\t;]/).map((part) => part.trim().replace(/\s+/g, ' '))
  const at = parts.findIndex((part) => email.safeParse(part).success)
  const [name = '', role = ''] = parts.filter((_, i) => i !== at)
  const asked = { name: name || null, role: role || null, email: at < 0 ? null : parts[at]!.toLowerCase() }
  if (line.includes('@') && at < 0) return null
  if (name === '' || name.length > 200 || role.length > 200 || parts.length > 4) return null
  // Of a panel by position the position is what counts; a single word on a line is it.
  return naming === 'role' && asked.role === null ? { ...asked, role: asked.name, name: null } : asked
}

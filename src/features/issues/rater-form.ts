import { z } from 'zod'
import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { type Act, type Cell, mostActs, mostReason } from './ballot.ts'
import type { SentActs } from './ballot-own-store.ts'
import { cellField, parseSheet } from './sheet-form.ts'

const act = z.object({
  id: z.string().regex(/^[\w-]{16,64}$/),
  issue: z.string().min(1).max(200),
  criterion: z.string().min(1).max(200),
  points: z.number().int().min(0).max(999_999_999).nullable(),
  reason: z.string().max(mostReason).nullable().optional(),
  base: z.number().int().min(0),
})

/** What a phone sends: acts as JSON in a field of a form. Null for anything else. */
export function parseActs(text: (name: string) => string): SentActs | null {
  const round = Number(text('ronde'))
  const device = text('perangkat')
  if (!Number.isInteger(round) || round < 1 || !/^[\w-]{8,64}$/.test(device)) return null
  const read = z
    .array(act)
    .min(1)
    .max(mostActs)
    .safeParse(fromJson(text('isi')))
  if (!read.success) return null
  const acts = read.data.map(({ reason, ...rest }): Act => ({ ...rest, reason: cleanReason(reason) }))
  return { round, device, acts }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function cleanReason(reason: string | null | undefined): string | null | undefined {
  if (reason === undefined || reason === null) return reason
  return reason.replaceAll('\0', '').toWellFormed().trim() || null
}

export type ReadForm = {
  readonly cells: readonly (Cell & { readonly touched: boolean })[]
  readonly problems: readonly Problem[]
}

/**
 * The cells of a form without JavaScript. `touched` is false for points that are as the form showed them: another phone may have
 * given others meanwhile.
 */
export function parseBallot(
  { issues }: { readonly issues: readonly string[] },
  method: Method,
  names: readonly string[],
  text: (name: string) => string,
): ReadForm {
  const { cells, problems } = parseSheet(method, names, text)
  const shown = text('awal').split(',')
  const place = (cell: { readonly issue: string; readonly criterion: string }) =>
    issues.indexOf(cell.issue) * method.criteria.length + method.criteria.findIndex(({ id }) => id === cell.criterion)
  const wrong = cells.filter(({ issue }) => !issues.includes(issue))
  return {
    cells: cells
      .filter(({ issue }) => issues.includes(issue))
      .map(({ issue, criterion, points, reason }) => ({
        issue,
        criterion,
        points,
        reason: reason?.slice(0, mostReason) ?? null,
        touched: (shown[place({ issue, criterion })] ?? '') !== (points === null ? '' : String(points)),
      })),
    problems: [
      ...problems,
      ...wrong.map(({ issue, criterion }) => ({ code: 'gone', place: { path: cellField('p', issue, criterion) } })),
    ],
  }
}

export function parseIssueNumber(typed: string | undefined, all: number): Result<number> {
  const number = Number(typed)
  return Number.isInteger(number) && number >= 1 && number <= all ? good(number - 1) : bad({ code: 'gone' })
}

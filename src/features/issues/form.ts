import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { Row } from '../../base/row.ts'
import type { PrintedResult } from '../../methods/analysis/analysis.ts'
import type { Method } from '../../methods/scoring/method.ts'
import type { Sheet } from '../../methods/scoring/sheet.ts'
import type { Issue } from './issue.ts'

/** The tables of a study that hold issues and points, as text. */
export type IssueTables = {
  readonly issues: readonly Row[]
  readonly scores: readonly Row[]
  readonly printed: readonly Row[]
}

/** The issues of a study, the panel's sheet, and what a document printed. */
export type Scored = {
  readonly issues: readonly Issue[]
  readonly sheet: Sheet
  readonly printed: readonly PrintedResult[]
}

/**
 * What a panel's sheet may cost us: every cell is held, scored or not, and every issue has a standing. scores.csv has at most
 * 250,000 rows, so that twice as many cells is a sheet of which half is empty; a usual one has some thousands.
 */
export const sheetLimits = { cells: 500_000, issues: 50_000 } as const

/**
 * Reads issues, points and printed totals. Points outside the scale of the method are refused with file, row and column; a
 * cell that is empty or has no row is missing, which is a state and no error.
 */
export function parseScored(method: Method, tables: IssueTables): Result<Scored> {
  const issues = tables.issues.map(({ values }) => ({
    id: values.id!,
    title: values.title || values.id!,
    note: values.note || null,
  }))
  const read = readSheet(method, issues, tables.scores)
  const printed = tables.printed.map((row) => ({
    issue: row.values.issue!,
    total: row.values.total || null,
    rank: row.values.rank ? Number(row.values.rank) : null,
  }))
  return read.ok ? good({ issues, sheet: read.value, printed }) : read
}

function readSheet(method: Method, issues: readonly Issue[], rows: readonly Row[]): Result<Sheet> {
  const named = [...new Set(rows.map((r) => r.values.rater!))]
  // Before anybody has scored, every cell of one unnamed rater is missing.
  const raters = named.length === 0 ? ['–'] : named
  const tooLarge = sizeProblem(issues.length, method.criteria.length, raters.length)
  if (tooLarge !== null) return bad(tooLarge)
  const issueAt = positions(issues.map((i) => i.id))
  const criterionAt = positions(method.criteria.map((c) => c.id))
  const raterAt = positions(raters)
  const points = issues.map(() => method.criteria.map(() => raters.map((): number | null => null)))
  const problems: Problem[] = []
  for (const { row, values } of rows) {
    const k = criterionAt.get(values.criterion!)!
    const p = values.points ? Number(values.points) : null
    const { minimum, maximum } = method.criteria[k]!
    if (p !== null && (p < minimum || p > maximum!))
      problems.push({
        code: 'pointsOutsideScale',
        place: { file: 'scores.csv', row, column: 'points' },
        values: { points: p, criterion: values.criterion!, minimum, maximum: maximum! },
      })
    points[issueAt.get(values.issue!)!]![k]![raterAt.get(values.rater!)!] = p
  }
  if (problems.length > 0) return { ok: false, problems }
  return good({ issues: issues.map((i) => i.id), criteria: method.criteria.map((c) => c.id), raters, unit: 1, points })
}

/** Three short tables can ask for a billion cells: their product is looked at before anything is held. */
function sizeProblem(issues: number, criteria: number, raters: number): Problem | null {
  const { cells, issues: most } = sheetLimits
  if (issues > most) return { code: 'tooManyIssues', place: { file: 'issues.csv' }, values: { issues, limit: most } }
  if (issues * criteria * raters <= cells) return null
  return { code: 'sheetTooLarge', place: { file: 'scores.csv' }, values: { issues, criteria, raters, limit: cells } }
}

function positions(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i]))
}

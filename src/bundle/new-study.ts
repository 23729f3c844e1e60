import { bad, type Problem, type Result } from '../base/result.ts'
import type { CheckedTable } from '../features/issues/printed-table/check-table.ts'
import type { PrintedTable } from '../features/issues/printed-table/printed-table.ts'
import type { Analysis } from '../methods/analysis/analysis.ts'
import { builtInMethod } from '../methods/scoring/index.ts'
import type { BundleContent, Table } from './bundle.ts'
import { criteriaOf, understand } from './open-study.ts'
import { readBundleFiles } from './read.ts'
import { bundleFiles } from './write.ts'

/** How a study begins: its title, and what is known of the rest. */
export type Beginning = {
  readonly title: string
  readonly question: string | null
  readonly office: string
  readonly language: 'id' | 'en'
}

/** A study without an issue, to be scored by ASTRID until somebody chooses otherwise. */
export function blankStudy(beginning: Beginning): BundleContent {
  const method = builtInMethod('astrid')!
  return content(beginning, { ...method }, { issues: [], scores: [], printed: [] })
}

/**
 * A study out of a scoring table that was understood: its issues, its points as those of one rater, and what was printed. A
 * study's points are whole and lie on the scale of their criterion: a table that says otherwise is refused with what to do.
 */
export async function studyOfTable(
  beginning: Beginning,
  { table, analysis }: CheckedTable,
): Promise<Result<BundleContent>> {
  const { method, sheet } = analysis
  if (sheet.unit !== 1) return bad({ code: 'decimalCells' })
  const unbounded = method.criteria.filter((c) => c.maximum === null)
  if (unbounded.length > 0) return bad({ code: 'noMaximum', values: { criteria: unbounded.map((c) => c.title.id) } })
  const beside = pointsBeside(table, analysis)
  if (beside.length > 0) return bad(...beside)
  const rater = beginning.language === 'id' ? 'tabel' : 'table'
  return checked(
    content(
      beginning,
      { ...method },
      {
        issues: table.issues.map(({ id, title }) => ({ id, title: title || id, note: '' })),
        scores: sheet.issues.flatMap((issue, i) =>
          sheet.criteria.map((criterion, k) => {
            const points = sheet.points[i]![k]![0]
            return { issue, criterion, rater, points: points == null ? '' : String(points), reason: '' }
          }),
        ),
        printed: table.issues
          .filter((i) => i.printedTotal !== null || i.printedRank !== null)
          .map(({ id, printedTotal, printedRank }) => ({
            issue: id,
            total: printedTotal ?? '',
            rank: printedRank === null ? '' : String(printedRank),
            source: '',
          })),
      },
    ),
  )
}

/** Points beside the scale of their criterion, each with its place in the table. */
function pointsBeside(table: PrintedTable, { method, sheet }: Analysis): Problem[] {
  return table.issues.flatMap(({ row }, i) =>
    method.criteria.flatMap(({ title, minimum, maximum }, k): Problem[] => {
      const points = sheet.points[i]![k]![0] ?? null
      if (points === null || (points >= minimum && points <= maximum!)) return []
      const values = { points, criterion: title.id, minimum, maximum: maximum! }
      return [{ code: 'pointsOutsideScale', place: { row, column: table.criteria[k]!.title }, values }]
    }),
  )
}

/** What we made ourselves goes through the door of what others send. */
async function checked(made: BundleContent): Promise<Result<BundleContent>> {
  const read = await readBundleFiles(bundleFiles(made), { criteria: criteriaOf })
  if (!read.ok) return read
  const understood = understand(read.value)
  return understood.ok ? read : understood
}

const columns = {
  issues: ['id', 'title', 'note'],
  scores: ['issue', 'criterion', 'rater', 'points', 'reason'],
  printed: ['issue', 'total', 'rank', 'source'],
} as const

type Name = keyof typeof columns
type Rows = Readonly<Record<Name, readonly Readonly<Record<string, string>>[]>>

function content(
  { title, question, office, language }: Beginning,
  method: Record<string, unknown>,
  rows: Rows,
): BundleContent {
  const id = slug(title)
  const table = (name: Name): Table => ({
    columns: columns[name],
    rows: rows[name].map((values, i) => ({ row: i + 2, values })),
  })
  return {
    descriptor: { name: id, resources: [] },
    study: { format: 1, id, title, language, question, office, method: { id: method.id, version: method.version } },
    method,
    tables: { issues: table('issues'), scores: table('scores'), printed: table('printed') },
    files: new Map(),
  }
}

/** A name for the bundle's folder, out of the title. */
export function slug(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'studi'
  )
}

import type { FileRow } from '../../../base/table/file-rows.ts'
import { tidy } from './cell.ts'
import { commonLevel } from './column-facts.ts'
import { type Grouping, groupingProof, readCount } from './count.ts'
import type { Known } from './known.ts'
import { layoutOf } from './layout.ts'
import { emptyPlan, type Plan, type SheetPlan } from './plan.ts'
import { RowReader } from './row-reader.ts'
import { type Context, narrower, nothingSaid, textContext } from './title.ts'

/** The first rows of a sheet, and how many it has. */
export type Sample = { readonly sheet: string | null; readonly rows: readonly FileRow[]; readonly count: number }

/** How a file can be read, from its first rows, the names of its sheets and its own. A person looks over it before it counts. */
export function propose(samples: readonly Sample[], fileName: string, known: Known): Plan {
  const ofFile = textContext(fileName.replace(/\.[a-z0-9]{1,5}$/i, ''), known)
  const level = commonLevel(
    samples.flatMap(({ sheet }) => sheet ?? []),
    known,
  )
  const sheets = samples.map(({ sheet, rows, count }): SheetPlan => {
    const ofSheet = sheet === null ? nothingSaid : sheetContext(sheet, level, known)
    // What the sheet is called says more than the file, and its titles more than both.
    const blocks = layoutOf(rows, known, narrower(ofFile, ofSheet))
    return { sheet, taken: blocks.length > 0, rows: count, said: nothingSaid, blocks }
  })
  const plan: Plan = { ...emptyPlan, sheets }
  return { ...plan, ...groupingOf(samples, plan, known) }
}

/** A sheet called `Lahat` among sheets called after districts is the district, not the regency. */
function sheetContext(name: string, level: ReturnType<typeof commonLevel>, known: Known): Context {
  const said = textContext(name, known)
  if (said.region !== null || level === null) return said
  const match = known.region(name, { level })
  return match.kind === 'one' ? { ...said, region: match.code } : said
}

/** What the file itself says of `4.085`: by its other numbers, or because only one reading gives its printed totals. */
function groupingOf(samples: readonly Sample[], plan: Plan, known: Known): Pick<Plan, 'grouping' | 'unsure'> {
  const proofs = new Set<Grouping>()
  const unsure = new Set<string>()
  for (const { rows, sheet } of samples) {
    if (!plan.sheets.some((one) => one.sheet === sheet && one.taken)) continue
    for (const { cells } of rows)
      for (const cell of cells) {
        const proof = groupingProof(cell)
        if (proof !== null) proofs.add(proof)
        if (typeof cell === 'string' && readCount(cell, null).kind === 'unsure' && unsure.size < 50)
          unsure.add(tidy(cell))
      }
  }
  const [example = null] = unsure
  if (proofs.size === 1) return { grouping: [...proofs][0]!, unsure: null }
  const signs = new Set([...unsure].map((text) => (text.includes('.') ? '.' : ',')))
  if (example === null || proofs.size > 1 || signs.size > 1) return { grouping: null, unsure: example }
  const sign: Grouping = example.includes('.') ? '.' : ','
  const right = (grouping: Grouping) => {
    const reader = new RowReader({ ...plan, grouping }, known)
    for (const { rows } of samples) for (const row of rows) reader.read(row)
    return reader.totals.right
  }
  const [grouped, not] = [right(sign), right(sign === '.' ? ',' : '.')]
  return grouped > not ? { grouping: sign, unsure: null } : { grouping: null, unsure: example }
}

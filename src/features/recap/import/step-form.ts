import type { Language } from '../../../base/language.ts'
import type { FileRow } from '../../../base/table/file-rows.ts'
import { nameKey } from '../../../reference/name-key.ts'
import type { Sent } from '../../people/visit.ts'
import { parseAddress } from '../model/key.ts'
import { parsePeriod } from '../model/period.ts'
import { type ColumnRole, columnRoles } from './block.ts'
import { headsAt } from './heads.ts'
import type { ApplyMode, Chosen } from './import.ts'
import type { Known, Remembered } from './known.ts'
import { layoutOf } from './layout.ts'
import { drawnTables, type Plan, type SheetPlan, withRoles } from './plan.ts'
import { stepText } from './step-text.ts'
import { periodIn } from './title.ts'

type Rows = ReadonlyMap<string | null, readonly FileRow[]>

/** What somebody said of the sheets; with problems the plan holds it all the same, so that nothing typed is lost. */
export function parseSheets(
  sent: Sent,
  plan: Plan,
  { known, rows, lang }: { readonly known: Known; readonly rows: Rows; readonly lang: Language },
): { readonly plan: Plan; readonly problems: Readonly<Record<string, string>> } {
  const problems: Record<string, string> = {}
  const text = stepText[lang]
  const sheets = plan.sheets.map((sheet, i): SheetPlan => {
    const written = sent.text(`periode-${i}`).trim()
    const period = written === '' ? null : (parsePeriod(written) ?? periodIn(written))
    if (written !== '' && period === null) problems[`periode-${i}`] = text.badPeriod
    const region = known.area.byCode.has(sent.text(`wilayah-${i}`)) ? sent.text(`wilayah-${i}`) : null
    const category = known.sets.some(({ categories }) => categories.some((c) => c.id === sent.text(`jenis-${i}`)))
      ? sent.text(`jenis-${i}`)
      : null
    const said = { period, region, set: null, category }
    const heads = sent.text(`kepala-${i}`).trim()
    const lines = heads
      .split(/[\s,;]+/)
      .filter((part) => part !== '')
      .map(Number)
    if (lines.some((line) => !Number.isInteger(line) || line < 1)) problems[`kepala-${i}`] = text.badHead
    const taken = sent.text(`ambil-${i}`) === 'ya'
    const moved = lines.join() !== sheet.blocks.map(({ headTo }) => headTo).join()
    if (!moved || problems[`kepala-${i}`] !== undefined) return { ...sheet, taken, said }
    const sample = rows.get(sheet.sheet) ?? []
    const blocks = layoutOf(sample, known, undefined, headsAt(sample, lines))
    if (taken && blocks.length === 0) problems[`kepala-${i}`] = text.badHead
    return { ...sheet, taken, said, blocks }
  })
  const grouping = sent.text('pemisah')
  const chosen = grouping === '.' || grouping === ',' ? grouping : plan.grouping
  if (plan.unsure !== null && chosen === null) problems.pemisah = text.grouping
  return { plan: { ...plan, sheets, grouping: chosen }, problems }
}

/** The parts that somebody gave to columns, and what of it is remembered for the next file. */
export function parseColumns(
  sent: Sent,
  plan: Plan,
): { readonly plan: Plan; readonly remembered: readonly Remembered[] } {
  const roleOf = (table: number, column: number): ColumnRole | null =>
    columnRoles.find((role) => role === sent.text(`peran-${table}-${column}`)) ?? null
  const remembered = drawnTables(plan).flatMap(({ block }, table) =>
    block.columns.flatMap(({ column, head, role }): Remembered[] => {
      const chosen = roleOf(table, column)
      const key = nameKey(head)
      return chosen === null || chosen === role || key === '' ? [] : [{ kind: 'column', key, target: chosen }]
    }),
  )
  return { plan: withRoles(plan, roleOf), remembered }
}

/** Parts that somebody gave to columns of such heads before. */
export function withRememberedRoles(plan: Plan, remembered: readonly Remembered[]): Plan {
  const roles = new Map(remembered.flatMap(({ kind, key, target }) => (kind === 'column' ? [[key, target]] : [])))
  const tables = drawnTables(plan)
  return withRoles(plan, (table, column) => {
    const plan = tables[table]!.block.columns.find((one) => one.column === column)
    // Personal data stays out whatever was once chosen.
    if (plan === undefined || plan.role === 'personal') return null
    return columnRoles.find((role) => role === roles.get(nameKey(plan.head))) ?? null
  })
}

/** What becomes of figures that differ, put into what was chosen before; a blank one takes its choice back. */
export function parseChosen(sent: Sent, { groups, figures }: Chosen): Chosen {
  return {
    groups: withModes(sent, groups, 'kelompok', (text) => /^\S{1,100} \S{1,20}$/.test(text)),
    figures: withModes(sent, figures, 'angka', (text) => parseAddress(text) !== null),
  }
}

const mostChosen = 5000

function withModes(
  sent: Sent,
  before: Readonly<Record<string, ApplyMode>>,
  name: 'kelompok' | 'angka',
  isKnown: (text: string) => boolean,
): Readonly<Record<string, ApplyMode>> {
  const modes = new Map(Object.entries(before))
  for (let i = 0; i < 500; i++) {
    const text = sent.text(`${name}-${i}`)
    if (text === '') break
    const mode = sent.text(name === 'kelompok' ? `cara-kelompok-${i}` : `cara-${i}`)
    if (!isKnown(text)) continue
    if (mode !== 'keep' && mode !== 'replace') modes.delete(text)
    else if (modes.size < mostChosen) modes.set(text, mode)
  }
  return Object.fromEntries(modes)
}

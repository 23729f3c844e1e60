import type { Language } from '../../../base/language.ts'
import { columnLetters } from '../../../base/table/check.ts'
import type { FileRow } from '../../../base/table/file-rows.ts'
import { Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { periodLabel } from '../model/period.ts'
import { nameIn } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { type ColumnPlan, columnRoles } from './block.ts'
import { tidy } from './cell.ts'
import type { Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import type { Known } from './known.ts'
import { regionName } from './names-of.ts'
import { type Drawn, drawnTables } from './plan.ts'
import { stepText } from './step-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly known: Known
  readonly first: ReadonlyMap<string | null, readonly FileRow[]>
}

/** What stands in each column. Tables that are drawn alike are matched once. */
export function ColumnsPage({ visit, one, known, first }: Props) {
  const { lang } = visit.at
  const text = stepText[lang]
  const tables = drawnTables(one.plan)
  const figures = tables.reduce((sum, { block }) => sum + block.columns.filter((c) => c.role === 'value').length, 0)
  return (
    <ImportFrame visit={visit} one={one} step={3} title={text.columnsTitle(figures)} lead={text.columnsLead}>
      <Form action={importPath(visit, one.id, '/kolom')} save={text.namesNext} failed={importText[lang].notSaved}>
        {tables.map((table, i) => (
          <Table lang={lang} known={known} table={table} place={i} rows={first.get(table.sheets[0] ?? null) ?? []} />
        ))}
      </Form>
    </ImportFrame>
  )
}

type TableProps = {
  readonly lang: Language
  readonly known: Known
  readonly table: Drawn
  readonly place: number
  readonly rows: readonly FileRow[]
}

function Table({ lang, known, table, place, rows }: TableProps) {
  const text = stepText[lang]
  const { block, sheets } = table
  const shown = sheets.slice(0, 4).map((sheet) => sheet ?? text.one)
  const sample = rows.filter(({ line }) => line > block.headTo).slice(0, 4)
  return (
    <section class="panel stack" aria-label={text.table(shown.join(', '))}>
      <h2>
        {text.table(`${shown.join(', ')}${sheets.length > shown.length ? ` +${sheets.length - shown.length}` : ''}`)}
      </h2>
      <div class="scroll">
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.heading}</th>
              <th scope="col">{text.sample}</th>
              <th scope="col">{text.role}</th>
              <th scope="col">{text.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {block.columns.map((plan) => (
              <tr>
                <th scope="row">{columnLetters(plan.column)}</th>
                <td data-label={text.heading}>{plan.head === '' ? '–' : plan.head.slice(0, 120)}</td>
                <td data-label={text.sample}>{sampleOf(sample, plan.column)}</td>
                <td data-label={text.role}>
                  <Role lang={lang} plan={plan} name={`peran-${place}-${plan.column}`} />
                </td>
                <td data-label={text.meaning}>{meaning(plan, known, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function sampleOf(rows: readonly FileRow[], column: number): string {
  const cells = rows.map(({ cells: of }) => tidy(of[column]).slice(0, 24)).filter((text) => text !== '')
  return cells.length === 0 ? '–' : cells.slice(0, 3).join(' · ')
}

function Role({ lang, plan, name }: { readonly lang: Language; readonly plan: ColumnPlan; readonly name: string }) {
  const { roles } = importText[lang]
  // What was left out when the file was read is not there to be chosen.
  const offered = plan.role === 'personal' ? (['personal'] as const) : columnRoles
  return (
    <select name={name} aria-label={`${stepText[lang].role} ${columnLetters(plan.column)}`}>
      {offered.map((role) => (
        <option value={role} selected={role === plan.role}>
          {roles[role]}
        </option>
      ))}
    </select>
  )
}

function meaning({ role, labels, level }: ColumnPlan, known: Known, lang: Language): string {
  if (role !== 'value' && role !== 'total') return ''
  const { category, region, period, sex, age } = labels
  const parts = [
    ...(category === undefined
      ? []
      : [named(known.category(category), category, (code) => nameIn(known.sets, code, lang))]),
    ...(region === undefined
      ? []
      : [named(known.region(region, { level }), region, (code) => regionName(known, code))]),
    ...(period === undefined ? [] : [periodLabel(period, lang)]),
    ...(sex === undefined ? [] : [roomText[lang].sexes[sex]]),
    ...(age === undefined ? [] : [age]),
  ]
  return parts.join(', ')
}

function named(match: ReturnType<Known['region']>, text: string, name: (code: string) => string): string {
  return match.kind === 'one' ? name(match.code) : `${text} ?`
}

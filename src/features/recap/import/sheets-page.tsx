import type { Language } from '../../../base/language.ts'
import { formatMoment } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { FileRow } from '../../../base/table/file-rows.ts'
import { Choices, Select, TextField } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { periodLabel } from '../model/period.ts'
import { nameIn } from '../model/set.ts'
import { tidy } from './cell.ts'
import type { Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import type { Known } from './known.ts'
import { regionName } from './names-of.ts'
import type { SheetPlan } from './plan.ts'
import { stepText } from './step-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly known: Known
  /** The first rows of each sheet, to look at. */
  readonly first: ReadonlyMap<string | null, readonly FileRow[]>
  readonly like: Import | null
  readonly problems: FieldProblems
}

/** Which sheets are used, where their heads are, and what is said of a whole sheet. */
export function SheetsPage({ visit, one, known, first, like, problems }: Props) {
  const { lang } = visit.at
  const text = stepText[lang]
  const { sheets, grouping, unsure } = one.plan
  const taken = sheets.filter((sheet) => sheet.blocks.length > 0)
  const tables = taken.reduce((sum, { blocks }) => sum + blocks.length, 0)
  const title = tables === 0 ? text.sheetsNone : text.sheetsTitle(taken.length, tables)
  return (
    <ImportFrame visit={visit} one={one} step={2} title={title} lead={text.sheetsLead}>
      <Notices one={one} like={like} lang={lang} />
      <Form
        action={importPath(visit, one.id, '/lembar')}
        save={text.next}
        failed={importText[lang].notSaved}
        problems={problems}
      >
        {unsure === null ? null : (
          <section class="panel stack">
            <Choices
              kind="radio"
              name="pemisah"
              label={text.grouping}
              hint={text.groupingSay(unsure, whole(unsure, lang))}
              values={[grouping ?? '']}
              problem={problems.pemisah}
              choices={[
                { value: sign(unsure), label: text.groupingIs(sign(unsure), whole(unsure, lang)) },
                { value: sign(unsure) === '.' ? ',' : '.', label: text.groupingNot(unsure) },
              ]}
            />
          </section>
        )}
        {sheets.map((sheet, i) => (
          <Sheet
            lang={lang}
            sheet={sheet}
            place={i}
            known={known}
            rows={first.get(sheet.sheet) ?? []}
            problems={problems}
            typed={visit.sent.text}
          />
        ))}
      </Form>
    </ImportFrame>
  )
}

function sign(example: string): '.' | ',' {
  return example.includes('.') ? '.' : ','
}

function whole(example: string, lang: Language): string {
  return formatNumber(Number(example.replace(/\D/g, '')), lang)
}

function Notices({ one, like, lang }: Pick<Props, 'one' | 'like'> & { readonly lang: Language }) {
  const text = stepText[lang]
  const kinds = Object.entries(one.found.personal).map(
    ([kind, count]) => `${text.personalKinds[kind] ?? kind} (${formatNumber(count, lang)})`,
  )
  return (
    <>
      {like === null ? null : (
        <p class="banner" role="status">
          {text.sameFile(formatMoment(like.madeAt, lang))}
        </p>
      )}
      {kinds.length === 0 ? null : (
        <p class="banner" role="status">
          {text.personal(kinds.join(', '))}
        </p>
      )}
    </>
  )
}

type SheetProps = {
  readonly lang: Language
  readonly sheet: SheetPlan
  readonly place: number
  readonly known: Known
  readonly rows: readonly FileRow[]
  readonly problems: FieldProblems
  /** What was sent and refused stands in its field again. */
  readonly typed: (name: string) => string
}

function Sheet({ lang, sheet, place, known, rows, problems, typed }: SheetProps) {
  const text = stepText[lang]
  const { said, blocks } = sheet
  const context = blocks[0]?.context
  const name = sheet.sheet ?? text.one
  const found = context?.period == null ? '' : periodLabel(context.period, lang)
  const again = (name: string, value: string) => (problems[name] === undefined ? value : typed(name))
  const heads = blocks.map(({ headTo }) => headTo)
  const periodHead = blocks.some(({ columns }) =>
    columns.some((c) => c.role === 'period' || c.labels.period !== undefined),
  )
  return (
    <section class="panel stack" aria-label={name}>
      <Choices
        kind="checkbox"
        name={`ambil-${place}`}
        label={name}
        values={sheet.taken ? ['ya'] : []}
        choices={[{ value: 'ya', label: text.take(name), hint: text.rowsOf(formatNumber(sheet.rows, lang)) }]}
      />
      {blocks.some(({ counting }) => counting) ? <p class="say">{text.counting}</p> : null}
      <TextField
        name={`kepala-${place}`}
        label={text.head}
        hint={text.headHint}
        value={again(`kepala-${place}`, heads.join(', '))}
        size="short"
        inputmode="numeric"
        problem={problems[`kepala-${place}`]}
      />
      <TextField
        name={`periode-${place}`}
        label={text.period}
        hint={found === '' && !periodHead ? text.periodMissing : text.periodHint(found)}
        value={again(`periode-${place}`, said.period === null ? '' : periodLabel(said.period, lang))}
        size="short"
        problem={problems[`periode-${place}`]}
      />
      <Select
        name={`wilayah-${place}`}
        label={text.region}
        value={said.region ?? ''}
        choices={[
          { value: '', label: context?.region == null ? text.fromRows : text.found(regionName(known, context.region)) },
          ...known.area.regions
            .filter(({ code }) => code.split('.').length <= 3)
            .map(({ code, name: called }) => ({ value: code, label: `${called} (${code})` })),
        ]}
      />
      <Select
        name={`jenis-${place}`}
        label={text.category}
        value={said.category ?? ''}
        choices={[
          {
            value: '',
            label: context?.category == null ? text.fromRows : text.found(nameIn(known.sets, context.category, lang)),
          },
          ...known.sets.flatMap(({ categories }) =>
            categories.map((category) => ({ value: category.id, label: category.name[lang] })),
          ),
        ]}
      />
      <FirstRows lang={lang} rows={rows} head={heads[0] ?? 0} />
    </section>
  )
}

const shownColumns = 12

function FirstRows({
  lang,
  rows,
  head,
}: {
  readonly lang: Language
  readonly rows: readonly FileRow[]
  readonly head: number
}) {
  const text = stepText[lang]
  const width = Math.min(shownColumns, Math.max(0, ...rows.map(({ cells }) => cells.length)))
  return (
    <details open={head === 0}>
      <summary>{text.firstRows}</summary>
      <div class="scroll">
        <table class="data close">
          <thead>
            <tr>
              <th scope="col">{text.line}</th>
              {Array.from({ length: width }, (_, column) => (
                <th scope="col">{String.fromCharCode(65 + column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{row.line}</th>
                {Array.from({ length: width }, (_, column) => {
                  const cell = tidy(row.cells[column]).slice(0, 60)
                  return <td>{row.line === head ? <strong>{cell}</strong> : cell}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

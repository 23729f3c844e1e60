import { formatNumber } from '../../../base/numbers.ts'
import { expectedRange } from '../../../methods/recap/history.ts'
import { Form } from '../../../ui/field/form.tsx'
import { Tag } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import type { AreaRegion } from '../model/area.ts'
import { RecapFrame } from '../model/frame.tsx'
import { comparePeriods, periodLabel } from '../model/period.ts'
import type { SetCategory } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { comparableBefore } from './check-correctness.ts'
import { checkText } from './check-text.ts'
import type { CheckSource, Warning } from './checking.ts'
import { shortTitle } from './grid-page.tsx'
import { judgeText } from './judge-text.ts'
import { cellPath, checkPath, entryPath, wholeRegion } from './paths.ts'
import type { Remark, RemarkKind } from './remark.ts'
import { RemarkFields, Remarks } from './remark-part.tsx'
import { whyText } from './warning-words.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly source: CheckSource
  /** Null for a whole region. */
  readonly category: SetCategory | null
  readonly region: AreaRegion
  readonly remarks: readonly Remark[]
  readonly warnings: readonly Warning[]
  readonly names: ReadonlyMap<string, string>
  readonly mayWrite: boolean
  readonly typed: { readonly kind: RemarkKind; readonly text: string }
  readonly problem: string | null
}

/** One figure: what it is, what it was, why somebody should look, and what was said of it. */
export function CellPage(props: Props) {
  const { visit, source, category, region, remarks, mayWrite, typed, problem, warnings } = props
  const { lang } = visit.at
  const [text, check] = [judgeText[lang], checkText[lang]]
  const pair = { set: source.set.id, period: source.period }
  const name = category?.name[lang] ?? check.wholeRegion
  const value = category === null ? `${warnings.length}` : valueText(props, source.period)
  const period = periodLabel(source.period, lang)
  return (
    <RecapFrame
      visit={visit}
      room="/rekap/periksa"
      title={
        category === null ? `${region.name}, ${name}, ${period}` : text.cellTitle(name, region.name, period, value)
      }
      back={{ href: checkPath(visit, pair), label: `${shortTitle(source.set.title[lang])} ${period}` }}
    >
      {warnings.length === 0 ? (
        <p>{text.noCellWarnings}</p>
      ) : (
        <ul class="findings">
          {warnings.map((warning) => (
            <li>
              <Tag tone="notice">{check.dimensions[warning.dimension]}</Tag>
              <span>{`${check.kinds[warning.kind]}: ${whyText(warning, lang)}`}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="row tight">
        <a href={entryPath(visit, pair, region.code)}>{text.toRegion}</a>
        <a class="wide" href={`${entryPath(visit, pair)}#${category?.id ?? ''}~${region.code}`}>
          {text.toTable}
        </a>
      </p>
      {category === null ? null : <Values {...props} category={category} />}
      <section class="stack" aria-labelledby="catatan-judul">
        <h2 id="catatan-judul">{text.said}</h2>
        {remarks.length === 0 ? <p>{text.nothingSaid}</p> : <Remarks {...props} />}
      </section>
      {mayWrite ? (
        <section class="panel stack" aria-labelledby="tulis">
          <h2 id="tulis">{text.write}</h2>
          <Form
            action={cellPath(visit, pair, category?.id ?? wholeRegion, region.code)}
            save={text.saveRemark}
            failed={text.failed}
            problems={problem === null ? {} : { text: problem }}
          >
            <RemarkFields lang={lang} kind={typed.kind} text={typed.text} problem={problem ?? undefined} />
          </Form>
        </section>
      ) : null}
    </RecapFrame>
  )
}

function figureAt({ source, category, region }: Props, period: string) {
  return source.figures.find(
    (f) =>
      f.category === category?.id &&
      f.region === region.code &&
      f.period === period &&
      f.unit === source.set.unit &&
      f.sex === '' &&
      f.age === '',
  )
}

function valueText(props: Props, period: string): string {
  const { lang } = props.visit.at
  const words = roomText[lang]
  const figure = figureAt(props, period)
  if (figure === undefined) return words.notYet
  if (figure.value !== null) return formatNumber(figure.value, lang)
  return figure.state === 'confidential' ? words.confidential : words.notReported
}

/** The figure in the periods that were read, newest first; a change of series stands beside it. */
function Values(props: Props & { readonly category: SetCategory }) {
  const { visit, source } = props
  const { lang } = visit.at
  const [text, entry] = [judgeText[lang], source.periods.find((p) => p.period === source.period)]
  const known = new Set(source.figures.map((f) => f.period))
  const shown = source.periods.filter((p) => known.has(p.period)).toSorted((a, b) => comparePeriods(b.period, a.period))
  const before = entry === undefined ? [] : comparableBefore(source.periods, entry)
  const range = expectedRange(before.flatMap((p) => figureAt(props, p.period)?.value ?? []))
  return (
    <section class="stack" aria-labelledby="nilai">
      <h2 id="nilai">{text.values}</h2>
      <table class="data close">
        <thead>
          <tr>
            <th scope="col">{checkText[lang].period}</th>
            <th scope="col" class="num">
              {text.value}
            </th>
            <th scope="col">{text.series}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, series }) => (
            <tr>
              <th scope="row">{periodLabel(period, lang)}</th>
              <td class="num">{valueText(props, period)}</td>
              <td>{series || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {range === null ? null : <p>{text.usual(formatNumber(range.from, lang), formatNumber(range.to, lang))}</p>}
    </section>
  )
}

import { formatNumber } from '../../../base/numbers.ts'
import { percent } from '../../../base/words.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import { ApprovalPart } from './approval-part.tsx'
import type { CheckProps } from './check-props.ts'
import { Matrix, Punctual, RuleTable, WarningTables } from './check-tables.tsx'
import { checkText } from './check-text.ts'
import { shortTitle } from './grid-page.tsx'
import { entryPath } from './paths.ts'
import { RemarkForm, RemarkList } from './remark-part.tsx'

type Dimension = keyof (typeof checkText)['id']['dimensions']
const order = ['completeness', 'correctness', 'consistency', 'timeliness'] as const satisfies readonly Dimension[]

/** A period from four sides, each with its figure, its table and the way to the cells; then remarks and approval. */
export function CheckPage(props: CheckProps) {
  const { visit, source, checked, approval, names, mayWrite } = props
  const { lang } = visit.at
  const text = checkText[lang]
  const [set, period] = [shortTitle(source.set.title[lang]), periodLabel(source.period, lang)]
  const entry = source.periods.find((p) => p.period === source.period) ?? null
  const approved = entry?.status === 'approved'
  const open = checked.open.length
  return (
    <RecapFrame
      visit={visit}
      room="/rekap/periksa"
      title={approved ? text.approvedTitle(set, period) : text.title(set, period, open, formatNumber(open, lang))}
      lead={text.lead}
      back={{ href: recapPath(visit, '/periksa'), label: text.back }}
    >
      <div class="grid dimensions">
        {order.map((dimension) => (
          <a class="panel stack" href={`#${dimension}`}>
            <strong>{text.dimensions[dimension]}</strong>
            <span class="figure">{figureOf(dimension, props)}</span>
            <span class="muted">{sayOf(dimension, props)}</span>
          </a>
        ))}
      </div>
      {order.map((dimension) => (
        <section class="stack" id={dimension} aria-labelledby={`${dimension}-judul`}>
          <h2 id={`${dimension}-judul`}>{text.dimensions[dimension]}</h2>
          <p class="muted">{text.says[dimension]}</p>
          {dimension === 'timeliness' ? <Punctual {...props} /> : null}
          {dimension === 'completeness' ? <Matrix {...props} /> : null}
          {dimension === 'correctness' ? <RuleTable {...props} /> : null}
          {dimension === 'consistency' ? <Compared {...props} /> : null}
          {dimension === 'timeliness' ? null : <WarningTables {...props} dimension={dimension} />}
        </section>
      ))}
      <RemarkForm {...props} />
      <RemarkList {...props} remarks={props.openRemarks} />
      {entry === null ? null : <ApprovalPart {...{ visit, entry, names, mayWrite }} {...approval} open={open} />}
      <p>
        <a href={entryPath(visit, { set: source.set.id, period: source.period })}>{text.toTable}</a>
      </p>
    </RecapFrame>
  )
}

function figureOf(dimension: Dimension, { visit, checked }: CheckProps): string {
  const { lang } = visit.at
  const n = (value: number) => formatNumber(value, lang)
  if (dimension === 'completeness') {
    const { reported, expected } = checked.completeness
    return expected === 0 ? '–' : percent(rational(reported, expected), lang)
  }
  if (dimension === 'timeliness') {
    const { dueOn, onTime, rows } = checked.timeliness
    return dueOn === null ? '–' : `${n(onTime)}/${n(rows.length)}`
  }
  return n(checked.warnings.filter((w) => w.dimension === dimension).length)
}

function sayOf(dimension: Dimension, { visit, checked }: CheckProps): string {
  const { lang } = visit.at
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  if (dimension === 'completeness')
    return text.share(n(checked.completeness.reported), n(checked.completeness.expected))
  if (dimension !== 'timeliness') return text.warningsSay
  const { dueOn, onTime, rows } = checked.timeliness
  return dueOn === null ? text.noDue : text.onTime(n(onTime), n(rows.length))
}

function Compared({ visit, checked }: CheckProps) {
  const { lang } = visit.at
  const text = checkText[lang]
  const { sums, jumpsJudged, spreads, seriesBreak, yearBefore } = checked.consistency
  const n = (value: number) => formatNumber(value, lang)
  const named = (series: string) => series || text.noSeries
  return (
    <>
      <p>{text.compared(n(sums), n(jumpsJudged), n(spreads))}</p>
      {seriesBreak !== null ? (
        <p class="banner">
          {text.seriesBreak(
            periodLabel(seriesBreak.before.period, lang),
            named(seriesBreak.before.series),
            periodLabel(seriesBreak.now.period, lang),
            named(seriesBreak.now.series),
          )}
        </p>
      ) : yearBefore === null ? (
        <p class="muted">{text.noYearBefore}</p>
      ) : null}
    </>
  )
}

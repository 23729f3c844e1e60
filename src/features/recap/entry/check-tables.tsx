import { formatDate } from '../../../base/dates.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { Tag } from '../../../ui/part/parts.tsx'
import { canDo } from '../../people/role.ts'
import { recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import type { CheckProps } from './check-props.ts'
import { checkText } from './check-text.ts'
import { placeText, type Warning } from './checking.ts'
import { cellPath, entryPath, markForm, wholeRegion } from './paths.ts'
import { whyText } from './warning-words.ts'

/** So many lines of a table are drawn; the rest are counted. */
const mostDrawn = 100

/** Regions by periods: how many of the categories each has reported. */
export function Matrix({ visit, source, checked }: CheckProps) {
  const { lang } = visit.at
  const text = checkText[lang]
  const { periods, rows, categories } = checked.completeness
  const isWhole = ({ reported }: (typeof rows)[number]) => reported.at(-1) === categories
  // Of many regions those that have not reported everything come first.
  const drawn =
    rows.length <= mostDrawn ? rows : [...rows.filter((r) => !isWhole(r)), ...rows.filter(isWhole)].slice(0, mostDrawn)
  return (
    <div class="scroll">
      <table class="data close">
        <caption>{text.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{text.region}</th>
            {periods.map((period) => (
              <th scope="col" class="num">
                {periodLabel(period, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ region, reported }) => (
            <tr>
              <th scope="row">{region.name}</th>
              {reported.map((count, i) => (
                <td class={count === categories ? 'num' : 'num changed'}>
                  {count === null ? (
                    '–'
                  ) : (
                    <a href={entryPath(visit, { set: source.set.id, period: periods[i]! }, region.code)}>
                      {`${formatNumber(count, lang)}/${formatNumber(categories, lang)}`}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <More {...{ visit, of: rows.length, drawn: drawn.length }} />
    </div>
  )
}

function More({ visit, of, drawn }: Pick<CheckProps, 'visit'> & { readonly of: number; readonly drawn: number }) {
  const { lang } = visit.at
  return of > drawn ? <p class="muted">{checkText[lang].more(formatNumber(of - drawn, lang))}</p> : null
}

export function RuleTable({ visit, source, checked }: CheckProps) {
  const { lang } = visit.at
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  return (
    <>
      <table class="data cards">
        <caption>{text.rules}</caption>
        <thead>
          <tr>
            <th scope="col">{text.rule}</th>
            <th scope="col" class="num">
              {text.holds}
            </th>
            <th scope="col" class="num">
              {text.broken}
            </th>
            <th scope="col" class="num">
              {text.unknown}
            </th>
          </tr>
        </thead>
        <tbody>
          {checked.correctness.rules.map(({ rule, holds, broken, unknown }) => (
            <tr>
              <th scope="row">
                {rule.title[lang]} <small class="muted">{rule.source?.[lang] ?? text.noSource}</small>
              </th>
              <td class="num" data-label={text.holds}>
                {n(holds)}
              </td>
              <td class="num" data-label={text.broken}>
                {n(broken)}
              </td>
              <td class="num" data-label={text.unknown}>
                {n(unknown)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={recapPath(visit, `/aturan/${encodeURIComponent(source.set.id)}`)}>{text.ownRules}</a>
      </p>
    </>
  )
}

/** The due day, and how each region stands to it. */
export function Punctual({ visit, source, checked }: CheckProps) {
  const { lang } = visit.at
  const text = checkText[lang]
  const { dueOn, rows } = checked.timeliness
  if (dueOn === null)
    return (
      <p>
        {text.noDue}{' '}
        {canDo('recap.setUp', visit.membership.roles) ? (
          <a
            href={recapPath(
              visit,
              `/acuan/periode/${encodeURIComponent(source.set.id)}/${encodeURIComponent(source.period)}`,
            )}
          >
            {text.toPeriods}
          </a>
        ) : null}
      </p>
    )
  const urgent = ['overdue', 'waiting', 'later', 'onTime']
  const byUrgency = rows.toSorted((a, b) => urgent.indexOf(a.punctuality ?? '') - urgent.indexOf(b.punctuality ?? ''))
  const drawn = (rows.length <= mostDrawn ? rows : byUrgency).slice(0, mostDrawn)
  const tones = { onTime: 'good', later: 'notice', waiting: 'plain', overdue: 'bad' } as const
  const pair = { set: source.set.id, period: source.period }
  return (
    <>
      <table class="data close cards">
        <caption>{text.due(formatDate(dueOn, lang))}</caption>
        <thead>
          <tr>
            <th scope="col">{text.region}</th>
            <th scope="col">{text.lastChange}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ region, lastOn, punctuality }) => (
            <tr>
              <th scope="row">
                <a href={entryPath(visit, pair, region.code)}>{region.name}</a>
              </th>
              <td data-label={text.lastChange}>{lastOn === null ? '–' : formatDate(lastOn, lang)}</td>
              <td data-label={text.state}>
                {punctuality === null ? '–' : <Tag tone={tones[punctuality]}>{text.punctuality[punctuality]}</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More {...{ visit, of: rows.length, drawn: drawn.length }} />
    </>
  )
}

type Dimensional = CheckProps & { readonly dimension: Warning['dimension'] }

export function WarningTables(props: Dimensional) {
  const { checked, dimension, visit } = props
  const byKind = Map.groupBy(
    checked.warnings.filter((w) => w.dimension === dimension),
    (w) => w.kind,
  )
  if (byKind.size === 0) return <p>{checkText[visit.at.lang].noWarnings}</p>
  return (
    <>
      {[...byKind].map(([kind, warnings]) => (
        <KindTable {...props} kind={kind} warnings={warnings} />
      ))}
    </>
  )
}

type KindProps = Dimensional & { readonly kind: Warning['kind']; readonly warnings: readonly Warning[] }

function KindTable({ visit, source, checked, kind, warnings, mayWrite }: KindProps) {
  const { lang } = visit.at
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  const waiting = new Set(checked.open)
  const open = warnings.filter((w) => waiting.has(w))
  const drawn = [...open, ...warnings.filter((w) => !waiting.has(w))].slice(0, mostDrawn)
  const marks = mayWrite && open.length > 0
  return (
    <div class="stack">
      <details open={drawn.length <= 8}>
        <summary>
          <strong>{`${text.kinds[kind]}: ${n(warnings.length)}`}</strong>{' '}
          {open.length === 0 ? null : <Tag tone="notice">{text.waitingCount(n(open.length))}</Tag>}
        </summary>
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col">{text.where}</th>
              <th scope="col">{text.finding}</th>
              <th scope="col">{text.state}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((warning) => (
              <WarningRow {...{ visit, source, warning }} open={waiting.has(warning)} marks={marks} />
            ))}
          </tbody>
        </table>
      </details>
      <More {...{ visit, of: warnings.length, drawn: drawn.length }} />
      {marks && open.length > 1 ? (
        <label class="choice">
          <input type="checkbox" name="semua" value={kind} form={markForm} />
          <span>{text.markAll(n(open.length))}</span>
        </label>
      ) : null}
    </div>
  )
}

type RowProps = Pick<CheckProps, 'visit' | 'source'> & {
  readonly warning: Warning
  readonly open: boolean
  readonly marks: boolean
}

function WarningRow({ visit, source, warning, open, marks }: RowProps) {
  const { lang } = visit.at
  const text = checkText[lang]
  const pair = { set: source.set.id, period: source.period }
  const { category, region } = warning
  const named = source.set.categories.find((c) => c.id === category)?.name[lang]
  const place = source.area.byCode.get(region)?.name ?? region
  const name = named === undefined ? `${place}, ${text.wholeRegion}` : `${named}, ${place}`
  return (
    <tr>
      <th scope="row">
        <a href={cellPath(visit, pair, category || wholeRegion, region)}>{name}</a>
      </th>
      <td data-label={text.finding}>{whyText(warning, lang)}</td>
      <td data-label={text.state}>
        {open && marks ? null : open ? <Tag tone="notice">{text.waiting}</Tag> : <Tag tone="good">{text.answered}</Tag>}
        {open && marks ? (
          <label class="choice">
            <input type="checkbox" name="di" value={placeText(warning)} form={markForm} />
            <span>
              {text.markWaiting}
              <span class="sr"> {name}</span>
            </span>
          </label>
        ) : null}
      </td>
    </tr>
  )
}

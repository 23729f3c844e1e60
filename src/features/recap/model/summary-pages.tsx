import { formatDate } from '../../../base/dates.ts'
import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { percent } from '../../../base/words.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { Tag } from '../../../ui/part/parts.tsx'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import type { Area } from './area.ts'
import { RecapFrame, recapPath } from './frame.tsx'
import { periodLabel } from './period.ts'
import { StatusTag } from './period-pages.tsx'
import { type CategorySet, nameIn } from './set.ts'
import { type Finding, type Growth, type PeriodState, reporterLevel } from './summary.ts'
import { summaryText } from './summary-text.ts'
import { roomText } from './text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly area: Area
  readonly sets: readonly CategorySet[]
  /** Of each set with figures, the one with the most entries first. */
  readonly findings: readonly Finding[]
  readonly states: readonly PeriodState[]
}

/** The office's recap at a glance: what stands out, how far the periods are, what to do next. */
export function SummaryPage(props: Props) {
  const { visit, area, findings, states } = props
  const { lang } = visit.at
  const text = summaryText[lang]
  const [first, ...others] = findings
  const title =
    first === undefined ? (area.roots.length === 0 ? text.noArea : text.noFigures) : shareSentence(first, props)
  return (
    <RecapFrame visit={visit} title={title} room="/rekap">
      {first === undefined ? <Teach lang={lang} /> : <Says finding={first} {...props} />}
      {others.map((finding) => (
        <section class="panel">
          <h2>{shareSentence(finding, props)}</h2>
          <Says finding={finding} {...props} />
        </section>
      ))}
      <NextSteps {...props} />
      {states.length === 0 ? null : <States {...props} />}
      {states.slice(0, 1).map((state) => (
        <Silent state={state} {...props} />
      ))}
    </RecapFrame>
  )
}

function shareSentence({ set, entry, whole, partial, ordered }: Finding, { visit, sets }: Props): string {
  const { lang } = visit.at
  const largest = ordered[0]!
  return summaryText[lang].share(
    nameIn(sets, largest.category, lang),
    percent(rational(largest.value!, whole), lang),
    formatNumber(whole, lang),
    shortOf(set, lang),
    periodLabel(entry.period, lang),
    partial,
  )
}

/** The abbreviation in the brackets of a title: PPKS. */
function shortOf(set: CategorySet, lang: Language): string {
  return /\(([^()]+)\)$/.exec(set.title[lang])?.[1] ?? set.title[lang]
}

/** What else is worth a sentence. */
function Says({ finding, visit, sets }: Props & { readonly finding: Finding }) {
  const { lang } = visit.at
  const text = summaryText[lang]
  const { whole, ordered, growth, mismatches, missing, set } = finding
  const second = ordered[1]
  const unit = set.unit === 'entry' ? [text.entries] : []
  const lines = [
    ...(second === undefined || second.value === 0
      ? []
      : [
          text.second(nameIn(sets, second.category, lang).toLowerCase(), percent(rational(second.value!, whole), lang)),
        ]),
    ...(growth === null ? [] : [growthText(growth, lang)]),
    ...(mismatches === 0 ? [] : [text.mismatches(mismatches)]),
    ...(missing === 0 ? [] : [text.missing(missing)]),
    ...unit,
  ]
  return <p class="say">{lines.join(' ')}</p>
}

function growthText({ period, from, to, partial }: Growth, lang: Language): string {
  const text = summaryText[lang]
  const label = periodLabel(period, lang)
  if (from === to) return text.same(label, partial)
  return text.growth(to > from, percent(rational(Math.abs(to - from), from), lang), label, partial)
}

function Teach({ lang }: { readonly lang: Language }) {
  const text = summaryText[lang]
  return (
    <section class="panel stack">
      <p>{text.teach}</p>
      <ol class="numbered">
        {text.teachSteps.map(([title, say]) => (
          <li>
            <p>
              <strong>{title}.</strong> {say}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What this reader can do now, the most urgent first. */
function NextSteps({ visit, area, findings, states }: Props) {
  const text = summaryText[visit.at.lang]
  const can = (act: Parameters<typeof canDo>[0]) => canDo(act, visit.membership.roles)
  const newest = states[0]
  const draft = newest?.waiting === 'districts'
  const steps = [
    area.roots.length === 0 && can('recap.setUp') ? (['area', '/acuan/wilayah/pilih'] as const) : null,
    area.roots.length > 0 && can('recap.write') && newest === undefined ? (['import', '/impor'] as const) : null,
    area.roots.length > 0 && can('recap.write') && newest === undefined ? (['figures', '/isi'] as const) : null,
    draft && can('recap.write') ? (['fill', '/isi'] as const) : null,
    newest?.waiting === 'checker' && can('recap.write') ? (['check', '/periksa'] as const) : null,
    newest?.waiting === 'head' && can('recap.approve') ? (['approve', '/periksa'] as const) : null,
    newest?.waiting === 'nobody' && can('recap.publish') ? (['publish', '/terbitkan'] as const) : null,
    findings.length > 0 ? (['see', '/lihat'] as const) : null,
  ].filter((step) => step !== null)
  if (steps.length === 0) return <p class="panel">{text.noRight}</p>
  return (
    <section class="panel stack" aria-labelledby="langkah">
      <h2 id="langkah">{text.next}</h2>
      {steps.slice(0, 2).map(([step, path], i) => (
        <p>
          <a class={i === 0 ? 'button' : 'button alt'} href={recapPath(visit, path)}>
            {text.steps[step][0]}
          </a>{' '}
          <span class="muted">{text.steps[step][1]}</span>
        </p>
      ))}
    </section>
  )
}

function States({ visit, sets, area, states }: Props) {
  const { lang } = visit.at
  const text = summaryText[lang]
  const level = roomText[lang].levels[reporterLevel(area)]
  return (
    <section class="panel" aria-label={text.state}>
      <div class="scroll">
        <table class="data close cards">
          <caption>{text.state}</caption>
          <thead>
            <tr>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.set}</th>
              <th scope="col">{text.status}</th>
              <th scope="col" class="num">
                {text.reported}
              </th>
              <th scope="col" class="num">
                {text.cells}
              </th>
              <th scope="col">{text.waits}</th>
            </tr>
          </thead>
          <tbody>
            {states.map(({ entry, expected, reported, cells, asked, waiting, overdue }) => (
              <tr>
                <th scope="row">
                  <a href={recapPath(visit, `/periksa/${entry.set}/${entry.period}`)}>
                    {periodLabel(entry.period, lang)}
                  </a>
                </th>
                <td data-label={text.set}>{shortOf(sets.find((set) => set.id === entry.set) ?? sets[0]!, lang)}</td>
                <td data-label={text.status}>
                  <span>
                    <StatusTag status={entry.status} lang={lang} />
                  </span>
                </td>
                <td data-label={text.reported} class="num">
                  {`${reported}/${expected} ${level}`}
                </td>
                <td data-label={text.cells} class="num">
                  {asked === 0 ? '' : percent(rational(cells, asked), lang)}
                </td>
                <td data-label={text.waits}>
                  <span>
                    {text.waiting[waiting]}{' '}
                    {entry.dueOn === null || entry.status !== 'draft' ? null : (
                      <Tag tone={overdue ? 'bad' : 'plain'}>
                        {(overdue ? text.overdue : text.due)(formatDate(entry.dueOn, lang))}
                      </Tag>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Who has reported nothing in the newest period, by name: not reported is not 0. */
function Silent({ visit, area, state }: Props & { readonly state: PeriodState }) {
  const { lang } = visit.at
  const text = summaryText[lang]
  const { silent, expected, entry } = state
  if (silent.length === 0 || silent.length === expected) return null
  const level = roomText[lang].levels[reporterLevel(area)]
  const more = silent.length - 30
  return (
    <section class="panel" aria-label={text.silentTitle}>
      <h2>{text.silent(silent.length, expected, level, periodLabel(entry.period, lang))}</h2>
      <p>
        {silent
          .slice(0, 30)
          .map(({ name }) => name)
          .join(', ')}
        {more > 0 ? ` ${text.more(more)}` : ''}.
      </p>
    </section>
  )
}

import type { Language } from '../../../base/language.ts'
import { formatMomentDay } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { Choices } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { inLanguage } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/part/parts.tsx'
import { StudyFrame, studyPath } from '../../studies/frame.tsx'
import type { StudyVisit } from '../../studies/visit.ts'
import type { FigureState } from '../figure.ts'
import type { Area } from '../model/area.ts'
import { isPeriod, periodLabel } from '../model/period.ts'
import { newestFirst, type PeriodEntry } from '../model/period-entry.ts'
import { type CategorySet, nameIn } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import type { ChangedFigure } from './changed.ts'
import { takeText } from './take-text.ts'

export const depths = ['whole', 'parts', 'all'] as const
export type Depth = (typeof depths)[number]

export type TakeValues = { readonly periods: readonly string[]; readonly depth: Depth }

type Props = {
  readonly visit: StudyVisit
  readonly sets: readonly CategorySet[]
  readonly area: Area
  readonly entries: readonly PeriodEntry[]
  /** How many figures the study has. */
  readonly figures: number
  readonly hasRegion: boolean
  /** Whether this reader may change the study. */
  readonly canTake: boolean
  readonly changed: readonly ChangedFigure[]
  readonly values: TakeValues
  readonly problems: FieldProblems
  /** What was just done. */
  readonly said: string | null
}

/** Step 1 of a study: what it holds, what the office says otherwise now, and a form to copy more. */
export function TakePage(props: Props) {
  const { visit, sets, area, entries, figures, hasRegion, canTake, changed, values, problems, said } = props
  const { lang } = visit.at
  const text = takeText[lang]
  const title = changed.length > 0 ? text.changedTitle(changed.length) : text.title(figures)
  return (
    <StudyFrame visit={visit} step={1} title={title} lead={text.lead}>
      {said === null ? null : (
        <p class="banner done" role="status">
          {said}
        </p>
      )}
      {hasRegion || figures === 0 ? null : (
        <p class="note">
          {text.noRegion} <a href={studyPath(visit, '/ubah')}>{text.noRegionLink}</a>
        </p>
      )}
      {changed.length === 0 ? null : (
        <section class="panel" aria-label={text.changed.caption}>
          <ChangedTable lang={lang} changed={changed} sets={sets} area={area} />
        </section>
      )}
      {entries.length === 0 ? (
        <p class="panel">
          {text.none} <a href={inLanguage('/rekap', lang)}>{text.noneLink}</a>
        </p>
      ) : canTake ? (
        <section class="panel stack" aria-labelledby="ambil">
          <h2 id="ambil">{text.what}</h2>
          <Form action={studyPath(visit, '/rekap')} save={text.take} failed={text.failed} problems={problems}>
            <Choices
              name="periode"
              label={text.periods}
              hint={text.periodsHint}
              kind="checkbox"
              values={values.periods}
              problem={problems.periode}
              choices={newestFirst(entries).map(({ set, period, status }) => ({
                value: `${set}/${period}`,
                label: `${nameIn(sets, set, lang)}, ${periodLabel(period, lang)}`,
                hint: ` ${roomText[lang].statuses[status]}`,
              }))}
            />
            <Choices
              name="wilayah"
              label={text.regions}
              kind="radio"
              values={[values.depth]}
              choices={depths.map((value) => ({ value, label: text.regionChoices[value] }))}
            />
          </Form>
        </section>
      ) : null}
    </StudyFrame>
  )
}

type TableProps = {
  readonly lang: Language
  readonly changed: readonly ChangedFigure[]
  readonly sets: readonly CategorySet[]
  readonly area: Area
}

function ChangedTable({ lang, changed, sets, area }: TableProps) {
  const text = takeText[lang].changed
  return (
    <>
      <p>{text.say}</p>
      <div class="scroll">
        <table class="data close cards">
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.category}</th>
              <th scope="col">{text.region}</th>
              <th scope="col">{text.period}</th>
              <th scope="col" class="num">
                {text.study}
              </th>
              <th scope="col" class="num">
                {text.office}
              </th>
              <th scope="col">{text.since}</th>
            </tr>
          </thead>
          <tbody>
            {changed.slice(0, 500).map(({ key, study, office, since }) => (
              <tr>
                <th scope="row">{nameIn(sets, key.category, lang)}</th>
                <td data-label={text.region}>{area.byCode.get(key.region)?.name ?? key.region}</td>
                <td data-label={text.period}>{isPeriod(key.period) ? periodLabel(key.period, lang) : key.period}</td>
                <td data-label={text.study} class="num">
                  {saidText(study, lang)}
                </td>
                <td data-label={text.office} class="num">
                  {saidText(office, lang)}
                </td>
                <td data-label={text.since}>{formatMomentDay(since, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changed.length > 500 ? <p>{text.more(changed.length - 500)}</p> : null}
    </>
  )
}

function saidText({ value, state }: { readonly value: number | null; readonly state: FigureState }, lang: Language) {
  if (value !== null) return formatNumber(value, lang)
  return state === 'confidential' ? roomText[lang].confidential : roomText[lang].notReported
}

/** On the study's own page: that the office says otherwise now, with the first of them, and the way to take figures over. */
export function ChangedNote({
  lang,
  base,
  changed,
  nameOf,
  canTake,
}: {
  readonly lang: Language
  readonly base: string
  readonly changed: readonly ChangedFigure[]
  readonly nameOf: (category: string) => string
  readonly canTake: boolean
}) {
  const text = takeText[lang]
  const first = changed.slice(0, 3).map(({ key, study, office }) => {
    const values = `${saidText(study, lang)} → ${saidText(office, lang)}`
    return `${nameOf(key.category)} (${key.region}, ${key.period}): ${values}`
  })
  const more = changed.length - first.length
  return (
    <>
      {changed.length === 0 ? null : (
        <p class="note">
          <Tag tone="notice">{text.changed.tag}</Tag> {text.changedTitle(changed.length)}: {first.join('; ')}
          {more > 0 ? ` ${text.changed.more(more)}` : ''}.
        </p>
      )}
      {canTake ? (
        <p>
          <a href={`${base}/rekap`}>{text.changed.link}</a>
        </p>
      ) : null}
    </>
  )
}

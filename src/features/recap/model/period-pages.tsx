import { formatDate } from '../../../base/dates.ts'
import { Choices, Select, TextField } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { Conflict } from '../../../ui/part/conflict.tsx'
import { Tag } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from './frame.tsx'
import { periodLabel } from './period.ts'
import { countings, newestFirst, type PeriodEntry, type PeriodStatus } from './period-entry.ts'
import { type PeriodValues, periodValues } from './period-form.ts'
import { periodText } from './period-text.ts'
import { ReferenceFrame } from './reference-frame.tsx'
import { type CategorySet, nameIn } from './set.ts'
import { roomText } from './text.ts'

type ListProps = {
  readonly visit: OfficeVisit
  readonly entries: readonly PeriodEntry[]
  readonly sets: readonly CategorySet[]
  readonly canChange: boolean
  readonly adding: PeriodValues
  readonly problems: FieldProblems
}

/** The periods of every set, the newest first, with the places where a series breaks. */
export function PeriodsPage({ visit, entries, sets, canChange, adding, problems }: ListProps) {
  const { lang } = visit.at
  const text = periodText[lang]
  const begun = sets.filter((set) => entries.some((entry) => entry.set === set.id))
  return (
    <ReferenceFrame
      visit={visit}
      title={text.title(entries.length)}
      part="periode"
      lead={entries.length === 0 ? text.empty : text.lead}
    >
      {begun.map((set) => (
        <PeriodTable visit={visit} set={set} entries={newestFirst(entries.filter((entry) => entry.set === set.id))} />
      ))}
      {canChange ? (
        <section class="panel stack" aria-labelledby="tambah">
          <h2 id="tambah">{text.addTitle}</h2>
          <Form action={recapPath(visit, '/acuan/periode')} save={text.add} failed={text.failed} problems={problems}>
            <Select
              name="set"
              {...text.fields.set}
              value={adding.set}
              problem={problems.set}
              choices={sets.map((set) => ({ value: set.id, label: set.title[lang] }))}
            />
            <TextField name="period" {...text.fields.period} value={adding.period} problem={problems.period} />
            <CountFields visit={visit} values={adding} problems={problems} />
          </Form>
        </section>
      ) : null}
    </ReferenceFrame>
  )
}

type TableProps = { readonly visit: OfficeVisit; readonly set: CategorySet; readonly entries: readonly PeriodEntry[] }

function PeriodTable({ visit, set, entries }: TableProps) {
  const { lang } = visit.at
  const [text, words] = [periodText[lang], roomText[lang]]
  const breaks = entries.flatMap((entry, i) => {
    const before = entries[i + 1]
    return before === undefined || before.series === entry.series ? [] : [[before, entry] as const]
  })
  const series = (entry: PeriodEntry) => (entry.series === '' ? text.none : entry.series)
  return (
    <section class="panel" aria-label={set.title[lang]}>
      <div class="scroll">
        <table class="data close cards">
          <caption>{set.title[lang]}</caption>
          <thead>
            <tr>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.status}</th>
              <th scope="col">{text.series}</th>
              <th scope="col">{text.counts}</th>
              <th scope="col">{text.due}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr>
                <th scope="row">
                  <a href={periodPath(visit, entry)}>{periodLabel(entry.period, lang)}</a>
                </th>
                <td data-label={text.status}>
                  <span>
                    <StatusTag status={entry.status} lang={lang} />
                  </span>
                </td>
                <td data-label={text.series}>{series(entry)}</td>
                <td data-label={text.counts}>{words.counts[entry.counts]}</td>
                <td data-label={text.due}>{entry.dueOn === null ? text.none : formatDate(entry.dueOn, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {breaks.map(([from, to]) => (
        <p class="note">
          <Tag tone="notice">{periodLabel(to.period, lang)}</Tag> {text.breakSay(series(from), series(to))}
        </p>
      ))}
    </section>
  )
}

export function StatusTag({ status, lang }: { readonly status: PeriodStatus; readonly lang: 'id' | 'en' }) {
  const tone = status === 'approved' ? 'good' : status === 'checked' ? 'notice' : 'plain'
  return <Tag tone={tone}>{roomText[lang].statuses[status]}</Tag>
}

type FieldProps = { readonly visit: OfficeVisit; readonly values: PeriodValues; readonly problems: FieldProblems }

function CountFields({ visit, values, problems }: FieldProps) {
  const { lang } = visit.at
  const { fields } = periodText[lang]
  return (
    <>
      <Choices
        name="counts"
        {...fields.counts}
        kind="radio"
        values={[values.counts]}
        problem={problems.counts}
        choices={countings.map((value) => ({ value, label: roomText[lang].counts[value] }))}
      />
      <TextField name="series" {...fields.series} value={values.series} problem={problems.series} />
      <TextField name="dueOn" {...fields.dueOn} value={values.dueOn} problem={problems.dueOn} />
    </>
  )
}

type ChangeProps = {
  readonly visit: OfficeVisit
  readonly sets: readonly CategorySet[]
  /** As it is saved now. */
  readonly entry: PeriodEntry
  readonly values: PeriodValues
  readonly version: number
  readonly canChange: boolean
  readonly problems?: FieldProblems
  readonly conflict?: { readonly who: string | null; readonly when: string | null } | null
}

/** How one period is counted; an approved one only says so. */
export function PeriodPage(props: ChangeProps) {
  const { visit, sets, entry, values, version, canChange, problems = {}, conflict = null } = props
  const { lang } = visit.at
  const text = periodText[lang]
  const theirs = periodValues(entry)
  const fields = ['counts', 'series', 'dueOn'] as const
  const open = canChange && entry.status !== 'approved'
  return (
    <RecapFrame
      visit={visit}
      title={text.changeTitle(periodLabel(entry.period, lang), nameIn(sets, entry.set, lang))}
      room="/rekap/acuan"
      back={{ href: recapPath(visit, '/acuan/periode'), label: text.back }}
    >
      <p>
        <StatusTag status={entry.status} lang={lang} /> {entry.status === 'approved' ? text.lockedSay : ''}
      </p>
      {conflict === null ? null : (
        <Conflict
          lang={lang}
          {...conflict}
          differences={fields
            .filter((field) => theirs[field] !== values[field])
            .map((field) => ({ label: text.fields[field].label, theirs: theirs[field], mine: values[field] }))}
        />
      )}
      {open ? (
        <Form action={periodPath(visit, entry)} save={text.save} failed={text.failed} problems={problems}>
          <input type="hidden" name="version" value={String(version)} />
          <CountFields visit={visit} values={values} problems={problems} />
        </Form>
      ) : (
        <dl class="panel">
          <dt>{text.counts}</dt>
          <dd>{roomText[lang].counts[entry.counts]}</dd>
          <dt>{text.series}</dt>
          <dd>{entry.series === '' ? text.none : entry.series}</dd>
          <dt>{text.due}</dt>
          <dd>{entry.dueOn === null ? text.none : formatDate(entry.dueOn, lang)}</dd>
        </dl>
      )}
    </RecapFrame>
  )
}

export function periodPath(visit: OfficeVisit, { set, period }: Pick<PeriodEntry, 'set' | 'period'>): string {
  return recapPath(visit, `/acuan/periode/${set}/${period}`)
}

import { Choices, Select, TextArea, TextField } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import type { Area } from '../model/area.ts'
import { levelOf } from '../model/area.ts'
import { recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import { newestFirst, type PeriodEntry } from '../model/period-entry.ts'
import type { CategorySet } from '../model/set.ts'
import { type ChoiceValues, pickValue, thresholdField } from './choice-form.ts'
import { depths } from './office-table.ts'
import { type LicenceId, licences } from './publication.ts'
import { publishText } from './publish-text.ts'
import { strictThreshold, usualRule, usualThreshold } from './threshold.ts'

export type Choosable = {
  readonly sets: readonly CategorySet[]
  readonly area: Area
  readonly approved: readonly PeriodEntry[]
}

type Props = {
  readonly visit: OfficeVisit
  readonly choosable: Choosable
  /** As typed before; null for a new one. */
  readonly values: ChoiceValues | null
  readonly problems?: FieldProblems
}

/** What to publish, and under which name: leads to a look at it, never out at once. */
export function ChooseForm({ visit, choosable, values, problems = {} }: Props) {
  const { lang } = visit.at
  const text = publishText[lang]
  const { sets, area, approved } = choosable
  const typed = (name: string) => values?.find(([key]) => key === name)?.[1]
  const field = (name: string, usual = '') => ({ name, value: typed(name) ?? usual, problem: problems[name] })
  const picked = values?.flatMap(([key, value]) => (key === 'pilih' ? [value] : [])) ?? []
  const deepest = area.regions.some(({ code }) => levelOf(code) === 'village') ? depths : depths.slice(0, 2)
  const titleOf = (id: string) => sets.find((set) => set.id === id)?.title[lang] ?? id
  return (
    <Form action={recapPath(visit, '/terbitkan/pratinjau')} save={text.see} failed={text.failed} problems={problems}>
      <Choices
        name="pilih"
        kind="checkbox"
        label={text.pick}
        hint={text.pickHint}
        problem={problems.pilih}
        values={values === null ? newestFirst(approved).slice(0, 1).map(pickValue) : picked}
        choices={newestFirst(approved).map((entry) => ({
          value: pickValue(entry),
          label: `${titleOf(entry.set)}, ${periodLabel(entry.period, lang)}`,
          ...(entry.series === '' ? {} : { hint: entry.series }),
        }))}
      />
      <Choices
        name="rinci"
        kind="radio"
        label={text.depth}
        problem={problems.rinci}
        values={[typed('rinci') ?? 'district']}
        choices={deepest.map((value) => ({ value, label: text.depths[value] }))}
      />
      <Choices
        name="jumlah"
        kind="checkbox"
        label={text.total}
        values={values === null || typed('jumlah') === 'ya' ? ['ya'] : []}
        choices={[{ value: 'ya', label: text.totalYes }]}
      />
      <TextField {...field('judul', text.nameDefault(visit.office.name))} label={text.name} hint={text.nameHint} />
      <TextArea {...field('uraian')} label={text.description} hint={text.descriptionHint} rows={3} />
      <TextField {...field('kontak')} label={text.contact} hint={text.contactHint} />
      <TextField {...field('surel')} label={text.email} type="email" />
      <Select
        {...field('lisensi', 'CC-BY-4.0')}
        label={text.licence}
        hint={text.licenceHint}
        choices={Object.keys(licences).map((value) => ({ value, label: text.licences[value as LicenceId] }))}
      />
      <TextField {...field('alamat')} label={text.address} hint={text.addressHint} />
      <Thresholds visit={visit} sets={sets.filter(({ id }) => approved.some(({ set }) => set === id))} field={field} />
    </Form>
  )
}

type ThresholdProps = {
  readonly visit: OfficeVisit
  readonly sets: readonly CategorySet[]
  readonly field: (
    name: string,
    usual?: string,
  ) => { readonly name: string; readonly value: string; readonly problem: string | undefined }
}

function Thresholds({ visit, sets, field }: ThresholdProps) {
  const { lang } = visit.at
  const text = publishText[lang]
  const short = { size: 'short', inputmode: 'numeric' } as const
  return (
    <details>
      <summary>{text.thresholds}</summary>
      <p class="muted">{text.thresholdsSay(usualThreshold, strictThreshold)}</p>
      <div class="grid">
        {sets.flatMap(({ categories }) =>
          categories.map((category) => {
            const { threshold, zeros } = usualRule(category)
            return (
              <TextField
                {...field(`${thresholdField}${category.id}`, String(threshold))}
                {...short}
                label={text.thresholdOf(category.name[lang], zeros === 'hidden')}
              />
            )
          }),
        )}
        <TextField {...field(`${thresholdField}jumlah`, String(usualThreshold))} {...short} label={text.total} />
      </div>
    </details>
  )
}

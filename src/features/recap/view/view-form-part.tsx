import type { Dimension } from '../../../methods/recap/facts.ts'
import { fieldId } from '../../../ui/field/field.tsx'
import { levelOf, partsOf } from '../model/area.ts'
import { figureUnits, sexes } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import { newestFirst } from '../model/period-entry.ts'
import { nameIn } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { memberName, type Seen } from './seen.ts'
import { measures, setIn, spreadable, type View } from './view.ts'
import { names } from './view-form.ts'
import { viewText } from './view-text.ts'

type Choice = readonly [value: string, label: string]

/** Every part of a view as a select: sent by GET, so that the address holds the whole view and can be passed on. */
export function ViewForm({ seen, action }: { readonly seen: Seen; readonly action: string }) {
  const { lang, view } = seen
  const text = viewText[lang]
  const choices = choicesOf(seen)
  return (
    <details class="panel view-form">
      <summary>
        {text.form}: {inShort(seen)}
      </summary>
      <form method="get" action={action}>
        {(Object.keys(choices) as (keyof typeof choices)[]).map((key) => (
          <div class="field">
            <label for={fieldId(names[key])}>{text.labels[key]}</label>
            <select id={fieldId(names[key])} name={names[key]}>
              {choices[key].map(([value, label]) => (
                <option value={value} selected={value === chosen(view, key)}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div class="field">
          <button class="button" type="submit">
            {text.show}
          </button>
        </div>
      </form>
    </details>
  )
}

/** What is seen now, for whoever does not open the form. */
function inShort({ world, view, lang }: Seen): string {
  const text = viewText[lang]
  const columns = view.columns === null ? '' : ` × ${text.dimensions[view.columns].toLowerCase()}`
  return [
    periodLabel(view.period, lang),
    world.area.byCode.get(view.area)?.name ?? view.area,
    ...(view.category === '' ? [] : [nameIn(world.sets, view.category, lang)]),
    `${text.dimensions[view.rows].toLowerCase()}${columns}`,
    text.measures[view.measure].toLowerCase(),
  ].join(' · ')
}

function chosen(view: View, key: keyof View): string {
  if (key === 'columns') return view.columns ?? '-'
  if (key === 'level') return view.level === 'parts' ? '' : view.level
  if (key === 'order') return view.order === 'largest' ? 'terbesar' : ''
  return `${view[key]}`
}

function choicesOf(seen: Seen) {
  const { world, view, lang } = seen
  const text = viewText[lang]
  const dimension = (d: Dimension): Choice => [d, text.dimensions[d]]
  const used = new Set(world.periods.map((p) => p.set))
  const below = [
    ...new Set(world.area.regions.filter((r) => r.code.startsWith(`${view.area}.`)).map((r) => levelOf(r.code))),
  ]
  const ages = seen.facts.words.age.filter((age) => age !== '')
  return {
    set: world.sets.filter((s) => used.has(s.id)).map((s): Choice => [s.id, s.title[lang]]),
    period: newestFirst(world.periods)
      .filter((p) => p.set === view.set)
      .map((p): Choice => [p.period, periodLabel(p.period, lang)]),
    area: world.area.regions
      .filter((r) => partsOf(world.area, r.code).length > 0 || r.code === view.area || world.area.roots.includes(r))
      .map((r): Choice => [r.code, r.name]),
    level: [['', text.parts] as const, ...below.map((level): Choice => [level, roomText[lang].levels[level]])],
    category: [
      ['', text.allCategories] as const,
      ...setIn(world, view.set).categories.map((c): Choice => [c.id, memberName(seen, 'category', c.id)]),
    ],
    rows: spreadable.map(dimension),
    columns: [...spreadable.map(dimension), ['-', text.noColumns] as const],
    measure: measures.map((m): Choice => [m, text.measures[m]]),
    order: [['', text.orders.given] as const, ['terbesar', text.orders.largest] as const],
    unit: [['', text.allUnits] as const, ...figureUnits.map((u): Choice => [u, roomText[lang].units[u]])],
    sex: sexes.map((sex): Choice => [sex, roomText[lang].sexes[sex]]),
    age: ['', ...ages, ...(ages.includes(view.age) || view.age === '' ? [] : [view.age])].map(
      (age): Choice => [age, age === '' ? text.allAges : age],
    ),
  } satisfies Partial<Record<keyof View, readonly Choice[]>>
}

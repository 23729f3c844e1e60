import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { fieldId } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { Conflict } from '../../../ui/part/conflict.tsx'
import { uiText } from '../../../ui/text.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import type { AreaRegion } from '../model/area.ts'
import type { FigureWrite } from '../model/figures.ts'
import { RecapFrame } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import type { SetCategory } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { figureField, seenValue } from './entry-form.ts'
import { entryText } from './entry-text.ts'
import { type Grid, type GridCell, heldIn, isCounted, type Slice } from './grid.ts'
import { StatusNote, shortTitle } from './grid-page.tsx'
import { cellPath, entryPath } from './paths.ts'
import { shownIn } from './typed.ts'

export type RegionProps = {
  readonly visit: OfficeVisit
  readonly grid: Grid
  readonly region: AreaRegion
  readonly names: ReadonlyMap<string, string>
  readonly mayWrite: boolean
  readonly slices: readonly Slice[]
  readonly cellAt: (category: string, slice: Slice) => GridCell
  /** What was typed, by the name of the field, where it is not what is saved. */
  readonly typed?: ReadonlyMap<string, string>
  readonly problems?: FieldProblems
  /** Beside what is wrong other figures were saved. */
  readonly someSaved?: boolean
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly stale: FigureWrite['stale']
  } | null
}

/** The figures of one region: a form without script, and one region a screen on a phone. */
export function RegionPage(props: RegionProps) {
  const { visit, grid, region, mayWrite, cellAt, slices, problems = {}, conflict = null } = props
  const { lang } = visit.at
  const text = entryText[lang]
  const n = (value: number) => formatNumber(value, lang)
  const pair = { set: grid.set.id, period: grid.period }
  const filled = grid.categories.filter((c) => cellAt(c.id, slices[0]!).held !== null).length
  const locked = grid.entry?.status === 'approved' || !mayWrite
  return (
    <RecapFrame
      visit={visit}
      room="/rekap/isi"
      title={text.regionTitle(region.name, n(filled), n(grid.categories.length))}
      {...(locked ? {} : { lead: text.regionLead })}
      back={{
        href: entryPath(visit, pair),
        label: `${shortTitle(grid.set.title[lang])} ${periodLabel(grid.period, lang)}`,
      }}
      scripts={['autosave.client.js']}
    >
      <StatusNote {...props} />
      {props.someSaved ? <p class="banner">{text.someSaved}</p> : null}
      {conflict === null ? null : <Stale {...props} conflict={conflict} />}
      <Neighbours {...props} />
      {locked ? (
        <ReadOnly {...props} />
      ) : (
        <Form
          action={entryPath(visit, pair, region.code)}
          save={text.save}
          failed={text.failed}
          problems={problems}
          island="autosave"
          partial
        >
          <div class={slices.length === 1 ? 'panel figure-lines' : 'stack'}>
            {grid.categories.map((category) => (
              <CategoryFields {...props} category={category} />
            ))}
          </div>
        </Form>
      )}
      <Neighbours {...props} again />
    </RecapFrame>
  )
}

function Stale({
  visit,
  grid,
  typed,
  conflict,
}: RegionProps & { readonly conflict: NonNullable<RegionProps['conflict']> }) {
  const { lang } = visit.at
  const name = (id: string) => grid.categories.find((c) => c.id === id)?.name[lang] ?? id
  return (
    <Conflict
      lang={lang}
      who={conflict.who}
      when={conflict.when}
      differences={conflict.stale.map(({ key, now }) => {
        const field = figureField('n', key)
        const all = key.sex === '' && key.age === ''
        return {
          label: all ? name(key.category) : `${name(key.category)}, ${sliceName(key, lang)}`,
          theirs: shownIn(heldIn(now), lang),
          mine: typed?.get(field) ?? '',
          href: `#${fieldId(field)}`,
        }
      })}
    />
  )
}

/** A line a category, or a box where it is broken down. */
function CategoryFields(props: RegionProps & { readonly category: SetCategory }) {
  const { visit, grid, region, slices, category } = props
  const { lang } = visit.at
  const text = entryText[lang]
  const beside = isCounted(grid, category) ? null : <small class="tag">{text.beside}</small>
  const about = (
    <a class="about" href={cellPath(visit, { set: grid.set.id, period: grid.period }, category.id, region.code)}>
      {text.about}
      <span class="sr"> {category.name[lang]}</span>
    </a>
  )
  if (slices.length === 1)
    return (
      <div class="figure-line">
        <CellField {...props} slice={slices[0]!} label={category.name[lang]} />
        <p class="row tight">
          {about} {beside}
        </p>
      </div>
    )
  return (
    <fieldset class="panel sheet">
      <legend>
        {category.name[lang]} {beside}
      </legend>
      <div class="cells">
        {slices.map((slice) => (
          <CellField {...props} slice={slice} label={sliceName(slice, lang)} />
        ))}
      </div>
      <p>{about}</p>
    </fieldset>
  )
}

export function sliceName({ sex, age }: Pick<Slice, 'sex' | 'age'>, lang: Language): string {
  return age === '' ? roomText[lang].sexes[sex] : age
}

type CellProps = RegionProps & { readonly category: SetCategory; readonly slice: Slice; readonly label: string }

function CellField(props: CellProps) {
  const { visit, cellAt, typed, problems = {}, conflict = null, category, slice, slices, label } = props
  const { lang } = visit.at
  const name = figureField('n', { category: category.id, ...slice })
  const cell = cellAt(category.id, slice)
  const shown = shownIn(cell.held, lang)
  const stale = conflict?.stale.some(({ key }) => figureField('n', key) === name) === true
  const problem =
    problems[name] ??
    (stale && conflict
      ? uiText[lang].conflict.cell(conflict.who, conflict.when, shown || uiText[lang].conflict.empty)
      : undefined)
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={fieldId(name)}>
        {label}
        {slices.length === 1 ? null : <span class="sr">, {category.name[lang]}</span>}
      </label>
      <input
        type="hidden"
        name={figureField('v', { category: category.id, ...slice })}
        data-for={name}
        value={seenValue(cell.version, shown)}
      />
      <input
        id={fieldId(name)}
        name={name}
        value={typed?.get(name) ?? shown}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={40}
        data-theirs={stale ? shown : undefined}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${fieldId(name)}-problem` : undefined}
      />
      {problem ? (
        <p class="problem" id={`${fieldId(name)}-problem`}>
          <span aria-hidden="true">✗ </span>
          {problem}
        </p>
      ) : null}
    </div>
  )
}

function ReadOnly({ visit, grid, region, cellAt, slices }: RegionProps) {
  const { lang } = visit.at
  const [text, words] = [entryText[lang], roomText[lang]]
  const pair = { set: grid.set.id, period: grid.period }
  const shown = (cell: GridCell) => shownIn(cell.held, lang) || words.notYet
  return (
    <div class="scroll">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{text.category}</th>
            {slices.map((slice) => (
              <th scope="col" class="num">
                {sliceName(slice, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.categories.map((category) => (
            <tr>
              <th scope="row">
                <a href={cellPath(visit, pair, category.id, region.code)}>{category.name[lang]}</a>
              </th>
              {slices.map((slice) => (
                <td class="num">{shown(cellAt(category.id, slice))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Neighbours({ visit, grid, region, again = false }: RegionProps & { readonly again?: boolean }) {
  const text = entryText[visit.at.lang]
  const pair = { set: grid.set.id, period: grid.period }
  const i = grid.regions.findIndex((one) => one.code === region.code)
  const [before, next] = [grid.regions[i - 1], i < 0 ? undefined : grid.regions[i + 1]]
  return (
    <nav class="row between" aria-label={again ? text.perRegionAgain : text.perRegion}>
      {before === undefined ? <span /> : <a href={entryPath(visit, pair, before.code)}>{text.before(before.name)}</a>}
      {next === undefined ? null : <a href={entryPath(visit, pair, next.code)}>{text.next(next.name)}</a>}
    </nav>
  )
}

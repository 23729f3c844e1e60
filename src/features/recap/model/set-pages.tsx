import { from22to26 } from '../../../reference/concordance.ts'
import { Choices, Select, TextArea, TextField } from '../../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { Conflict, type Difference } from '../../../ui/part/conflict.tsx'
import { Tag } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from './frame.tsx'
import { ReferenceFrame } from './reference-frame.tsx'
import { type CategorySet, countedIn, nameIn, type SetCategory } from './set.ts'
import { type CategoryValues, categoryUnits, sensitivities } from './set-form.ts'
import { setText } from './set-text.ts'

type SetsProps = {
  readonly visit: OfficeVisit
  readonly sets: readonly CategorySet[]
  readonly canChange: boolean
  readonly title: string
  readonly problems: FieldProblems
}

/** The sets of an office: official lists, and its own. */
export function SetsPage({ visit, sets, canChange, title, problems }: SetsProps) {
  const { lang } = visit.at
  const text = setText[lang]
  return (
    <ReferenceFrame visit={visit} title={text.title(sets.length)} part="kategori" lead={text.lead}>
      <section class="panel">
        <ul class="plain-list">
          {sets.map((set) => (
            <li>
              <a href={setPath(visit, set.id)}>{set.title[lang]}</a> <span class="muted">{countText(set, lang)}</span>
            </li>
          ))}
        </ul>
      </section>
      {canChange ? (
        <section class="panel stack" aria-labelledby="tambah">
          <h2 id="tambah">{text.addTitle}</h2>
          <p>{text.addSay}</p>
          <Form
            action={recapPath(visit, '/acuan/kategori')}
            save={text.addSet}
            failed={text.failed}
            problems={problems}
          >
            <TextField name="title" {...text.setTitle} value={title} problem={problems.title} />
          </Form>
        </section>
      ) : null}
      <Concordance lang={lang} sets={sets} />
    </ReferenceFrame>
  )
}

function countText(set: CategorySet, lang: 'id' | 'en'): string {
  const counted = countedIn(set).length
  return set.official
    ? setText[lang].counted(counted, set.categories.length - counted)
    : setText[lang].ownCounted(counted)
}

/** What became of each kind of the older list, so that older figures find their place, or are told that they have none. */
function Concordance({ lang, sets }: { readonly lang: 'id' | 'en'; readonly sets: readonly CategorySet[] }) {
  const text = setText[lang].concordance
  return (
    <section class="panel" aria-labelledby="konkordansi">
      <h2 id="konkordansi">{text.title}</h2>
      <p>{text.say}</p>
      <details>
        <summary>{text.show}</summary>
        <div class="scroll">
          <table class="data close">
            <thead>
              <tr>
                <th scope="col">{text.before}</th>
                <th scope="col">{text.now}</th>
                <th scope="col">{text.note}</th>
              </tr>
            </thead>
            <tbody>
              {from22to26.kinds.map(({ name, became, broken, note }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td>{became.length === 0 ? text.gone : became.map((id) => nameIn(sets, id, lang)).join('; ')}</td>
                  <td>
                    {broken ? <Tag tone="notice">{text.breaks}</Tag> : null} {note?.[lang] ?? ''}
                  </td>
                </tr>
              ))}
              {from22to26.added.map((id) => (
                <tr>
                  <th scope="row">–</th>
                  <td>{nameIn(sets, id, lang)}</td>
                  <td>{text.isNew}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="muted">{from22to26.provenance.unverified.map((words) => words[lang]).join(' ')}.</p>
    </section>
  )
}

type SetProps = {
  readonly visit: OfficeVisit
  readonly set: CategorySet
  readonly canChange: boolean
  readonly values: CategoryValues
  readonly problems?: FieldProblems
  /** What stands in the form for the set's own name. */
  readonly naming?: { readonly title: string; readonly problems: FieldProblems; readonly used: boolean } | undefined
}

/** The categories of one set, and a form for one of the office's own. */
export function SetPage({ visit, set, canChange, values, problems = {}, naming }: SetProps) {
  const { lang } = visit.at
  const text = setText[lang]
  return (
    <RecapFrame
      visit={visit}
      title={`${set.title[lang]}: ${countText(set, lang)}`}
      room="/rekap/acuan"
      back={{ href: recapPath(visit, '/acuan/kategori'), label: text.back }}
    >
      {set.categories.length === 0 ? null : <CategoryTable visit={visit} set={set} canChange={canChange} />}
      {canChange ? (
        <section class="panel stack" aria-labelledby="tambah">
          <h2 id="tambah">{text.addCategory}</h2>
          <p>{text.addCategorySay(set.official)}</p>
          <Form action={setPath(visit, set.id)} save={text.add} failed={text.failed} problems={problems}>
            <CategoryFieldset lang={lang} values={values} problems={problems} />
          </Form>
        </section>
      ) : null}
      {canChange && !set.official ? <SetName visit={visit} set={set} naming={naming} /> : null}
      {set.provenance === null ? null : (
        <section class="panel" aria-label={text.source}>
          <h2>{text.source}</h2>
          <p>
            {set.provenance.source}. {set.provenance.licence[lang]}.
          </p>
          <p class="muted">
            {text.unverified}: {set.provenance.unverified.map((words) => words[lang]).join('; ')}.
          </p>
        </section>
      )}
    </RecapFrame>
  )
}

function SetName({ visit, set, naming }: Pick<SetProps, 'visit' | 'set' | 'naming'>) {
  const text = setText[visit.at.lang]
  const problems = naming?.problems ?? {}
  return (
    <section class="panel stack" aria-labelledby="nama">
      <h2 id="nama">{text.rename}</h2>
      <Form action={setPath(visit, set.id, '/nama')} save={text.save} failed={text.failed} problems={problems}>
        <input type="hidden" name="version" value={String(set.version)} />
        <TextField name="title" {...text.setTitle} value={naming?.title ?? set.title.id} problem={problems.title} />
      </Form>
      {naming?.used ? <p class="problem">{text.setUsed}</p> : null}
      {set.categories.length === 0 ? (
        <ActButton action={setPath(visit, set.id, '/hapus')} label={text.remove} about={set.title.id} tone="danger" />
      ) : null}
    </section>
  )
}

function CategoryTable({ visit, set, canChange }: Pick<SetProps, 'visit' | 'set' | 'canChange'>) {
  const { lang } = visit.at
  const text = setText[lang]
  return (
    <section class="panel">
      <div class="scroll">
        <table class="data close cards">
          <caption>{set.title[lang]}</caption>
          <thead>
            <tr>
              <th scope="col">{text.category}</th>
              <th scope="col">{text.code}</th>
              <th scope="col">{text.short}</th>
              <th scope="col">{text.unit}</th>
            </tr>
          </thead>
          <tbody>
            {set.categories.map((category) => (
              <tr>
                <th scope="row">
                  {category.own && canChange ? (
                    <a href={setPath(visit, set.id, `/${category.id}`)}>{category.name[lang]}</a>
                  ) : (
                    category.name[lang]
                  )}{' '}
                  {category.own && set.official ? <Tag tone="plain">{text.outside}</Tag> : null}
                </th>
                <td data-label={text.code}>{category.id}</td>
                <td data-label={text.short}>{category.short}</td>
                <td data-label={text.unit}>{text.units[category.unit]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type FieldsetProps = { readonly lang: 'id' | 'en'; readonly values: CategoryValues; readonly problems: FieldProblems }

function CategoryFieldset({ lang, values, problems }: FieldsetProps) {
  const text = setText[lang]
  const choices = <T extends string>(of: readonly T[], words: Readonly<Record<T, string>>) =>
    of.map((value) => ({ value, label: words[value] }))
  return (
    <>
      <TextField name="name" {...text.fields.name} value={values.name} problem={problems.name} />
      <TextField name="short" {...text.fields.short} value={values.short} problem={problems.short} size="short" />
      <Select name="unit" {...text.fields.unit} value={values.unit} choices={choices(categoryUnits, text.units)} />
      <Choices
        name="sensitive"
        {...text.fields.sensitive}
        kind="checkbox"
        values={values.sensitive}
        choices={choices(sensitivities, text.sensitive)}
      />
      <TextArea name="aliases" {...text.fields.aliases} value={values.aliases} problem={problems.aliases} rows={3} />
    </>
  )
}

type CategoryProps = {
  readonly visit: OfficeVisit
  readonly set: CategorySet
  readonly category: SetCategory
  readonly values: CategoryValues
  readonly version: number
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly differences: readonly Difference[]
  } | null
}

/** One category of the office's own, to be changed or taken away. */
export function CategoryPage({ visit, set, category, values, version, problems = {}, conflict = null }: CategoryProps) {
  const { lang } = visit.at
  const text = setText[lang]
  const path = setPath(visit, set.id, `/${category.id}`)
  return (
    <RecapFrame
      visit={visit}
      title={`${category.name[lang]} (${category.id})`}
      room="/rekap/acuan"
      back={{ href: setPath(visit, set.id), label: text.backToSet(set.title[lang]) }}
    >
      {conflict === null ? null : <Conflict lang={lang} {...conflict} />}
      <Form action={path} save={text.save} failed={text.failed} problems={problems}>
        <input type="hidden" name="version" value={String(version)} />
        <CategoryFieldset lang={lang} values={values} problems={problems} />
      </Form>
      <ActButton action={`${path}/hapus`} label={text.remove} about={category.name[lang]} tone="danger" />
    </RecapFrame>
  )
}

export function setPath(visit: OfficeVisit, id: string, behind = ''): string {
  return recapPath(visit, `/acuan/kategori/${id}${behind}`)
}

import { fishbone } from '../../ui/chart/index.ts'
import { Select, TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { Picture } from '../../ui/part/picture.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import { type CauseNode, causeTree, spinesOf } from './cause.ts'
import type { KeptCause } from './cause-store.ts'
import { causeText } from './cause-text.ts'

/** What causes may be of: a factor or an issue, by its reference. */
export type Explained = { readonly reference: string; readonly title: string }

type ListProps = { readonly visit: StudyVisit; readonly things: readonly (Explained & { readonly count: number })[] }

/** Everything that causes can be looked for. */
export function CauseListPage({ visit, things }: ListProps) {
  const text = causeText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={3} title={text.listTitle} name={text.name} lead={text.listLead}>
      {things.length === 0 ? (
        <p class="panel">{text.none}</p>
      ) : (
        <ul class="panel">
          {things.map(({ reference, title, count }) => (
            <li>
              <a href={causesPath(visit, reference)}>{title}</a> · {text.count(count)}
            </li>
          ))}
        </ul>
      )}
    </StudyFrame>
  )
}

export function causesPath(visit: StudyVisit, reference: string, behind = ''): string {
  return studyPath(visit, `/sebab/${encodeURIComponent(reference)}${behind}`)
}

export type CauseValues = { readonly text: string; readonly category: string; readonly parent: string }

type Props = {
  readonly visit: StudyVisit
  readonly about: Explained
  readonly causes: readonly KeptCause[]
  /** The causes that evidence supports. */
  readonly proven: ReadonlySet<string>
  readonly mayWrite: boolean
  readonly seen: number
  readonly values: CauseValues
  readonly problems: FieldProblems
}

/** The causes of one thing: a fishbone, the same as a list, and a form for one more. */
export function CausesPage(props: Props) {
  const { visit, about, causes, proven, mayWrite } = props
  const text = causeText[visit.at.lang]
  const spines = spinesOf(causeTree(causes))
  const draw = (width: number) =>
    fishbone({
      title: text.picture,
      description: about.title,
      width,
      empty: text.empty,
      head: about.title,
      legend: { proven: text.proven, supposed: text.supposed },
      spines: spines.map(({ category, causes: nodes }) => ({
        name: category ?? text.noCategory,
        causes: nodes.flatMap((node) => rowsOf(node, 0, proven)),
      })),
    })
  return (
    <StudyFrame
      visit={visit}
      step={3}
      title={text.title(causes.length, causes.filter(({ id }) => proven.has(id)).length)}
      name={text.name}
      lead={text.lead}
    >
      <section class="panel stack">
        <h2>{about.title}</h2>
        <Picture draw={draw} width={760} />
      </section>
      {spines.map(({ category, causes: nodes }) => (
        <section class="panel stack">
          <h2>{category ?? text.noCategory}</h2>
          <Nodes {...props} nodes={nodes} />
        </section>
      ))}
      {mayWrite ? <AddForm {...props} /> : null}
      <p>
        <a href={studyPath(visit, '/sebab')}>{text.back}</a>
      </p>
    </StudyFrame>
  )
}

function rowsOf(
  { cause, whys }: CauseNode,
  depth: number,
  proven: ReadonlySet<string>,
): { text: string; depth: number; proven: boolean }[] {
  const row = { text: cause.text, depth, proven: proven.has(cause.id) }
  return [row, ...whys.flatMap((why) => rowsOf(why, depth + 1, proven))]
}

function Nodes(props: Props & { readonly nodes: readonly CauseNode[] }) {
  const { visit, about, proven, mayWrite, nodes } = props
  const text = causeText[visit.at.lang]
  return (
    <ul>
      {nodes.map(({ cause, whys }) => (
        <li>
          {cause.text}{' '}
          <Tag tone={proven.has(cause.id) ? 'good' : 'notice'}>
            {proven.has(cause.id) ? text.proven : text.supposed}
          </Tag>
          {mayWrite ? (
            <ActButton
              action={causesPath(visit, about.reference, `/${encodeURIComponent(cause.id)}/hapus`)}
              label={text.remove}
              about={cause.text}
            />
          ) : null}
          {whys.length === 0 ? null : <Nodes {...props} nodes={whys} />}
        </li>
      ))}
    </ul>
  )
}

function AddForm({ visit, about, causes, seen, values, problems }: Props) {
  const text = causeText[visit.at.lang]
  return (
    <section class="panel stack" aria-labelledby="tambah">
      <h2 id="tambah">{text.addTitle}</h2>
      <Form action={causesPath(visit, about.reference)} save={text.add} failed={text.failed} problems={problems}>
        <input type="hidden" name="sejak" value={String(seen)} />
        <TextField name="text" label={text.text} hint={text.textHint} value={values.text} problem={problems.text} />
        <Select
          name="parent"
          label={text.parent}
          hint={text.parentHint}
          value={values.parent}
          problem={problems.parent}
          choices={[{ value: '', label: text.top }, ...causes.map((cause) => ({ value: cause.id, label: cause.text }))]}
        />
        <TextField
          name="category"
          label={text.category}
          hint={text.categoryHint}
          value={values.category}
          size="short"
        />
      </Form>
    </section>
  )
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Criterion, Method } from '../../methods/scoring/method.ts'
import { TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { KeptIssue } from './issue-store.ts'
import type { KeptCell, RaterState } from './score-store.ts'
import { cellField } from './sheet-form.ts'
import { sheetText } from './sheet-text.ts'

type PanelProps = {
  readonly visit: StudyVisit
  readonly raters: readonly RaterState[]
  /** Cells of a complete sheet; 0 while there is no issue. */
  readonly cells: number
  readonly typed: string
  readonly problems: FieldProblems
}

/** The raters and how much of each sheet is filled. */
export function PanelPage({ visit, raters, cells, typed, problems }: PanelProps) {
  const { lang } = visit.at
  const text = sheetText[lang]
  return (
    <StudyFrame visit={visit} step={4} title={text.title} lead={text.lead}>
      {cells === 0 ? (
        <section class="panel stack">
          <p>{text.noIssues}</p>
          <p>
            <a class="button" href={studyPath(visit, '/isu')}>
              {text.toIssues}
            </a>
          </p>
        </section>
      ) : (
        <>
          {raters.length === 0 ? (
            <p class="panel">{text.noRaters}</p>
          ) : (
            <Raters visit={visit} raters={raters} cells={cells} />
          )}
          <section class="panel stack" aria-labelledby="tambah">
            <h2 id="tambah">{text.addTitle}</h2>
            <Form action={studyPath(visit, '/nilai')} save={text.add} failed={text.failed} problems={problems}>
              <TextField
                name="rater"
                label={text.rater}
                hint={text.raterHint}
                value={typed}
                problem={problems.rater}
                required
              />
            </Form>
          </section>
        </>
      )}
    </StudyFrame>
  )
}

function Raters({ visit, raters, cells }: Pick<PanelProps, 'visit' | 'raters' | 'cells'>) {
  const { lang } = visit.at
  const text = sheetText[lang]
  return (
    <section class="panel">
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.rater}</th>
            <th scope="col">{text.filled}</th>
            <th scope="col">{text.acts}</th>
          </tr>
        </thead>
        <tbody>
          {raters.map(({ rater, filled }) => (
            <tr>
              <th scope="row">
                <a href={sheetPath(visit, rater)}>{rater}</a>
              </th>
              <td data-label={text.filled}>{text.filledOf(formatNumber(filled, lang), formatNumber(cells, lang))}</td>
              <td>
                <a href={sheetPath(visit, rater, '/hapus')}>
                  {text.remove}
                  <span class="sr"> {rater}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function sheetPath(visit: StudyVisit, rater: string, behind = ''): string {
  return studyPath(visit, `/nilai/${encodeURIComponent(rater)}${behind}`)
}

type SheetProps = {
  readonly visit: StudyVisit
  readonly method: Method
  readonly rater: string
  /** The issues on this page, all of them counted. */
  readonly issues: readonly KeptIssue[]
  readonly first: number
  readonly all: number
  readonly perPage: number
  /** What is saved. */
  readonly cells: ReadonlyMap<string, KeptCell>
  /** What was typed, by the name of the field, where it is not what is saved. */
  readonly typed?: ReadonlyMap<string, string>
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly stale: readonly KeptCell[]
  } | null
}

/** One rater's sheet: every issue by every criterion. On a phone each issue is a card. */
export function SheetPage(props: SheetProps) {
  const { visit, method, rater, issues, problems = {}, conflict = null } = props
  const { lang } = visit.at
  const text = sheetText[lang]
  return (
    <StudyFrame
      visit={visit}
      step={4}
      title={text.sheetTitle(rater)}
      lead={text.sheetLead(method.title[lang])}
      scripts={['autosave.client.js']}
    >
      {conflict === null ? null : <StaleCells {...props} conflict={conflict} />}
      <Form
        action={`${sheetPath(visit, rater)}?dari=${props.first}`}
        save={text.save}
        failed={text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit, '/nilai'), label: text.back }}
        island="autosave"
        partial
      >
        {issues.map((issue) => (
          <IssueCells {...props} issue={issue} lang={lang} />
        ))}
      </Form>
      <Pages {...props} />
    </StudyFrame>
  )
}

function IssueCells({
  method,
  issue,
  cells,
  typed,
  problems = {},
  lang,
}: SheetProps & { readonly issue: KeptIssue; readonly lang: Language }) {
  const text = sheetText[lang]
  return (
    <fieldset class="panel sheet">
      <legend>{issue.title}</legend>
      <div class="cells">
        {method.criteria.map((criterion) => {
          const name = cellField('p', issue.id, criterion.id)
          const saved = cells.get(cellKey(issue.id, criterion.id))
          const value = typed?.get(name) ?? (saved?.points == null ? '' : String(saved.points))
          const [from, to] = rangeOf(criterion, lang)
          const problem = problems[name]
          return (
            <div class={problem ? 'field wrong' : 'field'}>
              <label for={`f-${name}`}>
                {criterion.title[lang]} <small>{text.range(from, to)}</small>
                <span class="sr">, {issue.title}</span>
              </label>
              <input
                type="hidden"
                name={cellField('v', issue.id, criterion.id)}
                data-for={name}
                value={String(saved?.version ?? 0)}
              />
              <input
                id={`f-${name}`}
                name={name}
                value={value}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength={9}
                aria-invalid={problem ? 'true' : undefined}
                aria-describedby={problem ? `f-${name}-problem` : undefined}
              />
              {problem ? (
                <p class="problem" id={`f-${name}-problem`}>
                  <span aria-hidden="true">✗ </span>
                  {problem}
                </p>
              ) : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

function StaleCells({
  visit,
  method,
  issues,
  typed,
  conflict,
}: SheetProps & { readonly conflict: NonNullable<SheetProps['conflict']> }) {
  const { lang } = visit.at
  const titles = new Map(issues.map((issue) => [issue.id, issue.title]))
  return (
    <Conflict
      lang={lang}
      who={conflict.who}
      when={conflict.when}
      differences={conflict.stale.map(({ issue, criterion, points }) => ({
        label: `${titles.get(issue) ?? issue}: ${method.criteria.find((c) => c.id === criterion)?.title[lang] ?? criterion}`,
        theirs: points === null ? '' : String(points),
        mine: typed?.get(cellField('p', issue, criterion)) ?? '',
      }))}
    />
  )
}

function Pages({ visit, rater, first, all, perPage, issues }: SheetProps) {
  const { lang } = visit.at
  const text = sheetText[lang]
  if (all <= perPage) return null
  const n = (value: number) => formatNumber(value, lang)
  return (
    <nav class="row" aria-label={text.issue}>
      {first === 0 ? null : (
        <a href={`${sheetPath(visit, rater)}?dari=${Math.max(0, first - perPage)}`}>{text.before}</a>
      )}
      <span>{text.page(n(first + 1), n(first + issues.length), n(all))}</span>
      {first + perPage >= all ? null : <a href={`${sheetPath(visit, rater)}?dari=${first + perPage}`}>{text.next}</a>}
    </nav>
  )
}

/** Asks before a rater goes with all scores. */
export function RemoveRaterPage({
  visit,
  rater,
  scores,
}: {
  readonly visit: StudyVisit
  readonly rater: string
  readonly scores: number
}) {
  const text = sheetText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={4} title={text.removeTitle(rater)} lead={text.removeSay(scores)}>
      <div class="row">
        <ActButton action={sheetPath(visit, rater, '/hapus')} label={text.reallyRemove} tone="danger" />
        <a href={studyPath(visit, '/nilai')}>{text.back}</a>
      </div>
    </StudyFrame>
  )
}

export function cellKey(issue: string, criterion: string): string {
  return JSON.stringify([issue, criterion])
}

export function rangeOf({ minimum, maximum }: Criterion, lang: Language): [string, string] {
  return [formatNumber(minimum, lang), maximum === null ? '…' : formatNumber(maximum, lang)]
}

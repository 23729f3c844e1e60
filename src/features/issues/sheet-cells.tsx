import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Criterion, Method } from '../../methods/scoring/method.ts'
import { fieldId } from '../../ui/field/field.tsx'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { uiText } from '../../ui/text.ts'
import type { StudyVisit } from '../studies/visit.ts'
import type { KeptIssue } from './issue-store.ts'
import type { KeptCell } from './score-store.ts'
import { cellField } from './sheet-form.ts'
import { sheetText } from './sheet-text.ts'

export type SheetConflict = {
  readonly who: string | null
  readonly when: string | null
  readonly stale: readonly KeptCell[]
}

export type SheetProps = {
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
  /** Beside what is wrong other cells were saved. */
  readonly someSaved?: boolean
  readonly conflict?: SheetConflict | null
}

/** The cells of one issue: a card. */
export function IssueCells(props: SheetProps & { readonly issue: KeptIssue }) {
  return (
    <fieldset class="panel sheet">
      <legend>{props.issue.title}</legend>
      <div class="cells">
        {props.method.criteria.map((criterion) => (
          <Cell {...props} criterion={criterion} />
        ))}
      </div>
    </fieldset>
  )
}

function Cell(props: SheetProps & { readonly issue: KeptIssue; readonly criterion: Criterion }) {
  const { visit, issue, criterion, cells, typed, problems = {}, conflict = null } = props
  const { lang } = visit.at
  const name = cellField('p', issue.id, criterion.id)
  const saved = cells.get(cellKey(issue.id, criterion.id))
  const value = typed?.get(name) ?? shownPoints(saved)
  const [from, to] = rangeOf(criterion, lang)
  const stale = conflict?.stale.find((cell) => cell.issue === issue.id && cell.criterion === criterion.id)
  const problem = problems[name] ?? (stale && conflict ? conflictAt(conflict, stale, lang) : undefined)
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={fieldId(name)}>
        {criterion.title[lang]} <small>{sheetText[lang].range(from, to)}</small>
        <span class="sr">, {issue.title}</span>
      </label>
      <input
        type="hidden"
        name={cellField('v', issue.id, criterion.id)}
        data-for={name}
        value={String(saved?.version ?? 0)}
      />
      <input
        id={fieldId(name)}
        name={name}
        value={value}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={9}
        data-theirs={stale ? shownPoints(stale) : undefined}
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

/** What stands at a cell that somebody else changed in the meantime. */
export function conflictAt({ who, when }: Omit<SheetConflict, 'stale'>, stale: KeptCell, lang: Language): string {
  const { cell, empty } = uiText[lang].conflict
  return cell(who, when, shownPoints(stale) || empty)
}

export function StaleCells({
  visit,
  method,
  issues,
  typed,
  conflict,
}: SheetProps & { readonly conflict: SheetConflict }) {
  const { lang } = visit.at
  const titles = new Map(issues.map((issue) => [issue.id, issue.title]))
  return (
    <Conflict
      lang={lang}
      who={conflict.who}
      when={conflict.when}
      differences={conflict.stale.map((cell) => {
        const { issue, criterion } = cell
        const field = cellField('p', issue, criterion)
        return {
          label: `${titles.get(issue) ?? issue}: ${method.criteria.find((c) => c.id === criterion)?.title[lang] ?? criterion}`,
          theirs: shownPoints(cell),
          mine: typed?.get(field) ?? '',
          href: `#${fieldId(field)}`,
        }
      })}
    />
  )
}

export function shownPoints(cell: KeptCell | undefined): string {
  return cell?.points == null ? '' : String(cell.points)
}

export function cellKey(issue: string, criterion: string): string {
  return JSON.stringify([issue, criterion])
}

function rangeOf({ minimum, maximum }: Criterion, lang: Language): [string, string] {
  return [formatNumber(minimum, lang), maximum === null ? '…' : formatNumber(maximum, lang)]
}

import { formatNumber } from '../../base/numbers.ts'
import { TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { canDo } from '../people/role.ts'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import { CriteriaHelp, writeOverPath } from './criteria-help.tsx'
import type { RaterState } from './score-store.ts'
import { IssueCells, type SheetProps, StaleCells } from './sheet-cells.tsx'
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
            <>
              <Raters visit={visit} raters={raters} cells={cells} />
              <p>
                <a href={studyPath(visit, '#isu')}>{text.results}</a>
              </p>
            </>
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

/** One rater's sheet: every issue by every criterion. On a phone each issue is a card. */
export function SheetPage(props: SheetProps) {
  const { visit, method, rater, issues, problems = {}, conflict = null, someSaved = false } = props
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
      <CriteriaHelp
        method={method}
        lang={lang}
        ownHref={
          canDo('methods.write', visit.membership.roles) && canDo('method.choose', visit.studyRoles)
            ? writeOverPath(`${method.id}@${method.version}`, visit.study.id, lang)
            : null
        }
      />
      <Form
        action={`${sheetPath(visit, rater)}?dari=${props.first}`}
        save={text.save}
        failed={someSaved ? text.someFailed : text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit, '/nilai'), label: text.back }}
        island="autosave"
        partial
      >
        {issues.map((issue) => (
          <IssueCells {...props} issue={issue} />
        ))}
      </Form>
      <Pages {...props} />
    </StudyFrame>
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

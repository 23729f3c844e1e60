import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Criterion } from '../../methods/scoring/method.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import { ballotKey } from './ballot.ts'
import { anchorOf, mostPoints, type RaterView, sumText } from './rater.ts'
import { RaterDocument } from './rater-frame.tsx'
import { formPath, Same, Totals } from './rater-pages.tsx'
import { raterText } from './rater-text.ts'
import { cellField } from './sheet-form.ts'

type Props = {
  readonly at: PageContext
  readonly view: RaterView
  /** One issue alone, counted from 0; null for all of them, which the island shows one by one. */
  readonly only: number | null
  /** What was typed and could not be saved, and why, by field. */
  readonly typed?: ReadonlyMap<string, string>
  readonly problems?: Readonly<Record<string, string>>
}

/** The form of a rater: one page, so that a phone needs to load it once. Without JavaScript it is a form like any other. */
export function RaterSheet(props: Props) {
  const { at, view, only, problems = {} } = props
  const text = raterText[at.lang]
  const { round, rater } = view.pass
  const closed = round.state === 'closed'
  const shown = view.issues.map((issue, number) => ({ issue, number })).filter((_, i) => only === null || i === only)
  const filled = view.issues.length * view.method.criteria.length - view.missing
  const bar = only === null ? view.study : text.issueOf(only + 1, view.issues.length)
  const data = {
    'data-form': rater.id,
    'data-round': String(round.round),
    'data-closed': closed ? '1' : '',
    'data-required': round.reasons === 'required' ? '1' : '',
  }
  return (
    <RaterDocument
      at={at}
      title={closed ? text.closedTitle(formatMoment(round.closedAt!, at.lang)) : text.askTitle(view.issues.length)}
      bar={bar}
      small={text.filledOf(filled, filled + view.missing)}
      scripts={['rater.client.js']}
      switches={false}
      data={data}
    >
      <p class="strip" role="status" data-status="" hidden />
      <div data-notes="" />
      {Object.keys(problems).length === 0 ? null : (
        <div class="error" role="alert" tabindex={-1}>
          <h2>{text.failed}</h2>
          {Object.entries(problems).map(([name, problem]) => (
            <p>
              <a href={`#${fieldName(name)}`}>{problem}</a>
            </p>
          ))}
        </div>
      )}
      {closed ? <h1>{text.closedTitle(formatMoment(round.closedAt!, at.lang))}</h1> : null}
      {closed ? <p>{text.closedSay}</p> : null}
      <form method="post" action={formPath({ at, view })} data-rater="" novalidate>
        <input type="hidden" name="ronde" value={String(round.round)} />
        <input type="hidden" name="awal" value={shownPoints(view)} />
        {shown.map(({ issue, number }) => (
          <IssueSection {...props} issue={issue} number={number} />
        ))}
        {closed ? null : <Buttons {...props} />}
      </form>
      <section class="screen" id="ringkasan" data-screen="">
        <h1>{text.overview}</h1>
        <p data-left="">{view.missing === 0 ? text.complete : text.missing(view.missing)}</p>
        <Totals at={at} view={view} />
        <Same at={at} view={view} />
        {closed ? null : (
          <form method="post" action={formPath({ at, view }, '/selesai')}>
            <button class="wide" type="submit">
              {text.done}
            </button>
          </form>
        )}
      </section>
      <Meaning at={at} view={view} />
      <p class="quiet nojs">
        {only === null ? (
          <a href={`${formPath({ at, view })}?isu=1`}>{text.single}</a>
        ) : (
          <a href={formPath({ at, view })}>{text.whole}</a>
        )}
      </p>
    </RaterDocument>
  )
}

/** The points that the form showed: what nobody touched is not sent back over what another phone gave meanwhile. */
export function shownPoints(view: RaterView): string {
  return view.issues
    .flatMap(({ id }) => view.method.criteria.map((c) => view.points(id, c.id)))
    .map((points) => points ?? '')
    .join(',')
}

function Buttons({ at, view, only }: Props) {
  const text = raterText[at.lang]
  const last = only === null || only + 1 >= view.issues.length
  return (
    <div class="buttons">
      <button class="alt" type="submit" name="ke" value={only === null ? '' : String(only + 1)}>
        {text.save}
      </button>
      {last ? (
        <button type="submit" name="ke" value="ringkasan">
          {text.overview}
        </button>
      ) : (
        <button type="submit" name="ke" value={String(only + 2)}>
          {text.saveNext}
        </button>
      )}
    </div>
  )
}

type IssueProps = Props & { readonly issue: RaterView['issues'][number]; readonly number: number }

function IssueSection(props: IssueProps) {
  const { at, view, issue, number } = props
  const text = raterText[at.lang]
  const most = mostPoints(view.method)
  return (
    <section class="screen" id={`isu-${number + 1}`} data-screen="" data-issue={issue.id}>
      <p class="count">{text.issueOf(number + 1, view.issues.length)}</p>
      <h1>{issue.title}</h1>
      {issue.note === null ? null : <p class="muted">{issue.note}</p>}
      {view.pass.round.evidence ? (
        <p>
          <a href={formPath({ at, view }, `/bukti/${encodeURIComponent(issue.id)}`)}>{text.evidence}</a>
        </p>
      ) : null}
      {view.method.criteria.map((criterion) => (
        <CellField {...props} criterion={criterion} />
      ))}
      {most === null ? null : (
        <p class="sum" data-sum={issue.id}>
          {text.sumOf(sumText(view, issue.id, at.lang), formatNumber(most, at.lang))}
        </p>
      )}
    </section>
  )
}

function CellField({
  at,
  view,
  issue,
  criterion,
  typed,
  problems = {},
}: IssueProps & { readonly criterion: Criterion }) {
  const text = raterText[at.lang]
  const name = cellField('p', issue.id, criterion.id)
  const cell = view.cells.get(ballotKey({ issue: issue.id, criterion: criterion.id }))
  const { minimum, maximum } = criterion
  const title = criterion.title[at.lang]
  const id = fieldName(name)
  const problem = problems[name]
  const asks = criterion.meaning?.[at.lang] ?? text.scale(minimum, maximum)
  const closed = view.pass.round.state === 'closed'
  return (
    <div class={problem ? 'cell wrong' : 'cell'} data-cell={name}>
      <div class="hd">
        <b>{title}</b>
        <span class="muted">{maximum === null ? text.scale(minimum, maximum) : text.highest(maximum)}</span>
      </div>
      <p class="anchor" id={`${id}-arti`}>
        {anchorOf(criterion, cell?.points ?? null, at.lang) ?? asks}
      </p>
      <div class="step">
        <input
          id={id}
          name={name}
          value={typed?.get(name) ?? (cell?.points == null ? '' : String(cell.points))}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength={9}
          disabled={closed}
          aria-label={text.pointsLabel(issue.title, title, maximum)}
          aria-describedby={problem ? `${id}-salah` : `${id}-arti`}
          aria-invalid={problem ? 'true' : undefined}
          data-min={String(minimum)}
          data-max={maximum === null ? undefined : String(maximum)}
          data-criterion={criterion.id}
          data-asks={asks}
          data-version={String(cell?.version ?? 0)}
        />
      </div>
      {problem ? (
        <p class="problem" id={`${id}-salah`}>
          ✗ {problem}
        </p>
      ) : null}
      <Reason at={at} view={view} issue={issue} criterion={criterion} typed={typed} />
    </div>
  )
}

function Reason({
  at,
  view,
  issue,
  criterion,
  typed,
}: Pick<IssueProps, 'at' | 'view' | 'issue'> & {
  readonly criterion: Criterion
  readonly typed: ReadonlyMap<string, string> | undefined
}) {
  const text = raterText[at.lang]
  const { reasons, state } = view.pass.round
  if (reasons === 'none') return null
  const name = cellField('r', issue.id, criterion.id)
  const written = typed?.get(name) ?? view.reason(issue.id, criterion.id)
  return (
    <details open={reasons === 'required' || written !== ''}>
      <summary>{reasons === 'required' ? text.reason : text.reasonOptional}</summary>
      <textarea
        name={name}
        rows={2}
        maxlength={2000}
        disabled={state === 'closed'}
        aria-label={text.reasonLabel(issue.title, criterion.title[at.lang])}
      >
        {`\n${written}`}
      </textarea>
    </details>
  )
}

/** What each criterion asks and what its levels mean, once. */
function Meaning({ at, view }: Pick<Props, 'at' | 'view'>) {
  const text = raterText[at.lang]
  const told = view.method.criteria.filter(({ meaning, anchors }) => meaning !== null || anchors.length > 0)
  if (told.length === 0) return null
  return (
    <details class="card" id="arti">
      <summary>{text.meaning}</summary>
      {told.map((criterion) => (
        <>
          <h2>{criterion.title[at.lang]}</h2>
          {criterion.meaning === null ? null : <p>{criterion.meaning[at.lang]}</p>}
          <ul data-anchors={criterion.id}>
            {criterion.anchors.map(({ points, label }) => (
              <li data-points={String(points)}>
                {formatNumber(points, at.lang)}: {label[at.lang]}
              </li>
            ))}
          </ul>
        </>
      ))}
    </details>
  )
}

/** An id that needs no escaping. */
export function fieldName(name: string): string {
  return `f-${name.replace(/[^\w-]/g, (sign) => `_${sign.codePointAt(0)!.toString(16)}`)}`
}

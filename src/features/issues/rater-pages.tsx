import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import { inLanguage, type PageContext } from '../../ui/page/page.tsx'
import { type RaterView, sumText } from './rater.ts'
import type { ReadEvidence } from './rater-evidence.ts'
import { RaterDocument } from './rater-frame.tsx'
import { raterText } from './rater-text.ts'
import { minutesOf } from './round.ts'

type AskedProps = {
  readonly at: PageContext
  readonly view: RaterView
  /** Where the button leads: the address with the secret, once. */
  readonly action: string
}

/** Who asks, why, how long it takes and who sees what. Looking at it uses nothing up. */
export function AskedPage({ at, view, action }: AskedProps) {
  const text = raterText[at.lang]
  const { pass, office, chair, study, issues, method } = view
  const { round } = pass
  const title = text.askTitle(issues.length)
  return (
    <RaterDocument at={at} title={title} bar="Ungkit" small={office}>
      <h1>{title}</h1>
      <p>
        {text.ask(chair, study, minutesOf(issues.length * method.criteria.length))}{' '}
        {round.dueAt === null ? null : text.due(formatMoment(round.dueAt, at.lang))}
      </p>
      {round.note === null ? null : <p class="note">{round.note}</p>}
      <section class="card">
        <h2>{text.know}</h2>
        <ul>
          <li>{text.blind}</li>
          <li>{text.seen[round.naming]}</li>
          <li>{text.change}</li>
          <li>{text.offline}</li>
          {round.round === 1 ? null : <li>{text.secondRound}</li>}
        </ul>
      </section>
      <form method="post" action={action}>
        <button class="wide" type="submit">
          {text.begin}
        </button>
      </form>
      <p class="quiet">
        {text.notYou} <a href={`${action}/tolak`}>{text.decline}</a>
      </p>
    </RaterDocument>
  )
}

export function DeclinePage({ at, view, action }: AskedProps) {
  const text = raterText[at.lang]
  return (
    <RaterDocument at={at} title={text.declineTitle} bar="Ungkit" small={view.office}>
      <h1>{text.declineTitle}</h1>
      <p>{text.declineSay}</p>
      <form method="post" action={`${action}/tolak`}>
        <button class="wide alt" type="submit">
          {text.reallyDecline}
        </button>
      </form>
      <p class="quiet">
        <a href={action}>{text.back}</a>
      </p>
    </RaterDocument>
  )
}

export function DeclinedPage({ at, office }: { readonly at: PageContext; readonly office: string }) {
  const text = raterText[at.lang]
  return (
    <RaterDocument at={at} title={text.declinedTitle} bar="Ungkit" small={office}>
      <h1>{text.declinedTitle}</h1>
      <p>{text.declinedSay}</p>
    </RaterDocument>
  )
}

/** A link or a form that opens nothing: why, and what to do. */
export function RefusedPage({
  at,
  title,
  say,
}: {
  readonly at: PageContext
  readonly title: string
  readonly say: string
}) {
  return (
    <RaterDocument at={at} title={title} bar="Ungkit" small="">
      <h1>{title}</h1>
      <p>{say}</p>
    </RaterDocument>
  )
}

type ViewProps = { readonly at: PageContext; readonly view: RaterView }

/** Where a form is, in the reader's language. */
export function formPath({ at, view }: ViewProps, behind = ''): string {
  return inLanguage(`/n/lembar/${view.pass.rater.id}${behind}`, at.lang)
}

/** After the form: one's own totals, and how many are complete. */
export function ThanksPage({
  at,
  view,
  complete,
  all,
}: ViewProps & { readonly complete: number; readonly all: number }) {
  const text = raterText[at.lang]
  const { form, pass } = view
  const open = pass.round.state === 'open'
  return (
    <RaterDocument at={at} title={text.thanksTitle} bar={text.round(pass.round.round)} small={view.study}>
      {form.savedAt === null ? null : (
        <p class="strip ok" role="status">
          {text.savedAt(formatMoment(form.savedAt, at.lang))}
        </p>
      )}
      <h1>{view.missing === 0 ? text.thanksTitle : text.missing(view.missing)}</h1>
      {view.missing === 0 ? <p>{text.complete}</p> : null}
      <p>
        {text.thanks} {text.progress(complete, all)}
      </p>
      <Totals at={at} view={view} />
      <Same at={at} view={view} />
      {open ? (
        <p>
          <a class="wide alt" href={formPath({ at, view })}>
            {text.changeMine}
          </a>
        </p>
      ) : null}
      <p>
        <a class="wide alt" href={formPath({ at, view }, '/salinan')}>
          {text.copy}
        </a>
      </p>
    </RaterDocument>
  )
}

export function Totals({ at, view }: ViewProps) {
  return (
    <ul class="totals">
      {view.issues.map((issue, i) => (
        <li>
          <a href={`${formPath({ at, view })}?isu=${i + 1}#isu-${i + 1}`}>{issue.title}</a>
          <b data-total={issue.id}>{sumText(view, issue.id, at.lang)}</b>
        </li>
      ))}
    </ul>
  )
}

/** Criteria on which every issue has the same points: allowed, and said. */
export function Same({ at, view }: ViewProps) {
  const text = raterText[at.lang]
  const same = view.method.criteria.flatMap((criterion) => {
    const given = new Set(view.issues.map(({ id }) => view.points(id, criterion.id)))
    const [points] = given
    return given.size === 1 && points !== null && points !== undefined && view.issues.length > 1
      ? [text.same(criterion.title[at.lang], formatNumber(points, at.lang))]
      : []
  })
  if (same.length === 0) return null
  return (
    <div class="hint">
      {same.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  )
}

/** All that a rater gave, to print or to keep as PDF. */
export function CopyPage({ at, view }: ViewProps) {
  const text = raterText[at.lang]
  const title = text.copyTitle(view.study)
  const { criteria } = view.method
  return (
    <RaterDocument
      at={at}
      title={title}
      bar={text.round(view.pass.round.round)}
      small={view.office}
      scripts={['press.client.js']}
    >
      <h1>{title}</h1>
      <p>
        {view.pass.rater.label} ·{' '}
        {view.form.savedAt === null ? '' : text.savedAt(formatMoment(view.form.savedAt, at.lang))}
      </p>
      <p class="unprinted" data-press="print" />
      {view.issues.map((issue) => (
        <section class="card">
          <h2>{issue.title}</h2>
          <table>
            <tbody>
              {criteria.map((criterion) => {
                const points = view.points(issue.id, criterion.id)
                const reason = view.reason(issue.id, criterion.id)
                return (
                  <tr>
                    <th scope="row">
                      {criterion.title[at.lang]}
                      {reason === '' ? null : <small>{reason}</small>}
                    </th>
                    <td>{points === null ? text.noPoints : formatNumber(points, at.lang)}</td>
                  </tr>
                )
              })}
              <tr>
                <th scope="row">{text.total}</th>
                <td>
                  <b>{sumText(view, issue.id, at.lang)}</b>
                </td>
              </tr>
            </tbody>
          </table>
        </section>
      ))}
    </RaterDocument>
  )
}

export function EvidencePage({
  at,
  view,
  issue,
  evidence,
}: ViewProps & { readonly issue: string; readonly evidence: readonly ReadEvidence[] }) {
  const text = raterText[at.lang]
  const number = view.issues.findIndex(({ id }) => id === issue)
  const title = text.evidenceTitle(view.issues[number]?.title ?? '')
  const stance = (s: ReadEvidence['stance']) => (s === 'supporting' ? text.supports : text.contradicts)
  return (
    <RaterDocument at={at} title={title} bar={text.issueOf(number + 1, view.issues.length)} small={view.study}>
      <h1>{title}</h1>
      {evidence.length === 0 ? <p>{text.noEvidence}</p> : null}
      {evidence.map((item) => (
        <section class={`card ${item.stance}`}>
          <p>
            <b>{stance(item.stance)}</b>: {item.title}
          </p>
          {item.under.length === 0 ? null : (
            <ul>
              {item.under.map((under) => (
                <li>
                  {stance(under.stance)}: {under.title}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p>
        <a class="wide alt" href={`${formPath({ at, view })}?isu=${number + 1}#isu-${number + 1}`}>
          {text.back}
        </a>
      </p>
    </RaterDocument>
  )
}

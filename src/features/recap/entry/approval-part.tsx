import { formatMoment } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { TextField } from '../../../ui/field/field.tsx'
import { ActButton } from '../../../ui/field/form.tsx'
import { FromOffice } from '../../../ui/field/from-office.tsx'
import { ErrorSummary, Tag } from '../../../ui/part/parts.tsx'
import type { Entry } from '../../people/log.ts'
import { actText } from '../../people/log-text.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { roomText } from '../model/text.ts'
import { judgeText } from './judge-text.ts'
import { checkPath } from './paths.ts'

export type ApprovalProps = {
  readonly visit: OfficeVisit
  readonly entry: PeriodEntry
  readonly names: ReadonlyMap<string, string>
  /** Warnings that wait. */
  readonly open: number
  readonly mayWrite: boolean
  readonly mayApprove: boolean
  /** Nobody else in the office could take one of the two steps. */
  readonly alone: boolean
  /** Who moved the period, newest first. */
  readonly moves: readonly Entry[]
  /** Why the last step was not taken; null when there was none. */
  readonly problem: string | null
  readonly reason: string
}

/** Two steps by two people: checked, then approved and locked. Who did what stands below. */
export function ApprovalPart(props: ApprovalProps) {
  const { visit, entry, problem, names, moves } = props
  const { lang } = visit.at
  const text = judgeText[lang]
  const tones = { draft: 'plain', checked: 'notice', approved: 'good' } as const
  return (
    <section class="panel stack" id="pengesahan" aria-labelledby="pengesahan-judul">
      <h2 id="pengesahan-judul">{text.approval}</h2>
      {problem === null ? null : <ErrorSummary title={text.failed} problems={[problem]} />}
      <ol>
        {text.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <Tag tone={tones[entry.status]}>{roomText[lang].statuses[entry.status]}</Tag> {stateText(props)}
      </p>
      <Steps {...props} />
      {moves.length === 0 ? null : (
        <>
          <h3>{text.history}</h3>
          <ul>
            {moves.map(({ actor, act, at, content }) => (
              <li>
                {`${actText(act, lang)}: ${names.get(actor) ?? '–'}, ${formatMoment(at, lang)}`}
                {content?.reason ? <span class="typed">{content.reason}</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function stateText({ visit, entry, names }: ApprovalProps): string {
  const { lang } = visit.at
  const text = judgeText[lang]
  const who = (id: string | null) => names.get(id ?? '') ?? '–'
  const when = (at: string | null) => (at === null ? '–' : formatMoment(at, lang))
  if (entry.status === 'approved') return text.approvedNow(who(entry.approvedBy), when(entry.approvedAt))
  return entry.status === 'checked' ? text.checkedNow(who(entry.checkedBy), when(entry.checkedAt)) : text.draftNow
}

/** The next step, for whoever may take it. */
function Steps({ visit, entry, open, mayWrite, mayApprove, alone, reason }: ApprovalProps) {
  const { lang } = visit.at
  const text = judgeText[lang]
  const to = (act: string) => checkPath(visit, entry, `/${act}`)
  const fields = { version: String(entry.version) }
  if (entry.status === 'draft') {
    if (!mayWrite) return null
    if (open > 0) return <p>{text.stillOpen(formatNumber(open, lang))}</p>
    return (
      <>
        {mayApprove ? <p class="muted">{alone ? text.aloneHere : text.twoPeople}</p> : null}
        <ActButton action={to('pemeriksaan')} label={text.declareChecked} tone="main" fields={fields} />
      </>
    )
  }
  if (!mayApprove) return <p class="muted">{text.onlyHead}</p>
  const own = entry.checkedBy === visit.signedIn.person.id
  const back = entry.status === 'checked' ? text.sendBack : text.reopen
  return (
    <>
      {entry.status === 'checked' && own ? <p>{alone ? text.aloneHere : text.problems.ownCheck}</p> : null}
      {entry.status === 'checked' && (alone || !own) ? (
        <ActButton action={to('pengesahan')} label={text.approve} tone="main" fields={fields} />
      ) : null}
      <form class="form stack" method="post" action={to('pembukaan')}>
        <FromOffice />
        <input type="hidden" name="version" value={fields.version} />
        <TextField name="reason" label={text.reason} hint={text.reasonHint} value={reason} maxlength={1000} />
        <div class="row">
          <button class="button alt" type="submit">
            {back}
          </button>
        </div>
      </form>
    </>
  )
}

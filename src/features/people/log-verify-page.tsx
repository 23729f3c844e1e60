import { formatNumber } from '../../base/numbers.ts'
import { TextField } from '../../ui/field/field.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { entryPath } from './log-history.tsx'
import { logPageText } from './log-page-text.ts'
import type { ChainState } from './log-verify-store.ts'

type Props = {
  readonly at: PageContext
  readonly state: ChainState
  /** The head that the reader kept, as it was typed. */
  readonly typed: string
  readonly badHead: boolean
  /** Moment of the entry whose head it is; null when none was given or found. */
  readonly metAt: string | null
}

/** Whether the log is whole, and the head by which somebody elsewhere can tell it again. */
export function VerifyPage({ at, state, typed, badHead, metAt }: Props) {
  const text = logPageText[at.lang].verify
  const { broken, entries, erased, head, known } = state
  const unknown = broken?.why === 'rewritten'
  const met = known === null || metAt === null ? null : text.met(known, metAt)
  const whole = met === null ? text.whole(entries) : text.goesOn
  const title = broken === null ? whole : unknown ? text.notMet : text.broken(broken.sequence)
  return (
    <PlainPage at={at} title={title}>
      <p class="crumb">
        <a href={inLanguage('/riwayat', at.lang)}>{logPageText[at.lang].back}</a>
      </p>
      <h1>{title}</h1>
      {met === null ? null : (
        <p class="banner done" role="status">
          {met}
        </p>
      )}
      <p class="lead">{text.say}</p>
      <div class="stack spaced">
        {broken === null ? null : <Broken at={at} broken={broken} />}
        <section class="panel">
          <dl class="facts">
            <dt>{text.entries}</dt>
            <dd>{formatNumber(entries, at.lang)}</dd>
            <dt>{text.erased}</dt>
            <dd>{formatNumber(erased, at.lang)}</dd>
            {broken === null || unknown ? (
              <>
                <dt>{text.head}</dt>
                <dd>
                  <code>{head}</code>
                </dd>
              </>
            ) : null}
          </dl>
          {broken === null || unknown ? <p class="muted">{text.headSay}</p> : null}
        </section>
        <form class="panel form stack" method="get" action={inLanguage('/riwayat/pemeriksaan', at.lang)}>
          <TextField
            name="kepala"
            label={text.known}
            hint={text.knownHint}
            value={typed}
            maxlength={100}
            problem={badHead ? text.badHead : undefined}
          />
          <div class="row">
            <button class="button alt" type="submit">
              {text.compare}
            </button>
          </div>
        </form>
      </div>
    </PlainPage>
  )
}

function Broken({ at, broken }: { readonly at: PageContext; readonly broken: NonNullable<ChainState['broken']> }) {
  const text = logPageText[at.lang].verify
  const before = broken.sequence - 1
  return (
    <section class="error" role="alert">
      <h2>{text.why[broken.why]}</h2>
      <p>{text.toDo}</p>
      {before < 1 || broken.why === 'rewritten' ? null : (
        <p>
          <a href={entryPath(at, before)}>{logPageText[at.lang].entryTitle(before)}</a>
        </p>
      )}
    </section>
  )
}

import { formatMoment } from '../../base/moments.ts'
import { ActButton } from '../../ui/field/form.tsx'
import { FromOffice } from '../../ui/field/from-office.tsx'
import { ErrorSummary } from '../../ui/part/parts.tsx'
import type { ReadFilter } from '../people/log-filter.ts'
import { History } from '../people/log-history.tsx'
import { kindsInStudy } from '../people/log-kind-text.ts'
import { NarrowLog } from '../people/log-narrow.tsx'
import type { Shown } from '../people/log-shown.ts'
import { StudyFrame, studyPath } from './frame.tsx'
import { studyHistoryText } from './history-text.ts'
import type { StudyVisit } from './visit.ts'

type Props = {
  readonly visit: StudyVisit
  readonly shown: Shown
  /** Sequences of the entries that this reader can undo now. */
  readonly undoable: ReadonlySet<number>
  /** Whether the entries are those about one thing only. */
  readonly narrow: boolean
  readonly asked: ReadFilter
  /** Who did something here, and what: the choices to narrow by. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly acts: readonly string[]
  readonly older: string | null
  readonly said: 'done' | 'late' | 'why' | null
  /** Acts that are undone with a reason. */
  readonly asksWhy: ReadonlySet<string>
}

/** Everything that was done to a study, newest first. */
export function StudyHistoryPage(props: Props) {
  const { visit, shown, undoable, narrow, older, said, asksWhy, asked, people, acts } = props
  const { at } = visit
  const text = studyHistoryText[at.lang]
  const last = shown.entries[0]
  return (
    <StudyFrame
      visit={visit}
      step={0}
      title={last === undefined ? text.empty : narrow ? text.found : text.title(formatMoment(last.at, at.lang))}
      {...(last === undefined ? {} : { name: text.empty })}
      lead={text.lead}
    >
      {said === 'done' ? (
        <p class="banner done" role="status">
          {text.done}
        </p>
      ) : null}
      {said === 'why' ? <ErrorSummary title={text.failed} problems={[text.whyMissing]} /> : null}
      {said === 'late' ? <ErrorSummary title={text.failed} problems={[text.late]} /> : null}
      {narrow ? (
        <p>
          <a href={studyPath(visit, '/riwayat')}>{text.all}</a>
        </p>
      ) : null}
      <NarrowLog
        {...{ at, people, acts, ...asked, studies: null, about: kindsInStudy }}
        path={studyPath(visit, '/riwayat')}
      />
      <section class="panel">
        {narrow && last === undefined ? (
          <p>{text.nothingFits}</p>
        ) : (
          <History
            at={at}
            shown={shown}
            older={older}
            acts={({ sequence, act }) =>
              !undoable.has(sequence) ? null : asksWhy.has(act) ? (
                <UndoWithReason visit={visit} sequence={sequence} />
              ) : (
                <ActButton
                  action={studyPath(visit, `/riwayat/${sequence}/pengurungan`)}
                  label={text.undo}
                  about={text.about(sequence)}
                />
              )
            }
          />
        )}
      </section>
    </StudyFrame>
  )
}

/** Taking back a decision is told with its reason, here as on its page. */
function UndoWithReason({ visit, sequence }: { readonly visit: StudyVisit; readonly sequence: number }) {
  const text = studyHistoryText[visit.at.lang]
  return (
    <details>
      <summary>
        {text.undo} <span class="sr">{text.about(sequence)}</span>
      </summary>
      <form class="form stack" method="post" action={studyPath(visit, `/riwayat/${sequence}/pengurungan`)}>
        <FromOffice />
        <div class="field">
          <label for={`sebab-${sequence}`}>{text.why}</label>
          <input id={`sebab-${sequence}`} class="long" name="why" type="text" required />
        </div>
        <button class="button alt" type="submit">
          {text.undo}
        </button>
      </form>
    </details>
  )
}

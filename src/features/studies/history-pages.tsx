import { formatMoment } from '../../base/moments.ts'
import { ActButton } from '../../ui/field/form.tsx'
import { ErrorSummary } from '../../ui/part/parts.tsx'
import { History } from '../people/log-history.tsx'
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
  readonly older: string | null
  readonly said: 'done' | 'late' | null
}

/** Everything that was done to a study, newest first. */
export function StudyHistoryPage({ visit, shown, undoable, narrow, older, said }: Props) {
  const { at } = visit
  const text = studyHistoryText[at.lang]
  const last = shown.entries[0]
  return (
    <StudyFrame
      visit={visit}
      step={0}
      title={last === undefined ? text.empty : text.title(formatMoment(last.at, at.lang))}
      {...(last === undefined ? {} : { name: text.empty })}
      lead={text.lead}
    >
      {said === 'done' ? (
        <p class="banner done" role="status">
          {text.done}
        </p>
      ) : null}
      {said === 'late' ? <ErrorSummary title={text.failed} problems={[text.late]} /> : null}
      {narrow ? (
        <p>
          <a href={studyPath(visit, '/riwayat')}>{text.all}</a>
        </p>
      ) : null}
      <section class="panel">
        <History
          at={at}
          shown={shown}
          older={older}
          acts={({ sequence }) =>
            undoable.has(sequence) ? (
              <ActButton
                action={studyPath(visit, `/riwayat/${sequence}/pengurungan`)}
                label={text.undo}
                about={text.about(sequence)}
              />
            ) : null
          }
        />
      </section>
    </StudyFrame>
  )
}

import { ActButton } from '../../ui/field/form.tsx'
import { binDays } from './entry.ts'
import { StudyFrame, studyPath } from './frame.tsx'
import { listText } from './list-text.ts'
import type { StudyVisit } from './visit.ts'

/** Asks before a study goes into the bin, and says how it comes back. */
export function ConfirmBinPage({ visit }: { readonly visit: StudyVisit }) {
  const text = listText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={0} title={text.binTitle(visit.study.title)} lead={text.binSay(binDays)}>
      <div class="row">
        <ActButton
          action={studyPath(visit, '/pembuangan')}
          label={text.reallyBin}
          tone="danger"
          fields={{ sungguh: '1' }}
        />
        <a href={studyPath(visit)}>{text.backToStudy}</a>
      </div>
    </StudyFrame>
  )
}

import type { OfficeVisit } from '../../people/visit.ts'
import type { ApprovalProps } from './approval-part.tsx'
import type { Checked } from './check.ts'
import type { CheckSource } from './checking.ts'
import type { Remark, RemarkProblems } from './remark.ts'

/** What the page of a period's checks is drawn from. */
export type CheckProps = {
  readonly visit: OfficeVisit
  readonly source: CheckSource
  readonly checked: Checked
  readonly names: ReadonlyMap<string, string>
  readonly openRemarks: readonly Remark[]
  readonly mayWrite: boolean
  readonly approval: Pick<ApprovalProps, 'moves' | 'problem' | 'alone' | 'mayApprove' | 'reason'>
  readonly remark?: RemarkProblems
}

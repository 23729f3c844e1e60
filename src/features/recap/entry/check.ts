import { type Completeness, checkCompleteness, reportingRegions } from './check-completeness.ts'
import { type Consistency, checkConsistency } from './check-consistency.ts'
import { type Correctness, checkCorrectness } from './check-correctness.ts'
import { checkTimeliness, type Timeliness } from './check-timeliness.ts'
import { type CheckSource, placeText, type Warning } from './checking.ts'
import { indexOf } from './figure-index.ts'
import { answers } from './remark.ts'

/** The four dimensions of data quality, by the names that DHIS2 gives them. */
export type Checked = {
  readonly completeness: Completeness
  readonly correctness: Correctness
  readonly consistency: Consistency
  readonly timeliness: Timeliness
  readonly warnings: readonly Warning[]
  /** Warnings that nobody explained or follows up: the period is not checked while there are any. */
  readonly open: readonly Warning[]
}

export function check(source: CheckSource): Checked {
  const index = indexOf(source.figures, source.set.unit)
  const entry = source.periods.find((p) => p.period === source.period) ?? null
  const regions = reportingRegions(source.area, source.root, source.period, index)
  const checking = { ...source, index, entry, regions }
  const completeness = checkCompleteness(checking)
  const correctness = checkCorrectness(checking)
  const consistency = checkConsistency(checking)
  const warnings = [...completeness.warnings, ...correctness.warnings, ...consistency.warnings]
  const answered = new Set(
    source.remarks.filter((r) => r.period === source.period && answers(r)).map((r) => placeText(r)),
  )
  return {
    ...{ completeness, correctness, consistency, timeliness: checkTimeliness(checking), warnings },
    open: warnings.filter((warning) => !answered.has(placeText(warning))),
  }
}

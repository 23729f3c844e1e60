/** One statement of a study that can be checked: what stands there, what comes out, and whether they agree. */
export type Line = {
  readonly code: LineCode
  /** An issue, a file, a category; empty for the study as a whole. */
  readonly subject: string
  readonly stated: string
  readonly found: string
  readonly reproduces: boolean
  /** The issues in `found`, where there may be several. */
  readonly issues?: readonly string[]
  /** The number of the frozen record that states it; none for what the study itself states. */
  readonly record?: number
}

export type StudyLineCode = 'file' | 'total' | 'rank' | 'decision' | 'recapTotal' | 'regionTotal' | 'complete'

/** Of a frozen record: is it one, does it follow from itself, from the one before, and is it what study.json says. */
export const recordLineCodes = [
  'record',
  'recordMethod',
  'recordPanel',
  'recordTotal',
  'recordRank',
  'recordStandings',
  'recordTies',
  'recordFindings',
  'recordRobustness',
  'recordNeeded',
  'recordChain',
  'recordNamed',
  'recordSays',
  'recordStudy',
] as const

export type RecordLineCode = (typeof recordLineCodes)[number]

export type LineCode = StudyLineCode | RecordLineCode

export function isRecordLine(code: LineCode): code is RecordLineCode {
  return (recordLineCodes as readonly string[]).includes(code)
}

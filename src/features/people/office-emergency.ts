import { bad, good, type Problem, type Result } from '../../base/result.ts'

/** Minutes for which somebody without a right to a study may open it. */
export const emergencyMinutes = 60

export type Emergency = { readonly study: string; readonly reason: string }

/** Reads which study is to be opened and why: whoever reads the log must understand the reason. */
export function parseEmergency(sent: (name: keyof Emergency) => string): Result<Emergency> {
  const [study, reason] = [sent('study').trim(), sent('reason').trim()]
  const problems: Problem[] = []
  if (study === '') problems.push({ code: 'noStudy', place: { path: 'study' } })
  if (reason.length < 10) problems.push({ code: 'noReason', place: { path: 'reason' } })
  if (reason.length > 1000) problems.push({ code: 'tooLong', place: { path: 'reason' } })
  return problems.length > 0 ? bad(...problems) : good({ study, reason })
}

import { headOfLog } from '../../src/bundle/check-log.ts'
import { makeRecord, nameOf } from '../../src/bundle/make-record.ts'
import { understand } from '../../src/bundle/open-study.ts'
import { recordBytes, recordPath } from '../../src/features/issues/decision-record.ts'
import { analyse } from '../../src/methods/analysis/analyse.ts'
import { bundleOf, type Example } from './example.ts'

type Freezing = { readonly at: string; readonly roles: readonly string[]; readonly log: string }

/** The example with its decision frozen as the program freezes one: the record among its files, study.json naming it. */
export function withFrozenDecision(example: Example, { at, roles, log }: Freezing): Example {
  const opened = understand({ ...bundleOf(example), integrity: [] })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const { method, scored, study } = opened.value
  const analysis = analyse({ method, sheet: scored.sheet, printed: scored.printed })
  const head = headOfLog(Buffer.from(log))
  const record = makeRecord(opened.value, analysis, study.decision!, { at, roles, log: head })
  const decision = { ...(example.study.decision as Record<string, unknown>), record: nameOf(record) }
  return {
    ...example,
    study: { ...example.study, decision },
    files: { ...example.files, [recordPath(record.number)]: Buffer.from(recordBytes(record)).toString() },
  }
}

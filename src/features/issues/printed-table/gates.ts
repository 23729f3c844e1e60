import type { Problem } from '../../../base/result.ts'
import { apklBinary, apklLayak3, apklRank, apklTotal12 } from '../../../methods/scoring/apkl/apkl.ts'
import { builtInMethod } from '../../../methods/scoring/index.ts'
import type { Method } from '../../../methods/scoring/method.ts'
import { standings } from '../../../methods/scoring/rank.ts'
import type { PrintedTable } from './printed-table.ts'
import { sheetOf } from './sheet.ts'

type Read = Omit<PrintedTable, 'notes'>

/** The built-in definition that the heads name. APKL is several: with ticks the one of ticks, with points the one that has no gate. */
export function recognisedMethod({ recognised, criteria }: Read): Method | undefined {
  if (recognised === null) return undefined
  if (recognised !== 'apkl') return builtInMethod(recognised)
  return criteria.every((c) => c.maximum === '1') ? apklBinary : apklRank
}

/**
 * APKL has at least four gates, and a printed table does not say which one was meant: with ticks all four must be yes, with
 * points every issue is ranked, and how many each published gate would turn away is told.
 */
export function gateNotes(table: Read): Problem[] {
  if (table.recognised !== 'apkl' || table.addition !== 'sum') return []
  if (recognisedMethod(table) === apklBinary) return [{ code: 'apklAllYes' }]
  if (!table.criteria.every((c) => c.maximum === '5')) return []
  const sheet = sheetOf(table)
  const order = (gate: Method): Method => {
    const criteria = table.criteria.map((printed) => gate.criteria.find((c) => c.id === printed.id)!)
    return { ...gate, criteria }
  }
  const turnedAway = (gate: Method) => standings(order(gate), sheet).filter((s) => s.failedConditions.length > 0).length
  return [{ code: 'apklGates', values: { layak: turnedAway(apklLayak3), total: turnedAway(apklTotal12) } }]
}

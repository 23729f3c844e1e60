import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { swotQuadrant } from '../../methods/swot/factor.ts'
import type { Factor } from './factor.ts'
import { edgesOf, type TowsCell } from './tows.ts'
import type { StrategyWording } from './tows-store.ts'

export const mostStrategies = 200

/** Reads the form of one strategy: its words, and at least one factor from each edge of its cell. */
export function parseStrategy(
  cell: TowsCell,
  factors: readonly Factor[],
  typed: { readonly text: string; readonly factors: readonly string[] },
): Result<StrategyWording> {
  const text = typed.text.trim().replace(/\s+/g, ' ')
  const chosen = factors.filter(({ id }) => typed.factors.includes(id))
  const problems: Problem[] = []
  if (text === '') problems.push({ code: 'noText', place: { path: 'text' } })
  if (text.length > 1000) problems.push({ code: 'tooLong', place: { path: 'text' } })
  const missing = edgesOf(cell).filter((edge) => !chosen.some((factor) => swotQuadrant(factor) === edge))
  for (const edge of missing) problems.push({ code: 'noFactor', place: { path: `factor-${edge}` } })
  return problems.length > 0 ? bad(...problems) : good({ text, factors: chosen.map(({ id }) => id) })
}

import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { SentPrinted } from './printed-store.ts'

/** Names of the fields of one issue: total, rank and version. */
export function printedField(part: 't' | 'r' | 'v', issue: string): string {
  return `${part}|${encodeURIComponent(issue)}`
}

/** Reads printed totals and ranks of these issues, as far as their fields were sent. A comma or a point marks decimals. */
export function parsePrinted(
  issues: readonly string[],
  names: readonly string[],
  text: (name: string) => string,
): Result<readonly SentPrinted[]> {
  const sent = new Set(names)
  const problems: Problem[] = []
  const results: SentPrinted[] = []
  for (const issue of issues) {
    const [totalName, rankName] = [printedField('t', issue), printedField('r', issue)]
    if (!sent.has(totalName) && !sent.has(rankName)) continue
    const total = text(totalName).trim().replace(',', '.')
    const rank = text(rankName).trim()
    if (!/^(-?\d{1,15}(\.\d{1,9})?)?$/.test(total)) problems.push({ code: 'badTotal', place: { path: totalName } })
    if (!/^([1-9]\d{0,5})?$/.test(rank)) problems.push({ code: 'badRank', place: { path: rankName } })
    results.push({
      issue,
      total: total === '' ? null : total,
      rank: rank === '' ? null : Number(rank),
      version: Number(text(printedField('v', issue))) || 0,
    })
  }
  return problems.length > 0 ? bad(...problems) : good(results)
}

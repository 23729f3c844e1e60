import { leastOf, wholeOf } from '../../../methods/recap/amount.ts'
import { changeBetween } from '../../../methods/recap/change.ts'
import { columns } from '../../../ui/chart/index.ts'
import { periodLabel } from '../model/period.ts'
import { amountCell } from './amount-text.ts'
import type { Drawing } from './drawing.ts'
import { words } from './plain-table.ts'
import { memberName, pivotOf, type Seen, trendPeriods } from './seen.ts'
import { signedPercent } from './table.ts'
import { sameSeries, setIn } from './view.ts'
import { viewText } from './view-text.ts'

/** One count over time; a new series begins with its name, and nothing is compared across. Null with fewer than two periods. */
export function trendDrawing(seen: Seen): Drawing | null {
  const { world, view, lang } = seen
  const text = viewText[lang]
  const entries = trendPeriods(world, view)
  if (entries.length < 2) return null
  const table = pivotOf(
    seen,
    { rows: 'period', columns: null },
    entries.map((e) => e.period),
  )
  const what = whatIsSeen(seen)
  const points = entries.map((entry, i) => {
    const amount = table.amount(entry.period, null)!
    const before = i === 0 ? null : entries[i - 1]!
    const isBreak = before !== null && before.series !== entry.series
    const change = changeBetween(
      before === null ? null : table.amount(before.period, null),
      amount,
      sameSeries(before, entry),
    )
    return { entry, amount, isBreak, change, label: periodLabel(entry.period, lang) }
  })
  return {
    ...{ id: 'tren', title: text.trend(what), note: points.some((p) => p.isBreak) ? text.breakNote : null, width: 500 },
    draw: (width) =>
      columns({
        ...{ title: text.trend(what), width },
        description: points.map((p) => `${p.label}: ${amountCell(p.amount, lang).text}`).join(', '),
        columns: points.map(({ entry, amount, isBreak, label }) => ({
          ...{ label, value: leastOf(amount), text: amountCell(amount, lang).text },
          partly: wholeOf(amount) === null,
          ...(isBreak ? { begins: text.begins(entry.series === '' ? label : entry.series) } : {}),
        })),
        legend: { partly: text.partly, missing: text.missing },
      }),
    table: {
      ...{ caption: text.trend(what), corner: text.period, columns: [text.number, text.measures.change] },
      rows: points.map(({ label, amount, change }) => ({
        head: words(label),
        cells: [
          amountCell(amount, lang),
          change.kind === 'change'
            ? { text: change.share === null ? `${change.difference}` : signedPercent(change.share, lang), value: null }
            : words(change.kind === 'noEarlier' ? '' : text.noChange[change.kind]),
        ],
      })),
      ...{ totals: [], notes: [text.signs] },
    },
  }
}

/** The category that a view is narrowed to, or its whole set. */
export function whatIsSeen(seen: Seen): string {
  const { view, world, lang } = seen
  return view.category === '' ? setIn(world, view.set).title[lang] : memberName(seen, 'category', view.category)
}

import { formatNumber } from '../../../base/numbers.ts'
import { leastOf } from '../../../methods/recap/amount.ts'
import { classBreaks, heatmap } from '../../../ui/chart/index.ts'
import { amountCell } from './amount-text.ts'
import type { Drawing } from './drawing.ts'
import { words } from './plain-table.ts'
import { memberName, pivotOf, type Seen } from './seen.ts'
import { viewText } from './view-text.ts'

/** As many regions as a picture can hold; a province of villages has its table. */
const mostRegions = 60

/** Every category and region at once, each category in its own scale: null where the area has no parts. */
export function heatDrawing(seen: Seen): Drawing | null {
  const { lang } = seen
  const text = viewText[lang]
  const table = pivotOf(seen, { rows: 'category', columns: 'region', category: '' })
  if (table.columns.length < 2 || table.columns.length > mostRegions) return null
  const regions = table.columns.map((region) => memberName(seen, 'region', region))
  const rows = table.rows.map((id) => {
    const amounts = table.columns.map((region) => table.amount(id, region)!)
    const known = amounts.flatMap((amount) => leastOf(amount) ?? [])
    const breaks = classBreaks(known, text.heatClasses.length)
    // With few classes the largest is still the darkest.
    const lift = text.heatClasses.length - breaks.length
    const cells = amounts.map((amount) => {
      const value = leastOf(amount)
      const step = value === null ? null : value === 0 ? 0 : breaks.findLastIndex((from) => value >= from) + lift
      return { step, text: amountCell(amount, lang).text, short: value === null ? '' : shortNumber(value, lang) }
    })
    return { id, label: memberName(seen, 'category', id), cells, amounts }
  })
  if (rows.every((row) => row.cells.every((cell) => cell.step === null))) return null
  return {
    ...{ id: 'petak', title: text.heat, note: text.heatNote, width: 1000 },
    draw: (width) =>
      heatmap({
        ...{ title: text.heat, description: text.heatNote, width, rows, columns: regions },
        legend: { classes: text.heatClasses, missing: text.missing },
      }),
    table: {
      ...{ caption: text.heat, corner: text.dimensions.category, columns: regions, notes: [text.signs], totals: [] },
      rows: rows.map((row) => ({
        head: words(row.label),
        cells: row.amounts.map((amount) => amountCell(amount, lang)),
      })),
    },
  }
}

/** `12rb` for a cell that has no room for 12.345. */
function shortNumber(value: number, lang: Seen['lang']): string {
  if (value < 1000) return `${value}`
  const [thousand, million] = lang === 'id' ? ['rb', 'jt'] : ['k', 'm']
  return value < 1_000_000
    ? `${Math.round(value / 1000)}${thousand}`
    : `${formatNumber(Math.round(value / 1_000_000), lang)}${million}`
}

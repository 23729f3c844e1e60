import { formatNumber } from '../../../base/numbers.ts'
import { listed, percent } from '../../../base/words.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { leastOf } from '../../../methods/recap/amount.ts'
import { bars, shareStrip } from '../../../ui/chart/index.ts'
import { countedIn } from '../model/set.ts'
import { amountCell } from './amount-text.ts'
import type { Drawing } from './drawing.ts'
import { type PlainTable, words } from './plain-table.ts'
import { byAmount, memberName, pivotOf, type Seen } from './seen.ts'
import { setIn } from './view.ts'
import { viewText } from './view-text.ts'

type Counted = { readonly id: string; readonly name: string; readonly value: number }

/** One strip for the giant and the rest, and bars of the rest: the small ones would be invisible beside it. */
export function shareDrawings(seen: Seen): Drawing[] {
  const { world, view, lang } = seen
  const text = viewText[lang]
  const table = pivotOf(seen, { rows: 'category', columns: null, category: '' })
  const ids = countedIn(setIn(world, view.set)).map((c) => c.id)
  const counted = byAmount(ids, (id) => table.amount(id, null)).flatMap((id): Counted[] => {
    const value = leastOf(table.amount(id, null)!)
    return value === null ? [] : [{ id, name: memberName(seen, 'category', id), value }]
  })
  const whole = counted.reduce((sum, c) => sum + c.value, 0)
  const units = new Set(ids.flatMap((id) => table.amount(id, null)!.sums.map((s) => s.unit)))
  if (counted.length === 0 || whole === 0 || units.size > 1) return []
  const share = (value: number) => percent(rational(value, whole), lang)
  const number = (value: number) => formatNumber(value, lang)
  const figures: PlainTable = {
    caption: text.byKind,
    corner: text.dimensions.category,
    columns: [text.number, text.share],
    rows: ids.map((id) => {
      const value = leastOf(table.amount(id, null)!)
      return {
        head: words(memberName(seen, 'category', id)),
        cells: [amountCell(table.amount(id, null), lang), words(value === null ? '' : share(value))],
      }
    }),
    totals: [
      {
        head: words(text.total),
        cells: [amountCell(table.amount(null, null), lang), words(percent(rational(1), lang))],
      },
    ],
    notes: [text.signs],
  }
  const [largest, second, ...rest] = counted
  const part = (label: string, value: number) => ({ label, value, text: `${number(value)} · ${share(value)}` })
  const left = rest.reduce((sum, c) => sum + c.value, 0)
  const described = counted
    .slice(0, 3)
    .map((c) => `${c.name} ${share(c.value)}`)
    .join(', ')
  const strip: Drawing = {
    ...{ id: 'bagian', title: text.byKind, note: null, width: 1000, table: figures },
    draw: (width) =>
      shareStrip({
        ...{ title: text.byKind, description: described, width },
        parts: [
          part(largest!.name, largest!.value),
          ...(second === undefined ? [] : [part(second.name, second.value)]),
          ...(left > 0 ? [part(text.rest(rest.filter((c) => c.value > 0).length), left)] : []),
        ],
      }),
  }
  return counted.length < 3 ? [strip] : [strip, othersDrawing(seen, counted, figures)]
}

function othersDrawing({ lang }: Seen, counted: readonly Counted[], table: PlainTable): Drawing {
  const text = viewText[lang]
  const [largest, ...others] = counted
  const name = largest!.name.toLowerCase()
  const zeros = others.filter((c) => c.value === 0).map((c) => c.name)
  const note = [text.othersNote(name), ...(zeros.length > 0 ? [text.zeros(listed(zeros, lang))] : [])].join(' ')
  const rows = others.filter((c) => c.value > 0)
  return {
    ...{ id: 'lainnya', title: text.others(name), note, width: 500, table },
    draw: (width) =>
      bars({
        ...{ title: text.others(name), width },
        description: rows
          .slice(0, 5)
          .map((c) => `${c.name} ${formatNumber(c.value, lang)}`)
          .join(', '),
        rows: rows.map((c) => ({ label: c.name, value: c.value, text: formatNumber(c.value, lang) })),
      }),
  }
}

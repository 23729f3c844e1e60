import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { listed, percent } from '../../../base/words.ts'
import type { OpenedStudy } from '../../../bundle/open-study.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { bars, shareStrip } from '../../../ui/chart/index.ts'
import type { Chart } from '../../report.ts'
import { largest, type RecapGroup } from './recap-rows.ts'
import { recapText } from './recap-text.ts'

export const chartWidth = 760

const barsShown = 20

/**
 * How the kinds share the whole: a strip for those with at least a twentieth of it, three at most, and bars for the others,
 * which beside a giant would be too thin to see. Kinds without cases are not drawn.
 */
export function recapCharts(opened: OpenedStudy, group: RecapGroup, whole: number, lang: Language): Chart[] {
  const kinds = largest(group.rows)
  const shown = kinds.filter((kind, i) => i === 0 || (i < 3 && kind.value * 20 >= whole))
  const others = kinds.slice(shown.length)
  const part = (label: string, value: number) => ({
    label,
    value,
    text: `${formatNumber(value, lang)} · ${percent(rational(value, whole), lang)}`,
  })
  const rest = others.reduce((sum, kind) => sum + kind.value, 0)
  const otherName = others.length === 1 ? others[0]!.name : recapText[lang].otherKindsOf(others.length)
  const parts = [
    ...shown.map((kind) => part(kind.name, kind.value)),
    ...(others.length === 0 ? [] : [part(otherName, rest)]),
  ]
  const strip = stripChart(opened, group, parts, whole, lang)
  return others.length < 3 ? [strip] : [strip, barChart(opened, others, lang)]
}

type Part = { readonly label: string; readonly value: number; readonly text: string }

function stripChart(
  { figures }: OpenedStudy,
  { classification }: RecapGroup,
  parts: readonly Part[],
  whole: number,
  lang: Language,
): Chart {
  const t = recapText[lang]
  const title = `${t.chartCaption(classification?.title[lang] ?? t.others)}, ${figures[0]!.period}`
  const said = listed(
    parts.map((p) => `${p.label} ${p.text}`),
    lang,
  )
  const alt = t.chartAlt(formatNumber(whole, lang), said)
  const svg = shareStrip({ title, description: alt, width: chartWidth, parts })
  return { kind: 'chart', id: 'share', caption: title, svg, alt }
}

function barChart({ figures }: OpenedStudy, kinds: ReturnType<typeof largest>, lang: Language): Chart {
  const t = recapText[lang]
  const rows = kinds
    .slice(0, barsShown)
    .map((kind) => ({ label: kind.name, value: kind.value, text: formatNumber(kind.value, lang) }))
  const more = kinds.length - rows.length
  const title = `${t.otherKinds}, ${figures[0]!.period}${more > 0 ? ` (${t.notDrawn(more)})` : ''}`
  const alt = t.barsAlt(
    listed(
      rows.map((row) => `${row.label} ${row.text}`),
      lang,
    ),
  )
  const svg = bars({ title, description: alt, width: chartWidth, rows })
  return { kind: 'chart', id: 'other-kinds', caption: title, svg, alt }
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { chance, decimal, listed, percent, percentEnds } from '../../base/words.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { compare, parseRational, rational } from '../../methods/exact/rational.ts'
import { acceptabilityBars } from '../../ui/chart/index.ts'
import { Picture } from '../../ui/part/picture.tsx'
import { robustnessText } from './robustness-text.ts'
import { statisticText } from './statistic-text.ts'

type Props = { readonly analysis: Analysis; readonly titles: ReadonlyMap<string, string>; readonly lang: Language }

/** How firm the order is: in words first, then how often each issue takes each rank, weights that matter, exact chances. */
export function RobustnessSection({ analysis, titles, lang }: Props) {
  const { robustness, ranked, sheet } = analysis
  const text = robustnessText[lang]
  if (robustness === null || ranked.length < 2) return <p class="say">{text.none}</p>
  const simulated = robustness.smaa
  const number = (i: number) => text.issue(sheet.issues.indexOf(ranked[i]!) + 1)
  return (
    <div class="grid">
      {simulated === null || ranked.length > 15 ? null : (
        <div class="panel whole">
          <h3>{text.acceptability}</h3>
          <Picture
            width={980}
            draw={(width) =>
              acceptabilityBars({
                title: text.acceptability,
                description: text.acceptabilityNote(formatNumber(simulated.draws, lang)),
                rows: ranked.map((issue, i) => {
                  const shares = simulated.rankCounts[i]!.map((count) => rational(count, simulated.draws))
                  return {
                    label: `${number(i)} ${titles.get(issue) ?? ''}`,
                    shares: simulated.rankCounts[i]!.map((count) => count / simulated.draws),
                    texts: shares.map((s) => percent(s, lang)),
                  }
                }),
                legend: ranked.map((_, r) => text.rank(r + 1)),
                width,
              })
            }
          />
          <p class="muted">{text.acceptabilityNote(formatNumber(simulated.draws, lang))}</p>
        </div>
      )}
      <Weights analysis={analysis} lang={lang} />
      <Chances analysis={analysis} lang={lang} number={number} />
      <Agreement analysis={analysis} lang={lang} />
    </div>
  )
}

function Weights({ analysis, lang }: { readonly analysis: Analysis; readonly lang: Language }) {
  const text = robustnessText[lang]
  if (analysis.provisional) return null
  const bounded = analysis.robustness!.intervals.filter(
    (i) => i.first.low.n > 0n || compare(i.first.high, rational(1)) < 0,
  )
  if (bounded.length === 0)
    return (
      <div class="panel">
        <h3>{text.weights}</h3>
        <p>{text.noWeight}</p>
      </div>
    )
  return (
    <div class="panel">
      <table class="data">
        <caption>{text.weights}</caption>
        <thead>
          <tr>
            <th scope="col">{text.criterion}</th>
            <th scope="col" class="num">
              {text.now}
            </th>
            <th scope="col" class="num">
              {text.holds}
            </th>
          </tr>
        </thead>
        <tbody>
          {bounded.map((i) => (
            <tr>
              <th scope="row">{analysis.method.criteria[i.criterion]!.title[lang]}</th>
              <td class="num">{percent(i.nominal, lang)}</td>
              <td class="num">{percentEnds(i.first.low, i.first.high, lang).join(' – ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Chances({
  analysis,
  lang,
  number,
}: {
  readonly analysis: Analysis
  readonly lang: Language
  readonly number: (i: number) => string
}) {
  const text = robustnessText[lang]
  const open = (analysis.robustness!.pairwise ?? []).filter(
    (p) => p.a < p.b && p.probability.n > 0n && p.probability.d > 1n,
  )
  if (open.length === 0 || analysis.ranked.length > 8) return null
  return (
    <div class="panel">
      <table class="data">
        <caption>{text.chances}</caption>
        <tbody>
          {open.map((p) => (
            <tr>
              <th scope="row">{text.beats(number(p.a), number(p.b))}</th>
              <td class="num">{chance(p.probability, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Agreement({ analysis, lang }: { readonly analysis: Analysis; readonly lang: Language }) {
  const { sheet, panel } = analysis
  const text = robustnessText[lang]
  if (sheet.raters.length < 2) return null
  const { kendallW, alphaInterval, iccAverage } = panel.statistics
  const bias = panel.raters.map(
    (r) => `${sheet.raters[r.rater]} ${r.bias > 0 ? '+' : ''}${decimal(parseRational(r.bias.toFixed(6))!, lang)}`,
  )
  return (
    <div class="panel stack">
      <h3>{text.agreement(sheet.raters.length)}</h3>
      <p>
        {statisticText('kendallW', kendallW, lang)}
        {panel.p === null ? '' : `. ${text.byChance(percent(parseRational(panel.p.toFixed(6))!, lang))}`}
      </p>
      <p>{statisticText('alphaInterval', alphaInterval, lang)}</p>
      <p>{statisticText('iccAverage', iccAverage, lang)}</p>
      {bias.length === 0 ? null : <p class="muted">{text.bias(listed(bias, lang))}</p>}
    </div>
  )
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { listed, percent } from '../../base/words.ts'
import { rational } from '../../methods/exact/rational.ts'
import { categoryName } from '../../reference/categories.ts'
import { bars, shareStrip } from '../../ui/chart/index.ts'
import { From } from '../../ui/part/parts.tsx'
import { Picture } from '../../ui/part/picture.tsx'
import { type CategoryTotal, categoryTotals, type Figure, recapSets } from './figure.ts'
import { notAddedText, recapText } from './text.ts'

type Props = {
  readonly figures: readonly Figure[]
  readonly region: { readonly code: string | null; readonly name: string }
  readonly lang: Language
  /** Where a row of recap.csv is shown. */
  readonly rowHref: (row: number) => string
}

/** The recap of a study, list by list: two official lists are never added together. */
export function RecapSection(props: Props) {
  const { figures, region, lang } = props
  const sets = region.code === null ? [] : recapSets(categoryTotals(figures, region.code))
  const shown = sets.filter((set) => set.whole !== null && set.whole > 0)
  if (shown.length === 0) return <p class="say">{recapText[lang].none}</p>
  return (
    <>
      {shown.map((set) => (
        <>
          {sets.length > 1 ? <h3>{set.classification?.title[lang] ?? recapText[lang].others}</h3> : null}
          <SetSection {...props} totals={set.totals} whole={set.whole!} />
        </>
      ))}
      {figures.every((figure) => figure.region === region.code) ? (
        <p class="muted">{recapText[lang].noDistricts}</p>
      ) : null}
    </>
  )
}

type SetProps = Props & { readonly totals: readonly CategoryTotal[]; readonly whole: number }

/** One strip for the giant, bars for the rest, and the table of every figure beside them. */
function SetSection({ figures, region, lang, rowHref, totals, whole }: SetProps) {
  const text = recapText[lang]
  const ordered = totals.filter((t) => t.value !== null).toSorted((a, b) => b.value! - a.value!)
  const name = (t: CategoryTotal) => categoryName(t.category, lang)
  const share = (n: number) => percent(rational(n, whole), lang)
  const [largest, second, ...rest] = ordered
  const restSum = rest.reduce((s, t) => s + t.value!, 0)
  const part = (label: string, value: number) => ({
    label,
    value,
    text: `${formatNumber(value, lang)} · ${share(value)}`,
  })
  return (
    <>
      <p class="say">
        <strong>
          {text.headline(
            formatNumber(whole, lang),
            totals.length,
            name(largest!).toLowerCase(),
            share(largest!.value!),
          )}
        </strong>{' '}
        {text.entries}
      </p>
      <div class="panel">
        <h3>{text.byKind}</h3>
        <Picture
          width={1000}
          draw={(width) =>
            shareStrip({
              title: text.strip,
              description: ordered
                .slice(0, 3)
                .map((t) => `${name(t)} ${share(t.value!)}`)
                .join(', '),
              parts: [
                part(name(largest!), largest!.value!),
                ...(second ? [part(name(second), second.value!)] : []),
                ...(restSum > 0 ? [part(text.rest(rest.filter((t) => t.value! > 0).length), restSum)] : []),
              ],
              width,
            })
          }
        />
      </div>
      <div class="grid">
        {ordered.length > 2 ? <OtherBars ordered={ordered} lang={lang} /> : null}
        <div class="panel">
          <RecapTable totals={totals} whole={whole} figures={figures} region={region} lang={lang} rowHref={rowHref} />
        </div>
      </div>
    </>
  )
}

function RecapTable({ totals, whole, figures, region, lang, rowHref }: SetProps) {
  const text = recapText[lang]
  return (
    <table class="data close">
      <caption>{text.tableCaption(region.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.kind}</th>
          <th scope="col" class="num">
            {text.count}
          </th>
          <th scope="col" class="num">
            {text.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map((t) => {
          const own = figures.find((f) => f.category === t.category && f.region === region.code)
          const none = t.notAdded === null ? text.notReported : notAddedText(t.notAdded, lang)
          const number = t.value === null ? none : formatNumber(t.value, lang)
          return (
            <tr>
              <th scope="row">{categoryName(t.category, lang)}</th>
              <td class="num">
                {own === undefined ? (
                  number
                ) : (
                  <From href={rowHref(own.row)} where={`recap.csv ${own.row}`}>
                    {own.state === 'confidential' ? text.confidential : number}
                  </From>
                )}
              </td>
              <td class="num">{t.value === null ? '' : percent(rational(t.value, whole), lang)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.total}</th>
          <td class="num">{formatNumber(whole, lang)}</td>
          <td class="num">{percent(rational(1), lang)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Bars of every category but the largest, and which ones have none. */
function OtherBars({ ordered, lang }: { readonly ordered: readonly CategoryTotal[]; readonly lang: Language }) {
  const text = recapText[lang]
  const name = (t: CategoryTotal) => categoryName(t.category, lang)
  const zeros = ordered.filter((t) => t.value === 0)
  return (
    <div class="panel">
      <h3>{text.barsTitle}</h3>
      <Picture
        width={500}
        draw={(width) =>
          bars({
            title: text.barsTitle,
            description: ordered
              .slice(1, 6)
              .map((t) => `${name(t)} ${formatNumber(t.value!, lang)}`)
              .join(', '),
            rows: ordered
              .slice(1)
              .filter((t) => t.value! > 0)
              .map((t) => ({ label: name(t), value: t.value, text: formatNumber(t.value!, lang) })),
            width,
          })
        }
      />
      <p class="muted">{text.barsNote(name(ordered[0]!).toLowerCase())}</p>
      {zeros.length > 0 ? <p class="muted">{text.zero(listed(zeros.map(name), lang))}</p> : null}
    </div>
  )
}

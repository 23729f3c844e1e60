import type { Language } from '../../base/language.ts'
import { formatDecimal, formatNumber } from '../../base/numbers.ts'
import { decimal, decimalBeside } from '../../base/words.ts'
import type { Analysis } from '../../methods/analysis/analysis.ts'
import { isPrintedAs } from '../../methods/exact/printed.ts'
import { parseRational, type Rational, toNumber } from '../../methods/exact/rational.ts'
import type { Standing } from '../../methods/scoring/rank.ts'
import { criterionMeans } from '../../methods/scoring/totals.ts'
import { From, Meter, Tag } from '../../ui/part/parts.tsx'
import { type MatrixText, matrixText } from './matrix-text.ts'
import { namesOf } from './names.ts'

/** Where a score or a printed total stands in the study; null where there is nothing to lead to. */
export type Origin = { readonly href: string; readonly where: string } | null

export type Origins = {
  readonly score: (issue: string, criterion: string, rater: string) => Origin
  readonly printed: (issue: string) => Origin
}

type Props = {
  readonly analysis: Analysis
  readonly titles: ReadonlyMap<string, string>
  readonly lang: Language
  readonly origins: Origins | null
  readonly limit?: number
}

/** The scoring matrix: printed and computed totals side by side, ties named. On a phone each issue is a card. */
export function ScoreMatrix({ analysis, titles, lang, origins, limit = 400 }: Props) {
  const text = matrixText[lang]
  const { method, standings } = analysis
  const means = criterionMeans(analysis.sheet)
  const names = namesOf(analysis, lang)
  const shown = standings.slice(0, limit)
  return (
    <>
      <div class="matrix">
        <table>
          <caption class="sr">{text.caption(method.title[lang])}</caption>
          <thead>
            <tr>
              <th scope="col" rowspan={2}>
                {text.issue}
              </th>
              <th scope="colgroup" colspan={method.criteria.length} class="mid">
                {text.criteria}
              </th>
              <th scope="col" rowspan={2} class="mid">
                {text.total}
                {analysis.maximum === null ? null : <small>{text.of(decimal(analysis.maximum, lang))}</small>}
              </th>
              <th scope="col" rowspan={2} class="mid">
                {text.rank}
              </th>
            </tr>
            <tr>
              {method.criteria.map((c) => (
                <th scope="col" class="criterion">
                  {c.title[lang]}
                  {c.maximum === null ? null : <small>{c.maximum}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((standing, i) => (
              <Row
                analysis={analysis}
                standing={standing}
                i={i}
                means={means[i]!}
                title={titles.get(standing.issue) ?? standing.issue}
                lang={lang}
                origins={origins}
                addition={names.addition(standing.issue)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {analysis.sheet.raters.length === 1 ? null : <p class="muted">{text.averages(analysis.sheet.raters.length)}</p>}
      {standings.length > shown.length ? <p class="muted">{text.more(standings.length - shown.length)}</p> : null}
    </>
  )
}

type RowProps = Pick<Props, 'analysis' | 'lang' | 'origins'> & {
  readonly standing: Standing
  readonly i: number
  readonly means: readonly (Rational | null)[]
  readonly title: string
  readonly addition: string
}

function Row({ analysis, standing, i, means, title, lang, origins, addition }: RowProps) {
  const text = matrixText[lang]
  const { method, sheet } = analysis
  const alone = sheet.raters.length === 1
  const printed = analysis.printed.find((p) => p.issue === standing.issue)
  const differs = printed?.total != null && standing.total !== null && !isPrintedAs(standing.total, printed.total)
  const rounded =
    !differs &&
    printed?.total != null &&
    standing.total !== null &&
    formatDecimal(printed.total, lang) !== decimal(standing.total, lang)
  const from = origins?.printed(standing.issue) ?? null
  return (
    <tr class={standing.rank === 1 ? 'first' : ''} id={`isu-${i + 1}`}>
      <th scope="row">
        {i + 1}. {title} {standing.band === null ? null : <Tag tone="plain">{standing.band.label[lang]}</Tag>}
        {differs ? (
          <div class="note">
            <Tag tone="bad">{text.mismatch}</Tag>{' '}
            {text.printedSays(
              formatDecimal(printed.total!, lang),
              decimalBeside(standing.total!, parseRational(printed.total!)!, lang),
            )}{' '}
            {from === null ? null : <From {...from}>{text.seeSource}</From>}
          </div>
        ) : null}
        {origins === null ? null : <OriginOfTotal {...{ analysis, standing, i, addition, lang, origins }} />}
      </th>
      {method.criteria.map((c, k) => {
        const mean = means[k] ?? null
        const origin = alone ? (origins?.score(standing.issue, c.id, sheet.raters[0]!) ?? null) : null
        return (
          <td class="score" data-label={c.maximum === null ? c.title[lang] : `${c.title[lang]} (${c.maximum})`}>
            <span>
              {mean === null ? (
                text.missing
              ) : alone || origins === null ? (
                origin === null ? (
                  decimal(mean, lang)
                ) : (
                  <From {...origin}>{decimal(mean, lang)}</From>
                )
              ) : (
                <From href={`#asal-${i + 1}`} where={text.average(sheet.raters.length)}>
                  {decimal(mean, lang)}
                </From>
              )}
              {mean === null || c.maximum === null ? null : <Meter share={toNumber(mean) / c.maximum} />}
            </span>
          </td>
        )
      })}
      <td class="total" data-label={text.total}>
        <span>
          {differs ? (
            <s>
              <span class="sr">{text.printed} </span>
              {formatDecimal(printed.total!, lang)}
            </s>
          ) : null}
          {standing.total === null || rounded ? statedTotal(printed?.total ?? null, rounded, text, lang) : null}
          {standing.total === null ? text.missing : decimal(standing.total, lang)}
        </span>
      </td>
      <td class="mid" data-label={text.rank}>
        <RankBadge standing={standing} tied={text.tied} unranked={text.unranked} />
      </td>
    </tr>
  )
}

/** What a document printed where nothing is wrong with it: beside a missing total, or rounded from ours. */
function statedTotal(printed: string | null, rounded: boolean, text: MatrixText, lang: Language) {
  if (printed === null) return null
  return (
    <small class="tied">
      {text.printed} {formatDecimal(printed, lang)} {rounded ? '≈' : ''}
    </small>
  )
}

export function RankBadge({
  standing,
  tied,
  unranked,
}: {
  readonly standing: Standing
  readonly tied: string
  readonly unranked: string
}) {
  if (standing.rank === null) return <span class="tied">{unranked}</span>
  return (
    <span>
      <span class={standing.rank === 1 ? 'rank one' : 'rank'}>{standing.rank}</span>
      {standing.tie.length > 0 ? <span class="tied">{tied}</span> : null}
    </span>
  )
}

/** So many scores are led to one by one on a page; of more, the first of each issue leads to the rest. */
const mostLinks = 6000

/** How a total came about: the sum, or with a panel each rater's points, every number leading to its row. */
function OriginOfTotal({
  analysis,
  standing,
  i,
  addition,
  lang,
  origins,
}: Pick<RowProps, 'analysis' | 'standing' | 'i' | 'addition' | 'lang'> & { readonly origins: Origins }) {
  const { sheet, method } = analysis
  const text = matrixText[lang]
  const each = sheet.issues.length * method.criteria.length * sheet.raters.length <= mostLinks
  const first = origins.score(standing.issue, method.criteria[0]!.id, sheet.raters[0]!)
  return (
    <details class="origin" id={`asal-${i + 1}`}>
      <summary>{text.origin}</summary>
      {addition === '' ? null : <p>{addition}</p>}
      {each || first === null ? null : (
        <p>
          <From {...first}>{text.scores(sheet.raters.length)}</From>
        </p>
      )}
      {sheet.raters.length === 1 || !each
        ? null
        : sheet.raters.map((rater, r) => (
            <p>
              {rater}:{' '}
              {method.criteria.map((c, k) => {
                const points = sheet.points[i]![k]![r]!
                const origin = origins.score(standing.issue, c.id, rater)
                const shown = points === null ? text.missing : `${points / sheet.unit}`
                return (
                  <>
                    {k > 0 ? ' + ' : ''}
                    {origin === null ? shown : <From {...origin}>{shown}</From>}
                  </>
                )
              })}
            </p>
          ))}
      {sheet.raters.length === 1 || sheet.raters.length > mostAdded || !each ? null : (
        <Averages {...{ analysis, i, lang }} />
      )}
    </details>
  )
}

/** A sum of more scores is not read. */
const mostAdded = 12

/** How each mean of a panel came about: `(12 + 13) ÷ 2 = 12,5`. */
function Averages({ analysis, i, lang }: Pick<RowProps, 'analysis' | 'i' | 'lang'>) {
  const { sheet, method } = analysis
  const means = criterionMeans(sheet)[i]!
  return (
    <ul>
      {method.criteria.map((c, k) => {
        const points = sheet.points[i]![k]!
        const mean = means[k]
        if (mean == null) return null
        const added = points.map((p) => formatNumber(p! / sheet.unit, lang)).join(' + ')
        return (
          <li>
            {c.title[lang]}: ({added}) ÷ {sheet.raters.length} = {decimal(mean, lang)}
          </li>
        )
      })}
    </ul>
  )
}

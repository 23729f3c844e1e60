import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { decimal } from '../../base/words.ts'
import type { Rational } from '../../methods/exact/rational.ts'
import type { Criterion } from '../../methods/scoring/method.ts'
import type { TrialResult } from './trial.ts'
import { type TrialRow, trialHeadline, trialRows } from './trial-result.ts'
import { trialText } from './trial-text.ts'

type Props = {
  readonly lang: Language
  readonly action: string
  readonly criteria: readonly Criterion[]
  readonly titles: readonly string[]
  /** What stands in the fields, as typed, and what they held to begin with. */
  readonly weights: readonly string[]
  readonly points: readonly (readonly string[])[]
  readonly original: { readonly weights: readonly Rational[]; readonly points: readonly (readonly Rational[])[] }
  readonly result: TrialResult | null
  readonly problems: readonly string[]
  readonly seed: number
  readonly draws: number
}

/** Weights and scores to move, and what follows. A plain form that the island answers at once where there is one. */
export function TrialSection(props: Props) {
  const { lang, action, criteria, titles, result, problems } = props
  const text = trialText[lang]
  const rows = result === null ? [] : trialRows(result, lang)
  return (
    <form
      class="trial panel"
      method="get"
      action={`${action}#coba`}
      data-trial
      data-seed={`${props.seed}`}
      data-draws={`${props.draws}`}
    >
      <p class="muted">{text.lead}</p>
      <p role="status" data-headline>
        <strong>{result === null ? problems.join(' ') : trialHeadline(result, lang)}</strong>
      </p>
      <section class="scroll" tabindex={0} aria-label={text.table}>
        <table class="data cards">
          <thead>
            <tr>
              <td />
              {criteria.map((c) => (
                <th scope="col" class="mid">
                  {c.title[lang]}
                </th>
              ))}
              <th scope="col" class="num">
                {text.value}
              </th>
              <th scope="col" class="num">
                {text.rank}
              </th>
              <th scope="col" class="num">
                {text.first}
              </th>
            </tr>
          </thead>
          <tbody>
            <WeightFields {...props} />
            {titles.map((title, i) => (
              <IssueFields {...props} title={title} i={i} cells={rows[i]} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="muted">{text.firstNote(formatNumber(props.draws, lang))}</p>
      <div class="row">
        <button class="button" type="submit">
          {text.recompute}
        </button>
        <a class="button alt" href={`${action.replace(/\/coba$/, '')}#coba`} data-reset>
          {text.reset}
        </a>
      </div>
    </form>
  )
}

/** The weights: a slider and a number field each. */
function WeightFields({ lang, criteria, weights, original }: Props) {
  const text = trialText[lang]
  return (
    <tr data-weights>
      <th scope="row">{text.weights}</th>
      {criteria.map((c, k) => (
        <td class="mid" data-label={c.title[lang]}>
          <input
            type="range"
            min="0"
            max="100"
            step="1"
            value={weights[k]!.replace(',', '.')}
            aria-label={text.weight(c.title[lang])}
            data-slider={c.id}
          />
          <input
            type="text"
            inputmode="decimal"
            name={`w-${c.id}`}
            value={weights[k]}
            data-original={decimal(original.weights[k]!, lang)}
            data-max="100"
            aria-label={text.weight(c.title[lang])}
            autocomplete="off"
          />
        </td>
      ))}
      <td colspan={3} />
    </tr>
  )
}

type IssueProps = Props & { readonly title: string; readonly i: number; readonly cells: TrialRow | undefined }

/** The scores of one issue to change, and what becomes of it. */
function IssueFields({ lang, criteria, points, original, title, i, cells }: IssueProps) {
  const text = trialText[lang]
  return (
    <tr data-issue>
      <th scope="row">
        {text.issue(i + 1)} <span class="sr">{title}</span>
      </th>
      {criteria.map((c, k) => (
        <td class="mid" data-label={c.title[lang]}>
          <input
            type="text"
            inputmode="decimal"
            name={`s-${i + 1}-${c.id}`}
            value={points[i]![k]}
            data-original={decimal(original.points[i]![k]!, lang)}
            data-max={`${c.maximum}`}
            aria-label={text.score(text.issue(i + 1), c.title[lang], c.maximum!)}
            autocomplete="off"
          />
        </td>
      ))}
      <td class="num" data-label={text.value}>
        <output data-value>{cells?.value ?? ''}</output>
      </td>
      <td class="num" data-label={text.rank}>
        <span>
          <output data-rank>{cells?.rank ?? ''}</output> <small data-tied>{cells?.tied ?? ''}</small>
        </span>
      </td>
      <td class="num" data-label={text.first}>
        <output data-first>{cells?.first ?? ''}</output>
      </td>
    </tr>
  )
}

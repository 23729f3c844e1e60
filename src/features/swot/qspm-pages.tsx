import { printedDecimal } from '../../base/words.ts'
import { rational } from '../../methods/exact/rational.ts'
import { type Qspm, wholeWeight } from '../../methods/swot/index.ts'
import { Select } from '../../ui/field/field.tsx'
import { Form } from '../../ui/field/form.tsx'
import { Conflict, type Difference } from '../../ui/part/conflict.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { KeptFactor } from './factor-store.ts'
import { qspmField, typedScore } from './qspm-form.ts'
import type { KeptAttractiveness } from './qspm-store.ts'
import { qspmText } from './qspm-text.ts'
import type { KeptStrategy } from './tows-store.ts'

export type QspmProps = {
  readonly visit: StudyVisit
  readonly factors: readonly (KeptFactor & { readonly weight: number | null })[]
  readonly strategies: readonly KeptStrategy[]
  readonly said: readonly KeptAttractiveness[]
  readonly result: Qspm
  readonly mayWrite: boolean
  readonly typed?: ReadonlyMap<string, string>
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly differences: readonly Difference[]
  } | null
}

/** QSPM: scores, their totals, and the form in which each factor is looked at alone. */
export function QspmPage(props: QspmProps) {
  const { visit, strategies, factors, result, mayWrite, conflict = null } = props
  const { lang } = visit.at
  const text = qspmText[lang]
  const isRanked = result.strategies.length > 0 && result.strategies.every(({ rank }) => rank !== null)
  const first = strategies.filter((_, s) => result.strategies[s]!.rank === 1).map((strategy) => strategy.text)
  return (
    <StudyFrame
      visit={visit}
      step={3}
      title={isRanked ? text.title(first) : text.unknown}
      name={text.name}
      lead={text.lead}
      scripts={mayWrite ? ['autosave.client.js'] : []}
    >
      {conflict === null ? null : <Conflict lang={lang} {...conflict} />}
      {strategies.length === 0 || factors.length === 0 ? (
        <p class="panel">{text.none}</p>
      ) : (
        <>
          <Totals {...props} />
          {mayWrite ? <ScoreForm {...props} /> : null}
        </>
      )}
      <p>
        <a href={studyPath(visit, '/tows')}>{text.toTows}</a>
      </p>
    </StudyFrame>
  )
}

function Totals({ visit, factors, strategies, said, result }: QspmProps) {
  const { lang } = visit.at
  const text = qspmText[lang]
  const named = (ids: readonly string[]) => ids.map((id) => factors.find((f) => f.id === id)?.text ?? id).join('; ')
  return (
    <section class="panel stack" aria-labelledby="jumlah">
      <h2 id="jumlah">{text.tableTitle}</h2>
      {result.uneven.length === 0 ? null : <p>{text.uneven(named(result.uneven))}</p>}
      {result.alike.length === 0 ? null : <p class="muted">{text.alike(named(result.alike))}</p>}
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.factor}</th>
            <th scope="col">{text.weight}</th>
            {strategies.map((strategy) => (
              <th scope="col">{strategy.text}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factors.map((factor, f) => (
            <tr>
              <th scope="row">{factor.text}</th>
              <td data-label={text.weight}>
                {factor.weight === null ? text.open : printedDecimal(rational(factor.weight, wholeWeight), lang)}
              </td>
              {strategies.map((strategy, s) => (
                <td data-label={strategy.text}>{cellText(said, strategy.id, factor.id, result, { s, f, lang })}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.total}</th>
            <td />
            {result.strategies.map(({ total }, s) => (
              <td data-label={strategies[s]!.text}>
                <strong>{total.value === null ? text.reasons[total.reason] : printedDecimal(total.value, lang)}</strong>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text.rank}</th>
            <td />
            {result.strategies.map(({ rank }, s) => (
              <td data-label={strategies[s]!.text}>{rank === null ? '–' : String(rank)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function cellText(
  said: QspmProps['said'],
  strategy: string,
  factor: string,
  result: Qspm,
  { s, f, lang }: { readonly s: number; readonly f: number; readonly lang: 'id' | 'en' },
): string {
  const known = said.find((cell) => cell.strategy === strategy && cell.factor === factor)
  if (known === undefined) return qspmText[lang].open
  if (known.score === null) return qspmText[lang].doesNotBear
  const product = result.strategies[s]!.products[f]
  return product == null ? String(known.score) : `${known.score} → ${printedDecimal(product, lang)}`
}

function ScoreForm({ visit, factors, strategies, said, typed }: QspmProps) {
  const text = qspmText[visit.at.lang]
  return (
    <section class="stack" aria-labelledby="nilai">
      <h2 id="nilai">{text.formTitle}</h2>
      <Form action={studyPath(visit, '/qspm')} save={text.save} failed={text.failed} island="autosave" partial>
        {factors.map((factor) => (
          <fieldset class="panel sheet">
            <legend>{factor.text}</legend>
            <div class="cells">
              {strategies.map((strategy) => {
                const name = qspmField('a', strategy.id, factor.id)
                const known = said.find((c) => c.strategy === strategy.id && c.factor === factor.id)
                return (
                  <>
                    <input
                      type="hidden"
                      name={qspmField('v', strategy.id, factor.id)}
                      value={String(known?.version ?? 0)}
                      data-for={name}
                    />
                    <Select
                      name={name}
                      label={strategy.text}
                      value={typed?.get(name) ?? typedScore(known?.score)}
                      choices={[
                        { value: '', label: text.open },
                        ...text.scores.map((label, i) => ({ value: String(i + 1), label })),
                        { value: '-', label: text.doesNotBear },
                      ]}
                    />
                  </>
                )
              })}
            </div>
          </fieldset>
        ))}
      </Form>
    </section>
  )
}

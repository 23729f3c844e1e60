import { printedDecimal } from '../../base/words.ts'
import { rational } from '../../methods/exact/rational.ts'
import { type Convention, conventions, ieAdvice, type MatrixRow, wholeWeight } from '../../methods/swot/index.ts'
import { Choices, Select, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict, type Difference } from '../../ui/part/conflict.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { Picture } from '../../ui/part/picture.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { KeptFactor } from './factor-store.ts'
import type { SwotNumbers } from './rating.ts'
import { ratingField, typedWeight } from './rating-form.ts'
import { iePicture, quadrantPicture } from './rating-picture.ts'
import type { KeptRating } from './rating-store.ts'
import { ratingText } from './rating-text.ts'

export type RatingProps = {
  readonly visit: StudyVisit
  readonly factors: readonly KeptFactor[]
  readonly ratings: readonly KeptRating[]
  /** Null while nobody chose a convention. */
  readonly numbers: SwotNumbers | null
  readonly mayWrite: boolean
  readonly version: number
  readonly typed?: ReadonlyMap<string, string>
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly differences: readonly Difference[]
  } | null
}

/** IFAS and EFAS: weights and ratings, what they add up to, and where that puts the study. */
export function RatingPage(props: RatingProps) {
  const { visit, factors, numbers, mayWrite, conflict = null } = props
  const { lang } = visit.at
  const text = ratingText[lang]
  const place = numbers?.place ?? null
  const title =
    place === null ? text.unknown : text.title(place.quadrants.map((key) => `${key} (${text.quadrants[key]})`))
  return (
    <StudyFrame
      visit={visit}
      step={3}
      title={title}
      name={text.name}
      lead={text.lead}
      scripts={mayWrite ? ['autosave.client.js'] : []}
    >
      {conflict === null ? null : <Conflict lang={lang} {...conflict} />}
      {factors.length === 0 ? (
        <p class="panel">{text.none}</p>
      ) : (
        <>
          {numbers === null ? null : <Standing {...props} numbers={numbers} />}
          <ConventionPart {...props} />
          {numbers === null ? null : mayWrite ? <RatingForm {...props} numbers={numbers} /> : null}
          {numbers === null ? null : <Sums {...props} numbers={numbers} />}
        </>
      )}
    </StudyFrame>
  )
}

type Known = RatingProps & { readonly numbers: SwotNumbers }

function ConventionPart({ visit, numbers, mayWrite, version }: RatingProps) {
  const text = ratingText[visit.at.lang].convention
  const chosen = numbers?.convention ?? null
  return (
    <section class="panel stack" aria-labelledby="konvensi">
      <h2 id="konvensi">{text.title}</h2>
      {chosen === null ? <p>{text.ask}</p> : <p>{`${text.is}: ${text.names[chosen]}.`}</p>}
      {mayWrite ? (
        <details open={chosen === null}>
          <summary>{chosen === null ? text.title : text.change}</summary>
          {chosen === null ? null : <p>{text.changed}</p>}
          <Form action={studyPath(visit, '/ifas-efas/konvensi')} save={text.choose} failed={text.conflict}>
            <input type="hidden" name="version" value={String(version)} />
            <Choices
              name="convention"
              label={text.title}
              kind="radio"
              values={chosen === null ? [] : [chosen]}
              choices={conventions.map((value) => ({ value, label: text.names[value], hint: text.hints[value] }))}
            />
          </Form>
        </details>
      ) : null}
    </section>
  )
}

function RatingForm(props: Known) {
  const { visit, numbers, problems = {} } = props
  const text = ratingText[visit.at.lang]
  return (
    <Form
      action={studyPath(visit, '/ifas-efas')}
      save={text.save}
      failed={text.failed}
      problems={problems}
      cancel={{ href: studyPath(visit), label: text.back }}
      island="autosave"
      partial
    >
      {(['internal', 'external'] as const).map((locus) => (
        <section class="stack" aria-labelledby={`isi-${locus}`}>
          <h2 id={`isi-${locus}`}>{text.sides[locus].title}</h2>
          {numbers[locus].rows.map((row) => (
            <FactorFields {...props} row={row} />
          ))}
          {numbers[locus].rows.length === 0 ? (
            <p>{text.reasons.noFactors}</p>
          ) : (
            <p>
              <button class="button alt" type="submit" name="genapkan" value={locus}>
                {text.fill(text.sides[locus].title.split(':')[0]!)}
              </button>
            </p>
          )}
        </section>
      ))}
    </Form>
  )
}

function FactorFields({ visit, numbers, factors, ratings, typed, problems = {}, row }: Known & { row: MatrixRow }) {
  const { lang } = visit.at
  const text = ratingText[lang]
  const [weight, rating] = [ratingField('w', row.id), ratingField('r', row.id)]
  const other = row.missing.includes('otherConvention')
  const saved = row.rating === null ? '' : other ? 'lain' : String(row.rating)
  return (
    <fieldset class="panel sheet">
      <legend>{factors.find(({ id }) => id === row.id)?.text ?? row.id}</legend>
      <input
        type="hidden"
        name={ratingField('v', row.id)}
        value={String(ratings.find(({ factor }) => factor === row.id)?.version ?? 0)}
      />
      <div class="cells">
        <TextField
          name={weight}
          label={text.weight}
          hint={text.weightHint}
          value={typed?.get(weight) ?? typedWeight(row.weight, lang === 'id' ? ',' : '.')}
          problem={problems[weight]}
          inputmode="decimal"
          size="short"
        />
        <Select
          name={rating}
          label={text.rating}
          value={typed?.get(rating) ?? saved}
          problem={problems[rating]}
          choices={[
            { value: '', label: text.notYet },
            ...(other ? [{ value: 'lain', label: text.otherConvention }] : []),
            ...ratingChoices(row.effect, numbers.convention, text.anchors[row.effect]),
          ]}
        />
      </div>
    </fieldset>
  )
}

/** From what weighs most to what weighs least. */
function ratingChoices(effect: MatrixRow['effect'], convention: Convention, anchors: readonly string[]) {
  return [4, 3, 2, 1].map((size) => {
    const value = effect === 'helps' ? size : convention === 'signed' ? -size : 5 - size
    return { value: String(value), label: `${String(value).replace('-', '−')} · ${anchors[size - 1]}` }
  })
}

function Standing({ visit, numbers }: Known) {
  const { lang } = visit.at
  const text = ratingText[lang]
  const { place, cell, convention } = numbers
  const names = place?.quadrants.map((key) => `${key} (${text.quadrants[key]})`) ?? []
  return (
    <section class="panel stack" aria-labelledby="letak">
      <h2 id="letak">{text.resultTitle}</h2>
      <Picture draw={(width) => quadrantPicture(numbers, lang, width)} width={480} />
      {names.length > 1 ? <p>{text.onAxis(names.join(', '))}</p> : null}
      {convention === 'ratings' ? <p class="muted">{text.convention.trap}</p> : null}
      <h3>{text.ieTitle}</h3>
      {convention === 'signed' ? (
        <p>{text.ieNone}</p>
      ) : (
        <>
          {cell === null ? null : <p>{text.ieSay(cell, text.advice[ieAdvice(cell)])}</p>}
          <Picture draw={(width) => iePicture(numbers, lang, width)} width={560} />
        </>
      )}
    </section>
  )
}

function Sums(props: Known) {
  const { visit, numbers } = props
  const text = ratingText[visit.at.lang]
  return (
    <>
      {(['internal', 'external'] as const).map((locus) => (
        <section class="panel stack" aria-labelledby={`jumlah-${locus}`}>
          <h2 id={`jumlah-${locus}`}>{text.sides[locus].title}</h2>
          <p class="muted">{text.convention.names[numbers.convention]}</p>
          <SumTable {...props} locus={locus} />
        </section>
      ))}
    </>
  )
}

function SumTable({ visit, factors, numbers, locus }: Known & { readonly locus: 'internal' | 'external' }) {
  const { lang } = visit.at
  const text = ratingText[lang]
  const { rows, weightSum, sums } = numbers[locus]
  const side = text.sides[locus]
  const number = (n: number) => printedDecimal(rational(n, wholeWeight), lang)
  const foot =
    sums.value === null
      ? []
      : ([
          [side.helps, sums.value.helps],
          [side.hinders, sums.value.hinders],
          [side.difference, sums.value.difference],
          [text.total, sums.value.total],
        ] as const)
  return (
    <>
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.factor}</th>
            <th scope="col">{text.weight}</th>
            <th scope="col">{text.rating}</th>
            <th scope="col">{text.score}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{factors.find(({ id }) => id === row.id)?.text ?? row.id}</th>
              <td data-label={text.weight}>{row.weight === null ? text.notYet : number(row.weight)}</td>
              <td data-label={text.rating}>
                {row.missing.includes('otherConvention')
                  ? text.otherConvention
                  : row.rating === null
                    ? text.notYet
                    : String(row.rating).replace('-', '−')}
              </td>
              <td data-label={text.score}>{row.score === null ? text.notYet : printedDecimal(row.score, lang)}</td>
            </tr>
          ))}
          {foot.map(([label, value]) => (
            <tr>
              <th scope="row">{label}</th>
              <td />
              <td />
              <td data-label={text.score}>
                <strong>{printedDecimal(value, lang)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Tag tone={weightSum === wholeWeight ? 'good' : 'notice'}>{text.weightSum(number(weightSum))}</Tag>{' '}
        {sums.reason === null ? text.whole : text.reasons[sums.reason]}
      </p>
    </>
  )
}

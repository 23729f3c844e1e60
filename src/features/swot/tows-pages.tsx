import { swotQuadrant } from '../../methods/swot/factor.ts'
import { Choices, TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict, type Difference } from '../../ui/part/conflict.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { KeptFactor } from './factor-store.ts'
import { edgesOf, type TowsCell, towsCells } from './tows.ts'
import type { KeptStrategy } from './tows-store.ts'
import { towsText } from './tows-text.ts'

type MatrixProps = {
  readonly visit: StudyVisit
  readonly factors: readonly KeptFactor[]
  readonly strategies: readonly KeptStrategy[]
  readonly mayWrite: boolean
}

/** The TOWS matrix: four cells, each with the factors on its edges and the strategies made from them. */
export function TowsPage(props: MatrixProps) {
  const { visit, factors, strategies } = props
  const text = towsText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={3} title={text.title(strategies.length)} name={text.name} lead={text.lead}>
      {factors.length === 0 ? (
        <p class="panel">{text.none}</p>
      ) : (
        towsCells.map((cell) => <Cell {...props} cell={cell} />)
      )}
      <p>
        <a class="button alt" href={studyPath(visit, '/ifas-efas')}>
          {text.toRatings}
        </a>{' '}
        <a class="button alt" href={studyPath(visit, '/qspm')}>
          {text.toQspm}
        </a>
      </p>
    </StudyFrame>
  )
}

function Cell({ visit, factors, strategies, mayWrite, cell }: MatrixProps & { readonly cell: TowsCell }) {
  const text = towsText[visit.at.lang]
  const own = strategies.filter((strategy) => strategy.cell === cell)
  return (
    <section class="panel stack" aria-labelledby={`sel-${cell}`}>
      <h2 id={`sel-${cell}`}>{`${cell} · ${text.cells[cell]}`}</h2>
      <p class="muted">{text.cellHints[cell]}</p>
      {edgesOf(cell).map((edge) => {
        const on = factors.filter((factor) => swotQuadrant(factor) === edge)
        return (
          <div>
            <h3>{text.quadrants[edge]}</h3>
            {on.length === 0 ? (
              <p>{text.noEdge(text.quadrants[edge])}</p>
            ) : (
              <ul class="plain-list">
                {on.map((factor) => (
                  <li>
                    <FactorLink visit={visit} factor={factor} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
      {own.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <ul>
          {own.map((strategy) => (
            <li>
              <Strategy visit={visit} factors={factors} strategy={strategy} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <p>
          <a class="button alt" href={studyPath(visit, `/tows-baru?sel=${cell}`)}>
            {text.add}
            <span class="sr"> {cell}</span>
          </a>
        </p>
      ) : null}
    </section>
  )
}

function FactorLink({ visit, factor }: { readonly visit: StudyVisit; readonly factor: KeptFactor }) {
  return <a href={studyPath(visit, `/faktor/${encodeURIComponent(factor.id)}`)}>{factor.text}</a>
}

type OneProps = {
  readonly visit: StudyVisit
  readonly factors: readonly KeptFactor[]
  readonly strategy: KeptStrategy
  readonly mayWrite: boolean
}

function Strategy({ visit, factors, strategy, mayWrite }: OneProps) {
  const text = towsText[visit.at.lang]
  const from = factors.filter(({ id }) => strategy.factors.includes(id))
  const elsewhere = (factor: KeptFactor) => !edgesOf(strategy.cell).includes(swotQuadrant(factor))
  const address = strategyPath(visit, strategy.id)
  return (
    <>
      <p>
        <strong>{strategy.text}</strong>
      </p>
      {from.length === 0 ? <Tag tone="notice">{text.unpaired}</Tag> : null}
      <ul class="plain-list">
        {from.map((factor) => (
          <li>
            <FactorLink visit={visit} factor={factor} />{' '}
            {elsewhere(factor) ? <Tag tone="notice">{text.moved(text.quadrants[swotQuadrant(factor)])}</Tag> : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <p class="row tight">
          <a href={address}>
            {text.change}
            <span class="sr"> {strategy.text}</span>
          </a>
          <a href={`${address}/hapus`}>
            {text.remove}
            <span class="sr"> {strategy.text}</span>
          </a>
        </p>
      ) : null}
    </>
  )
}

export function strategyPath(visit: StudyVisit, id: string): string {
  return studyPath(visit, `/tows/${encodeURIComponent(id)}`)
}

export type StrategyValues = { readonly text: string; readonly factors: readonly string[] }

type FormProps = {
  readonly visit: StudyVisit
  readonly factors: readonly KeptFactor[]
  readonly cell: TowsCell
  readonly values: StrategyValues
  /** The end of the log for a new one, the version of one that is changed. */
  readonly seen: { readonly sejak: number } | { readonly version: number; readonly id: string }
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly differences: readonly Difference[]
  } | null
}

/** A strategy, to be written or changed, beside the factors that it may be made from. */
export function StrategyPage({ visit, factors, cell, values, seen, problems = {}, conflict = null }: FormProps) {
  const { lang } = visit.at
  const text = towsText[lang]
  const isNew = 'sejak' in seen
  // What it was made from stays to be chosen, also where the factor moved to another quadrant.
  const offered = (edge: string, inside: boolean) =>
    factors.filter(
      (factor) =>
        swotQuadrant(factor) === edge ||
        (values.factors.includes(factor.id) &&
          (factor.locus === 'internal') === inside &&
          !edgesOf(cell).includes(swotQuadrant(factor))),
    )
  return (
    <StudyFrame
      visit={visit}
      step={3}
      title={isNew ? text.addTitle(cell) : text.changeTitle}
      name={text.name}
      lead={text.cellHints[cell]}
    >
      {conflict === null ? null : <Conflict lang={lang} {...conflict} />}
      <Form
        action={isNew ? studyPath(visit, `/tows?sel=${cell}`) : strategyPath(visit, seen.id)}
        save={text.save}
        failed={text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit, '/tows'), label: text.back }}
      >
        {isNew ? (
          <input type="hidden" name="sejak" value={String(seen.sejak)} />
        ) : (
          <input type="hidden" name="version" value={String(seen.version)} />
        )}
        <TextField
          name="text"
          label={text.strategy}
          hint={text.strategyHint}
          value={values.text}
          problem={problems.text}
          required
        />
        {edgesOf(cell).map((edge, i) => (
          <Choices
            name={`factor-${edge}`}
            label={text.factors(text.quadrants[edge])}
            kind="checkbox"
            values={values.factors}
            problem={problems[`factor-${edge}`]}
            choices={offered(edge, i === 0).map((factor) => ({
              value: factor.id,
              label: `${factor.id} ${factor.text}`,
            }))}
          />
        ))}
      </Form>
    </StudyFrame>
  )
}

/** Asks before a strategy goes. */
export function RemoveStrategyPage({ visit, strategy }: Pick<OneProps, 'visit' | 'strategy'>) {
  const text = towsText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={3} title={text.removeTitle(strategy.text)} lead={text.removeSay}>
      <div class="row">
        <ActButton action={`${strategyPath(visit, strategy.id)}/hapus`} label={text.reallyRemove} tone="danger" />
        <a href={studyPath(visit, '/tows')}>{text.back}</a>
      </div>
    </StudyFrame>
  )
}

import type { Child } from 'hono/jsx'
import { FromOffice } from '../../ui/field/from-office.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { type Sight, SightFrame } from '../studies/sight.tsx'
import { type Argument, countsOf, evidenceByFactor, type Filter, filters, isShown } from './argument.ts'
import { boardText } from './board-text.ts'
import type { Evidence } from './evidence.ts'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceView } from './evidence-view.ts'
import { effects, type Factor, judgementsOf, loci, type Quadrant, quadrantOf } from './factor.ts'
import { Judgements } from './factor-fields.tsx'

export type BoardProps = {
  readonly sight: Sight
  readonly argument: Argument
  readonly filter: Filter
  /** The factor whose evidence stands beside the board. */
  readonly chosen: string | null
  /** How far the study was when it was drawn; null where nobody changes it. */
  readonly revision: number | null
  readonly said?: 'stale' | null
  /** Who wrote the chosen factor and when. */
  readonly written?: Child
}

type Card = Argument['factors'][number]

/** The four quadrants, and the evidence of one factor beside them. The title says what was found. */
export function BoardPage(props: BoardProps) {
  const { sight, argument, filter, revision, said } = props
  const text = boardText[sight.at.lang]
  const counts = countsOf(argument)
  const acts = (
    <div class="row">
      {revision === null || counts.factors === 0
        ? null
        : (['tows', 'ifas-efas', 'sebab'] as const).map((path) => (
            <a class="button alt" href={`${sight.base}/${path}`}>
              {text.to[path]}
            </a>
          ))}
      {sight.canWrite ? (
        <a class="button" href={`${sight.base}/faktor`}>
          {text.add}
        </a>
      ) : null}
    </div>
  )
  return (
    <SightFrame
      sight={sight}
      step={3}
      title={text.title(counts)}
      name={text.name}
      acts={acts}
      {...(counts.factors === 0 ? {} : { lead: text.lead(counts) })}
      scripts={revision === null ? [] : ['board.client.js']}
    >
      {said === 'stale' ? (
        <p class="error" role="alert">
          {text.stale}
        </p>
      ) : null}
      {counts.factors === 0 ? (
        <p class="panel">{sight.canWrite ? text.empty : text.emptyExample}</p>
      ) : (
        <Filters sight={sight} filter={filter} chosen={props.chosen} />
      )}
      <div
        class="beside"
        {...(revision === null
          ? {}
          : {
              'data-live': `${sight.base}/perubahan`,
              'data-revision': String(revision),
              'data-renewed': text.renewed,
              'data-waiting': text.waiting,
              'data-renew': text.renew,
              'data-moved': text.moved('{}'),
              'data-stale': text.stale,
            })}
      >
        {revision === null ? null : <FromOffice />}
        {counts.factors === 0 ? null : <Board {...props} />}
        {counts.factors === 0 ? null : <Beside {...props} />}
      </div>
    </SightFrame>
  )
}

function Filters({ sight, filter, chosen }: Pick<BoardProps, 'sight' | 'filter' | 'chosen'>) {
  const text = boardText[sight.at.lang]
  return (
    <form class="row find noprint" method="get" action={`${sight.base}/swot`}>
      {chosen === null ? null : <input type="hidden" name="faktor" value={chosen} />}
      <div class="field">
        <label for="saring">{text.filter}</label>
        <select id="saring" name="saring">
          {filters.map((one) => (
            <option value={one} selected={one === filter}>
              {text.filters[one]}
            </option>
          ))}
        </select>
      </div>
      <button class="button alt" type="submit">
        {text.show}
      </button>
    </form>
  )
}

function Board({ sight, argument, filter, chosen }: BoardProps) {
  const text = boardText[sight.at.lang]
  const by = evidenceByFactor(argument.evidence)
  const shown = argument.factors.filter(({ id }) => isShown(filter, by.get(id) ?? [], argument))
  return (
    <div class="swot" data-part="papan">
      <span class="corner" />
      {effects.map((effect) => (
        <p class="axis" aria-hidden="true">
          {text.effects[effect]}
        </p>
      ))}
      {loci.map((locus) => (
        <>
          <p class="axis down" aria-hidden="true">
            {text.loci[locus]}
          </p>
          {effects.map((effect) => {
            const quadrant = quadrantOf({ locus, effect })
            const here = shown.filter((factor) => quadrantOf(factor) === quadrant)
            return <Part {...{ sight, argument, filter, quadrant, here, by, chosen }} />
          })}
        </>
      ))}
    </div>
  )
}

type PartProps = Pick<BoardProps, 'sight' | 'argument' | 'filter' | 'chosen'> & {
  readonly quadrant: Quadrant
  readonly here: readonly Card[]
  readonly by: ReadonlyMap<string, readonly Evidence[]>
}

/** One quadrant, its factors under their themes. */
function Part({ quadrant, here, ...props }: PartProps) {
  const text = boardText[props.sight.at.lang]
  const { locus, effect } = judgementsOf(quadrant)
  const themes = Map.groupBy(here, ({ theme }) => theme ?? '')
  return (
    <section
      class={`quadrant ${quadrant}`}
      aria-labelledby={`k-${quadrant}`}
      data-locus={locus}
      data-effect={effect}
      data-name={text.quadrants[quadrant]}
    >
      <header>
        <h2 id={`k-${quadrant}`}>
          {text.quadrants[quadrant]}
          <span class="narrow muted">
            {' '}
            {text.loci[locus]}, {text.effects[effect].toLowerCase()}
          </span>
        </h2>
        <span class="muted">{here.length}</span>
      </header>
      {here.length === 0 ? <p class="muted">{props.filter === 'all' ? text.noneHere : text.noneShown}</p> : null}
      {[...themes].map(([theme, factors]) => (
        <>
          {theme === '' ? null : <h3>{theme}</h3>}
          <ul>
            {factors.map((factor) => (
              <CardItem factor={factor} {...props} />
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

function CardItem({
  factor,
  sight,
  argument,
  by,
  chosen,
  filter,
}: Omit<PartProps, 'quadrant' | 'here'> & { factor: Card }) {
  const text = boardText[sight.at.lang]
  const evidence = by.get(factor.id) ?? []
  const against = evidence.filter(({ stance }) => stance === 'contradicting').length
  const changed = evidence.some((one) => evidenceView(one, argument, sight).changed !== null)
  const query = new URLSearchParams({ ...(filter === 'all' ? {} : { saring: filter }), faktor: factor.id })
  return (
    <li
      class={chosen === factor.id ? 'card chosen' : 'card'}
      data-factor={factor.id}
      data-version={String(factor.version)}
    >
      <a
        href={`${sight.base}/swot?${query}#bukti`}
        aria-current={chosen === factor.id ? 'true' : undefined}
        aria-keyshortcuts={
          sight.canWrite ? 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown' : undefined
        }
      >
        {factor.text}
      </a>
      <p class="signs">
        {evidence.length === against ? <Tag tone="notice">{text.unproven}</Tag> : null}
        {evidence.length > against ? (
          <span>
            <span class="sign" aria-hidden="true">
              ✓
            </span>
            {text.supporting(evidence.length - against)}
          </span>
        ) : null}
        {against > 0 ? (
          <span>
            <span class="sign bad" aria-hidden="true">
              !
            </span>
            {text.contradicting(against)}
          </span>
        ) : null}
        {changed ? <Tag tone="notice">{text.changed}</Tag> : null}
      </p>
    </li>
  )
}

/** The evidence of the chosen factor, and where it lies on the board, to be changed without dragging. */
function Beside({ sight, argument, chosen, filter, written }: BoardProps) {
  const text = boardText[sight.at.lang]
  const factor = argument.factors.find(({ id }) => id === chosen)
  if (factor === undefined)
    return (
      <aside class="panel stack noprint" aria-labelledby="bukti" data-part="bukti">
        <h2 id="bukti">{text.evidence}</h2>
        <p class="muted">{text.choose}</p>
        {sight.canWrite ? <p class="muted only-script">{text.moveHint}</p> : null}
      </aside>
    )
  const evidence = evidenceByFactor(argument.evidence).get(factor.id) ?? []
  const page = `${sight.base}/faktor/${encodeURIComponent(factor.id)}`
  return (
    <aside class="panel stack evidence" aria-labelledby="bukti" data-part="bukti">
      <header class="row between">
        <h2 id="bukti">{text.evidence}</h2>
        <span class="muted">{evidence.length}</span>
      </header>
      <p>
        <strong>{factor.text}</strong>
      </p>
      <EvidenceList sight={sight} argument={argument} evidence={evidence} />
      {written}
      <p>
        <a href={page}>{text.more}</a>
      </p>
      {sight.canWrite ? <Placing sight={sight} factor={factor} page={page} filter={filter} /> : null}
    </aside>
  )
}

function Placing({
  sight,
  factor,
  page,
  filter,
}: {
  readonly sight: Sight
  readonly factor: Factor & { readonly version: number }
  readonly page: string
  readonly filter: Filter
}) {
  const text = boardText[sight.at.lang]
  return (
    <form class="form stack noprint" method="post" action={`${page}/letak`}>
      <FromOffice />
      <input type="hidden" name="version" value={String(factor.version)} />
      <input type="hidden" name="saring" value={filter} />
      <h3>{text.move}</h3>
      <Judgements lang={sight.at.lang} values={factor} problems={{}} />
      <p class="muted only-script">{text.moveHint}</p>
      <button class="button alt" type="submit">
        {text.put}
      </button>
    </form>
  )
}

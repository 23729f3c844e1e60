import { formatDate } from '../../base/dates.ts'
import { decimal } from '../../base/words.ts'
import { studyChain } from '../../bundle/study-chain.ts'
import { type Chain, type ChainNode, chainColumns, columnOf, kindOf } from '../../features/issues/chain.ts'
import { chainNames, thingText } from '../../features/issues/chain-names.ts'
import { chainText, quadrantText } from '../../features/issues/chain-text.ts'
import { shortCode } from '../../features/issues/decision-record.ts'
import { roleOf } from '../../features/studies/study.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import { decisionPageText } from '../decision-page-text.ts'
import type { ShownStudy } from '../studies.ts'
import { Needed } from './needed.tsx'
import { StepPage } from './step.tsx'

type Props = { readonly at: PageContext; readonly id: string; readonly shown: ShownStudy; readonly base: string }

/** From the decision back to issue, factors, findings and sources: a picture in columns, a list, and what is broken. */
export function EvidencePage({ at, id, shown, base }: Props) {
  const text = chainText[at.lang]
  const { decision } = shown.opened.study
  if (decision === null)
    return (
      <StepPage at={at} id={id} shown={shown} base={base} step={5} title={text.title}>
        <p class="panel">{decisionPageText[at.lang].nothingDecided}</p>
      </StepPage>
    )
  const chain = studyChain(shown.opened, decision.issue)
  return (
    <StepPage
      at={at}
      id={id}
      shown={shown}
      base={base}
      step={5}
      title={text.title}
      lead={text.lead(chain.breaks.length)}
    >
      <p class="row">
        <a class="button alt" href="#daftar">
          {text.list}
        </a>
        {decision.record === null ? null : (
          <a class="button" href={`${base}/penetapan/${decision.record.number}`}>
            {decisionPageText[at.lang].record(decision.record.number)}
          </a>
        )}
      </p>
      <Picture at={at} shown={shown} base={base} chain={chain} />
      <Breaks at={at} chain={chain} />
      <Needed at={at} shown={shown} />
      <section class="panel stack" aria-labelledby="daftar">
        <h2 id="daftar">{text.list}</h2>
        <Tree at={at} base={base} chain={chain} />
      </section>
    </StepPage>
  )
}

function Picture({ at, shown, base, chain }: Omit<Props, 'id'> & { readonly chain: Chain }) {
  const text = chainText[at.lang]
  const broken = new Set(chain.breaks.filter((b) => b.code !== 'contradicted').map((b) => b.ref))
  return (
    <section class="chain" aria-label={text.picture}>
      <div>
        <h2>{text.decision}</h2>
        <DecisionBox at={at} shown={shown} base={base} />
      </div>
      {chainColumns.map((column) => (
        <div>
          <h2>{text.columns[column]}</h2>
          <ul>
            {chain.nodes
              .filter((node) => columnOf(node) === column)
              .map((node) => (
                <li>
                  <a class={broken.has(node.thing.ref) ? 'node gap' : 'node'} href={hrefOf(node, base)}>
                    <strong>{thingText(node.thing, at.lang)}</strong>
                    <small>{detailOf(node, shown, at)}</small>
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function DecisionBox({ at, shown, base }: Omit<Props, 'id'>) {
  const words = decisionPageText[at.lang]
  const { decision } = shown.opened.study
  const { titles } = shown.opened
  if (decision === null) return null
  const said = [
    decision.on === null ? null : formatDate(decision.on, at.lang),
    decision.by === null ? null : roleOf(shown.opened.study, decision.by),
    decision.record === null ? words.notFrozen : `${words.code} ${shortCode(decision.record.sha256)}`,
  ].filter((part) => part !== null)
  const href = decision.record === null ? `${base}#penetapan` : `${base}/penetapan/${decision.record.number}`
  return (
    <a class="node main" href={href}>
      <strong>{titles.get(decision.issue) ?? decision.issue}</strong>
      <small>{said.join(' · ')}</small>
    </a>
  )
}

function Breaks({ at, chain }: { readonly at: PageContext; readonly chain: Chain }) {
  const text = chainText[at.lang]
  const name = chainNames(chain, at.lang)
  return (
    <section class="panel stack" aria-labelledby="putus">
      <h2 id="putus">{text.breaks}</h2>
      {chain.breaks.length === 0 ? (
        <p>{text.whole}</p>
      ) : (
        <ul>
          {chain.breaks.map((found) => (
            <li>{text.breakText(found, name)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Each thing is opened out where it is met first, and only named where it is met again. */
function Tree({ at, base, chain }: { readonly at: PageContext; readonly base: string; readonly chain: Chain }) {
  const text = chainText[at.lang]
  const nodes = new Map(chain.nodes.map((node) => [node.thing.ref, node]))
  const opened = new Set<string>()
  const branch = (ref: string, depth: number, stance?: string) => {
    const node = nodes.get(ref)
    if (node === undefined) return null
    const again = opened.has(ref)
    opened.add(ref)
    const below = again || depth > 30 ? [] : node.from
    const source = again || depth > 30 ? null : node.source
    return (
      <li>
        <a href={hrefOf(node, base)}>{thingText(node.thing, at.lang)}</a>{' '}
        <small class="muted">
          {[
            quadrantText(node, at.lang),
            stance === 'contradicting' ? text.contradicting : '',
            again && node.from.length > 0 ? text.seeAbove : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
        {below.length + (source === null ? 0 : 1) === 0 ? null : (
          <ul>
            {below.map((b) => branch(b.ref, depth + 1, b.stance))}
            {source === null ? null : branch(source, depth + 1)}
          </ul>
        )}
      </li>
    )
  }
  return <ul class="tree">{chain.root === null ? null : branch(chain.root, 0)}</ul>
}

function hrefOf({ thing }: ChainNode, base: string): string {
  return kindOf(thing.ref) === 'issue' ? `${base}#isu` : `${base}/berkas/${thing.table}.csv#b${thing.row}`
}

/** What stands under the words of a box. */
function detailOf(node: ChainNode, shown: ShownStudy, { lang }: PageContext): string {
  const text = chainText[lang]
  const { thing, from, source } = node
  const kind = kindOf(thing.ref)
  if (kind === 'issue') return standingText(shown, thing.ref.slice('issue:'.length), lang)
  if (kind === 'quote' || kind === 'figure') {
    const row = shown.opened.bundle.tables.sources?.rows.find(({ values }) => `source:${values.id}` === source)
    return row?.values.title ?? ''
  }
  if (kind !== 'factor') return thing.table === 'sources' && !thing.found ? text.nowhere : ''
  const against = from.filter((b) => b.stance === 'contradicting').length
  const counts = from.length - against === 0 ? text.unproven : text.bears(from.length - against, against)
  return `${quadrantText(node, lang)} · ${counts}`
}

function standingText({ analysis }: ShownStudy, issue: string, lang: PageContext['lang']): string {
  const words = decisionPageText[lang]
  const standing = analysis.standings.find((s) => s.issue === issue)
  if (standing?.total == null || standing.rank === null) return words.unranked
  const most = analysis.maximum === null ? null : decimal(analysis.maximum, lang)
  const { method, sheet } = analysis
  return words.standing(
    standing.rank,
    decimal(standing.total, lang),
    most,
    `${method.title[lang]} ${method.version}`,
    sheet.raters.length,
  )
}

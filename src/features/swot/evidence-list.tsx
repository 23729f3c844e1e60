import type { Sight } from '../studies/sight.tsx'
import { type Argument, kindsBehind } from './argument.ts'
import { boardText } from './board-text.ts'
import type { Evidence } from './evidence.ts'
import { evidenceText } from './evidence-text.ts'
import { evidenceView } from './evidence-view.ts'

type Props = {
  readonly sight: Sight
  readonly argument: Argument
  readonly evidence: readonly Evidence[]
}

/** What speaks for a factor and against it, each leading to its place. */
export function EvidenceList({ sight, argument, evidence }: Props) {
  const text = boardText[sight.at.lang]
  if (evidence.length === 0)
    return (
      <p>
        <span class="tag notice">▲ {text.unproven}</span>
      </p>
    )
  const against = evidence.filter(({ stance }) => stance === 'contradicting').length
  return (
    <>
      {evidence.map((one) => (
        <EvidenceItem sight={sight} argument={argument} evidence={one} />
      ))}
      <p class="muted">{text.kinds(kindsBehind(evidence, argument), against)}</p>
    </>
  )
}

export function EvidenceItem({ sight, argument, evidence }: Omit<Props, 'evidence'> & { readonly evidence: Evidence }) {
  const { says, where, href, kind, changed, officeSays } = evidenceView(evidence, argument, sight)
  const text = evidenceText[sight.at.lang]
  return (
    <div class={evidence.stance === 'supporting' ? 'evi' : 'evi against'}>
      <p>
        <span class="sr">{text.stances[evidence.stance]}: </span>
        {says}
      </p>
      <p class="muted">
        {text.kinds[kind]}
        {where === '' ? null : ` · ${where}`}
        {href === null ? null : (
          <>
            {' · '}
            <a href={href}>
              {text.open}
              <span class="sr"> {says}</span>
            </a>
          </>
        )}
      </p>
      {evidence.note === null || evidence.note === says ? null : <p class="muted">{evidence.note}</p>}
      {changed === null ? null : (
        <p>
          <span class="tag notice">▲ {changed}</span>
        </p>
      )}
      {officeSays === null ? null : <p class="muted">{officeSays}</p>}
    </div>
  )
}

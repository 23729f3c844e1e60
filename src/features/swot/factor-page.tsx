import type { Child } from 'hono/jsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { type Sight, SightFrame } from '../studies/sight.tsx'
import { type Argument, figuresNamed, saidBy } from './argument.ts'
import { boardText } from './board-text.ts'
import { type Evidence, partsOfReference } from './evidence.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { EvidenceItem, EvidenceList } from './evidence-list.tsx'
import { evidenceText } from './evidence-text.ts'
import { type Factor, quadrantOf } from './factor.ts'
import { FactorFields } from './factor-fields.tsx'
import { factorText } from './factor-text.ts'
import type { FactorValues } from './form.ts'

type AddProps = {
  readonly sight: Sight
  readonly values: FactorValues
  readonly problems: FieldProblems
  readonly seen: number
  readonly themes: readonly string[]
}

/** A form for one more factor. */
export function AddFactorPage({ sight, values, problems, seen, themes }: AddProps) {
  const { lang } = sight.at
  const text = factorText[lang]
  return (
    <SightFrame sight={sight} step={3} title={text.addTitle} name={boardText[lang].name} lead={text.addLead}>
      <section class="panel">
        <Form
          action={`${sight.base}/faktor`}
          save={text.add}
          failed={text.failed}
          problems={problems}
          cancel={{ href: `${sight.base}/swot`, label: text.toBoard }}
        >
          <input type="hidden" name="sejak" value={String(seen)} />
          <FactorFields lang={lang} values={values} problems={problems} themes={themes} />
        </Form>
      </section>
    </SightFrame>
  )
}

type Kept = Factor & { readonly version: number }

type Props = {
  readonly sight: Sight
  readonly argument: Argument
  readonly factor: Kept
  readonly evidence: readonly (Evidence & { readonly version: number })[]
  readonly editing: {
    readonly values: FactorValues
    readonly problems: FieldProblems
    readonly conflict: { readonly who: string | null; readonly when: string | null } | null
  } | null
  readonly said?: 'saved' | 'added' | 'stale' | null
  readonly written?: Child
  /** What else can be done with it. */
  readonly acts?: Child
}

/** One factor: its sentence, its place, its evidence, each to be opened and changed. */
export function FactorPage({ sight, argument, factor, evidence, editing, said, written, acts }: Props) {
  const { lang } = sight.at
  const [text, board] = [factorText[lang], boardText[lang]]
  const page = factorHref(sight, factor.id)
  return (
    <SightFrame sight={sight} step={3} title={factor.text} name={board.name}>
      {said === 'saved' || said === 'added' ? (
        <p class="banner done" role="status">
          {text[said]}
        </p>
      ) : null}
      {said === 'stale' ? (
        <p class="error" role="alert">
          {evidenceText[lang].problems.stale}
        </p>
      ) : null}
      <p class="row">
        <Tag tone="plain">{board.quadrants[quadrantOf(factor)]}</Tag>
        <span>
          {board.loci[factor.locus]}, {board.effects[factor.effect].toLowerCase()}
        </span>
        {factor.theme === null ? null : <span class="muted">{factor.theme}</span>}
      </p>
      {written}
      <section class="panel stack evidence" aria-labelledby="bukti">
        <header class="row between">
          <h2 id="bukti">{board.evidence}</h2>
          <span class="muted">{evidence.length}</span>
        </header>
        {sight.canWrite && evidence.length > 0 ? (
          evidence.map((one) => <Editable {...{ sight, argument, page }} evidence={one} />)
        ) : (
          <EvidenceList sight={sight} argument={argument} evidence={evidence} />
        )}
        {sight.canWrite ? (
          <p>
            <a class="button" href={`${page}/bukti`}>
              {text.addEvidence}
            </a>
          </p>
        ) : null}
      </section>
      {editing === null ? null : <Editing {...{ sight, argument, factor, editing, page }} />}
      {acts}
      <p>
        <a href={`${sight.base}/swot?${new URLSearchParams({ faktor: factor.id })}#bukti`}>{text.toBoard}</a>
      </p>
    </SightFrame>
  )
}

/** The page of a factor. */
export function factorHref({ base }: Pick<Sight, 'base'>, id: string): string {
  return `${base}/faktor/${encodeURIComponent(id)}`
}

type EditableProps = Pick<Props, 'sight' | 'argument'> & {
  readonly evidence: Evidence & { readonly version: number }
  readonly page: string
}

/** A piece of evidence with what can be done about it. */
function Editable({ sight, argument, evidence, page }: EditableProps) {
  const { lang } = sight.at
  const text = evidenceText[lang]
  const { kind, id } = partsOfReference(evidence.from)
  const now = kind === 'figure' ? saidBy(figuresNamed(argument.figures, id)) : ''
  const fields = { from: evidence.from, version: String(evidence.version) }
  const same = { stance: evidence.stance, place: evidence.place ?? '', note: evidence.note ?? '' }
  return (
    <div class="stack">
      <EvidenceItem sight={sight} argument={argument} evidence={evidence} />
      <div class="row tight">
        <details>
          <summary>
            {text.change}
            <span class="sr"> {evidence.from}</span>
          </summary>
          <Form action={`${page}/bukti/ubah`} save={text.save} failed={text.failed}>
            {Object.entries(fields).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <EvidenceFields lang={lang} values={same} problems={{}} of={evidence.from} />
          </Form>
        </details>
        {now !== '' && evidence.seen !== null && evidence.seen !== now ? (
          <ActButton action={`${page}/bukti/ubah`} label={text.takeNew} fields={{ ...fields, ...same, kini: '1' }} />
        ) : null}
        <ActButton action={`${page}/bukti/lepas`} label={text.remove} about={evidence.from} fields={fields} />
      </div>
    </div>
  )
}

type EditingProps = Pick<Props, 'sight' | 'argument' | 'factor'> & {
  readonly editing: NonNullable<Props['editing']>
  readonly page: string
}

function Editing({ sight, argument, factor, editing, page }: EditingProps) {
  const { lang } = sight.at
  const text = factorText[lang]
  const { values, problems, conflict } = editing
  const labels = { text: text.sentence, locus: text.locus, effect: text.effect, theme: text.theme }
  const differences = (Object.keys(labels) as (keyof typeof labels)[])
    .map((name) => ({ label: labels[name], theirs: said(factor[name] ?? '', lang), mine: said(values[name], lang) }))
    .filter(({ theirs, mine }) => theirs !== mine)
  return (
    <details class="panel" open={conflict !== null || Object.keys(problems).length > 0}>
      <summary>{text.change}</summary>
      {conflict === null ? null : <Conflict lang={lang} {...conflict} differences={differences} />}
      <Form action={page} save={text.save} failed={text.failed} problems={problems}>
        <input type="hidden" name="version" value={String(factor.version)} />
        <FactorFields lang={lang} values={values} problems={problems} themes={themesOf(argument.factors)} />
      </Form>
    </details>
  )
}

/** A judgement in words, anything else as it stands. */
function said(value: string, lang: Sight['at']['lang']): string {
  const { loci, effects } = boardText[lang]
  return ({ ...loci, ...effects } as Readonly<Record<string, string>>)[value] ?? value
}

export function themesOf(factors: readonly Factor[]): string[] {
  return [...new Set(factors.flatMap(({ theme }) => theme ?? []))].toSorted()
}

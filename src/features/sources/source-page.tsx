import type { Child } from 'hono/jsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { type Sight, SightFrame } from '../studies/sight.tsx'
import type { SourceValues } from './form.ts'
import { aboutSource, SourceFields, sourceHref } from './pages.tsx'
import { type Quote, stretchesOf } from './quote.ts'
import { openableLink, type Source } from './source.ts'
import { sourcesText } from './text.ts'

/** A longer text is not drawn; its quotes stand in the list with what surrounds them. */
const longestText = 200_000

type Props = {
  readonly sight: Sight
  readonly source: Source & { readonly version?: number }
  /** Its text, where the study has one. */
  readonly body: string | null
  readonly quotes: readonly Quote[]
  /** The factors that cite it, each with its address. */
  readonly cited: readonly { readonly text: string; readonly href: string }[]
  readonly editing: {
    readonly values: SourceValues
    readonly problems: FieldProblems
    readonly files: readonly string[]
    readonly conflict: { readonly who: string | null; readonly when: string | null } | null
  } | null
  readonly saved?: boolean
  readonly history?: Child
}

/** One source: what it is, who cites it, its quotes, and its text with the quotes marked. */
export function SourcePage({ sight, source, body, quotes, cited, editing, saved, history }: Props) {
  const text = sourcesText[sight.at.lang]
  const link = openableLink(source.link)
  const drawn = body === null || body.length > longestText ? null : body
  return (
    <SightFrame sight={sight} step={2} title={source.title || source.id} name={text.name}>
      <section class="panel stack">
        {saved ? (
          <p class="banner done" role="status">
            {text.saved}
          </p>
        ) : null}
        <p>
          <Tag tone="plain">{text.kinds[source.kind]}</Tag> {aboutSource(source, sight)}
        </p>
        {link === null ? (
          source.link
        ) : (
          <p>
            <a href={link} rel="noreferrer">
              {text.open}
            </a>{' '}
            <span class="muted">{link}</span>
          </p>
        )}
        <p>{text.cited(cited.length)}</p>
        {cited.length === 0 ? null : (
          <ul>
            {cited.map((factor) => (
              <li>
                <a href={factor.href}>{factor.text}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`${sight.base}/sumber`}>{text.back}</a>
        </p>
      </section>
      {editing === null ? null : <Editing sight={sight} source={source} editing={editing} />}
      {quotes.length === 0 ? null : <Quotes sight={sight} quotes={quotes} drawn={drawn !== null} />}
      {drawn === null ? null : <Body sight={sight} body={drawn} quotes={quotes} />}
      {history}
    </SightFrame>
  )
}

function Editing({
  sight,
  source,
  editing,
}: Pick<Props, 'sight' | 'source'> & { editing: NonNullable<Props['editing']> }) {
  const text = sourcesText[sight.at.lang]
  const { values, conflict, problems } = editing
  const differences = (Object.keys(values) as (keyof SourceValues)[])
    .map((name) => ({ label: text.fields[name].label, theirs: source[name] ?? '', mine: values[name] }))
    .filter(({ theirs, mine }) => theirs !== mine)
  const form = (
    <Form
      action={sourceHref(sight, source.id)}
      save={text.save}
      failed={text.failed}
      problems={problems}
      cancel={{ href: `${sourceHref(sight, source.id)}/hapus`, label: text.remove }}
    >
      <input type="hidden" name="version" value={String(source.version ?? 0)} />
      <SourceFields sight={sight} {...editing} />
    </Form>
  )
  if (conflict === null && Object.keys(problems).length === 0)
    return (
      <details class="panel">
        <summary>{text.change}</summary>
        {form}
      </details>
    )
  return (
    <section class="panel stack">
      {conflict === null ? null : <Conflict lang={sight.at.lang} {...conflict} differences={differences} />}
      {form}
    </section>
  )
}

function Quotes({ sight, quotes, drawn }: Pick<Props, 'sight' | 'quotes'> & { readonly drawn: boolean }) {
  const text = sourcesText[sight.at.lang]
  return (
    <section class="panel stack" aria-labelledby="kutipan">
      <h2 id="kutipan">{text.quotes(quotes.length)}</h2>
      <ol class="plain-list">
        {quotes.map(({ id, before, text: said, after }) => (
          <li id={`q-${id}`}>
            <blockquote class="quote">
              <span class="muted">{before}</span>
              <mark>{said}</mark>
              <span class="muted">{after}</span>
            </blockquote>
            {drawn ? (
              <a href={`#k-${encodeURIComponent(id)}`}>
                {text.toPlace}
                <span class="sr"> {said}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Body({ sight, body, quotes }: Pick<Props, 'sight' | 'quotes'> & { readonly body: string }) {
  const text = sourcesText[sight.at.lang]
  return (
    <section class="panel stack" aria-labelledby="teks">
      <h2 id="teks">{text.text}</h2>
      <p class="muted">{text.textSay}</p>
      <div class="frozen">
        {stretchesOf(body, quotes).map((stretch) => (
          <>
            {stretch.begins.map((id) => (
              <span id={`k-${id}`} class="spot" />
            ))}
            {stretch.quotes.length === 0 ? stretch.text : <mark>{stretch.text}</mark>}
          </>
        ))}
      </div>
    </section>
  )
}

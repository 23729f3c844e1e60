import { formatDate } from '../../base/dates.ts'
import { Select, TextArea, TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { type Sight, SightFrame } from '../studies/sight.tsx'
import type { SourceValues } from './form.ts'
import { type Source, sourceKinds } from './source.ts'
import { sourcesText } from './text.ts'

export type ListedSource = Source & {
  /** How many factors cite it, by itself or by a quote. */
  readonly cited: number
  readonly quotes: number
}

type ListProps = {
  readonly sight: Sight
  readonly sources: readonly ListedSource[]
  /** The form for one more; null where nobody writes. */
  readonly adding: {
    readonly values: SourceValues
    readonly problems: FieldProblems
    readonly seen: number
    readonly files: readonly string[]
    /** What has just been added. */
    readonly added: string | null
  } | null
}

/** The cited sources of a study in their order, and a form for one more. */
export function SourcesPage({ sight, sources, adding }: ListProps) {
  const text = sourcesText[sight.at.lang]
  return (
    <SightFrame sight={sight} step={2} title={text.title(sources.length)} name={text.name} lead={text.lead}>
      {sources.length === 0 ? (
        <p class="panel">{sight.canWrite ? text.empty : text.emptyExample}</p>
      ) : (
        <section class="panel">
          <ol class="numbered">
            {sources.map((source) => (
              <li id={`s-${source.id}`}>
                <p>
                  <a href={sourceHref(sight, source.id)}>
                    <strong>{source.title || source.id}</strong>
                  </a>{' '}
                  <Tag tone="plain">{text.kinds[source.kind]}</Tag>
                </p>
                <p class="muted">{aboutSource(source, sight)}</p>
                <p class="muted">
                  {text.cited(source.cited)}
                  {source.quotes === 0 ? null : ` · ${text.quotes(source.quotes)}`}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {adding === null ? null : (
        <section class="panel stack" aria-labelledby="tambah">
          <h2 id="tambah">{text.addTitle}</h2>
          {adding.added === null ? null : (
            <p class="banner done" role="status">
              {text.added(adding.added)}
            </p>
          )}
          <Form action={`${sight.base}/sumber`} save={text.add} failed={text.failed} problems={adding.problems}>
            <input type="hidden" name="sejak" value={String(adding.seen)} />
            <SourceFields sight={sight} {...adding} />
          </Form>
        </section>
      )}
    </SightFrame>
  )
}

/** Date, place and citation of a source in one line. */
export function aboutSource({ date, place, citation }: Source, { at }: Pick<Sight, 'at'>): string {
  return [date === null ? null : formatDate(date, at.lang), place, citation].filter((part) => part !== null).join(' · ')
}

/** The page of a source. */
export function sourceHref({ base }: Pick<Sight, 'base'>, id: string): string {
  return `${base}/sumber/${encodeURIComponent(id)}`
}

type FieldsProps = {
  readonly sight: Sight
  readonly values: SourceValues
  readonly problems: FieldProblems
  readonly files: readonly string[]
}

export function SourceFields({ sight, values, problems, files }: FieldsProps) {
  const text = sourcesText[sight.at.lang]
  const line = (name: 'title' | 'place' | 'link' | 'date') => (
    <TextField
      name={name}
      {...text.fields[name]}
      value={values[name]}
      problem={problems[name]}
      {...(name === 'date' ? { type: 'date' as const, size: 'short' as const } : {})}
      {...(name === 'title' ? { required: true } : {})}
    />
  )
  const kinds = sourceKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))
  const offered = [{ value: '', label: text.noFile }, ...files.map((path) => ({ value: path, label: path }))]
  return (
    <>
      <Select name="kind" {...text.fields.kind} choices={kinds} value={values.kind} problem={problems.kind} />
      {line('title')}
      {line('date')}
      {line('place')}
      <TextArea
        name="citation"
        {...text.fields.citation}
        value={values.citation}
        problem={problems.citation}
        rows={2}
      />
      {line('link')}
      {files.length === 0 ? null : (
        <Select name="file" {...text.fields.file} choices={offered} value={values.file} problem={problems.file} />
      )}
    </>
  )
}

/** Asks before a source goes; while something points at it, it stays. */
export function RemoveSourcePage({
  sight,
  source,
  pointing,
}: {
  readonly sight: Sight
  readonly source: Source
  readonly pointing: readonly string[]
}) {
  const text = sourcesText[sight.at.lang]
  const lead = pointing.length > 0 ? text.stays(pointing) : text.removeSay
  return (
    <SightFrame sight={sight} step={2} title={text.removeTitle(source.title)} name={text.name} lead={lead}>
      <div class="row">
        {pointing.length > 0 ? null : (
          <ActButton action={`${sourceHref(sight, source.id)}/hapus`} label={text.reallyRemove} tone="danger" />
        )}
        <a href={sourceHref(sight, source.id)}>{text.back}</a>
      </div>
    </SightFrame>
  )
}

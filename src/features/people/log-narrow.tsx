import { Select, TextField } from '../../ui/field/field.tsx'
import type { PageContext } from '../../ui/page/page.tsx'
import { type FilterField, type FilterValues, filterFields } from './log-filter.ts'
import { kinds, type LogKind } from './log-kind-text.ts'
import { logPageText } from './log-page-text.ts'
import { whoText } from './log-shown.ts'
import { acts, actText } from './log-text.ts'

type Named = { readonly id: string; readonly name: string }

type Props = {
  readonly at: PageContext
  /** Of the page that is narrowed, in the reader's language. */
  readonly path: string
  readonly values: FilterValues
  readonly narrow: boolean
  readonly badDay: boolean
  readonly people: readonly Named[]
  /** Null on the page of a study. */
  readonly studies: readonly Named[] | null
  /** Only these; all unless told. */
  readonly about?: readonly LogKind[]
  readonly acts?: readonly string[]
}

/** Narrows a log by who, what, about which kind of thing, and day. */
export function NarrowLog({ at, path, values, narrow, badDay, people, studies, about, acts: some }: Props) {
  const text = logPageText[at.lang]
  const { lang } = at
  const choices: Readonly<Record<Exclude<FilterField, 'hari'>, readonly { value: string; label: string }[]>> = {
    orang: [
      ...people.map(({ id, name }) => ({ value: id, label: name })),
      { value: 'shell', label: whoText('shell', new Map(), lang) },
      { value: 'system', label: whoText('system', new Map(), lang) },
    ],
    perbuatan: (some ?? Object.keys(acts))
      .map((act) => ({ value: act, label: actText(act, lang) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, lang)),
    benda: (about ?? (Object.keys(kinds) as LogKind[])).map((kind) => ({ value: kind, label: kinds[kind][lang] })),
    studi: (studies ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  return (
    <details class="panel" open={narrow}>
      <summary>{text.narrow}</summary>
      <form class="form stack" method="get" action={path}>
        {filterFields.map((name) => {
          const { label, all } = text.fields[name]
          const value = values[name]
          if (name === 'studi' && studies === null) return null
          if (name === 'hari')
            return (
              <TextField
                name={name}
                label={label}
                hint={text.dayHint}
                value={value}
                problem={badDay ? text.badDay : undefined}
                size="short"
              />
            )
          return (
            <Select name={name} label={label} value={value} choices={[{ value: '', label: all }, ...choices[name]]} />
          )
        })}
        <div class="row">
          <button class="button" type="submit">
            {text.narrow}
          </button>
          {narrow ? <a href={path}>{text.whole}</a> : null}
        </div>
      </form>
    </details>
  )
}

import { type Child, useContext } from 'hono/jsx'
import { fieldId } from './field.tsx'
import { FromOffice, fromOffice, PageOffice } from './from-office.tsx'

/** What is wrong with a form: by the name of the field; under '' what concerns none of them. */
export type FieldProblems = Readonly<Record<string, string>>

type FormProps = {
  /** Where it is sent, in the reader's language. */
  readonly action: string
  /** On the button: what happens. */
  readonly save: string
  /** Heading of the summary, such as "Belum tersimpan". */
  readonly failed: string
  readonly problems?: FieldProblems
  /** `streamed`: the file is read as it comes, so that the office must be known before it, from the address. */
  readonly upload?: boolean | 'streamed'
  /** Where *Batal* leads to. */
  readonly cancel?: { readonly href: string; readonly label: string }
  /** Name of an island's hook: `data-island`. */
  readonly island?: string
  /** The island sends only what changed. */
  readonly partial?: boolean
  readonly children?: Child
}

/** A form that saves without JavaScript. What is wrong stands above it, each line leading to its field. */
export function Form({ action, save, failed, problems = {}, upload, cancel, island, partial, children }: FormProps) {
  const office = useContext(PageOffice)
  const isStreamed = upload === 'streamed' && office !== null
  return (
    <form
      class="form stack"
      method="post"
      action={isStreamed ? `${action}?${fromOffice}=${office}` : action}
      enctype={upload ? 'multipart/form-data' : undefined}
      data-island={island}
      data-partial={partial ? '' : undefined}
      novalidate
    >
      <FromOffice />
      <Summary title={failed} problems={problems} />
      {children}
      <div class="row">
        <button class="button" type="submit">
          {save}
        </button>
        {cancel === undefined ? null : <a href={cancel.href}>{cancel.label}</a>}
      </div>
    </form>
  )
}

function Summary({ title, problems }: { readonly title: string; readonly problems: FieldProblems }) {
  const lines = Object.entries(problems)
  if (lines.length === 0) return null
  return (
    <div class="error" role="alert" tabindex={-1} autofocus>
      <h2>{title}</h2>
      <ul>
        {lines.map(([name, problem]) => (
          <li>{name === '' ? problem : <a href={`#${fieldId(name)}`}>{problem}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

/** A single button that does something: a form of its own, since following a link changes nothing. */
export function ActButton({
  action,
  label,
  about,
  tone = 'alt',
  fields = {},
}: {
  readonly action: string
  readonly label: string
  /** For people who hear the button without its surroundings: what it is done to. */
  readonly about?: string
  readonly tone?: 'alt' | 'main' | 'danger'
  readonly fields?: Readonly<Record<string, string>>
}) {
  return (
    <form class="act" method="post" action={action}>
      <FromOffice />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class={tone === 'main' ? 'button' : `button ${tone}`} type="submit">
        {label}
        {about === undefined ? null : <span class="sr"> {about}</span>}
      </button>
    </form>
  )
}

import type { Child } from 'hono/jsx'

/** What stands under a field when it could not be saved; null when nothing is wrong with it. */
type Fault = { readonly problem?: string | null | undefined }

type Labelled = Fault & {
  readonly name: string
  readonly label: string
  /** What to write, with an example; stands between the label and the field. */
  readonly hint?: string | undefined
}

type TextFieldProps = Labelled & {
  readonly value: string
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'search'
  readonly inputmode?: 'numeric' | 'decimal'
  readonly autocomplete?: string
  readonly required?: boolean
  readonly maxlength?: number
  readonly size?: 'short' | 'long'
  readonly readonly?: boolean
  /** The only thing to do on its page. */
  readonly autofocus?: boolean
  /** Id of a `datalist` with what others wrote here. */
  readonly list?: string
}

/** A line of text. Its error stands at it, with the words of the summary above. */
export function TextField({ name, label, hint, problem, size = 'long', type = 'text', ...rest }: TextFieldProps) {
  return (
    <Around name={name} label={label} hint={hint} problem={problem}>
      <input
        class={size}
        id={fieldId(name)}
        name={name}
        type={type}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? 'true' : undefined}
        {...rest}
      />
    </Around>
  )
}

type TextAreaProps = Labelled & {
  readonly value: string
  readonly rows?: number
  readonly required?: boolean
  readonly maxlength?: number
}

export function TextArea({ name, label, hint, problem, value, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Around name={name} label={label} hint={hint} problem={problem}>
      <textarea
        id={fieldId(name)}
        name={name}
        rows={rows}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? 'true' : undefined}
        {...rest}
      >
        {`\n${value}`}
      </textarea>
    </Around>
  )
}

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

type ChoiceProps = Labelled & { readonly choices: readonly Choice[]; readonly value: string }

export function Select({ name, label, hint, problem, choices, value }: ChoiceProps) {
  return (
    <Around name={name} label={label} hint={hint} problem={problem}>
      <select
        id={fieldId(name)}
        name={name}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem ? 'true' : undefined}
      >
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Around>
  )
}

type ChoicesProps = Omit<ChoiceProps, 'value'> & {
  readonly kind: 'radio' | 'checkbox'
  readonly values: readonly string[]
}

/** One of several, or any of several. */
export function Choices({ name, label, hint, problem, kind, choices, values }: ChoicesProps) {
  return (
    <fieldset class="field" id={fieldId(name)} aria-describedby={describedBy(name, hint, problem)}>
      <legend>{label}</legend>
      <Beside name={name} hint={hint} problem={problem} />
      {choices.map((choice) => (
        <label class="choice">
          <input type={kind} name={name} value={choice.value} checked={values.includes(choice.value)} />
          <span>
            {choice.label}
            {choice.hint === undefined ? null : <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Where an error summary leads to. */
export function fieldId(name: string): string {
  return `f-${name}`
}

function Around({ name, label, hint, problem, children }: Labelled & { readonly children?: Child }) {
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={fieldId(name)}>{label}</label>
      <Beside name={name} hint={hint} problem={problem} />
      {children}
    </div>
  )
}

function Beside({ name, hint, problem }: Pick<Labelled, 'name' | 'hint' | 'problem'>) {
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      {problem ? (
        <p class="problem" id={`${fieldId(name)}-problem`}>
          <span aria-hidden="true">✗ </span>
          {problem}
        </p>
      ) : null}
    </>
  )
}

function describedBy(name: string, hint: string | undefined, problem: string | null | undefined): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${fieldId(name)}-hint`]),
    ...(problem ? [`${fieldId(name)}-problem`] : []),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}

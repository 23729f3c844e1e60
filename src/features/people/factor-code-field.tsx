import { TextField } from '../../ui/field/field.tsx'

type Props = {
  readonly label: string
  readonly hint: string
  readonly problem: string | null | undefined
  readonly autofocus?: boolean
}

/** The six figures that an authenticator shows now. Never filled in again: a code holds once. */
export function FactorCode({ label, hint, problem, autofocus = false }: Props) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      problem={problem}
      value=""
      inputmode="numeric"
      autocomplete="one-time-code"
      size="short"
      maxlength={20}
      required
      autofocus={autofocus}
    />
  )
}

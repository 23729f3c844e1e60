import { TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { mailedResetMinutes } from './auth-reset.ts'
import { passwordResetText } from './password-reset-text.ts'
import { passwordLength } from './password-rules.ts'
import type { Person } from './person.ts'

type AskProps = {
  readonly at: PageContext
  readonly email: string
  /** Whether a letter can be sent at all. */
  readonly mails: boolean
  readonly problems?: FieldProblems
}

/** Who lost their password asks for a link, or is told who can make one. */
export function ForgotPage({ at, email, mails, problems = {} }: AskProps) {
  const text = passwordResetText[at.lang].ask
  const title = mails ? text.title : text.noMail
  return (
    <PlainPage at={at} title={Object.keys(problems).length > 0 ? text.failed : title}>
      <h1>{title}</h1>
      <p class="lead">{mails ? text.lead : text.noMailSay}</p>
      <div class="spaced stack">
        {mails ? (
          <Form action={inLanguage('/lupa-sandi', at.lang)} save={text.send} failed={text.failed} problems={problems}>
            <TextField
              name="email"
              label={text.email}
              problem={problems.email}
              value={email}
              type="email"
              autocomplete="username"
              maxlength={254}
              required
            />
          </Form>
        ) : null}
        <p>
          <a href={inLanguage('/masuk', at.lang)}>{text.back}</a>
        </p>
      </div>
    </PlainPage>
  )
}

/** The same for an address with an account and for one without. */
export function ResetSentPage({ at }: { readonly at: PageContext }) {
  const text = passwordResetText[at.lang].ask
  return (
    <PlainPage at={at} title={text.sent}>
      <h1>{text.sent}</h1>
      <p class="lead">{text.sentSay(`${mailedResetMinutes}`)}</p>
      <div class="spaced stack">
        <p class="say">{text.nothing}</p>
        <p>
          <a href={inLanguage('/masuk', at.lang)}>{text.back}</a>
        </p>
      </div>
    </PlainPage>
  )
}

type ResetProps = {
  readonly at: PageContext
  readonly person: Person
  readonly endOthers: boolean
  readonly problems?: FieldProblems
}

/** Behind a link: a new password. Looking at it does not use the link up. */
export function ResetPage({ at, person, endOthers, problems = {} }: ResetProps) {
  const text = passwordResetText[at.lang].choose
  return (
    <PlainPage
      at={at}
      title={Object.keys(problems).length > 0 ? text.failed : text.title}
      scripts={['press.client.js']}
    >
      <h1>{text.title}</h1>
      <p class="lead">{text.lead(person.name)}</p>
      <div class="spaced">
        <Form action={inLanguage(at.path, at.lang)} save={text.save} failed={text.failed} problems={problems}>
          <TextField
            name="email"
            label={text.email}
            value={person.email}
            type="email"
            autocomplete="username"
            readonly
          />
          <NewPassword name="password" label={text.password} hint={text.passwordHint} problem={problems.password} />
          <EndOthers label={text.endOthers} hint={text.endOthersHint} ticked={endOthers} />
        </Form>
      </div>
    </PlainPage>
  )
}

export function NewPassword(props: {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly problem: string | undefined
}) {
  return (
    <TextField
      {...props}
      value=""
      type="password"
      autocomplete="new-password"
      maxlength={passwordLength.most * 2}
      required
    />
  )
}

export function EndOthers({
  label,
  hint,
  ticked,
}: {
  readonly label: string
  readonly hint: string
  readonly ticked: boolean
}) {
  return (
    <label class="choice">
      <input type="checkbox" name="endOthers" value="1" checked={ticked} />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  )
}

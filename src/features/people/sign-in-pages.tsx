import type { Child } from 'hono/jsx'
import { TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { FactorCode } from './factor-code-field.tsx'
import { type SignInMessage, signInText } from './sign-in-text.ts'

type SignInProps = {
  readonly at: PageContext
  readonly email: string
  /** Where to go afterwards. */
  readonly back: string | null
  /** What people call the office's accounts; null where there is no single sign-on. */
  readonly sso: string | null
  readonly message: SignInMessage | null
  readonly problems?: FieldProblems
}

export function SignInPage({ at, email, back, sso, message, problems = {} }: SignInProps) {
  const text = signInText[at.lang]
  const failed = Object.keys(problems).length > 0
  return (
    <PlainPage at={at} title={failed ? text.failed : text.title} scripts={['press.client.js']}>
      {message === null ? null : (
        <p class={message === 'keluar' || message === 'sandi-baru' ? 'banner done' : 'banner'} role="status">
          {text.messages[message]}
        </p>
      )}
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced stack">
        <Form action={inLanguage('/masuk', at.lang)} save={text.enter} failed={text.failed} problems={problems}>
          <Back to={back} />
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
          <TextField
            name="password"
            label={text.password}
            problem={problems.password}
            value=""
            type="password"
            autocomplete="current-password"
            required
          />
        </Form>
        <p>
          <a href={inLanguage('/lupa-sandi', at.lang)}>{text.forgot}</a>
        </p>
        {sso === null ? null : <SsoLink at={at} name={sso} back={back} />}
      </div>
    </PlainPage>
  )
}

function SsoLink({
  at,
  name,
  back,
}: {
  readonly at: PageContext
  readonly name: string
  readonly back: string | null
}) {
  const text = signInText[at.lang]
  return (
    <p class="row">
      <span class="muted">{text.or}</span>
      <a class="button alt" rel="nofollow" href={withBack(inLanguage('/masuk/sso', at.lang), back)}>
        {text.sso(name)}
      </a>
    </p>
  )
}

type CodeProps = {
  readonly at: PageContext
  readonly back: string | null
  /** Which of the two forms was sent. */
  readonly recovery: boolean
  readonly problems?: FieldProblems
}

/** The second step: a code of the authenticator, or one from paper. */
export function CodePage({ at, back, recovery, problems = {} }: CodeProps) {
  const text = signInText[at.lang].code
  const action = inLanguage('/masuk/kode', at.lang)
  const failed = Object.keys(problems).length > 0
  return (
    <PlainPage at={at} title={failed ? text.failed : text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced stack">
        <Form action={action} save={text.enter} failed={text.failed} problems={recovery ? {} : problems}>
          <Back to={back} />
          <FactorCode
            label={text.label}
            hint={text.hint}
            problem={recovery ? null : problems.code}
            autofocus={!recovery}
          />
        </Form>
        <details class="panel" open={recovery}>
          <summary>{text.lost}</summary>
          <Form action={action} save={text.enterRecovery} failed={text.failed} problems={recovery ? problems : {}}>
            <Back to={back} />
            <TextField
              name="recovery"
              label={text.recovery}
              hint={text.recoveryHint}
              problem={recovery ? problems.recovery : null}
              value=""
              autocomplete="off"
              maxlength={40}
              required
            />
            <p class="muted">{text.noneLeft}</p>
          </Form>
        </details>
        <p>
          <a href={inLanguage('/masuk', at.lang)}>{text.again}</a>
        </p>
      </div>
    </PlainPage>
  )
}

export function Back({ to }: { readonly to: string | null }): Child {
  return to === null ? null : <input type="hidden" name="kembali" value={to} />
}

/** An address of ours that knows where to go afterwards. */
export function withBack(path: string, back: string | null): string {
  return back === null ? path : `${path}?kembali=${encodeURIComponent(back)}`
}

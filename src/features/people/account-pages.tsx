import type { Child } from 'hono/jsx'
import { formatMoment } from '../../base/moments.ts'
import { TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { deviceOf } from './account-device.ts'
import { factorPath } from './account-rules.ts'
import { type AccountMessage, accountText } from './account-text.ts'
import type { OpenSession } from './auth-session-store.ts'
import { EndOthers, NewPassword } from './password-pages.tsx'
import type { Person } from './person.ts'

type AccountProps = {
  readonly at: PageContext
  readonly person: Person
  readonly secondFactor: boolean
  /** Whether they must have one. */
  readonly factorNeeded: boolean
  readonly sessions: readonly OpenSession[]
  readonly here: string
  readonly message: AccountMessage | null
  /** Where they were going. */
  readonly onward: string | null
  /** What must be seen first. */
  readonly top: Child
}

/** One's own account, and where one is signed in. */
export function AccountPage(props: AccountProps) {
  const { at, person, message, onward, factorNeeded, secondFactor, top } = props
  const text = accountText[at.lang]
  const waits = factorNeeded && !secondFactor
  return (
    <PlainPage at={at} title={text.title(person.name)}>
      {message === null ? null : (
        <p class="banner done" role="status">
          {text.messages[message]}
        </p>
      )}
      <h1>{text.title(person.name)}</h1>
      {waits ? <p class="lead">{text.factorNeeded}</p> : null}
      {onward === null || waits ? null : (
        <p>
          <a class="button" href={onward}>
            {text.onward}
          </a>
        </p>
      )}
      <div class="stack spaced">
        {top}
        <Factor {...props} />
        <section class="panel stack">
          <h2>{text.you}</h2>
          <p class="address">
            {person.name} · {person.email}
          </p>
          <p>
            <a href={inLanguage('/akun/ubah', at.lang)}>{text.change}</a>
          </p>
        </section>
        <section class="panel stack">
          <h2>{text.password}</h2>
          <p>{text.passwordSay}</p>
          <p>
            <a href={inLanguage('/akun/sandi', at.lang)}>{text.changePassword}</a>
          </p>
        </section>
        <Sessions {...props} />
      </div>
    </PlainPage>
  )
}

function Factor({ at, secondFactor, factorNeeded, onward }: AccountProps) {
  const text = accountText[at.lang]
  const path = inLanguage(factorPath, at.lang)
  const href = onward === null ? path : `${path}?selanjutnya=${encodeURIComponent(onward)}`
  return (
    <section class="panel stack">
      <h2>{text.factor}</h2>
      <p>
        {secondFactor ? (
          <Tag tone="good">{text.factorOn}</Tag>
        ) : (
          <Tag tone={factorNeeded ? 'bad' : 'notice'}>{text.factorOff}</Tag>
        )}
      </p>
      <p>{secondFactor ? text.factorOnSay : text.factorOffSay}</p>
      <p>
        <a class={secondFactor ? undefined : 'button'} href={href}>
          {secondFactor ? text.run : text.setUp}
        </a>
      </p>
    </section>
  )
}

function Sessions({ at, sessions, here }: AccountProps) {
  const text = accountText[at.lang]
  return (
    <section class="panel stack" id="perangkat">
      <h2>{text.sessions}</h2>
      <p>{text.sessionsSay}</p>
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.device}</th>
            <th scope="col">{text.since}</th>
            <th scope="col">{text.seen}</th>
            <th scope="col">{text.where}</th>
            <th scope="col">{text.act}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow at={at} session={session} here={here} />
          ))}
        </tbody>
      </table>
      {sessions.length < 2 ? null : (
        <ActButton action={inLanguage('/akun/perangkat/lain', at.lang)} label={text.endOthers} />
      )}
    </section>
  )
}

function SessionRow({ at, session, here }: Pick<AccountProps, 'at' | 'here'> & { readonly session: OpenSession }) {
  const text = accountText[at.lang]
  const device = text.deviceName(deviceOf(session.device))
  return (
    <tr>
      <th scope="row">{device}</th>
      <td data-label={text.since}>{formatMoment(session.createdAt, at.lang)}</td>
      <td data-label={text.seen}>{formatMoment(session.seenAt, at.lang)}</td>
      <td data-label={text.where}>{session.address === '' ? '–' : session.address}</td>
      <td>
        {session.id === here ? (
          <Tag tone="plain">{text.here}</Tag>
        ) : (
          <ActButton
            action={inLanguage('/akun/perangkat', at.lang)}
            label={text.end}
            about={device}
            fields={{ perangkat: session.id }}
          />
        )}
      </td>
    </tr>
  )
}

type SelfProps = {
  readonly at: PageContext
  readonly values: { readonly name: string; readonly email: string }
  readonly problems?: FieldProblems
}

export function SelfPage({ at, values, problems = {} }: SelfProps) {
  const text = accountText[at.lang].self
  const back = { href: inLanguage('/akun', at.lang), label: text.cancel }
  return (
    <PlainPage at={at} title={Object.keys(problems).length > 0 ? text.failed : text.title}>
      <h1>{text.title}</h1>
      <div class="spaced">
        <Form
          action={inLanguage('/akun/ubah', at.lang)}
          save={text.save}
          failed={text.failed}
          problems={problems}
          cancel={back}
        >
          <TextField
            name="name"
            label={text.name}
            problem={problems.name}
            value={values.name}
            autocomplete="name"
            maxlength={200}
            required
          />
          <TextField
            name="email"
            label={text.email}
            hint={text.emailHint}
            problem={problems.email}
            value={values.email}
            type="email"
            autocomplete="username"
            maxlength={254}
            required
          />
          <CurrentPassword label={text.current} hint={text.currentHint} problem={problems.current} />
        </Form>
      </div>
    </PlainPage>
  )
}

type PasswordProps = {
  readonly at: PageContext
  readonly person: Person
  readonly endOthers: boolean
  readonly problems?: FieldProblems
}

export function PasswordPage({ at, person, endOthers, problems = {} }: PasswordProps) {
  const text = accountText[at.lang].newPassword
  const back = { href: inLanguage('/akun', at.lang), label: accountText[at.lang].self.cancel }
  return (
    <PlainPage
      at={at}
      title={Object.keys(problems).length > 0 ? text.failed : text.title}
      scripts={['press.client.js']}
    >
      <h1>{text.title}</h1>
      <div class="spaced">
        <Form
          action={inLanguage('/akun/sandi', at.lang)}
          save={text.save}
          failed={text.failed}
          problems={problems}
          cancel={back}
        >
          <Username person={person} />
          <CurrentPassword label={text.current} problem={problems.current} />
          <NewPassword name="password" label={text.next} hint={text.hint} problem={problems.password} />
          <EndOthers label={text.endOthers} hint={text.endOthersHint} ticked={endOthers} />
        </Form>
      </div>
    </PlainPage>
  )
}

/** For whoever keeps passwords for people: whose it is. */
export function Username({ person }: { readonly person: Person }) {
  return <input type="email" name="username" autocomplete="username" value={person.email} hidden readonly />
}

export function CurrentPassword({
  label,
  hint,
  problem,
}: {
  readonly label: string
  readonly hint?: string
  readonly problem: string | undefined
}) {
  return (
    <TextField
      name="current"
      label={label}
      hint={hint}
      problem={problem}
      value=""
      type="password"
      autocomplete="current-password"
    />
  )
}

import type { Child } from 'hono/jsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { factorText } from './account-factor-text.ts'
import { CurrentPassword, Username } from './account-pages.tsx'
import { factorPath } from './account-rules.ts'
import { FactorCode } from './factor-code-field.tsx'
import type { Person } from './person.ts'
import { QrCode } from './token-qr.tsx'

type Common = {
  readonly at: PageContext
  readonly person: Person
  /** Where they were going. */
  readonly onward: string | null
  readonly problems?: FieldProblems
}

type Step = 'start' | 'renew' | 'stop'

const paths: Record<Step, string> = {
  start: factorPath,
  renew: `${factorPath}/cadangan`,
  stop: `${factorPath}/matikan`,
}

/** Everything about the second factor begins with the password. */
export function FactorAskPage({
  at,
  person,
  onward,
  needed,
  step,
  problems = {},
}: Common & { readonly step: Step; readonly needed: boolean }) {
  const text = factorText[at.lang]
  const { title, lead, go, failed } = text[step]
  return (
    <FactorFrame at={at} title={Object.keys(problems).length > 0 ? failed : title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {step === 'start' && needed ? <p class="lead">{text.start.need}</p> : null}
      {step === 'start' ? <p class="lead">{text.start.apps}</p> : null}
      {step === 'stop' && needed ? <p class="lead">{text.on.needed}</p> : null}
      <div class="spaced">
        <Form action={inLanguage(paths[step], at.lang)} save={go} failed={failed} problems={problems}>
          <Username person={person} />
          <Onward to={onward} />
          <CurrentPassword
            label={text.password}
            problem={problems.current}
            {...(step === 'start' ? { hint: text.start.passwordHint } : {})}
          />
        </Form>
      </div>
    </FactorFrame>
  )
}

/** The key for the authenticator, once: as a picture and in letters. */
export function FactorScanPage({ at, uri, onward, problems = {} }: Omit<Common, 'person'> & { readonly uri: string }) {
  const text = factorText[at.lang].scan
  const key = (new URL(uri).searchParams.get('secret') ?? '').match(/.{1,4}/g) ?? []
  return (
    <FactorFrame at={at} title={Object.keys(problems).length > 0 ? text.failed : text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced stack">
        <section class="panel stack">
          <QrCode text={uri} label={text.picture} />
          <p>
            <a class="button alt" href={uri}>
              {text.onThisPhone}
            </a>
          </p>
          <p>{text.byHand}</p>
          <p class="link" data-copy="">
            <code>{key.join(' ')}</code>
          </p>
        </section>
        <Form
          action={inLanguage(`${factorPath}/aktifkan`, at.lang)}
          save={text.turnOn}
          failed={text.failed}
          problems={problems}
        >
          <Onward to={onward} />
          <input type="hidden" name="uri" value={uri} />
          <FactorCode label={text.code} hint={text.codeHint} problem={problems.code} />
        </Form>
      </div>
    </FactorFrame>
  )
}

/** Recovery codes, once: a sheet to print. */
export function FactorCodesPage({ at, person, onward, codes }: Common & { readonly codes: readonly string[] }) {
  const text = factorText[at.lang].codes
  return (
    <PlainPage at={at} title={text.title} scripts={['press.client.js']}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced stack">
        <section class="panel stack">
          <h2>{text.heading(person.email)}</h2>
          <ol class="cells codes" data-copy="">
            {codes.map((code) => (
              <li>
                <code>{code}</code>
              </li>
            ))}
          </ol>
          <p>{text.keep}</p>
          <p class="row unprinted" data-print="">
            <a
              class="button alt"
              download="kode-pemulihan-ungkit.txt"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent([text.heading(person.email), '', ...codes, ''].join('\n'))}`}
            >
              {text.download}
            </a>
          </p>
        </section>
        <p class="unprinted">
          <a class="button" href={onward ?? inLanguage('/akun', at.lang)}>
            {text.done}
          </a>
        </p>
      </div>
    </PlainPage>
  )
}

/** What can be done with a second factor that is on. */
export function FactorOnPage({ at, needed }: { readonly at: PageContext; readonly needed: boolean }) {
  const text = factorText[at.lang].on
  return (
    <FactorFrame at={at} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced stack">
        <section class="panel stack">
          <h2>{text.renew}</h2>
          <p>{text.renewSay}</p>
          <p>
            <a class="button alt" href={inLanguage(paths.renew, at.lang)}>
              {text.renew}
            </a>
          </p>
        </section>
        <section class="panel stack">
          <h2>{text.stop}</h2>
          <p>{text.stopSay}</p>
          {needed ? <p>{text.needed}</p> : null}
          <p>
            <a class="button alt" href={inLanguage(paths.stop, at.lang)}>
              {text.stop}
            </a>
          </p>
        </section>
      </div>
    </FactorFrame>
  )
}

function FactorFrame({
  at,
  title,
  children,
}: {
  readonly at: PageContext
  readonly title: string
  readonly children?: Child
}) {
  return (
    <PlainPage at={at} title={title} scripts={['press.client.js']}>
      <p class="crumb">
        <a href={inLanguage('/akun', at.lang)}>{factorText[at.lang].back}</a>
      </p>
      {children}
    </PlainPage>
  )
}

function Onward({ to }: { readonly to: string | null }) {
  return to === null ? null : <input type="hidden" name="selanjutnya" value={to} />
}

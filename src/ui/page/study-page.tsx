import type { Child } from 'hono/jsx'
import { uiText } from '../text.ts'
import { Document, Foot, inLanguage, LanguageSwitch, OfficeLinks, type PageContext } from './page.tsx'

/** One of the numbered steps; `href` is null while the study has nothing there. */
export type Step = {
  readonly number: number | null
  readonly title: string
  readonly href: string | null
  readonly current: boolean
}

type Props = {
  readonly at: PageContext
  readonly title: string
  readonly office: string
  readonly steps: readonly Step[]
  readonly synthetic: boolean
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A page of a study: numbered steps at the left, because the work is a sequence; a sheet that opens on a phone. */
export function StudyPage({ at, title, office, steps, synthetic, scripts = [], children }: Props) {
  const text = uiText[at.lang]
  const now = steps.find((s) => s.current) ?? steps[0]!
  return (
    <Document at={at} title={title} scripts={scripts}>
      <div class="shell">
        <header class="steps">
          <a class="brand" href={inLanguage('/', at.lang)}>
            Ungkit<span>{office}</span>
          </a>
          <div class="edge" />
          <details>
            <summary>{now.number === null ? now.title : `${now.number} ${now.title}`}</summary>
            <nav aria-label={text.steps}>
              <ol>
                {steps.map((step) => (
                  <li>
                    <StepLink step={step} absent={text.notThere} />
                  </li>
                ))}
              </ol>
            </nav>
            <div class="side">
              {at.visitor === null ? (
                <>
                  <a href={inLanguage('/periksa', at.lang)}>{text.check}</a>
                  <a href={inLanguage('/bantuan', at.lang)}>{text.help}</a>
                </>
              ) : (
                <OfficeLinks at={at} />
              )}
              <LanguageSwitch at={at} />
            </div>
          </details>
        </header>
        <div>
          <main class="study" id="isi">
            {synthetic ? (
              <p class="banner">
                <span class="tag notice">▲ {text.syntheticTag}</span> {text.synthetic}
              </p>
            ) : null}
            {children}
          </main>
          <Foot at={at} />
        </div>
      </div>
    </Document>
  )
}

function StepLink({ step, absent }: { readonly step: Step; readonly absent: string }) {
  const mark = <i aria-hidden="true">{step.number ?? '⌂'}</i>
  if (step.href === null)
    return (
      <span>
        {mark}
        <span>
          {step.title} <span class="sr">({absent})</span>
        </span>
      </span>
    )
  return (
    <a href={step.href} aria-current={step.current ? 'page' : undefined}>
      {mark}
      {step.title}
    </a>
  )
}

import type { Child } from 'hono/jsx'
import { inLanguage, LanguageSwitch, type PageContext } from '../../ui/page/page.tsx'
import { uiText } from '../../ui/text.ts'

type Props = {
  readonly at: PageContext
  readonly title: string
  /** In the bar: what is on the screen, and whose it is or how far it is. */
  readonly bar: string
  readonly small: string
  readonly scripts?: readonly string[]
  /** Whether its language can be switched: a form is one page in one language. */
  readonly switches?: boolean
  /** On the body, for the island. */
  readonly data?: Readonly<Record<string, string>>
  readonly children?: Child
}

/** A page of a rater, who has no account: small, with its own sheet of style, found by no search engine. */
export function RaterDocument({ at, title, bar, small, scripts = [], switches = true, data = {}, children }: Props) {
  return (
    <html lang={at.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${title} · Ungkit`}</title>
        <link rel="icon" href={at.asset('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={at.asset('rater.css')} />
        {scripts.map((name) => (
          <script type="module" src={at.asset(name)} />
        ))}
      </head>
      <body {...data}>
        <a class="skip" href="#isi">
          {uiText[at.lang].skip}
        </a>
        <header class="top">
          <b data-bar="">{bar}</b>
          <small data-small="">{small}</small>
        </header>
        <main id="isi">{children}</main>
        <footer class="foot">
          <a href={inLanguage('/bantuan', at.lang)}>{uiText[at.lang].help}</a>
          {switches ? <LanguageSwitch at={at} /> : null}
        </footer>
      </body>
    </html>
  )
}

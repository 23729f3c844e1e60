import type { Child } from 'hono/jsx'
import type { Language } from '../../base/language.ts'
import { PageOffice } from '../field/from-office.tsx'
import { uiText } from '../text.ts'

/** What every page needs to know of where it is: the language, its own path without it, and the names of the assets. */
export type PageContext = {
  readonly lang: Language
  /** Path without the language, such as `/studi/lahat-2021`. */
  readonly path: string
  readonly asset: (name: string) => string
  /** Who is signed in, and the office whose work is on the screen; null for a stranger. */
  readonly visitor: {
    readonly name: string
    readonly office: string | null
    readonly officeId?: string | null
  } | null
}

/** A path in the reader's language: Indonesian at the root, English under `/en`. */
export function inLanguage(path: string, lang: Language): string {
  return lang === 'id' ? path : `/en${path === '/' ? '' : path}`
}

type DocumentProps = {
  readonly at: PageContext
  readonly title: string
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** The document around every page. The title says what was found; the product's name stands behind it. */
export function Document({ at, title, scripts = [], children }: DocumentProps) {
  return (
    <html lang={at.lang} data-kantor={at.visitor?.officeId ?? undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Ungkit`}</title>
        <link rel="icon" href={at.asset('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={at.asset('theme.css')} />
        <link rel="alternate" hreflang="id" href={inLanguage(at.path, 'id')} />
        <link rel="alternate" hreflang="en" href={inLanguage(at.path, 'en')} />
        {scripts.map((name) => (
          <script type="module" src={at.asset(name)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#isi">
          {uiText[at.lang].skip}
        </a>
        <PageOffice.Provider value={at.visitor?.officeId ?? null}>{children}</PageOffice.Provider>
      </body>
    </html>
  )
}

type PageProps = DocumentProps & { readonly study?: boolean }

/** A page outside a study: the bar on top, the content, the foot with help in the same place everywhere. */
export function PlainPage({ at, title, scripts = [], children }: PageProps) {
  const text = uiText[at.lang]
  return (
    <Document at={at} title={title} scripts={scripts}>
      <header class="bar">
        <div>
          <a class="name" href={inLanguage('/', at.lang)}>
            Ungkit
          </a>
          {at.visitor?.office ? <span class="office">{at.visitor.office}</span> : null}
          <nav aria-label={text.main}>
            {at.visitor === null ? <OpenLinks at={at} /> : <OfficeLinks at={at} />}
            <LanguageSwitch at={at} />
          </nav>
        </div>
      </header>
      <div class="edge" />
      <main class="plain" id="isi">
        {children}
      </main>
      <Foot at={at} />
    </Document>
  )
}

/** For whoever is not signed in. */
function OpenLinks({ at }: { readonly at: PageContext }) {
  const text = uiText[at.lang]
  return (
    <>
      <a href={inLanguage('/periksa', at.lang)}>{text.check}</a>
      <a href={inLanguage('/bantuan', at.lang)}>{text.help}</a>
      <a href={inLanguage('/masuk', at.lang)}>{text.signIn}</a>
    </>
  )
}

/** The rooms of the office, and the way out. */
export function OfficeLinks({ at }: { readonly at: PageContext }) {
  const text = uiText[at.lang]
  const links = [
    ['/studi', text.studies],
    ['/rekap', text.recap],
    ['/kantor', text.office],
    ['/riwayat', text.history],
    ['/periksa', text.check],
    ['/bantuan', text.help],
    ['/akun', text.account],
  ] as const
  return (
    <>
      {links.map(([path, label]) => (
        <a href={inLanguage(path, at.lang)} aria-current={at.path === path ? 'page' : undefined}>
          {label}
        </a>
      ))}
      <form class="act" method="post" action={inLanguage('/keluar', at.lang)}>
        <button type="submit">{text.signOut}</button>
      </form>
    </>
  )
}

export function LanguageSwitch({ at }: { readonly at: PageContext }) {
  const other = at.lang === 'id' ? 'en' : 'id'
  return (
    <a href={inLanguage(at.path, other)} lang={other} hreflang={other}>
      {uiText[other].languageName}
    </a>
  )
}

export function Foot({ at }: { readonly at: PageContext }) {
  const text = uiText[at.lang]
  return (
    <footer class="foot">
      <div>
        <span>{text.claim}</span>
        <a href={inLanguage('/bantuan', at.lang)}>{text.help}</a>
      </div>
    </footer>
  )
}

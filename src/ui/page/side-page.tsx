import type { Child } from 'hono/jsx'
import { uiText } from '../text.ts'
import { Document, Foot, inLanguage, LanguageSwitch, OfficeLinks, type PageContext } from './page.tsx'
import { sideText } from './side-text.ts'

/** A line of the menu at the side; `href` is null for what is not there yet. */
export type MenuItem = {
  /** A number or a sign, for the eye alone. */
  readonly mark: string
  readonly title: string
  readonly href: string | null
  readonly current: boolean
}

type Props = {
  readonly at: PageContext
  readonly title: string
  readonly office: string
  /** What the menu is of, for people who hear it. */
  readonly menuLabel: string
  readonly menu: readonly MenuItem[]
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A page with its room's menu at the left, which opens from the top on a phone. */
export function SidePage({ at, title, office, menuLabel, menu, scripts = [], children }: Props) {
  const text = uiText[at.lang]
  const now = menu.find((item) => item.current) ?? menu[0]!
  return (
    <Document at={at} title={title} scripts={scripts}>
      <div class="shell">
        <header class="steps">
          <a class="brand" href={inLanguage('/', at.lang)}>
            Ungkit<span>{office}</span>
          </a>
          <div class="edge" />
          <details>
            <summary>
              <span aria-hidden="true">☰ </span>
              {sideText[at.lang].menu} · {/^\d/.test(now.mark) ? `${now.mark} ${now.title}` : now.title}
              <span class="whose">Ungkit</span>
            </summary>
            <nav aria-label={menuLabel}>
              <ol>
                {menu.map((item) => (
                  <li>
                    <MenuLink item={item} absent={text.notThere} />
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
            {children}
          </main>
          <Foot at={at} />
        </div>
      </div>
    </Document>
  )
}

function MenuLink({ item, absent }: { readonly item: MenuItem; readonly absent: string }) {
  const mark = <i aria-hidden="true">{item.mark}</i>
  if (item.href === null)
    return (
      <span>
        {mark}
        <span>
          {item.title} <span class="sr">({absent})</span>
        </span>
      </span>
    )
  return (
    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
      {mark}
      {item.title}
    </a>
  )
}

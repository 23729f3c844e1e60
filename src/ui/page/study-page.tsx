import type { Child } from 'hono/jsx'
import { uiText } from '../text.ts'
import type { PageContext } from './page.tsx'
import { SidePage } from './side-page.tsx'

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
  const menu = steps.map(({ number, ...step }) => ({ ...step, mark: number === null ? '⌂' : String(number) }))
  return (
    <SidePage at={at} title={title} office={office} menuLabel={text.steps} menu={menu} scripts={scripts}>
      {synthetic ? (
        <p class="banner">
          <span class="tag notice">▲ {text.syntheticTag}</span> {text.synthetic}
        </p>
      ) : null}
      {children}
    </SidePage>
  )
}

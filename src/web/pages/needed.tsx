import { neededOf } from '../../features/issues/decision-result.ts'
import { namesOf } from '../../features/issues/names.ts'
import { needText } from '../../features/issues/need-text.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import { decisionPageText } from '../decision-page-text.ts'
import type { ShownStudy } from '../studies.ts'

/** What would have to be true for each other issue to be first. */
export function Needed({ at, shown }: { readonly at: PageContext; readonly shown: ShownStudy }) {
  const { analysis } = shown
  const around = {
    method: analysis.method,
    raters: analysis.sheet.raters.length,
    issue: namesOf(analysis, at.lang).issue,
  }
  const needs = neededOf(analysis)
  if (needs.length === 0) return null
  return (
    <section class="panel stack" aria-labelledby="harus-benar">
      <h2 id="harus-benar">{decisionPageText[at.lang].needed}</h2>
      {needs.map((need) => {
        const { points, weights } = needText(need, around, at.lang)
        return (
          <p>
            {points} {weights}
          </p>
        )
      })}
    </section>
  )
}

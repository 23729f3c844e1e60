import type { Language } from '../../base/language.ts'
import type { Criterion, Method } from '../../methods/scoring/method.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { criteriaHelpText } from './criteria-help-text.ts'

type Props = {
  readonly method: Method
  readonly lang: Language
  /** Where the reader may write the words of the criteria themselves; null where they may not. */
  readonly ownHref: string | null
}

/** What each criterion asks and what its points mean, beside the fields that they are written into. */
export function CriteriaHelp({ method, lang, ownHref }: Props) {
  const text = criteriaHelpText[lang]
  const told = method.criteria.filter((c) => c.meaning !== null)
  const shared = sharedAnchors(method.criteria)
  const apart = shared === null ? method.criteria.filter((c) => c.anchors.length > 0) : []
  if (told.length + apart.length === 0 && shared === null && method.note === null) return null
  return (
    <details class="panel" open={method.note !== null}>
      <summary>{text.title}</summary>
      {method.note === null ? null : (
        <p>
          {method.note[lang]} {ownHref === null ? text.askOwn : <a href={ownHref}>{text.writeOwn}</a>}
        </p>
      )}
      {shared === null ? null : <p>{anchorsText(shared, lang)}</p>}
      {told.length + apart.length === 0 ? null : (
        <ul>
          {method.criteria.map((c) => (
            <li>
              <strong>{c.title[lang]}</strong>
              {c.meaning === null ? '' : `: ${c.meaning[lang]}`}
              {shared === null && c.anchors.length > 0 ? ` (${anchorsText(c.anchors, lang)})` : ''}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

export function anchorsText(anchors: Criterion['anchors'], lang: Language): string {
  return anchors.map(({ points, label }) => `${points} = ${label[lang]}`).join(' · ')
}

/** The meaning of the points where it is the same for every criterion; null where it is not, or where there is none. */
export function sharedAnchors(criteria: readonly Criterion[]): Criterion['anchors'] | null {
  const [first] = criteria
  if (first === undefined || first.anchors.length === 0) return null
  const same = (c: Criterion) => JSON.stringify(c.anchors) === JSON.stringify(first.anchors)
  return criteria.every(same) ? first.anchors : null
}

/** Where a method's wording is written anew as the office's own. */
export function writeOverPath(key: string, study: string, lang: Language): string {
  return inLanguage(`/kantor/metode?dari=${encodeURIComponent(key)}&studi=${study}#tulis`, lang)
}

import type { Language } from '../../base/language.ts'
import { uiText } from '../text.ts'

export type Difference = {
  readonly label: string
  readonly theirs: string
  readonly mine: string
  /** Where its field stands. */
  readonly href?: string
}

type Props = {
  readonly lang: Language
  /** Who saved in between, and when; null when it is not known. */
  readonly who: string | null
  readonly when: string | null
  readonly differences: readonly Difference[]
}

/**
 * Two people changed the same thing: both versions side by side. The form under it still holds what this reader typed; saving
 * it again is then a decision, not an accident.
 */
export function Conflict({ lang, who, when, differences }: Props) {
  const text = uiText[lang].conflict
  return (
    <section class="panel stack conflict" role="alert" aria-labelledby="bentrok">
      <h2 id="bentrok">{text.title(who, when)}</h2>
      <p>{text.say}</p>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.theirs}</th>
            <th scope="col">{text.mine}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, theirs, mine, href }) => (
            <tr>
              <th scope="row">{href === undefined ? label : <a href={href}>{label}</a>}</th>
              <td>{theirs === '' ? text.empty : theirs}</td>
              <td>{mine === '' ? text.empty : mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

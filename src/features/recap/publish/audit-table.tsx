import type { Language } from '../../../base/language.ts'
import { Tag } from '../../../ui/part/parts.tsx'
import { periodLabel } from '../model/period.ts'
import { fileText } from './file-text.ts'
import type { HiddenNote, ProtectedTable } from './protect.ts'
import { publishText } from './publish-text.ts'

/** So many lines are shown; those that are nearest to being found out come first. */
const mostLines = 400

type Props = {
  readonly lang: Language
  readonly of: ProtectedTable
  readonly verdicts: readonly HiddenNote['verdict'][]
}

/** What people can conclude of each hidden count, in words. The counts themselves are not here. */
export function AuditTable({ lang, of: { table, hidden }, verdicts }: Props) {
  const text = publishText[lang]
  const words = fileText[lang]
  const width = ({ low, high }: HiddenNote) => (high === null ? Number.POSITIVE_INFINITY : high - low)
  const notes = hidden
    .filter(({ verdict }) => verdicts.includes(verdict))
    .sort((a, b) => (width(a) === width(b) ? 0 : width(a) - width(b)))
  if (notes.length === 0) return null
  return (
    <>
      <section class="scroll" tabindex={0} aria-label={text.auditTitle(notes.length)}>
        <table class="data">
          <thead>
            <tr>
              {[words.region, words.category, words.period, text.why, text.audit, text.result].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {notes.slice(0, mostLines).map(({ period, row, column, small, low, high, verdict }) => (
              <tr>
                <th scope="row">{table.rows[row]!.name}</th>
                <td>{table.columns[column]?.name[lang] ?? words.total}</td>
                <td>{periodLabel(table.periods[period]!.period, lang)}</td>
                <td>{small ? text.small : words.complement}</td>
                <td>{high === null ? text.atLeast(low) : text.between(low, high)}</td>
                <td>
                  <Tag tone={verdict === 'safe' ? 'good' : verdict === 'public' ? 'notice' : 'bad'}>
                    {text.verdicts[verdict]}
                  </Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.length <= mostLines ? null : <p class="muted">{text.auditMore(notes.length - mostLines)}</p>}
    </>
  )
}

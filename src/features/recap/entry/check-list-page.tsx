import { formatDate } from '../../../base/dates.ts'
import { Tag } from '../../../ui/part/parts.tsx'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import type { CategorySet } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { checkText } from './check-text.ts'
import { entryText } from './entry-text.ts'
import { checkPath } from './paths.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly sets: readonly CategorySet[]
  readonly periods: readonly PeriodEntry[]
}

/** Every period that was begun, and where it stands. */
export function CheckListPage({ visit, sets, periods }: Props) {
  const { lang } = visit.at
  const [text, words, entry] = [checkText[lang], roomText[lang], entryText[lang]]
  const tones = { draft: 'plain', checked: 'notice', approved: 'good' } as const
  const open = periods.filter((p) => p.status !== 'approved').length
  const title = periods.length === 0 ? entry.chooseTitle(0) : text.listTitle(open)
  return (
    <RecapFrame visit={visit} room="/rekap/periksa" title={title} lead={text.listLead}>
      {periods.length === 0 ? (
        <section class="panel stack">
          <p>{text.nothing}</p>
          {canDo('recap.write', visit.membership.roles) ? (
            <p>
              <a class="button" href={recapPath(visit, '/isi')}>
                {entry.fill}
              </a>
            </p>
          ) : null}
        </section>
      ) : (
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col">{entry.period}</th>
              <th scope="col">{entry.set}</th>
              <th scope="col">{entry.status}</th>
              <th scope="col">{text.dueDay}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr>
                <th scope="row">
                  <a href={checkPath(visit, period)}>{periodLabel(period.period, lang)}</a>
                </th>
                <td data-label={entry.set}>{sets.find((s) => s.id === period.set)?.title[lang] ?? period.set}</td>
                <td data-label={entry.status}>
                  <Tag tone={tones[period.status]}>{words.statuses[period.status]}</Tag>
                </td>
                <td data-label={text.dueDay}>{period.dueOn === null ? '–' : formatDate(period.dueOn, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </RecapFrame>
  )
}

import { Select, TextField } from '../../../ui/field/field.tsx'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import type { CategorySet } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { entryText } from './entry-text.ts'
import { checkPath, entryPath } from './paths.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly sets: readonly CategorySet[]
  readonly periods: readonly PeriodEntry[]
  readonly hasArea: boolean
  readonly asked: string
  readonly typed: string
  readonly problem: string | null
}

/** Which set and period to fill. */
export function ChoosePage(props: Props) {
  const { visit, hasArea, periods } = props
  const text = entryText[visit.at.lang]
  return (
    <RecapFrame visit={visit} room="/rekap/isi" title={text.chooseTitle(periods.length)} lead={text.chooseLead}>
      {hasArea ? (
        <>
          <Begun {...props} />
          <Another {...props} />
        </>
      ) : (
        <section class="panel stack">
          <p>{text.noArea}</p>
          {canDo('recap.setUp', visit.membership.roles) ? (
            <p>
              <a class="button" href={recapPath(visit, '/acuan/wilayah')}>
                {text.toReference}
              </a>
            </p>
          ) : null}
        </section>
      )}
    </RecapFrame>
  )
}

function Begun({ visit, sets, periods }: Props) {
  const { lang } = visit.at
  const [text, words] = [entryText[lang], roomText[lang]]
  const title = (id: string) => sets.find((set) => set.id === id)?.title[lang] ?? id
  const tone = { draft: 'tag', checked: 'tag notice', approved: 'tag good' } as const
  return (
    <section class="panel stack" aria-labelledby="dimulai">
      <h2 id="dimulai">{text.begun}</h2>
      {periods.length === 0 ? (
        <p>{text.nothingBegun}</p>
      ) : (
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.set}</th>
              <th scope="col">{text.status}</th>
              <th scope="col">{text.act}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((entry) => (
              <tr>
                <th scope="row">
                  <a href={entryPath(visit, entry)}>{periodLabel(entry.period, lang)}</a>
                </th>
                <td data-label={text.set}>{title(entry.set)}</td>
                <td data-label={text.status}>
                  <span class={tone[entry.status]}>{words.statuses[entry.status]}</span>
                </td>
                <td>
                  <span class="row tight">
                    <a href={entryPath(visit, entry)}>{entry.status === 'approved' ? text.look : text.fill}</a>
                    <a href={checkPath(visit, entry)}>{text.toCheck}</a>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Asking for a period changes nothing: it begins with its first figure. */
function Another({ visit, sets, asked, typed, problem }: Props) {
  const { lang } = visit.at
  const text = entryText[lang]
  const choices = sets.map((set) => ({ value: set.id, label: set.title[lang] }))
  return (
    <section class="panel stack" aria-labelledby="lain">
      <h2 id="lain">{text.openTitle}</h2>
      <form class="form stack" method="get" action={recapPath(visit, '/isi')}>
        <Select name="set" label={text.set} choices={choices} value={asked} />
        <TextField name="periode" label={text.period} hint={text.periodHint} value={typed} problem={problem} />
        <div class="row">
          <button class="button" type="submit">
            {text.open}
          </button>
        </div>
      </form>
    </section>
  )
}

import { formatMoment } from '../../../base/moments.ts'
import type { FieldProblems } from '../../../ui/field/form.tsx'
import { Tag } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { ChoiceValues } from './choice-form.ts'
import { type Choosable, ChooseForm } from './choose-form.tsx'
import type { Publication } from './publication.ts'
import { publishText } from './publish-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly publications: readonly Publication[]
  readonly choosable: Choosable
  readonly mayPublish: boolean
  readonly values?: ChoiceValues | null
  readonly problems?: FieldProblems
}

/** What is out, and the way to the next publication. */
export function PublicationsPage({ visit, publications, choosable, mayPublish, values = null, problems = {} }: Props) {
  const { lang } = visit.at
  const text = publishText[lang]
  const out = publications.filter(({ withdrawnAt }) => withdrawnAt === null)
  const title = out.length === 0 ? text.titleNone : text.titleSome(out.length)
  return (
    <RecapFrame visit={visit} room="/rekap/terbitkan" title={title} lead={text.lead}>
      {publications.length === 0 ? null : (
        <section class="panel stack">
          <h2>{text.published}</h2>
          <ul class="plain-list">
            {publications.map((publication) => (
              <PublicationLine visit={visit} publication={publication} />
            ))}
          </ul>
        </section>
      )}
      {mayPublish ? null : <p class="panel">{text.notYours}</p>}
      {!mayPublish ? null : choosable.approved.length === 0 ? (
        <section class="panel stack">
          <p>{text.nothingApproved}</p>
          <p>
            <a href={recapPath(visit, '/periksa')}>{text.toPeriods}</a>
          </p>
        </section>
      ) : (
        <section class="panel stack">
          <h2>{text.choose}</h2>
          <ChooseForm visit={visit} choosable={choosable} values={values} problems={problems} />
        </section>
      )}
    </RecapFrame>
  )
}

function PublicationLine({ visit, publication }: { readonly visit: OfficeVisit; readonly publication: Publication }) {
  const { lang } = visit.at
  const text = publishText[lang]
  const { id, title, at, withdrawnAt } = publication
  return (
    <li class="row between">
      <span>
        <a href={recapPath(visit, `/terbitkan/${id}`)}>{title}</a>
        <span class="muted"> · {text.publishedOn(formatMoment(at, lang))}</span>
      </span>
      {withdrawnAt === null ? null : <Tag tone="notice">{text.withdrawnOn(formatMoment(withdrawnAt, lang))}</Tag>}
    </li>
  )
}

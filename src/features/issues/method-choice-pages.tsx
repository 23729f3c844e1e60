import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { Choices } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import { canDo } from '../people/role.ts'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import { anchorsText, sharedAnchors, writeOverPath } from './criteria-help.tsx'
import type { Consequences } from './method-choice-store.ts'
import { choiceText } from './method-choice-text.ts'

/** A method that can be chosen: `key` stands in the form. */
export type Offered = {
  readonly key: string
  readonly method: Method
  readonly own: boolean
  readonly current: boolean
}

type Props = {
  readonly visit: StudyVisit
  readonly offered: readonly Offered[]
  readonly chosen: string
  readonly problems?: FieldProblems
}

/** Every method of the register, and the office's own. */
export function MethodPage({ visit, offered, chosen, problems = {} }: Props) {
  const { lang } = visit.at
  const text = choiceText[lang]
  return (
    <StudyFrame visit={visit} step={4} title={text.title} lead={text.lead}>
      <Form
        action={studyPath(visit, '/metode')}
        save={text.choose}
        failed={text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit), label: text.back }}
      >
        <Choices
          name="method"
          label={text.title}
          kind="radio"
          values={[chosen]}
          problem={problems.method}
          choices={offered.map(({ key, method, own, current }) => ({
            value: key,
            label: [
              `${method.title[lang]} (${text.version(method.version)})`,
              own ? text.own : '',
              current ? text.now : '',
            ]
              .filter((part) => part !== '')
              .join(' · '),
            hint: hintOf(method, lang),
          }))}
        />
      </Form>
      <p>
        <a href={inLanguage(`/kantor/metode?studi=${visit.study.id}`, lang)}>{text.writeOwn}</a>
      </p>
      {offered.flatMap(({ key, method, own }) =>
        own || method.note === null ? [] : <CriteriaHelpOf method={method} visit={visit} at={key} />,
      )}
    </StudyFrame>
  )
}

/** A method whose wording comes from elsewhere says so, and where to write it. */
function CriteriaHelpOf({
  method,
  visit,
  at,
}: {
  readonly method: Method
  readonly visit: StudyVisit
  readonly at: string
}) {
  const { lang } = visit.at
  const mayWrite = canDo('methods.write', visit.membership.roles)
  return (
    <p>
      <strong>{method.title[lang]}</strong>: {method.note![lang]}{' '}
      {mayWrite ? <a href={writeOverPath(at, visit.study.id, lang)}>{choiceText[lang].fillIn}</a> : null}
    </p>
  )
}

function hintOf({ criteria }: Method, lang: Language): string {
  const text = choiceText[lang]
  const listed = text.criteria(criteria.map((c) => `${c.title[lang]} ${c.maximum ?? ''}`.trim()).join(', '))
  const anchors = sharedAnchors(criteria)
  return anchors === null ? listed : `${listed}. ${anchorsText(anchors, lang)}`
}

/** Says what another method does to the scores, before it does. */
export function ConfirmMethodPage({
  visit,
  offered,
  consequences,
  stale,
}: {
  readonly visit: StudyVisit
  readonly offered: Offered
  readonly consequences: Consequences
  readonly stale: boolean
}) {
  const { lang } = visit.at
  const text = choiceText[lang]
  const { gone, rescaled, kept, printed } = consequences
  const decided = visit.study.document.decision != null
  return (
    <StudyFrame visit={visit} step={4} title={text.confirmTitle(offered.method.title[lang])}>
      {stale ? <p class="banner">{text.stale}</p> : null}
      <section class="panel stack">
        <h2>{text.goes}</h2>
        {gone + rescaled === 0 ? <p>{text.nothingLost}</p> : null}
        {gone === 0 ? null : <p>{text.gone(formatNumber(gone, lang))}</p>}
        {rescaled === 0 ? null : <p>{text.rescaled(formatNumber(rescaled, lang))}</p>}
        <h2>{text.stays}</h2>
        <ul>
          <li>{kept === 0 ? text.noneKept : text.kept(formatNumber(kept, lang))}</li>
          {printed === 0 ? null : <li>{text.printed(formatNumber(printed, lang))}</li>}
          {decided ? <li>{text.decided}</li> : null}
        </ul>
        <p>{text.undo}</p>
      </section>
      <div class="row">
        <ActButton
          action={studyPath(visit, '/metode')}
          label={text.really}
          tone="main"
          fields={{ method: offered.key, version: String(visit.study.version), sungguh: '1' }}
        />
        <a href={studyPath(visit, '/metode')}>{text.backToChoice}</a>
      </div>
    </StudyFrame>
  )
}

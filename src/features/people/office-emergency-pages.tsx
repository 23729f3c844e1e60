import { formatMoment } from '../../base/moments.ts'
import { Select, TextArea } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import type { Emergency } from './office-emergency.ts'
import type { PastEmergency } from './office-emergency-store.ts'
import { emergencyText } from './office-emergency-text.ts'

type Props = {
  readonly at: PageContext
  readonly studies: readonly { readonly id: string; readonly title: string }[]
  readonly values: Emergency
  readonly problems?: FieldProblems
}

/** Opening a study without a right to it: for an hour, with a reason that others read. */
export function EmergencyPage({ at, studies, values, problems = {} }: Props) {
  const text = emergencyText[at.lang]
  const back = { href: inLanguage('/kantor', at.lang), label: text.cancel }
  return (
    <PlainPage at={at} title={text.title}>
      <p class="crumb">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced">
        {studies.length === 0 ? (
          <p class="panel">{text.none}</p>
        ) : (
          <Form
            action={inLanguage('/kantor/akses-darurat', at.lang)}
            save={text.save}
            failed={text.failed}
            problems={problems}
            cancel={back}
          >
            <Select
              name="study"
              label={text.study}
              problem={problems.study}
              value={values.study}
              choices={[
                { value: '', label: text.choose },
                ...studies.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
            <TextArea
              name="reason"
              label={text.reason}
              hint={text.reasonHint}
              problem={problems.reason}
              value={values.reason}
              required
              maxlength={1000}
            />
          </Form>
        )}
      </div>
    </PlainPage>
  )
}

/** What the head of the office sees of it. */
export function PastEmergencies({ at, past }: { readonly at: PageContext; readonly past: readonly PastEmergency[] }) {
  const text = emergencyText[at.lang]
  if (past.length === 0) return null
  return (
    <section class="panel stack">
      <h2>
        <Tag tone="notice">{text.past}</Tag>
      </h2>
      <ul>
        {past.map(({ who, study, at: moment, reason }) => (
          <li>
            {text.pastLine(who ?? text.somebody, study, formatMoment(moment, at.lang))}
            {reason === null ? null : <>: {reason}</>}
          </li>
        ))}
      </ul>
    </section>
  )
}

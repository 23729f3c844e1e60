import type { Child } from 'hono/jsx'
import { formatMoment } from '../../base/moments.ts'
import { Choices, Select, TextArea, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { hoursUntil, type PrivacyRequest, personalData, requestKinds } from './privacy.ts'
import type { RequestValues } from './privacy-form.ts'
import { requestText } from './privacy-request-text.ts'
import { privacyText } from './privacy-text.ts'

type Props = {
  readonly at: PageContext
  readonly own: string
  readonly message: keyof (typeof privacyText)['id']['messages'] | null
  /** The desk, for whoever answers requests. */
  readonly children?: Child
}

/** What is kept about people, for everybody of the office to read. */
export function PrivacyPage({ at, own, message, children }: Props) {
  const text = privacyText[at.lang]
  return (
    <PlainPage at={at} title={text.title}>
      <p class="crumb">
        <a href={inLanguage('/kantor', at.lang)}>{text.back}</a>
      </p>
      {message === null ? null : (
        <p class="banner done" role="status">
          {text.messages[message]}
        </p>
      )}
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <p class="lead">{text.law}</p>
      <div class="stack spaced">
        {children}
        <section class="panel stack">
          <h2>{text.own}</h2>
          <p>{text.ownSay}</p>
          <p>
            <a class="button alt" href={personPath(at, own)}>
              {text.ownLink}
            </a>
          </p>
        </section>
        <section class="panel">
          <table class="data cards">
            <thead>
              <tr>
                <th scope="col">{text.columns.what}</th>
                <th scope="col">{text.columns.purpose}</th>
                <th scope="col">{text.columns.basis}</th>
                <th scope="col">{text.columns.keep}</th>
              </tr>
            </thead>
            <tbody>
              {personalData.map(({ field, purpose, basis, keep }) => (
                <tr>
                  <th scope="row">{text.fields[field]}</th>
                  <td data-label={text.columns.purpose}>{text.purposes[purpose]}</td>
                  <td data-label={text.columns.basis}>{text.bases[basis]}</td>
                  <td data-label={text.columns.keep}>{text.keeps[keep]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </PlainPage>
  )
}

type DeskProps = { readonly at: PageContext; readonly requests: readonly PrivacyRequest[]; readonly now: string }

/** Requests and their clocks. */
export function RequestDesk({ at, requests, now }: DeskProps) {
  const { desk, kinds } = privacyText[at.lang]
  return (
    <section class="panel stack">
      <div class="row between">
        <h2>{desk.title}</h2>
        <a class="button" href={inLanguage('/kantor/data-pribadi/permintaan', at.lang)}>
          {desk.make}
        </a>
      </div>
      <p class="say">{requests.length === 0 ? desk.none : desk.say}</p>
      {requests.length === 0 ? null : (
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col">{desk.who}</th>
              <th scope="col">{desk.kind}</th>
              <th scope="col">{desk.due}</th>
              <th scope="col">{desk.state}</th>
            </tr>
          </thead>
          <tbody>
            {requests.map((request) => (
              <tr>
                <th scope="row">
                  <a href={requestPath(at, request.id)}>{request.name}</a>
                </th>
                <td data-label={desk.kind}>{kinds[request.kind].name}</td>
                <td data-label={desk.due}>{formatMoment(request.dueAt, at.lang)}</td>
                <td data-label={desk.state}>
                  <RequestState at={at} request={request} now={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

export type StateProps = { readonly at: PageContext; readonly request: PrivacyRequest; readonly now: string }

export function RequestState({ at, request, now }: StateProps) {
  const { desk, outcomes } = privacyText[at.lang]
  if (request.answered !== null)
    return <Tag tone={request.answered.outcome === 'done' ? 'good' : 'plain'}>{outcomes[request.answered.outcome]}</Tag>
  const left = hoursUntil(request.dueAt, now)
  if (left < 0) return <Tag tone="bad">{desk.late(-left)}</Tag>
  return <Tag tone={left < 24 ? 'notice' : 'plain'}>{desk.left(left)}</Tag>
}

type NewProps = {
  readonly at: PageContext
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly values: RequestValues
  readonly problems?: FieldProblems
}

export function NewRequestPage({ at, people, values, problems = {} }: NewProps) {
  const { kinds } = privacyText[at.lang]
  const { form } = requestText[at.lang]
  const back = { href: inLanguage('/kantor/data-pribadi', at.lang), label: form.cancel }
  const given = (name: keyof RequestValues) => ({
    name,
    ...form.fields[name],
    value: values[name],
    problem: problems[name],
  })
  return (
    <PlainPage at={at} title={form.title}>
      <p class="crumb">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{form.title}</h1>
      <p class="lead">{form.lead}</p>
      <div class="spaced">
        <Form
          action={inLanguage('/kantor/data-pribadi/permintaan', at.lang)}
          save={form.save}
          failed={form.failed}
          problems={problems}
          cancel={back}
        >
          <Choices
            kind="radio"
            {...form.fields.kind}
            name="kind"
            problem={problems.kind}
            values={[values.kind]}
            choices={requestKinds.map((kind) => ({ value: kind, label: kinds[kind].name, hint: kinds[kind].does }))}
          />
          <Select
            {...given('user')}
            choices={[{ value: '', label: form.nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <TextField {...given('name')} maxlength={200} />
          <TextField {...given('contact')} maxlength={200} />
          <TextArea {...given('detail')} maxlength={5000} />
          <TextField {...given('received')} size="short" />
        </Form>
      </div>
    </PlainPage>
  )
}

export function personPath({ lang }: PageContext, user: string): string {
  return inLanguage(`/kantor/data-pribadi/orang/${user}`, lang)
}

export function requestPath({ lang }: PageContext, id: string): string {
  return inLanguage(`/kantor/data-pribadi/permintaan/${id}`, lang)
}

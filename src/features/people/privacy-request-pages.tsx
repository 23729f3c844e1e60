import { formatMoment } from '../../base/moments.ts'
import { Choices, TextArea } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, PlainPage } from '../../ui/page/page.tsx'
import { personPath, RequestState, requestPath, type StateProps } from './privacy-pages.tsx'
import { isStillThere } from './privacy-request-store.ts'
import { requestText } from './privacy-request-text.ts'
import { privacyText } from './privacy-text.ts'

type RequestProps = StateProps & {
  readonly answer: { readonly outcome: string; readonly answer: string }
  readonly problems?: FieldProblems
}

/** One request: what is asked, what to do, and how it ended. */
export function RequestPage({ at, request, now, answer, problems = {} }: RequestProps) {
  const text = { ...privacyText[at.lang], ...requestText[at.lang] }
  const title = text.request.title(text.kinds[request.kind].name, request.name)
  return (
    <PlainPage at={at} title={title}>
      <p class="crumb">
        <a href={inLanguage('/kantor/data-pribadi', at.lang)}>{text.form.cancel}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">
        {text.request.received(formatMoment(request.receivedAt, at.lang))} ·{' '}
        {text.request.due(formatMoment(request.dueAt, at.lang))}
      </p>
      <p class="lead">
        <RequestState at={at} request={request} now={now} />
      </p>
      <div class="stack spaced">
        <section class="panel stack">
          {request.contact === '' ? null : (
            <p>
              <strong>{text.request.contact}:</strong> {request.contact}
            </p>
          )}
          {request.detail === '' ? null : (
            <p>
              <strong>{text.request.detail}:</strong> {request.detail}
            </p>
          )}
          <h2>{text.request.next}</h2>
          <p class="say">{text.request.steps[request.kind]}</p>
          <NextSteps at={at} request={request} />
          {isStillThere(request) ? <p class="banner">{text.request.notYet(request.name)}</p> : null}
        </section>
        {request.answered === null ? (
          <AnswerForm at={at} request={request} answer={answer} problems={problems} />
        ) : (
          <section class="panel stack">
            <h2>{text.request.answer}</h2>
            <p>
              {text.request.answered(
                text.outcomes[request.answered.outcome],
                formatMoment(request.answered.at, at.lang),
              )}
            </p>
            {request.answered.answer === '' ? null : <p>{request.answered.answer}</p>}
          </section>
        )}
      </div>
    </PlainPage>
  )
}

function NextSteps({ at, request }: Pick<RequestProps, 'at' | 'request'>) {
  const text = requestText[at.lang].request
  if (request.user === null) return <StrangerSteps at={at} />
  return (
    <ul class="plain-list">
      <li>
        <a href={personPath(at, request.user)}>{text.data(request.name)}</a>
      </li>
      {request.kind === 'deletion' ? (
        <li>
          <a href={`${personPath(at, request.user)}/hapus`}>{text.erase(request.name)}</a>
        </li>
      ) : (
        <li>
          <a href={inLanguage(`/kantor/anggota/${request.user}`, at.lang)}>{text.member(request.name)}</a>
        </li>
      )}
    </ul>
  )
}

/** Where the name of somebody without an account can stand, and who can get at it. */
function StrangerSteps({ at }: Pick<RequestProps, 'at'>) {
  const text = requestText[at.lang].request
  return (
    <>
      <p class="say">{text.stranger}</p>
      <ol class="say">
        {text.strangerSteps.map(({ say, link, to }) => (
          <li>
            {say} <a href={inLanguage(to, at.lang)}>{link}</a>
          </li>
        ))}
      </ol>
    </>
  )
}

function AnswerForm({ at, request, answer, problems }: Omit<RequestProps, 'now'> & { problems: FieldProblems }) {
  const text = { ...privacyText[at.lang], ...requestText[at.lang] }
  return (
    <section class="panel">
      <Form
        action={requestPath(at, request.id)}
        save={text.request.save}
        failed={text.request.failed}
        problems={problems}
      >
        <Choices
          kind="radio"
          name="outcome"
          {...text.request.fields.outcome}
          problem={problems.outcome}
          values={[answer.outcome]}
          choices={(['done', 'refused'] as const).map((value) => ({ value, label: text.outcomes[value] }))}
        />
        <TextArea
          name="answer"
          {...text.request.fields.answer}
          problem={problems.answer}
          value={answer.answer}
          maxlength={5000}
        />
      </Form>
    </section>
  )
}

import { formatMomentDay } from '../../base/moments.ts'
import { TextArea, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import type { KeptMethod } from '../studies/method-store.ts'
import type { OwnMethodValues } from './own-method-form.ts'
import { ownMethodText } from './own-method-text.ts'

type Props = {
  readonly at: PageContext
  readonly methods: readonly KeptMethod[]
  readonly values: OwnMethodValues
  readonly problems: FieldProblems
  /** The method that is written over, as the address names it. */
  readonly base: string | null
  /** The study that the reader came from. */
  readonly study: string | null
}

/** The office's own methods with all their versions, and a form for one more. */
export function OwnMethodsPage({ at, methods, values, problems, base, study }: Props) {
  const text = ownMethodText[at.lang]
  const title = text.title(new Set(methods.map((m) => m.id)).size)
  return (
    <PlainPage at={at} title={title}>
      {study === null ? null : (
        <p class="crumb">
          <a href={inLanguage(`/studi/${study}/metode`, at.lang)}>{text.toStudy}</a>
        </p>
      )}
      <h1>{title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="stack spaced">
        <section class="panel">
          {methods.length === 0 ? <p>{text.empty}</p> : null}
          <ul class="plain-list">
            {methods.map((method) => (
              <li>
                <strong>{method.title}</strong>{' '}
                <span class="muted">{text.version(method.version, formatMomentDay(method.createdAt, at.lang))}</span>{' '}
                <a href={inLanguage(`/kantor/metode?dari=${method.digest}#tulis`, at.lang)}>
                  {text.change}
                  <span class="sr"> {text.versionOf(method.title, method.version)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section class="panel stack" aria-labelledby="tulis">
          <h2 id="tulis">{text.addTitle}</h2>
          <Form
            action={inLanguage('/kantor/metode', at.lang)}
            save={text.save}
            failed={text.failed}
            problems={problems}
          >
            {base === null ? null : <input type="hidden" name="dari" value={base} />}
            {study === null ? null : <input type="hidden" name="studi" value={study} />}
            <TextField
              name="title"
              label={text.name}
              hint={text.nameHint}
              value={values.title}
              problem={problems.title}
              required
            />
            <TextArea
              name="criteria"
              label={text.criteria}
              hint={text.criteriaHint}
              value={values.criteria}
              problem={problems.criteria}
              rows={6}
            />
            <TextField
              name="source"
              label={text.source}
              hint={text.sourceHint}
              value={values.source}
              problem={problems.source}
            />
          </Form>
        </section>
      </div>
    </PlainPage>
  )
}

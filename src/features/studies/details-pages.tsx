import { TextArea, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { type DetailField, type DetailValues, detailFields } from './details-form.ts'
import { detailsText } from './details-text.ts'
import { StudyFrame, studyPath } from './frame.tsx'
import type { StudyVisit } from './visit.ts'

type Props = {
  readonly visit: StudyVisit
  readonly values: DetailValues
  /** Of the study as it is saved now: what is saved next knows what it replaces. */
  readonly version: number
  readonly problems?: FieldProblems
  /** What was saved in between; null when nothing was. */
  readonly conflict?: { readonly saved: DetailValues; readonly who: string | null; readonly when: string | null } | null
}

/** The study's own fields, to be changed. */
export function DetailsPage({ visit, values, version, problems = {}, conflict = null }: Props) {
  const text = detailsText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={0} title={text.title} lead={text.lead} scripts={['autosave.client.js']}>
      {conflict === null ? null : (
        <Conflict
          lang={visit.at.lang}
          who={conflict.who}
          when={conflict.when}
          differences={detailFields
            .filter((name) => conflict.saved[name] !== values[name])
            .map((name) => ({ label: text.fields[name].label, theirs: conflict.saved[name], mine: values[name] }))}
        />
      )}
      <Form
        action={studyPath(visit, '/ubah')}
        save={text.save}
        failed={text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit), label: text.cancel }}
        island="autosave"
      >
        <input type="hidden" name="version" value={String(version)} />
        {detailFields.map((name) => (
          <Field name={name} values={values} problems={problems} text={text.fields[name]} />
        ))}
      </Form>
    </StudyFrame>
  )
}

type FieldProps = {
  readonly name: DetailField
  readonly values: DetailValues
  readonly problems: FieldProblems
  readonly text: { readonly label: string; readonly hint?: string }
}

function Field({ name, values, problems, text }: FieldProps) {
  const given = { name, label: text.label, hint: text.hint, problem: problems[name], value: values[name] }
  if (name === 'question') return <TextArea {...given} rows={3} maxlength={20_000} />
  const short = name === 'regionCode' || name === 'from' || name === 'to'
  return <TextField {...given} size={short ? 'short' : 'long'} required={name === 'title'} />
}

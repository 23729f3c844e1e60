import type { Language } from '../../base/language.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { stances } from './evidence.ts'
import { evidenceText } from './evidence-text.ts'
import type { EvidenceValues } from './form.ts'

type Props = {
  readonly lang: Language
  readonly values: EvidenceValues
  readonly problems: FieldProblems
  /** Tells apart the fields of several forms on a page. */
  readonly of: string
}

/** Whether it supports or contradicts, where it stands, and what it says. */
export function EvidenceFields({ lang, values, problems, of }: Props) {
  const text = evidenceText[lang]
  const id = (name: string) => `f-${name}-${of}`
  return (
    <>
      <fieldset class="field">
        <legend>{text.stance}</legend>
        {problems.stance === undefined ? null : <p class="problem">✗ {problems.stance}</p>}
        {stances.map((stance) => (
          <label class="choice">
            <input type="radio" name="stance" value={stance} checked={values.stance === stance} />
            <span>{text.stances[stance]}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={id('place')}>{text.place}</label>
        <p class="hint">{text.placeHint}</p>
        {problems.place === undefined ? null : <p class="problem">✗ {problems.place}</p>}
        <input class="long" id={id('place')} name="place" type="text" value={values.place} />
      </div>
      <div class="field">
        <label for={id('note')}>{text.note}</label>
        <p class="hint">{text.noteHint}</p>
        {problems.note === undefined ? null : <p class="problem">✗ {problems.note}</p>}
        <textarea id={id('note')} name="note" rows={2}>{`\n${values.note}`}</textarea>
      </div>
    </>
  )
}

import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { placeText } from '../../../base/place.ts'
import { fieldId } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { nameIn } from '../model/set.ts'
import type { Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import { type Known, leftOut } from './known.ts'
import { regionName } from './names-of.ts'
import type { AskedName } from './staged.ts'
import { stepText } from './step-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly known: Known
  readonly problems: FieldProblems
}

/** Every name that is not known for certain, once, with what it may mean. Nothing is chosen beforehand. */
export function NamesPage({ visit, one, known, problems }: Props) {
  const { lang } = visit.at
  const text = stepText[lang]
  const { asked } = one.found
  return (
    <ImportFrame visit={visit} one={one} step={4} title={text.namesTitle(asked.length)} lead={text.namesLead}>
      <Form
        action={importPath(visit, one.id, '/nama')}
        save={text.namesNext}
        failed={importText[lang].notSaved}
        problems={problems}
      >
        <section class="panel">
          <div class="scroll">
            <table class="data cards">
              <thead>
                <tr>
                  <th scope="col">{text.name}</th>
                  <th scope="col">{text.means}</th>
                </tr>
              </thead>
              <tbody>
                {asked.map((name, i) => (
                  <tr>
                    <th scope="row">
                      <label for={fieldId(`nama-${i}`)}>{name.text}</label>
                      <small class="muted">
                        {text.times(
                          formatNumber(name.count, lang),
                          placeText({ ...(name.sheet === null ? {} : { sheet: name.sheet }), row: name.line }, lang),
                        )}
                      </small>
                    </th>
                    <td data-label={text.means}>
                      <Answer lang={lang} known={known} name={name} field={`nama-${i}`} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="say">{text.remembered}</p>
        </section>
      </Form>
    </ImportFrame>
  )
}

/** More than a list can be looked through: villages of a whole regency. */
const mostListed = 120

function Answer({
  lang,
  known,
  name,
  field,
}: {
  readonly lang: Language
  readonly known: Known
  readonly name: AskedName
  readonly field: string
}) {
  const text = stepText[lang]
  const label = (code: string) => (name.kind === 'region' ? regionName(known, code) : nameIn(known.sets, code, lang))
  const all =
    name.kind === 'region'
      ? within(known, name.around)
      : known.sets.flatMap(({ categories }) => categories.map((c) => c.id))
  const listed = all.length > mostListed ? all.filter((code) => code.split('.').length <= 3) : all
  return (
    <select id={fieldId(field)} name={field}>
      <option value="">{text.choose}</option>
      {name.codes.length === 0 ? null : (
        <optgroup label={text.near}>
          {name.codes.map((code) => (
            <option value={code}>{label(code)}</option>
          ))}
        </optgroup>
      )}
      <option value={leftOut}>{text.skip}</option>
      <optgroup label={text.all}>
        {listed.map((code) => (
          <option value={code}>{label(code)}</option>
        ))}
      </optgroup>
    </select>
  )
}

function within({ area }: Known, around: string | null): string[] {
  const inside = area.regions.filter(({ code }) => around !== null && code.startsWith(`${around}.`))
  return (inside.length > 0 && inside.length <= mostListed ? inside : area.regions).map(({ code }) => code)
}

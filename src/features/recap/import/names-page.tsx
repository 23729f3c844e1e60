import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { placeText } from '../../../base/place.ts'
import { fieldId, TextField } from '../../../ui/field/field.tsx'
import { Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { nameIn } from '../model/set.ts'
import type { Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import { type Known, leftOut } from './known.ts'
import { type NameAnswer, type NamesSent, saidOf } from './names-form.ts'
import { regionName } from './names-of.ts'
import type { AskedName } from './staged.ts'
import { stepText } from './step-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly known: Known
  /** How many names stand before those of this page. */
  readonly behind: number
  /** What was sent and not taken; none where the page is only looked at. */
  readonly sent?: Pick<NamesSent, 'problems' | 'answers'>
}

export const namesOnPage = 50

/** Every name that is not known for certain, once, with what it may mean. Nothing is chosen beforehand. */
export function NamesPage({ visit, one, known, behind, sent }: Props) {
  const { lang } = visit.at
  const text = stepText[lang]
  const { asked } = one.found
  const n = (value: number) => formatNumber(value, lang)
  const shown = asked.slice(behind, behind + namesOnPage)
  const end = behind + shown.length
  const { problems = {}, answers = {} } = sent ?? {}
  return (
    <ImportFrame visit={visit} one={one} step={4} title={text.namesTitle(asked.length)} lead={text.namesLead}>
      <Form
        action={`${importPath(visit, one.id, '/nama')}?dari=${behind}`}
        save={end < asked.length ? text.namesMore : text.namesNext}
        failed={importText[lang].notSaved}
        problems={problems}
      >
        <section class="panel stack">
          {asked.length <= namesOnPage ? null : <p>{text.namesOf(n(behind + 1), n(end), n(asked.length))}</p>}
          <div class="scroll">
            <table class="data cards">
              <thead>
                <tr>
                  <th scope="col">{text.name}</th>
                  <th scope="col">{text.means}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((name, i) => (
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
                      <Answer
                        lang={lang}
                        known={known}
                        name={name}
                        place={i}
                        answer={answers[i] ?? { target: saidOf(one.plan.names, name), typed: '', hits: [] }}
                        problem={problems[`tulis-${i}`] ?? null}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="say">{text.remembered}</p>
        </section>
      </Form>
      {asked.length <= namesOnPage ? null : (
        <p class="row">
          {behind === 0 ? null : <a href={turned(visit, one, behind - namesOnPage)}>{text.before}</a>}
          {end >= asked.length ? null : <a href={turned(visit, one, end)}>{text.after}</a>}
        </p>
      )}
    </ImportFrame>
  )
}

function turned(visit: OfficeVisit, one: Import, behind: number): string {
  return `${importPath(visit, one.id, '/nama')}?dari=${Math.max(0, behind)}`
}

/** More than a list can be looked through: villages of a whole regency. They are found by writing a part of their name. */
const mostListed = 120

type AnswerProps = {
  readonly lang: Language
  readonly known: Known
  readonly name: AskedName
  readonly place: number
  readonly answer: NameAnswer
  readonly problem: string | null
}

function Answer({ lang, known, name, place, answer, problem }: AnswerProps) {
  const text = stepText[lang]
  const label = (code: string) => (name.kind === 'region' ? regionName(known, code) : nameIn(known.sets, code, lang))
  const all =
    name.kind === 'region'
      ? within(known, name.around)
      : known.sets.flatMap(({ categories }) => categories.map((c) => c.id))
  const listed = all.length > mostListed ? all.filter((code) => code.split('.').length <= 3) : all
  const isElsewhere = ![leftOut, '', ...answer.hits, ...name.codes, ...listed].includes(answer.target)
  const groups = [
    { title: text.matching, codes: [...answer.hits, ...(isElsewhere ? [answer.target] : [])] },
    { title: text.near, codes: name.codes.filter((code) => !answer.hits.includes(code)) },
  ]
  const options = (codes: readonly string[]) =>
    codes.map((code) => (
      <option value={code} selected={code === answer.target}>
        {label(code)}
      </option>
    ))
  return (
    <div class={problem === null ? 'stack' : 'stack field wrong'}>
      <select id={fieldId(`nama-${place}`)} name={`nama-${place}`}>
        <option value="">{text.choose}</option>
        {groups.map(({ title, codes }) =>
          codes.length === 0 ? null : <optgroup label={title}>{options(codes)}</optgroup>,
        )}
        <option value={leftOut} selected={answer.target === leftOut}>
          {text.skip}
        </option>
        <optgroup label={text.all}>
          {options(listed.filter((code) => groups.every(({ codes }) => !codes.includes(code))))}
        </optgroup>
      </select>
      {listed.length === all.length && answer.typed === '' ? null : (
        <TextField
          name={`tulis-${place}`}
          label={text.orWrite}
          value={answer.typed}
          type="search"
          maxlength={200}
          problem={problem}
        />
      )}
    </div>
  )
}

function within({ area }: Known, around: string | null): string[] {
  const inside = area.regions.filter(({ code }) => around !== null && code.startsWith(`${around}.`))
  return (inside.length > 0 && inside.length <= mostListed ? inside : area.regions).map(({ code }) => code)
}

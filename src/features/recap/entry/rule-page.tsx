import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { operators } from '../../../methods/recap/rule.ts'
import { Choices, Select, TextField } from '../../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { CategorySet } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import type { Breakdown } from './breakdown.ts'
import { shortTitle } from './grid-page.tsx'
import type { RecapRule, Term } from './rule.ts'
import { population, type RuleValues } from './rule-form.ts'
import { ruleText } from './rule-text.ts'

export type RuleProps = {
  readonly visit: OfficeVisit
  readonly set: CategorySet
  readonly rules: readonly RecapRule[]
  readonly breakdown: Breakdown
  readonly version: number
  readonly maySetUp: boolean
  readonly values: RuleValues
  readonly problems: FieldProblems
  readonly ages: string
  readonly breakdownProblems: FieldProblems
}

/** The rules of a set, built-in and own, and by what its figures are broken down. */
export function RulePage(props: RuleProps) {
  const { visit, set, rules, maySetUp } = props
  const { lang } = visit.at
  const text = ruleText[lang]
  return (
    <RecapFrame
      visit={visit}
      room="/rekap/periksa"
      title={text.title(shortTitle(set.title[lang]), rules.filter((r) => r.own).length)}
      lead={text.lead}
      back={{ href: recapPath(visit, '/periksa'), label: text.back }}
    >
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.rule}</th>
            <th scope="col">{text.says}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr>
              <th scope="row">{rule.title[lang]}</th>
              <td data-label={text.says}>{ruleSays(rule, set, lang)}</td>
              <td data-label={text.source}>
                {rule.source?.[lang] ?? text.ownSource}{' '}
                {rule.own && maySetUp ? (
                  <ActButton
                    action={rulePath(visit, set, '/hapus')}
                    label={text.remove}
                    about={rule.title[lang]}
                    tone="danger"
                    fields={{ rule: rule.id }}
                  />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {maySetUp ? <NewRule {...props} /> : null}
      <BreakdownPart {...props} />
    </RecapFrame>
  )
}

export function rulePath(visit: Pick<OfficeVisit, 'at'>, { id }: Pick<CategorySet, 'id'>, behind = ''): string {
  return recapPath(visit, `/aturan/${encodeURIComponent(id)}${behind}`)
}

function ruleSays({ left, operator, right }: RecapRule, set: CategorySet, lang: Language): string {
  return `${termSays(left, set, lang)} ${ruleText[lang].operators[operator]} ${termSays(right, set, lang)}`
}

function termSays(term: Term, set: CategorySet, lang: Language): string {
  const text = ruleText[lang]
  if (term.kind === 'number') return formatNumber(term.value, lang)
  if (term.kind !== 'figures') return text[term.kind]
  const names = term.categories.map((id) => set.categories.find((c) => c.id === id)?.name[lang] ?? id)
  const of = [term.sex === '' ? '' : roomText[lang].sexes[term.sex], term.age].filter((s) => s !== '').join(', ')
  return `${names.join(' + ')}${of === '' ? '' : ` (${of})`}`
}

function NewRule({ visit, set, values, problems }: RuleProps) {
  const { lang } = visit.at
  const text = ruleText[lang]
  const none = { value: '', label: text.none }
  const categories = set.categories.map((c) => ({ value: c.id, label: c.name[lang] }))
  const right = [none, { value: population, label: text.population }, ...categories]
  const pick = (name: keyof RuleValues, label: string, choices: readonly { value: string; label: string }[]) => (
    <Select name={name} label={label} choices={choices} value={values[name]} problem={problems[name]} />
  )
  return (
    <section class="panel stack" aria-labelledby="aturan-baru">
      <h2 id="aturan-baru">{text.addTitle}</h2>
      <Form action={rulePath(visit, set)} save={text.add} failed={text.failed} problems={problems}>
        <TextField
          name="title"
          label={text.ruleTitle}
          hint={text.ruleTitleHint}
          value={values.title}
          maxlength={200}
          problem={problems.title}
        />
        {pick('left1', text.left, [none, ...categories])}
        {pick('left2', `${text.left}, ${text.plus}`, [none, ...categories])}
        {pick('left3', `${text.left}, ${text.plus}`, [none, ...categories])}
        {pick(
          'operator',
          text.operator,
          operators.map((value) => ({ value, label: text.operators[value] })),
        )}
        {pick('right1', text.right, right)}
        {pick('right2', `${text.right}, ${text.plus}`, [none, ...categories])}
        {pick('right3', `${text.right}, ${text.plus}`, [none, ...categories])}
        <TextField
          name="number"
          label={text.number}
          hint={text.numberHint}
          value={values.number}
          inputmode="numeric"
          size="short"
        />
      </Form>
    </section>
  )
}

function BreakdownPart({ visit, set, breakdown, version, ages, breakdownProblems, maySetUp }: RuleProps) {
  const text = ruleText[visit.at.lang]
  return (
    <section class="panel stack" id="rincian" aria-labelledby="rincian-judul">
      <h2 id="rincian-judul">{text.breakdown}</h2>
      <p class="muted">{text.breakdownLead}</p>
      {maySetUp ? (
        <Form
          action={rulePath(visit, set, '/rincian')}
          save={text.saveBreakdown}
          failed={text.failed}
          problems={breakdownProblems}
        >
          <input type="hidden" name="version" value={String(version)} />
          <Choices
            name="sexes"
            kind="checkbox"
            label={text.sexes}
            choices={[{ value: '1', label: text.sexesChoice }]}
            values={breakdown.sexes ? ['1'] : []}
          />
          <TextField
            name="ages"
            label={text.ages}
            hint={text.agesHint}
            value={ages}
            maxlength={200}
            problem={breakdownProblems.ages}
          />
        </Form>
      ) : null}
    </section>
  )
}

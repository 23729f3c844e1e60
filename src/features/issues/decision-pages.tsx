import { Choices, TextArea, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import { type DecisionValues, decisionFields, type FirstPlace } from './decision-form.ts'
import { decisionText } from './decision-text.ts'

/** An issue that can be chosen, with where it stands; rank and total are null while scores are missing. */
export type Candidate = {
  readonly id: string
  readonly title: string
  readonly rank: string | null
  readonly total: string | null
}

/** A criterion on which one of the tied issues has the most points. */
export type RuleChoice = { readonly criterion: string; readonly title: string; readonly issue: string }

type Props = {
  readonly visit: StudyVisit
  readonly first: FirstPlace
  readonly rules: readonly RuleChoice[]
  /** The standing that is shown: what is frozen must be the same. */
  readonly basis: string
  readonly candidates: readonly Candidate[]
  readonly values: DecisionValues
  readonly version: number
  /** Whether there is a decision that can be taken back. */
  readonly decided: boolean
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly saved: DecisionValues
    readonly who: string | null
    readonly when: string | null
  } | null
}

/** The choice of an issue, with its reason. It saves when asked, never by itself. */
export function DecisionPage(props: Props) {
  const { visit, candidates, values, version, decided, basis, problems = {}, conflict = null } = props
  const text = decisionText[visit.at.lang]
  const titleOf = (id: string) => candidates.find((c) => c.id === id)?.title ?? id
  const settledText = (value: string) => {
    const rule = props.rules.find((r) => value === `rule:${r.criterion}`)
    return rule === undefined ? (value === '' ? '' : text.byPerson) : text.byRule(rule.title)
  }
  const shown = (name: keyof DecisionValues, from: DecisionValues) =>
    name === 'issue' ? titleOf(from.issue) : name === 'settled' ? settledText(from.settled) : from[name]
  return (
    <StudyFrame visit={visit} step={5} title={text.title} lead={text.lead}>
      {conflict === null ? null : (
        <Conflict
          lang={visit.at.lang}
          who={conflict.who}
          when={conflict.when}
          differences={decisionFields
            .filter((name) => conflict.saved[name] !== values[name])
            .map((name) => ({ label: text[name], theirs: shown(name, conflict.saved), mine: shown(name, values) }))}
        />
      )}
      {candidates.length === 0 ? (
        <p class="panel">{text.noIssues}</p>
      ) : (
        <Form
          action={studyPath(visit, '/penetapan')}
          save={text.save}
          failed={text.failed}
          problems={problems}
          cancel={{ href: studyPath(visit), label: text.back }}
        >
          <input type="hidden" name="version" value={String(version)} />
          <input type="hidden" name="basis" value={basis} />
          <Choices
            name="issue"
            label={text.issue}
            kind="radio"
            values={[values.issue]}
            problem={problems.issue}
            choices={candidates.map(({ id, title, rank, total }) => ({
              value: id,
              label: title,
              hint: rank === null || total === null ? text.notRanked : text.standing(rank, total),
            }))}
          />
          <Settlement {...props} titleOf={titleOf} />
          <TextArea
            name="reason"
            label={text.reason}
            hint={text.reasonHint}
            value={values.reason}
            problem={problems.reason}
          />
          <TextField name="by" label={text.by} hint={text.byHint} value={values.by} problem={problems.by} />
          <TextField
            name="on"
            label={text.on}
            hint={text.onHint}
            value={values.on}
            problem={problems.on}
            size="short"
          />
          <TextField
            name="source"
            label={text.source}
            hint={text.sourceHint}
            value={values.source}
            problem={problems.source}
          />
        </Form>
      )}
      {decided ? <Withdraw visit={visit} version={version} problems={problems} /> : null}
    </StudyFrame>
  )
}

/** How a tie for the first rank is settled; nothing where there is none. */
function Settlement({
  visit,
  first,
  rules,
  values,
  problems = {},
  titleOf,
}: Props & { titleOf: (id: string) => string }) {
  const text = decisionText[visit.at.lang]
  if (first.tied.length < 2) return null
  return (
    <Choices
      name="settled"
      label={text.settled}
      kind="radio"
      values={[values.settled === '' ? 'person' : values.settled]}
      problem={problems.settled}
      choices={[
        { value: 'person', label: text.byPerson, hint: text.byPersonHint },
        ...rules.map(({ criterion, title, issue }) => ({
          value: `rule:${criterion}`,
          label: text.byRule(title),
          hint: text.ruleChooses(titleOf(issue)),
        })),
      ]}
    />
  )
}

function Withdraw({ visit, version, problems }: Required<Pick<Props, 'visit' | 'version' | 'problems'>>) {
  const text = decisionText[visit.at.lang]
  return (
    <section class="panel stack" aria-labelledby="batal">
      <h2 id="batal">{text.withdrawTitle}</h2>
      <Form action={studyPath(visit, '/penetapan/pembatalan')} save={text.withdraw} failed={text.failed}>
        <input type="hidden" name="version" value={String(version)} />
        <TextField name="why" label={text.withdrawReason} value="" problem={problems.why} required />
      </Form>
    </section>
  )
}

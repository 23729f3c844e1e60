import { TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { KeptIssue } from './issue-store.ts'
import { printedField } from './printed-form.ts'
import type { KeptPrinted } from './printed-store.ts'
import { printedText } from './printed-text.ts'

type Props = {
  readonly visit: StudyVisit
  readonly issues: readonly KeptIssue[]
  readonly printed: readonly KeptPrinted[]
  readonly typed?: ReadonlyMap<string, string>
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly stale: readonly KeptPrinted[]
  } | null
}

/** What a document printed of each issue. */
export function PrintedPage({ visit, issues, printed, typed, problems = {}, conflict = null }: Props) {
  const { lang } = visit.at
  const text = printedText[lang]
  const known = new Map(printed.map((row) => [row.issue, row]))
  const decimalMark = (total: string) => (lang === 'id' ? total.replace('.', ',') : total)
  return (
    <StudyFrame visit={visit} step={4} title={text.title} lead={text.lead} scripts={['autosave.client.js']}>
      {conflict === null ? null : (
        <Conflict
          lang={lang}
          who={conflict.who}
          when={conflict.when}
          differences={conflict.stale.map(({ issue, total, rank }) => ({
            label: issues.find((i) => i.id === issue)?.title ?? issue,
            theirs: [decimalMark(total ?? ''), rank ?? ''].join(' · '),
            mine: [typed?.get(printedField('t', issue)) ?? '', typed?.get(printedField('r', issue)) ?? ''].join(' · '),
          }))}
        />
      )}
      {issues.length === 0 ? (
        <p class="panel">{text.noIssues}</p>
      ) : (
        <Form
          action={studyPath(visit, '/tercetak')}
          save={text.save}
          failed={text.failed}
          problems={problems}
          cancel={{ href: studyPath(visit), label: text.back }}
          island="autosave"
          partial
        >
          {issues.map(({ id, title }) => {
            const row = known.get(id)
            const field = (part: 't' | 'r', saved: string) => {
              const name = printedField(part, id)
              return { name, value: typed?.get(name) ?? saved, problem: problems[name], size: 'short' as const }
            }
            return (
              <fieldset class="panel sheet">
                <legend>{title}</legend>
                <input type="hidden" name={printedField('v', id)} value={String(row?.version ?? 0)} />
                <div class="cells">
                  <TextField {...field('t', decimalMark(row?.total ?? ''))} label={text.total} inputmode="decimal" />
                  <TextField
                    {...field('r', row?.rank == null ? '' : String(row.rank))}
                    label={text.rank}
                    inputmode="numeric"
                  />
                </div>
              </fieldset>
            )
          })}
        </Form>
      )}
    </StudyFrame>
  )
}

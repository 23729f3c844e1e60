import { TextArea, TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Conflict } from '../../ui/part/conflict.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { IssueValues } from './issue-form.ts'
import { issueText } from './issue-text.ts'

type KeptIssue = {
  readonly id: string
  readonly title: string
  readonly note: string | null
  readonly version: number
}

type ListProps = {
  readonly visit: StudyVisit
  readonly issues: readonly KeptIssue[]
  /** The end of the log now, so that a form which is sent twice adds one issue. */
  readonly seen: number
  /** What stands in the form for a new one. */
  readonly adding: IssueValues
  readonly problems: FieldProblems
  /** One has just been added: the next one is written at once. */
  readonly added: boolean
}

/** The issues of a study in their order, and a form for one more. */
export function IssuesPage({ visit, issues, seen, adding, problems, added }: ListProps) {
  const text = issueText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={4} title={text.title(issues.length)} lead={text.lead}>
      {issues.length === 0 ? <p class="panel">{text.empty}</p> : <IssueRows visit={visit} issues={issues} />}
      <section class="panel stack" aria-labelledby="tambah">
        <h2 id="tambah">{text.addTitle}</h2>
        {added ? (
          <p class="banner done" role="status">
            {text.added(issues.at(-1)?.title ?? '')}
          </p>
        ) : null}
        <Form action={studyPath(visit, '/isu')} save={text.add} failed={text.failed} problems={problems}>
          <input type="hidden" name="sejak" value={String(seen)} />
          <IssueFields visit={visit} values={adding} problems={problems} autofocus={added} />
        </Form>
      </section>
      {issues.length === 0 ? null : (
        <p class="row">
          <a class="button alt" href={studyPath(visit, '/panel')}>
            {text.toPanel}
          </a>
          <a class="button alt" href={studyPath(visit, '/nilai')}>
            {text.next}
          </a>
        </p>
      )}
    </StudyFrame>
  )
}

function IssueRows({ visit, issues }: Pick<ListProps, 'visit' | 'issues'>) {
  const text = issueText[visit.at.lang]
  const address = (id: string, act = '') => studyPath(visit, `/isu/${encodeURIComponent(id)}${act}`)
  return (
    <section class="panel">
      <ol class="numbered">
        {issues.map(({ id, title, note }, i) => (
          <li>
            <div>
              <p>
                <strong>{title}</strong>
              </p>
              {note === null ? null : <p class="muted">{note}</p>}
            </div>
            <div class="row tight">
              <a href={address(id)}>
                {text.change}
                <span class="sr"> {title}</span>
              </a>
              {i === 0 ? null : (
                <ActButton
                  action={address(id, '/urutan')}
                  label={text.up}
                  about={title}
                  fields={{ ke: String(i - 1) }}
                />
              )}
              {i === issues.length - 1 ? null : (
                <ActButton
                  action={address(id, '/urutan')}
                  label={text.down}
                  about={title}
                  fields={{ ke: String(i + 1) }}
                />
              )}
              <a href={address(id, '/hapus')}>
                {text.remove}
                <span class="sr"> {title}</span>
              </a>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function IssueFields({
  visit,
  values,
  problems,
  autofocus = false,
}: {
  readonly visit: StudyVisit
  readonly values: IssueValues
  readonly autofocus?: boolean
  readonly problems: FieldProblems
}) {
  const text = issueText[visit.at.lang]
  return (
    <>
      <TextField
        name="title"
        label={text.issue}
        hint={text.issueHint}
        value={values.title}
        problem={problems.title}
        required
        {...(autofocus ? { autofocus } : {})}
      />
      <TextArea
        name="note"
        label={text.note}
        hint={text.noteHint}
        value={values.note}
        problem={problems.note}
        rows={3}
      />
    </>
  )
}

type ChangeProps = {
  readonly visit: StudyVisit
  readonly issue: KeptIssue
  readonly values: IssueValues
  readonly problems?: FieldProblems
  readonly conflict?: { readonly who: string | null; readonly when: string | null } | null
}

/** One issue, to be changed; `issue` is what is saved now, `values` what this reader typed. */
export function IssuePage({ visit, issue, values, problems = {}, conflict = null }: ChangeProps) {
  const text = issueText[visit.at.lang]
  const rows = [
    { label: text.issue, theirs: issue.title, mine: values.title },
    { label: text.note, theirs: issue.note ?? '', mine: values.note },
  ]
  return (
    <StudyFrame visit={visit} step={4} title={text.changeTitle} scripts={['autosave.client.js']}>
      {conflict === null ? null : (
        <Conflict
          lang={visit.at.lang}
          who={conflict.who}
          when={conflict.when}
          differences={rows.filter((r) => r.theirs !== r.mine)}
        />
      )}
      <Form
        action={studyPath(visit, `/isu/${encodeURIComponent(issue.id)}`)}
        save={text.save}
        failed={text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit, '/isu'), label: text.back }}
        island="autosave"
      >
        <input type="hidden" name="version" value={String(issue.version)} />
        <IssueFields visit={visit} values={values} problems={problems} />
      </Form>
    </StudyFrame>
  )
}

/** Asks before an issue goes with its scores; while something points at it, it stays. */
export function RemoveIssuePage({
  visit,
  issue,
  scores,
  pointing,
}: {
  readonly visit: StudyVisit
  readonly issue: KeptIssue
  readonly scores: number
  readonly pointing: readonly string[]
}) {
  const text = issueText[visit.at.lang]
  const lead = pointing.length > 0 ? text.stays(pointing) : text.removeSay(scores)
  return (
    <StudyFrame visit={visit} step={4} title={text.removeTitle(issue.title)} lead={lead}>
      <div class="row">
        {pointing.length > 0 ? null : (
          <ActButton
            action={studyPath(visit, `/isu/${encodeURIComponent(issue.id)}/hapus`)}
            label={text.reallyRemove}
            tone="danger"
          />
        )}
        <a href={studyPath(visit, '/isu')}>{text.back}</a>
      </div>
    </StudyFrame>
  )
}

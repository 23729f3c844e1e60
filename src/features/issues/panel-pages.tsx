import { formatMoment } from '../../base/moments.ts'
import { Choices, TextArea, TextField } from '../../ui/field/field.tsx'
import { ActButton, Form } from '../../ui/field/form.tsx'
import { canDo } from '../people/role.ts'
import { stateOf } from '../people/token.ts'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import type { RaterProgress } from './ballot-progress-store.ts'
import { shownName } from './panel.ts'
import { Closed, Next } from './panel-next.tsx'
import type { PanelShown } from './panel-shown.ts'
import { panelText } from './panel-text.ts'
import { namings, type Round, reasonRules } from './round.ts'

/** The panel of a study: its round, who is asked and how far each is. Never what anybody gave. */
export function PanelRoundPage(props: PanelShown) {
  const { visit, rounds, round, progress } = props
  const text = panelText[visit.at.lang]
  const runs = canDo('panel.run', visit.studyRoles)
  const complete = progress.filter(({ state }) => state === 'complete').length
  const last = rounds.at(-1)
  const title =
    round === null
      ? last === undefined
        ? text.title.none
        : text.title.closed(last.round)
      : round.state === 'open'
        ? text.title.open(complete, progress.length)
        : text.title.draft(round.round)
  return (
    <StudyFrame visit={visit} step={4} title={title} name={text.name} lead={text.lead}>
      <p class="banner">{text.blind}</p>
      {round?.state === 'open' || !runs ? null : <Settings {...props} />}
      {round === null && rounds.length === 0 ? null : <Raters {...props} runs={runs} />}
      {round === null || !runs ? null : <AddRaters {...props} round={round} />}
      {round === null || !runs ? null : <Next {...props} round={round} />}
      <Closed {...props} />
    </StudyFrame>
  )
}

function Settings({ visit, rounds, round, values, problems }: PanelShown) {
  const text = panelText[visit.at.lang]
  const settled = rounds.some(({ state }) => state === 'closed')
  const label = (from: Readonly<Record<string, string>>) => (value: string) => ({ value, label: from[value]! })
  return (
    <section class="panel stack" aria-labelledby="aturan">
      <h2 id="aturan">{round === null && settled ? text.newRound : text.settings}</h2>
      <p>{text.settingsSay}</p>
      <Form action={studyPath(visit, '/panel')} save={text.save} failed={text.failed} problems={problems}>
        <input type="hidden" name="version" value={String(round?.version ?? 0)} />
        <Choices
          name="naming"
          label={text.naming}
          problem={problems.naming}
          kind="radio"
          values={[values.naming]}
          choices={namings
            .filter((naming) => !settled || naming === values.naming)
            .map((naming) => ({ value: naming, ...text.namings[naming] }))}
        />
        <Choices
          name="reasons"
          label={text.reasons}
          kind="radio"
          values={[values.reasons]}
          choices={reasonRules.map(label(text.reasonRules))}
        />
        <Choices
          name="evidence"
          label={text.evidence}
          kind="checkbox"
          values={[values.evidence]}
          choices={[{ value: '1', label: text.evidenceYes }]}
        />
        <TextArea name="note" label={text.note} hint={text.noteHint} value={values.note} maxlength={2000} rows={3} />
        <TextField
          name="due"
          label={text.due}
          hint={text.dueHint}
          value={values.due}
          problem={problems.due}
          size="short"
        />
      </Form>
    </section>
  )
}

function Raters(props: PanelShown & { readonly runs: boolean }) {
  const { visit, rounds, round, progress, runs } = props
  const text = panelText[visit.at.lang]
  const of = round ?? rounds.at(-1)!
  if (progress.length === 0) return <p class="panel">{text.noRaters}</p>
  return (
    <section class="panel" aria-labelledby="penilai">
      <h2 id="penilai">{text.raters}</h2>
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.rater}</th>
            <th scope="col">{text.state}</th>
            {runs ? <th scope="col">{text.acts}</th> : null}
          </tr>
        </thead>
        <tbody>
          {progress.map((one) => (
            <tr>
              <th scope="row">{shownName(one.rater, of.naming)}</th>
              <td data-label={text.state}>
                <State {...props} one={one} />
              </td>
              {runs ? (
                <td>
                  <Acts {...props} one={one} of={of} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const tone = { notOpened: '', opened: 'info', filling: 'info', complete: 'ok', declined: 'warn' } as const

function State({ visit, links, round, one }: PanelShown & { readonly one: RaterProgress }) {
  const { lang } = visit.at
  const text = panelText[lang]
  const link = links.get(one.rater.id)
  const more = [
    ...(one.submitted ? [text.submitted] : []),
    ...(one.enteredBy === null ? [] : [one.via === 'file' ? text.viaFile : text.viaPaper]),
    ...(one.enteredBy === null ? [] : [one.checkedBy === null ? text.unchecked : text.checked]),
    ...(one.late > 0 ? [text.late(one.late)] : []),
    ...(round === null
      ? []
      : [
          link === undefined
            ? text.noLink
            : stateOf(link, visit.now) === 'open'
              ? text.linkUntil(formatMoment(link.expiresAt, lang))
              : text.linkClosed,
        ]),
  ]
  return (
    <>
      {round?.state === 'draft' ? null : <span class={`tag ${tone[one.state]}`}>{text.states[one.state]}</span>}
      {more.map((line) => (
        <small class="muted"> {line}.</small>
      ))}
    </>
  )
}

function Acts({ visit, links, round, one, of }: PanelShown & { readonly one: RaterProgress; readonly of: Round }) {
  const text = panelText[visit.at.lang]
  if (round === null) return null
  const at = raterPath(visit, one.rater.id)
  const name = shownName(one.rater, of.naming)
  const open = round.state === 'open'
  const link = links.get(one.rater.id)
  const hasLink = link !== undefined && stateOf(link, visit.now) === 'open'
  return (
    <div class="row">
      {open ? <ActButton action={`${at}/tautan`} label={text.newLink} about={name} /> : null}
      {hasLink ? <ActButton action={`${at}/tarik`} label={text.withdraw} about={name} /> : null}
      <a href={`${at}/keluar`}>
        {text.remove}
        <span class="sr"> {name}</span>
      </a>
    </div>
  )
}

export function raterPath(visit: StudyVisit, rater: string): string {
  return studyPath(visit, `/panel/penilai/${rater}`)
}

function AddRaters({ visit, round, typed, problems }: PanelShown & { readonly round: Round }) {
  const text = panelText[visit.at.lang]
  const anonymous = round.naming === 'anonymous'
  return (
    <section class="panel stack" aria-labelledby="tambah">
      <h2 id="tambah">{text.add}</h2>
      <Form
        action={studyPath(visit, '/panel/penilai')}
        save={text.addButton}
        failed={text.failed}
        problems={problems.penilai ? { penilai: problems.penilai } : {}}
      >
        {anonymous ? (
          <TextField
            name="penilai"
            label={text.count}
            hint={text.addAnonymous}
            value={typed}
            problem={problems.penilai}
            size="short"
            inputmode="numeric"
          />
        ) : (
          <TextArea
            name="penilai"
            label={text.list}
            hint={text.addSay}
            value={typed}
            problem={problems.penilai}
            rows={6}
          />
        )}
      </Form>
    </section>
  )
}

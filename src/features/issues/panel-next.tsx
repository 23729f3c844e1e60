import { formatMoment } from '../../base/moments.ts'
import { Choices } from '../../ui/field/field.tsx'
import { ActButton, Form } from '../../ui/field/form.tsx'
import { studyPath } from '../studies/frame.tsx'
import type { PanelShown } from './panel-shown.ts'
import { panelText } from './panel-text.ts'
import type { Round } from './round.ts'

/** What can be done next: sheets, links, opening and closing. */
export function Next(props: PanelShown & { readonly round: Round }) {
  const { visit, round, progress, links, issues, criteria, method, mails } = props
  const text = panelText[visit.at.lang]
  const open = round.state === 'open'
  const without = progress.filter(({ rater }) => !links.has(rater.id)).length
  const version = { version: String(round.version) }
  return (
    <section class="panel stack">
      <h2>{text.name}</h2>
      {open && without > 0 ? (
        <Form action={studyPath(visit, '/panel/tautan')} save={text.makeLinks} failed={text.failed}>
          <p>{text.makeLinksSay}</p>
          {mails ? (
            <Choices
              name="surel"
              label={text.makeLinks}
              kind="checkbox"
              values={[]}
              choices={[{ value: '1', label: text.sendMail }]}
            />
          ) : null}
        </Form>
      ) : null}
      {open ? (
        <p>
          <a class="button" href={studyPath(visit, '/panel/tutup')}>
            {text.close}
          </a>
        </p>
      ) : (
        <>
          <p>{text.openSay(issues, criteria, method)}</p>
          <ActButton action={studyPath(visit, '/panel/buka')} label={text.open} tone="main" fields={version} />
        </>
      )}
    </section>
  )
}

/** The rounds that are over. */
export function Closed({ visit, rounds }: PanelShown) {
  const { lang } = visit.at
  const text = panelText[lang]
  const closed = rounds.filter(({ state }) => state === 'closed')
  if (closed.length === 0) return null
  return (
    <section class="panel stack">
      <h2>{text.rounds}</h2>
      <ul class="plain-list">
        {closed.map(({ round, closedAt, closeReason }) => (
          <li>
            {text.roundLine(round, closedAt === null ? '' : formatMoment(closedAt, lang))}
            {closeReason === null ? null : <small class="muted"> {closeReason}</small>}
          </li>
        ))}
      </ul>
      <p>
        <a href={studyPath(visit, '#isu')}>{text.results}</a>
      </p>
    </section>
  )
}

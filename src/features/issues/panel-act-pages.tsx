import { formatMoment } from '../../base/moments.ts'
import { TextArea } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { QrCode } from '../people/token-qr.tsx'
import { StudyFrame, studyPath } from '../studies/frame.tsx'
import type { StudyVisit } from '../studies/visit.ts'
import { panelText } from './panel-text.ts'

export type ShownLink = {
  readonly name: string
  readonly address: string
  readonly expiresAt: string
  readonly mailed: boolean | null
}

/** New links, once: to copy, to scan, to print as a sheet with one block a rater. */
export function LinksPage({ visit, links }: { readonly visit: StudyVisit; readonly links: readonly ShownLink[] }) {
  const { lang } = visit.at
  const text = panelText[lang]
  const names = (mailed: boolean) =>
    links
      .filter((link) => link.mailed === mailed)
      .map(({ name }) => name)
      .join(', ')
  return (
    <StudyFrame
      visit={visit}
      step={4}
      title={text.linksTitle(links.length)}
      name={text.name}
      scripts={['press.client.js']}
    >
      <p class="banner unprinted">{text.linksOnce}</p>
      {names(true) === '' ? null : <p class="unprinted">{text.mailed(names(true))}</p>}
      {names(false) === '' ? null : <p class="banner unprinted">{text.notMailed(names(false))}</p>}
      <p class="muted unprinted">{text.linksPrint}</p>
      {/* What went by letter is shown to nobody else: whoever holds it has that mailbox. */}
      {links
        .filter(({ mailed }) => mailed !== true)
        .map(({ name, address, expiresAt }) => (
          <section class="panel stack kept-together">
            <h2>{name}</h2>
            <p class="link" data-copy="">
              {address}
            </p>
            <QrCode text={address} label={name} />
            <p>{text.scan}</p>
            <p>{text.until(formatMoment(expiresAt, lang))}</p>
          </section>
        ))}
      <p class="unprinted">
        <a class="button alt" href={studyPath(visit, '/panel')}>
          {text.back}
        </a>
      </p>
    </StudyFrame>
  )
}

type CloseProps = {
  readonly visit: StudyVisit
  readonly version: number
  /** Who is not complete. */
  readonly missing: readonly string[]
  readonly reason: string
  readonly problems?: FieldProblems
}

export function CloseRoundPage({ visit, version, missing, reason, problems = {} }: CloseProps) {
  const text = panelText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={4} title={text.closeTitle} name={text.name}>
      <p>{missing.length === 0 ? text.closeAll : text.closeMissing(missing.join(', '))}</p>
      <p>{text.closeReplaces}</p>
      <Form
        action={studyPath(visit, '/panel/tutup')}
        save={text.reallyClose}
        failed={text.failed}
        problems={problems}
        cancel={{ href: studyPath(visit, '/panel'), label: text.back }}
      >
        <input type="hidden" name="version" value={String(version)} />
        {missing.length === 0 ? null : (
          <TextArea name="reason" label={text.reason} hint={text.reasonHint} value={reason} problem={problems.reason} />
        )}
      </Form>
    </StudyFrame>
  )
}

export function RemoveFromPanelPage({
  visit,
  action,
  name,
}: {
  readonly visit: StudyVisit
  readonly action: string
  readonly name: string
}) {
  const text = panelText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={4} title={text.removeTitle(name)} name={text.name} lead={text.removeSay}>
      <div class="row">
        <ActButton action={action} label={text.remove} about={name} tone="danger" />
        <a href={studyPath(visit, '/panel')}>{text.back}</a>
      </div>
    </StudyFrame>
  )
}

import type { Sent } from '../../features/people/visit.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { webText } from '../text.ts'
import { KeptForm } from './session-ended.tsx'

type Props = {
  readonly at: PageContext
  readonly action: string
  readonly sent: Sent
  /** The office of the form; null when it is none of theirs (any more). */
  readonly office: { readonly id: string; readonly name: string } | null
}

/** A form of one office was sent while another one is chosen: nothing is done, nothing that was typed is lost. */
export function OtherOfficePage({ at, action, sent, office }: Props) {
  const text = webText[at.lang].otherOffice
  const here = at.visitor?.office ?? ''
  return (
    <PlainPage at={at} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{office === null ? text.gone(here) : text.say(office.name, here)}</p>
      <div class="stack spaced">
        {office === null ? null : (
          <form method="post" action={inLanguage('/kantor/pilih', at.lang)} target="_blank" rel="noopener">
            <input type="hidden" name="kantor" value={office.id} />
            <button class="button" type="submit">
              {text.choose(office.name)}
            </button>
          </form>
        )}
        <KeptForm action={action} sent={sent} again={text.again} />
      </div>
    </PlainPage>
  )
}

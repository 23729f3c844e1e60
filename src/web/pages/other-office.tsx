import type { Sent } from '../../features/people/visit.ts'
import { fromOffice } from '../../ui/field/from-office.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { webText } from '../text.ts'
import { KeptForm } from './session-ended.tsx'

type Office = { readonly id: string; readonly name: string }

type Kept = {
  readonly at: PageContext
  readonly action: string
  readonly sent: Sent
  /** The page to choose an uploaded file on again; null where all that was sent stands here. */
  readonly back: string | null
}

type Props = Kept & {
  /** The office of the form; null when it is none of theirs (any more). */
  readonly office: Office | null
}

/** A form of one office was sent while another one is chosen: nothing is done, nothing that was typed is lost. */
export function OtherOfficePage({ at, action, sent, office, back }: Props) {
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
        {back === null ? (
          <KeptForm action={action} sent={sent} again={text.again} />
        ) : (
          <BackToForm href={back} label={text.back} />
        )}
      </div>
    </PlainPage>
  )
}

/** Somebody of many offices sent what does not say for which one: they say it, and nothing that was typed is lost. */
export function UntoldOfficePage({ at, action, sent, here, back }: Kept & { readonly here: Office }) {
  const text = webText[at.lang].otherOffice
  return (
    <PlainPage at={at} title={text.untold}>
      <h1>{text.untold}</h1>
      <p class="lead">{text.sayUntold(here.name)}</p>
      <div class="stack spaced">
        {back === null ? (
          <KeptForm action={action} sent={sent} again={text.forHere(here.name)} more={{ [fromOffice]: here.id }} />
        ) : (
          <BackToForm href={back} label={text.back} />
        )}
      </div>
    </PlainPage>
  )
}

function BackToForm({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <p>
      <a class="button alt" href={href}>
        {label}
      </a>
    </p>
  )
}

import type { Sent } from '../../features/people/visit.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { webText } from '../text.ts'

type Props = { readonly at: PageContext; readonly action: string; readonly sent: Sent }

/**
 * Somebody sent a form after the session had ended. What was typed stands here: sign in beside it, then send it again. Nothing of
 * it is kept on the server.
 */
export function SessionEndedPage({ at, action, sent }: Props) {
  const text = webText[at.lang].sessionEnded
  return (
    <PlainPage at={at} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.say}</p>
      <div class="stack spaced">
        <p>
          <a class="button" href={inLanguage('/masuk', at.lang)} target="_blank" rel="noopener">
            {text.signIn}
          </a>
        </p>
        <KeptForm action={action} sent={sent} again={text.again} />
      </div>
    </PlainPage>
  )
}

type KeptProps = Omit<Props, 'at'> & {
  readonly again: string
  /** Fields that are sent too. */
  readonly more?: Readonly<Record<string, string>>
}

/** What somebody typed, to read and to send once more. */
export function KeptForm({ action, sent, again, more = {} }: KeptProps) {
  const names = sent.names().filter((name) => !isSecret(name))
  const fields = names
    .filter((name) => !(name in more))
    .flatMap((name) => sent.all(name).map((value) => ({ name, value })))
  const shown = fields.filter(({ name, value }) => value.trim() !== '' && !/version|^v\||^_/.test(name))
  return (
    <form class="panel stack" method="post" action={action}>
      {Object.entries(more).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {shown.slice(0, 200).map(({ value }) => (
        <blockquote class="typed">{value}</blockquote>
      ))}
      <button class="button alt" type="submit">
        {again}
      </button>
    </form>
  )
}

/** Passwords, codes and keys are typed again: whoever sits at this screen now may be somebody else. */
function isSecret(name: string): boolean {
  return /sandi|password|pass|^(current|ulang|uri|code|kode|recovery|secret|token)$/i.test(name)
}

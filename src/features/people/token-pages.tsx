import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import type { TokenKind } from './token.ts'
import { QrCode } from './token-qr.tsx'
import { tokenProblem, tokenText } from './token-text.ts'

type ClosedProps = { readonly at: PageContext; readonly problem: Problem; readonly kind: TokenKind }

/** A link that opens nothing: since when, and what to do. */
export function ClosedLinkPage({ at, problem, kind }: ClosedProps) {
  const { title, say } = tokenProblem(problem, kind, at.lang)
  return (
    <PlainPage at={at} title={title}>
      <h1>{title}</h1>
      <p class="lead">{say}</p>
      {kind === 'rater' || kind === 'respondent' ? null : (
        <p class="spaced">
          <a class="button alt" href={inLanguage('/masuk', at.lang)}>
            {tokenText[at.lang].signIn}
          </a>
        </p>
      )}
    </PlainPage>
  )
}

/** A link that is shown once: to copy, to scan, to print. */
export function ShownLink({
  at,
  link,
  expiresAt,
}: {
  readonly at: PageContext
  readonly link: string
  readonly expiresAt: string
}) {
  const text = tokenText[at.lang]
  return (
    <section class="panel stack">
      <p class="banner unprinted">{text.once}</p>
      <label>
        {text.link}
        <input class="link" type="text" readonly value={link} />
      </label>
      <p class="printed link">{link}</p>
      <QrCode text={link} label={text.picture} />
      <p>{text.until(formatMoment(expiresAt, at.lang))}</p>
      <p class="muted unprinted">{text.print}</p>
    </section>
  )
}

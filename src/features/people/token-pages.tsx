import { isLoopback } from '../../base/config.ts'
import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import type { TokenKind } from './token.ts'
import { QrCode } from './token-qr.tsx'
import { tokenProblem, tokenText } from './token-text.ts'

type ClosedProps = { readonly at: PageContext; readonly problem: Problem; readonly kind: TokenKind }

/** A link that opens nothing: since when, and what to do. */
export function ClosedLinkPage({ at, problem, kind }: ClosedProps) {
  const { title, say } = tokenProblem(problem, kind, at)
  return (
    <PlainPage at={at} title={title}>
      <h1>{title}</h1>
      <p class="lead">{say}</p>
      {kind === 'rater' || kind === 'respondent' ? null : (
        <p class="spaced">
          {at.visitor === null ? (
            <a class="button alt" href={inLanguage('/masuk', at.lang)}>
              {tokenText[at.lang].signIn}
            </a>
          ) : (
            <a class="button alt" href={inLanguage('/studi', at.lang)}>
              {tokenText[at.lang].toStudies}
            </a>
          )}
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
  // A picture of it would be scanned by a phone, which finds nothing there.
  const onlyHere = isLoopback(new URL(link).hostname)
  return (
    <section class="panel stack">
      <p class="banner unprinted">{text.once}</p>
      <h2>{text.link}</h2>
      <p class="link" data-copy="">
        {link}
      </p>
      {onlyHere ? (
        <div class="banner">
          <p>{text.onlyHere}</p>
          <p>{text.onlyHereDo}</p>
        </div>
      ) : (
        <QrCode text={link} label={text.picture} />
      )}
      <p>{text.until(formatMoment(expiresAt, at.lang))}</p>
      <p class="muted unprinted">{text.print}</p>
    </section>
  )
}

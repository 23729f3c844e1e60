import type { Child } from 'hono/jsx'

export type Tone = 'plain' | 'good' | 'notice' | 'bad'

const signs: Record<Tone, string> = { plain: '', good: '✓ ', notice: '▲ ', bad: '✗ ' }

/** A word in a colour, with a sign: two of the colours look alike to some eyes. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children?: Child }) {
  return (
    <span class={tone === 'plain' ? 'tag' : `tag ${tone}`}>
      {signs[tone] === '' ? null : <span aria-hidden="true">{signs[tone]}</span>}
      {children}
    </span>
  )
}

/** A number that leads to where it stands. */
export function From({
  href,
  where,
  children,
}: {
  readonly href: string
  readonly where: string
  readonly children?: Child
}) {
  return (
    <a class="from" href={href} title={where}>
      {children}
      <span class="sr"> ({where})</span>
    </a>
  )
}

/** A bar of a fixed width, filled by a share; for the eye only, the number stands beside it. */
export function Meter({ share }: { readonly share: number }) {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * 560) / 10
  return (
    <svg viewBox="0 0 56 4" aria-hidden="true" focusable="false">
      <rect width="56" height="4" rx="2" fill="#E3EAF4" />
      <rect width={`${filled}`} height="4" rx="2" fill="#5378A9" />
    </svg>
  )
}

/** What went wrong, above everything else: the same words stand at the field. */
export function ErrorSummary({ title, problems }: { readonly title: string; readonly problems: readonly string[] }) {
  return (
    <div class="error" role="alert">
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li>{problem}</li>
        ))}
      </ul>
    </div>
  )
}

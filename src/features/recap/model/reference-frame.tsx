import type { Child } from 'hono/jsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from './frame.tsx'
import { referenceText } from './reference-text.ts'

export const referenceParts = ['wilayah', 'kategori', 'periode'] as const
export type ReferencePart = (typeof referenceParts)[number]

type Props = {
  readonly visit: OfficeVisit
  readonly title: string
  readonly part: ReferencePart
  readonly lead?: string
  readonly children?: Child
}

/** One of the three things that figures are named by, with the way to the other two. */
export function ReferenceFrame({ visit, title, part, lead, children }: Props) {
  const text = referenceText[visit.at.lang]
  return (
    <RecapFrame visit={visit} title={title} room="/rekap/acuan" {...(lead === undefined ? {} : { lead })}>
      <nav class="tabs" aria-label={text.parts}>
        {referenceParts.map((one) => (
          <a href={recapPath(visit, `/acuan/${one}`)} aria-current={one === part ? 'page' : undefined}>
            {text.names[one]}
          </a>
        ))}
      </nav>
      {children}
    </RecapFrame>
  )
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Criterion, Method } from '../../methods/scoring/method.ts'
import { ballotKey, isFilled, type OwnCell, type OwnForm, type RaterPass } from './ballot.ts'

/** All that a page of a rater shows. */
export type RaterView = {
  readonly pass: RaterPass
  readonly office: string
  /** Who opened the round. */
  readonly chair: string | null
  readonly study: string
  readonly issues: readonly { readonly id: string; readonly title: string; readonly note: string | null }[]
  readonly method: Method
  readonly form: OwnForm
  readonly cells: ReadonlyMap<string, OwnCell>
  /** Null: not scored, which is not 0. */
  readonly points: (issue: string, criterion: string) => number | null
  readonly reason: (issue: string, criterion: string) => string
  /** Cells that lack what is asked. */
  readonly missing: number
}

export function viewOf(
  parts: Omit<RaterView, 'cells' | 'points' | 'reason' | 'missing'> & { readonly given: readonly OwnCell[] },
): RaterView {
  const { given, ...rest } = parts
  const cells = new Map(given.map((cell) => [ballotKey(cell), cell]))
  const at = (issue: string, criterion: string) => cells.get(ballotKey({ issue, criterion }))
  const wanted = rest.issues.flatMap(({ id }) => rest.method.criteria.map((c) => at(id, c.id)))
  const { reasons } = rest.pass.round
  return {
    ...rest,
    cells,
    points: (issue, criterion) => at(issue, criterion)?.points ?? null,
    reason: (issue, criterion) => at(issue, criterion)?.reason ?? '',
    missing: wanted.filter((cell) => cell === undefined || !isFilled(cell, reasons)).length,
  }
}

/** Points of an issue as they are added; a dash while none is given, since nothing is not 0. */
export function sumText(view: RaterView, issue: string, lang: Language): string {
  const given = view.method.criteria.map(({ id }) => view.points(issue, id)).filter((points) => points !== null)
  return given.length === 0
    ? '–'
    : formatNumber(
        given.reduce((a, b) => a + b, 0),
        lang,
      )
}

/** Most points of an issue; null where a criterion has no highest. */
export function mostPoints({ criteria }: Pick<Method, 'criteria'>): number | null {
  return criteria.every(({ maximum }) => maximum !== null)
    ? criteria.reduce((sum, { maximum }) => sum + maximum!, 0)
    : null
}

/** What points mean: the words of the nearest level at or below; null where the method has none there. */
export function anchorOf(
  { anchors }: Pick<Criterion, 'anchors'>,
  points: number | null,
  lang: Language,
): string | null {
  if (points === null) return null
  const below = anchors.filter((anchor) => anchor.points <= points).toSorted((a, b) => b.points - a.points)[0]
  return below === undefined ? null : `${formatNumber(below.points, lang)}: ${below.label[lang]}`
}

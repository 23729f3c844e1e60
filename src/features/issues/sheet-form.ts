import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { Method } from '../../methods/scoring/method.ts'

/** A cell of one rater's sheet as the form sent it. `version` is that of the cell the reader saw; 0 for an empty one. */
export type SentCell = {
  readonly issue: string
  readonly criterion: string
  readonly points: number | null
  /** Undefined when the form had no field for it. */
  readonly reason: string | null | undefined
  readonly version: number
}

/** Names of the fields of a cell: points, version and reason. */
export function cellField(part: 'p' | 'v' | 'r', issue: string, criterion: string): string {
  return `${part}|${encodeURIComponent(issue)}|${encodeURIComponent(criterion)}`
}

export type ReadSheet = { readonly cells: readonly SentCell[]; readonly problems: readonly Problem[] }

/**
 * Reads the cells that were sent; a problem has the name of its field in `place.path`. One wrong cell keeps no other one from
 * being saved: a sheet is filled over days.
 */
export function parseSheet(method: Method, names: readonly string[], text: (name: string) => string): ReadSheet {
  const sent = new Set(names)
  const cells: SentCell[] = []
  const problems: Problem[] = []
  for (const name of names) {
    const [part, issue, criterion] = name.split('|').map(decoded)
    if (part !== 'p' || !issue || !criterion) continue
    const scale = method.criteria.find((c) => c.id === criterion)
    const typed = text(name).trim()
    const place = { path: name }
    if (scale === undefined) problems.push({ code: 'gone', place })
    else if (/^\d+[.,]\d+$/.test(typed)) problems.push({ code: 'notWhole', place })
    else if (!/^(\d{1,9})?$/.test(typed)) problems.push({ code: 'notANumber', place })
    else {
      const points = typed === '' ? null : Number(typed)
      const [minimum, maximum] = [scale.minimum, scale.maximum ?? Number.MAX_SAFE_INTEGER]
      if (points !== null && (points < minimum || points > maximum))
        problems.push({ code: 'pointsOutsideScale', place, values: { minimum, maximum } })
      else
        cells.push({
          issue,
          criterion,
          points,
          reason: reasonOf(sent, text, cellField('r', issue, criterion)),
          version: Number(text(cellField('v', issue, criterion))) || 0,
        })
    }
  }
  return { cells, problems }
}

function reasonOf(names: ReadonlySet<string>, text: (name: string) => string, name: string): string | null | undefined {
  if (!names.has(name)) return undefined
  return text(name).trim().slice(0, 20_000) || null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

export function parseRater(typed: string): Result<string> {
  const name = typed.trim().replace(/\s+/g, ' ')
  if (name === '' || name.length > 200) return bad({ code: 'noName', place: { path: 'rater' } })
  return good(name)
}

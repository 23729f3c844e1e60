import { bad, good, type Problem, type Result } from '../../base/result.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'

export type OwnMethodValues = { readonly title: string; readonly criteria: string; readonly source: string }

/** method.json of an office's own method, without its version: the store gives the next one. */
export type OwnMethod = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * Reads the form of an office's own method: a title, one criterion a line (`Aktual; 0; 15; 2`: lowest and highest points and the
 * weight; one number alone is the highest), and where the method comes from. Written over another method, it keeps the rules of
 * that one and the ids of its criteria, so that scores stay valid when only the wording is new.
 */
export function parseOwnMethod(
  { title, criteria, source }: OwnMethodValues,
  base: Method | null = null,
): Result<OwnMethod> {
  const problems: Problem[] = []
  const name = title.trim().replace(/\s+/g, ' ')
  if (name === '' || name.length > 200) problems.push({ code: 'noTitle', place: { path: 'title' } })
  const lines = criteria
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const read = lines.map(readCriterion)
  for (const [i, line] of read.entries())
    if (line === null)
      problems.push({
        code: 'badLine',
        place: { path: 'criteria' },
        values: { line: i + 1, text: lines[i]!.slice(0, 80) },
      })
  const ids = read.flatMap((line) => (line === null ? [] : [line.id]))
  if (lines.length < 1 || lines.length > 100) problems.push({ code: 'noCriteria', place: { path: 'criteria' } })
  else if (new Set(ids).size < ids.length) problems.push({ code: 'twice', place: { path: 'criteria' } })
  if (source.length > 2000) problems.push({ code: 'longSource', place: { path: 'source' } })
  if (problems.length > 0) return bad(...problems)
  const method = {
    id: `kantor-${idOf(name)}`,
    kind: 'weighted-points',
    title: name,
    criteria: read,
    ...rulesOf(base, read as Line[]),
    ...(source.trim() === '' ? {} : { source: { citation: source.trim(), year: null } }),
  }
  const whole = parseMethod({ ...method, version: '1' })
  return whole.ok
    ? good(method)
    : bad({ code: 'badLine', place: { path: 'criteria' }, values: { line: 1, text: lines[0]! } })
}

/** A method as the form holds it, to be written over. */
export function valuesOf(method: Method, lang: 'id' | 'en'): OwnMethodValues {
  const line = ({ title, minimum, maximum, weight }: Method['criteria'][number]) =>
    [title[lang], minimum, maximum ?? '', ...(weight === 1 ? [] : [String(weight)])].join('; ')
  return {
    title: method.title[lang],
    criteria: method.criteria.map(line).join('\n'),
    source: method.source?.citation ?? '',
  }
}

type Line = {
  readonly id: string
  readonly title: string
  readonly minimum: number
  readonly maximum: number
  readonly weight?: number
}

/** As long as line by line the scales are those of the method below, its rules hold and its criteria keep their ids. */
function rulesOf(base: Method | null, lines: readonly Line[]) {
  if (base === null || base.criteria.length !== lines.length) return {}
  const same = base.criteria.every((c, i) => c.minimum === lines[i]!.minimum && c.maximum === lines[i]!.maximum)
  // The same names in another order are other criteria line by line.
  const swapped = base.criteria.some((c, i) => lines.some((line, j) => j !== i && line.title === c.title.id))
  if (!same || swapped) return {}
  const { kind, aggregation, gate, tieRule, bands } = base
  const criteria = lines.map((line, i) => ({ ...line, id: base.criteria[i]!.id, anchors: base.criteria[i]!.anchors }))
  return { kind, aggregation, gate, tieRule, bands, criteria }
}

function readCriterion(line: string): Line | null {
  const [title = '', ...numbers] = line.split(/\s*[;\t|]\s*/)
  const id = idOf(title)
  if (id === '' || title.length > 200 || numbers.length < 1 || numbers.length > 3) return null
  const [points, weight] = [numbers.slice(0, 2), numbers[2]?.replace(',', '.')]
  if (!points.every((n) => /^\d{1,6}$/.test(n))) return null
  if (weight !== undefined && !(/^\d{1,3}(\.\d{1,6})?$/.test(weight) && Number(weight) > 0)) return null
  const [minimum, maximum] = points.length === 1 ? [0, Number(points[0])] : points.map(Number)
  if (minimum! >= maximum!) return null
  return {
    id,
    title,
    minimum: minimum!,
    maximum: maximum!,
    ...(weight === undefined ? {} : { weight: Number(weight) }),
  }
}

function idOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}

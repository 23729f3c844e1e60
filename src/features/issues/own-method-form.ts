import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'

export type OwnMethodValues = { readonly title: string; readonly criteria: string; readonly source: string }

/** method.json of an office's own method, without its version: the store gives the next one. */
export type OwnMethod = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * Reads the form of an office's own method: a title, one criterion a line (`Aktual; 0; 15`, lowest and highest points; one number
 * alone is the highest), and where the method comes from.
 */
export function parseOwnMethod({ title, criteria, source }: OwnMethodValues): Result<OwnMethod> {
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
  const ids = read.map((line) => line?.id)
  if (lines.length < 1 || lines.length > 100) problems.push({ code: 'noCriteria', place: { path: 'criteria' } })
  else if (new Set(ids).size < ids.length) problems.push({ code: 'twice', place: { path: 'criteria' } })
  if (source.length > 2000) problems.push({ code: 'longSource', place: { path: 'source' } })
  if (problems.length > 0) return bad(...problems)
  const method = {
    id: `kantor-${idOf(name)}`,
    kind: 'weighted-points',
    title: name,
    criteria: read,
    ...(source.trim() === '' ? {} : { source: { citation: source.trim(), year: null } }),
  }
  const whole = parseMethod({ ...method, version: '1' })
  return whole.ok
    ? good(method)
    : bad({ code: 'badLine', place: { path: 'criteria' }, values: { line: 1, text: lines[0]! } })
}

function readCriterion(line: string): { id: string; title: string; minimum: number; maximum: number } | null {
  const [title = '', ...numbers] = line.split(/\s*[;\t|]\s*/)
  const id = idOf(title)
  if (id === '' || title.length > 200 || numbers.length < 1 || numbers.length > 2) return null
  if (!numbers.every((n) => /^\d{1,6}$/.test(n))) return null
  const [minimum, maximum] = numbers.length === 1 ? [0, Number(numbers[0])] : numbers.map(Number)
  return minimum! < maximum! ? { id, title, minimum: minimum!, maximum: maximum! } : null
}

function idOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}

import { parseRational } from '../exact/rational.ts'
import { bad, good, type Result } from '../result.ts'
import { builtInMethod, scoringMethods } from './index.ts'
import type { Anchor, Band, Criterion, GateCondition, Method, Source, TieRule } from './method.ts'
import { RawReader } from './raw.ts'

/**
 * Reads a method file (parsed JSON): an office's own definition, or `{ "id", "version" }` of a built-in one. A bad file is
 * refused with the path and the reason of everything that is wrong, not only the first.
 *
 * Left out, these hold: points from 0, weight 1, sum, no gate, no bands, ties stay ties.
 */
export function parseMethod(raw: unknown): Result<Method> {
  const reader = new RawReader()
  const object = reader.object(raw, '')
  if (object === null) return bad(...reader.problems)
  if (object.criteria === undefined) return builtIn(object, reader)
  const method = readMethod(object, reader)
  checkReferences(method, reader)
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : good(method)
}

function builtIn(object: Record<string, unknown>, reader: RawReader): Result<Method> {
  const id = reader.text(object.id, 'id')
  const version = object.version === undefined ? undefined : reader.text(object.version, 'version')
  const method = builtInMethod(id, version)
  if (method === undefined && reader.problems.length === 0)
    reader.fail('unknownMethod', 'id', { id, version: version ?? '' })
  return method === undefined ? bad(...reader.problems) : good(method)
}

function readMethod(object: Record<string, unknown>, reader: RawReader): Method {
  const kinds = scoringMethods.map((family) => family.kind)
  const criteria = reader.list(object.criteria, 'criteria').map((c, k) => readCriterion(c, `criteria[${k}]`, reader))
  if (criteria.length === 0) reader.fail('noCriteria', 'criteria')
  if (criteria.length > 100) reader.fail('tooManyCriteria', 'criteria', { found: criteria.length, limit: 100 })
  return {
    id: reader.text(object.id, 'id'),
    version: reader.text(object.version, 'version'),
    kind: reader.oneOf(object.kind, 'kind', kinds, 'weighted-points'),
    title: reader.words(object.title ?? (object.id || '?'), 'title'),
    criteria,
    aggregation: reader.oneOf(object.aggregation, 'aggregation', ['sum', 'mean', 'product'], 'sum'),
    gate: reader.list(object.gate, 'gate').map((g, i) => readCondition(g, `gate[${i}]`, reader)),
    tieRule: readTieRule(object.tieRule, reader),
    bands: reader.list(object.bands, 'bands').map((b, i) => readBand(b, `bands[${i}]`, reader)),
    comparisons: readComparisons(object.comparisons, criteria.length, reader),
    source: readSource(object.source, reader),
    note: reader.wordsOrNull(object.note, 'note'),
  }
}

function readCriterion(raw: unknown, path: string, reader: RawReader): Criterion {
  const object = reader.object(raw, path) ?? { id: '?', maximum: 1 }
  const id = reader.text(object.id, `${path}.id`)
  const { minimum, maximum } = readScale(object, path, reader)
  return {
    id,
    letter: object.letter === undefined ? id.slice(0, 1).toUpperCase() : reader.text(object.letter, `${path}.letter`),
    title: reader.words(object.title ?? (id || '?'), `${path}.title`),
    meaning: reader.wordsOrNull(object.meaning, `${path}.meaning`),
    minimum,
    maximum,
    weight: readWeight(object.weight, `${path}.weight`, reader),
    anchors: reader
      .list(object.anchors, `${path}.anchors`)
      .map((a, i) => readAnchor(a, `${path}.anchors[${i}]`, reader)),
  }
}

function readScale(object: Record<string, unknown>, path: string, reader: RawReader) {
  const problems = reader.problems.length
  const minimum = reader.integer(object.minimum, `${path}.minimum`, 0)
  const maximum = reader.integer(object.maximum, `${path}.maximum`)
  if (reader.problems.length === problems) {
    if (minimum < 0) reader.fail('negativePoints', `${path}.minimum`, { minimum })
    else if (maximum <= minimum) reader.fail('maximumNotAboveMinimum', `${path}.maximum`, { minimum, maximum })
  }
  return { minimum, maximum }
}

function readWeight(raw: unknown, path: string, reader: RawReader): number {
  if (raw === undefined) return 1
  const places = typeof raw === 'number' ? /^\d+(?:\.(\d{1,6}))?$/.test(String(raw)) : false
  if (typeof raw === 'number' && places && raw > 0 && raw <= 1_000_000) return raw
  reader.fail('badWeight', path)
  return 1
}

function readAnchor(raw: unknown, path: string, reader: RawReader): Anchor {
  const object = reader.object(raw, path) ?? {}
  return {
    points: reader.integer(object.points, `${path}.points`),
    label: reader.words(object.label, `${path}.label`),
  }
}

function readBand(raw: unknown, path: string, reader: RawReader): Band {
  const object = reader.object(raw, path) ?? {}
  return { from: reader.integer(object.from, `${path}.from`), label: reader.words(object.label, `${path}.label`) }
}

function readCondition(raw: unknown, path: string, reader: RawReader): GateCondition {
  const object = reader.object(raw, path) ?? {}
  const on = reader.text(object.on, `${path}.on`)
  if (object.above !== undefined && object.atLeast !== undefined) reader.fail('twoLimits', path)
  if (object.above !== undefined) return { on, above: reader.integer(object.above, `${path}.above`) }
  return { on, atLeast: reader.integer(object.atLeast, `${path}.atLeast`) }
}

function readTieRule(raw: unknown, reader: RawReader): TieRule {
  if (raw === undefined || raw === 'stay') return { kind: 'stay' }
  const object = reader.object(raw, 'tieRule') ?? {}
  const kinds = ['stay', 'criteria'] as const
  // An order without a kind is a rule that somebody meant: it must not be passed over in silence.
  if (object.kind === undefined && object.order !== undefined)
    reader.fail('notOneOf', 'tieRule.kind', { allowed: kinds })
  const kind = reader.oneOf(object.kind, 'tieRule.kind', kinds, 'stay')
  if (kind === 'stay') return { kind }
  const order = reader.list(object.order, 'tieRule.order').map((id, i) => reader.text(id, `tieRule.order[${i}]`))
  if (order.length === 0) reader.fail('noCriteria', 'tieRule.order')
  return { kind, order }
}

function readComparisons(raw: unknown, size: number, reader: RawReader): Method['comparisons'] {
  if (raw === undefined || raw === null) return null
  const rows = reader
    .list(raw, 'comparisons')
    .map((row, a) => reader.list(row, `comparisons[${a}]`).map((v, b) => reader.text(v, `comparisons[${a}][${b}]`)))
  if (rows.length !== size || rows.some((row) => row.length !== size))
    reader.fail('comparisonsNotSquare', 'comparisons', { size })
  rows.forEach((row, a) => {
    row.forEach((text, b) => {
      const value = parseRational(text)
      if (value === null || value.n <= 0n) reader.fail('badComparison', `comparisons[${a}][${b}]`, { found: text })
    })
  })
  return rows
}

function readSource(raw: unknown, reader: RawReader): Source | null {
  if (raw === undefined || raw === null) return null
  if (typeof raw === 'string') return { citation: reader.text(raw, 'source'), year: null }
  const object = reader.object(raw, 'source') ?? {}
  const year = object.year === undefined || object.year === null ? null : reader.integer(object.year, 'source.year')
  const source = { citation: reader.text(object.citation, 'source.citation'), year }
  return object.address === undefined ? source : { ...source, address: reader.text(object.address, 'source.address') }
}

function checkReferences(method: Method, reader: RawReader): void {
  const ids = method.criteria.map((c) => c.id)
  ids.forEach((id, k) => {
    if (id === 'total') reader.fail('reservedId', `criteria[${k}].id`, { id })
    if (ids.indexOf(id) !== k) reader.fail('duplicateId', `criteria[${k}].id`, { id })
  })
  method.gate.forEach((g, i) => {
    if (g.on !== 'total' && !ids.includes(g.on)) reader.fail('unknownCriterion', `gate[${i}].on`, { id: g.on })
  })
  if (method.tieRule.kind === 'criteria')
    method.tieRule.order.forEach((id, i) => {
      if (!ids.includes(id)) reader.fail('unknownCriterion', `tieRule.order[${i}]`, { id })
    })
  method.criteria.forEach((c, k) => {
    c.anchors.forEach((a, i) => {
      if (a.points < c.minimum || (c.maximum !== null && a.points > c.maximum))
        reader.fail('anchorOutsideScale', `criteria[${k}].anchors[${i}].points`, { points: a.points })
    })
  })
}

import fc from 'fast-check'
import { smallFiles } from './bundle.ts'

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replaceAll('\0', '').toWellFormed()),
  fc.constantFrom(
    '',
    '=1+1',
    ' a ',
    '"',
    ',',
    'a\nb',
    'a\r\nb',
    '😀',
    'é',
    '07',
    '-0',
    'NULL',
    '\ufeff',
    'x'.repeat(9000),
  ),
)
const id = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.constantFrom('Isu 1', ' isu', '😀😀', '07', '__proto__', "o'", '%', 'x'.repeat(200)),
)
const column = fc.oneof(
  fc.stringMatching(/^[a-z]{1,9}$/),
  fc.constantFrom(
    'catatan lain',
    'constructor',
    'toString',
    'position',
    'extra',
    'version',
    'a;b',
    'note',
    'reason',
    '2021',
  ),
)
const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })
const key = fc.oneof(
  fc.stringMatching(/^[a-z]{2,6}$/),
  fc.constantFrom('2021', '1', 'constructor', '😀', 'é', 'a\u0000b', '\ud800'),
)

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`

/** A CSV file with a row for each cell of its first column; the unknown columns stand before or behind the known ones. */
function csv(
  known: Record<string, readonly string[]>,
  unknown: Record<string, readonly string[]>,
  first: boolean,
): string {
  const mixed = Object.entries(first ? { ...unknown, ...known } : { ...known, ...unknown })
  const rows = Object.values(known)[0]!.length
  const line = (cells: readonly string[]) => cells.map(quote).join()
  const body = Array.from({ length: rows }, (_, i) => line(mixed.map(([, cells]) => cells[i % cells.length]!)))
  return `${[line(mixed.map(([name]) => name)), ...body].join('\n')}\n`
}

function sourceColumns(ids: readonly string[], texts: readonly string[], optional: boolean) {
  const more = { date: ['', '2021-12-31'], place: texts, citation: texts, link: texts }
  return { id: ids, kind: ['note', 'interview', 'document'], title: texts, ...(optional ? more : {}) }
}

const unknownColumns = fc.dictionary(column, fc.array(cell, { minLength: 1, maxLength: 3 }), { maxKeys: 3 })

/** Bundles with odd texts, unknown columns and keys, odd spellings of numbers, missing tables and files of no kind. */
export const oddBundles = fc
  .record({
    issues: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    raters: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    unknown: fc.tuple(unknownColumns, unknownColumns, unknownColumns),
    first: fc.boolean(),
    titles: fc.array(cell, { minLength: 1, maxLength: 3 }),
    points: fc.array(fc.constantFrom('', '0', '7', '07', '10', '-0', '0000000000'), { minLength: 1, maxLength: 7 }),
    totals: fc.array(fc.constantFrom('92', '92.50', '', '0', '-1.5', '007', '123456789012345'), {
      minLength: 1,
      maxLength: 3,
    }),
    ranks: fc.array(fc.constantFrom('1', '', '02', '999999999999999'), { minLength: 1, maxLength: 3 }),
    printed: fc.boolean(),
    study: fc.dictionary(key, json, { maxKeys: 4 }),
    method: fc.dictionary(key, json, { maxKeys: 2 }),
    descriptor: fc.dictionary(key, json, { maxKeys: 2 }),
    title: cell,
    factors: fc.uniqueArray(id, { maxLength: 3 }),
    argument: fc.record({
      texts: fc.array(cell, { minLength: 1, maxLength: 3 }),
      unknown: fc.tuple(unknownColumns, unknownColumns, unknownColumns),
      loci: fc.array(fc.constantFrom('internal', 'external'), { minLength: 1, maxLength: 3 }),
      weights: fc.array(fc.constantFrom('', '0', '250', '0250', '1000', '-0'), { minLength: 1, maxLength: 3 }),
      ratings: fc.array(fc.constantFrom('', '4', '-4', '01', '0'), { minLength: 1, maxLength: 3 }),
      scores: fc.array(fc.constantFrom('', '1', '04', '3'), { minLength: 1, maxLength: 3 }),
      towsUnknown: fc.tuple(unknownColumns, unknownColumns, unknownColumns, unknownColumns),
      // Columns that the format has had from the beginning may be left out, and so may those that came later.
      optional: fc.boolean(),
    }),
    file: cell,
    log: fc.constantFrom(null, '', '\n', '\r\n\n'),
  })
  .map(({ issues, raters, unknown, first, titles, points, totals, ranks, printed, log, title, file, ...more }) => {
    const { factors, argument } = more
    const told = argument.texts.map((text) => text || '-')
    const pairs = raters.flatMap((rater) => issues.map((issue) => [issue, rater] as const))
    const [issue, rater] = [pairs.map(([i]) => i), pairs.map(([, r]) => r)]
    const criteria = [{ id: 'a', maximum: 10 }]
    return smallFiles({
      'datapackage.json': JSON.stringify({ ...more.descriptor, resources: [], name: 'x' }),
      'study.json': JSON.stringify({ ...more.study, id: 'kecil', title: title.trim() || 'Kecil' }),
      'method.json': JSON.stringify({ ...more.method, id: 'm', version: '1', criteria }),
      'issues.csv': csv({ id: issues, title: titles }, unknown[0], first),
      'scores.csv': csv({ issue, criterion: ['a'], rater, points }, unknown[1], first),
      'printed.csv': printed ? csv({ issue: issues, total: totals, rank: ranks }, unknown[2], first) : null,
      'sources.csv':
        factors.length > 0
          ? csv(sourceColumns(factors, told, argument.optional), argument.unknown[0], first)
          : `id;kind;title\ns1;document;${quote(title || 'Sumber')}\n`,
      'factors.csv':
        factors.length === 0
          ? null
          : csv(
              {
                id: factors,
                text: told,
                locus: argument.loci,
                effect: ['helps', 'hinders'],
                ...(argument.optional ? { theme: argument.texts } : {}),
              },
              argument.unknown[1],
              first,
            ),
      'evidence.csv':
        factors.length === 0
          ? null
          : csv(
              {
                from: factors.map((one) => `source:${one}`),
                to: factors.map((one) => `factor:${one}`),
                stance: ['supporting', 'contradicting'],
                ...(argument.optional ? { place: argument.texts, note: told, seen: ['', '07', '4210'] } : {}),
              },
              argument.unknown[2],
              first,
            ),
      ...towsTables(factors, told, argument, first),
      ...panelTables({ issues, raters, points }, told, argument, first),
      'lain/catatan.bin': Buffer.from([0, 255, ...Buffer.from(file)]),
      'kosong.txt': '',
      'log.jsonl': log,
    })
  })

type Argument = {
  readonly weights: readonly string[]
  readonly ratings: readonly string[]
  readonly scores: readonly string[]
  readonly texts: readonly string[]
  readonly optional: boolean
  readonly towsUnknown: readonly [Unknown, Unknown, Unknown, Unknown]
}
type Unknown = Record<string, readonly string[]>

/** A strategy for each factor, what was given to each, and a cause of each that the one before it explains. */
function towsTables(factors: readonly string[], told: readonly string[], argument: Argument, first: boolean) {
  if (factors.length === 0) return {}
  const { weights, ratings, scores, texts, optional, towsUnknown } = argument
  const strategies = { id: factors, cell: ['SO', 'WT'], text: told }
  const about = factors.map((one) => `factor:${one}`)
  const deeper = optional ? { parent: ['', ...factors.slice(0, -1)], category: texts } : {}
  return {
    'strategies.csv': csv(strategies, towsUnknown[0], first),
    'ratings.csv': csv(
      { factor: factors, ...(optional ? { weight: weights, rating: ratings } : {}) },
      towsUnknown[1],
      first,
    ),
    'attractiveness.csv': csv({ strategy: factors, factor: factors, score: scores }, towsUnknown[2], first),
    'causes.csv': csv({ id: factors, about, text: told, ...deeper }, towsUnknown[3], first),
  }
}

/** Two rounds that another office closed, and what was given in them and in one that the file does not tell of. */
function panelTables(
  { issues, raters, points }: Readonly<Record<'issues' | 'raters' | 'points', readonly string[]>>,
  told: readonly string[],
  { texts, optional, towsUnknown }: Argument,
  first: boolean,
) {
  if (!optional) return {}
  const rules = { naming: ['anonymous', 'named'], reasons: ['none', 'required'], issues: ['["a"]', 'tidak'] }
  const cells = issues.flatMap((issue) =>
    raters.flatMap((rater) => ['07', '2'].map((round) => ({ issue, rater, round }))),
  )
  const given = {
    round: cells.map((cell) => cell.round),
    issue: cells.map((cell) => cell.issue),
    criterion: told.slice(0, 1).map((text) => text.slice(0, 200)),
    rater: cells.map((cell) => cell.rater),
  }
  return {
    'rounds.csv': csv({ round: ['2', '01'], ...rules, note: texts, closed_at: ['2026-11-24'] }, towsUnknown[0], first),
    'ballots.csv': csv({ ...given, points, reason: texts }, towsUnknown[1], first),
  }
}

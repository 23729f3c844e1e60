import { bad, good, type Result } from '../base/result.ts'
import type { Row } from '../base/row.ts'
import type { Db } from '../db/open.ts'
import { atOneMoment, transaction } from '../db/transaction.ts'
import { addIssueCells, issueCells } from '../features/issues/issue-store.ts'
import { addPrintedCells, printedCells } from '../features/issues/printed-store.ts'
import { addBallotCells, addRoundCells, ballotCells, roundCells } from '../features/issues/round-cells-store.ts'
import { addScoreCells, scoreCells } from '../features/issues/score-store.ts'
import { entries, record } from '../features/people/log-store.ts'
import { entriesOfStudy } from '../features/people/study-log-store.ts'
import { addSourceCells, sourceCells } from '../features/sources/source-store.ts'
import type { StudyEntry } from '../features/studies/entry.ts'
import { addColumns, addFiles, columnsOf, filesOf, type StudyFiles } from '../features/studies/file-store.ts'
import { keepMethod, keptMethod } from '../features/studies/method-store.ts'
import type { Cells } from '../features/studies/rows.ts'
import { addStudy, descriptorOf, studyEntry } from '../features/studies/study-store.ts'
import { addCauseCells, causeCells } from '../features/swot/cause-store.ts'
import { addEvidenceCells, evidenceCells } from '../features/swot/evidence-store.ts'
import { addFactorCells, factorCells } from '../features/swot/factor-store.ts'
import { addAttractivenessCells, attractivenessCells } from '../features/swot/qspm-store.ts'
import { addRatingCells, ratingCells } from '../features/swot/rating-store.ts'
import { addStrategyCells, strategyCells } from '../features/swot/tows-store.ts'
import type { Bundle, BundleContent, Table } from './bundle.ts'
import { logLines } from './log-lines.ts'
import { understand } from './open-study.ts'
import { readCsv } from './read-csv.ts'
import { tables as schemas } from './tables/index.ts'
import { csvBytes } from './write-csv.ts'

/** The tables of a bundle that lie in tables of the database; every other file lies there byte for byte. */
const held = {
  sources: { add: addSourceCells, cells: sourceCells },
  factors: { add: addFactorCells, cells: factorCells },
  evidence: { add: addEvidenceCells, cells: evidenceCells },
  strategies: { add: addStrategyCells, cells: strategyCells },
  ratings: { add: addRatingCells, cells: ratingCells },
  attractiveness: { add: addAttractivenessCells, cells: attractivenessCells },
  causes: { add: addCauseCells, cells: causeCells },
  issues: { add: addIssueCells, cells: issueCells },
  scores: { add: addScoreCells, cells: scoreCells },
  printed: { add: addPrintedCells, cells: printedCells },
  rounds: { add: addRoundCells, cells: roundCells },
  ballots: { add: addBallotCells, cells: ballotCells },
} as const

type HeldName = keyof typeof held
const heldNames = Object.keys(held) as HeldName[]

/** How a study came: what the log calls it, and by whom. */
export type Arrival = {
  readonly act: 'study.imported' | 'study.copied' | 'study.created'
  readonly by: string
  readonly now: string
  /** Another title than study.json has. */
  readonly title?: string
  /** The id that the form was given when it was shown: sent twice, it makes one study. */
  readonly id?: string
  /** The study of the office that it is a copy of. */
  readonly copyOf?: string
}

/**
 * Puts a bundle into the database as a new study of the office, all of it or nothing. Its ids stay inside the study, its log is
 * kept apart from the office's own. What comes out again by `exportStudy` is the same to the byte, but for the log's new lines.
 * The bundle has been through its door: read, checked and understood.
 */
export async function importStudy(db: Db, officeId: string, bundle: BundleContent, arrival: Arrival): Promise<string> {
  const { act, by, now, title, id, copyOf } = arrival
  const document = title === undefined ? bundle.study : { ...bundle.study, title }
  if (!understand({ ...bundle, study: document, integrity: [] }).ok) throw new Error('a bundle that nobody has checked')
  const files = filesOfBundle(bundle)
  return transaction(db, async (tx) => {
    const methodDigest = await keepMethod(tx, officeId, bundle.method, { own: false, by }, now)
    const row = { document, descriptor: bare(bundle.descriptor), methodDigest }
    const study = await addStudy(tx, officeId, row, by, now, id)
    if (study === null) return id!
    await addFiles(tx, officeId, study, files)
    for (const name of heldNames) {
      const table = bundle.tables[name]
      if (table === undefined) continue
      await addColumns(tx, officeId, study, name, table.columns)
      await held[name].add(
        tx,
        officeId,
        study,
        table.rows.map((row) => row.values),
      )
    }
    const after = { title: document.title ?? null, from: copyOf ?? bundle.study.id ?? null }
    await record(tx, officeId, { actor: by, act, subject: `study:${study}`, study, before: null, after }, now)
    return study
  })
}

/** datapackage.json without its resources, which are told anew; the place of the key stays. */
function bare(descriptor: Record<string, unknown>): Record<string, unknown> {
  return 'resources' in descriptor ? { ...descriptor, resources: [] } : descriptor
}

function filesOfBundle(bundle: BundleContent): Map<string, Uint8Array> {
  const others = schemas.filter(({ name }) => !isHeld(name) && bundle.tables[name])
  return new Map([
    ...bundle.files,
    ...others.map(({ name }) => [`${name}.csv`, csvBytes(bundle.tables[name]!)] as const),
  ])
}

/**
 * A study of the office in memory, as it is at this moment, to be analysed, shown and reported: with its tables and decision
 * records, without the other files that no table holds. Texts and attachments may be hundreds of megabytes.
 */
export async function loadStudy(db: Db, officeId: string, { id }: Pick<StudyEntry, 'id'>): Promise<Result<Bundle>> {
  const tables = schemas.map(({ name }) => `${name}.csv`)
  return atOneMoment(db, async (tx) => {
    const loaded = await contentOf(tx, officeId, id, await filesOf(tx, officeId, id, tables, ['decisions/']))
    const [last] = await entries(tx, officeId, { study: id, most: 1 })
    if (!loaded.ok || last === undefined) return loaded
    return good({ ...loaded.value, officeHead: { sequence: last.sequence, hash: last.hash } })
  })
}

/** The study's tables and its study.json, as a transaction sees them; null when they cannot be read. */
export async function tablesIn(
  tx: Db,
  officeId: string,
  id: string,
): Promise<Pick<BundleContent, 'tables' | 'study'> | null> {
  const paths = schemas.map(({ name }) => `${name}.csv`)
  const loaded = await contentOf(tx, officeId, id, await filesOf(tx, officeId, id, paths))
  return loaded.ok ? loaded.value : null
}

/** All of it, with the log of what was done to it here, as it goes out. */
export async function exportStudy(db: Db, officeId: string, { id }: Pick<StudyEntry, 'id'>): Promise<Result<Bundle>> {
  return atOneMoment(db, async (tx) => {
    const loaded = await contentOf(tx, officeId, id, await filesOf(tx, officeId, id))
    if (!loaded.ok) return loaded
    const log = logLines(loaded.value.files.get('log.jsonl'), await entriesOfStudy(tx, officeId, id))
    if (log === undefined) return loaded
    return good({ ...loaded.value, files: new Map([...loaded.value.files, ['log.jsonl', log]]) })
  })
}

/**
 * Another study with all that this one holds. What was done to this one here stays in its own log: what is erased there later
 * must not stand in a copy.
 */
export async function copyStudy(
  db: Db,
  officeId: string,
  { id }: Pick<StudyEntry, 'id'>,
  arrival: Omit<Arrival, 'act' | 'copyOf'>,
): Promise<Result<string>> {
  const loaded = await atOneMoment(db, async (tx) => contentOf(tx, officeId, id, await filesOf(tx, officeId, id)))
  if (!loaded.ok) return loaded
  return good(await importStudy(db, officeId, loaded.value, { ...arrival, act: 'study.copied', copyOf: id }))
}

async function contentOf(tx: Db, officeId: string, id: string, kept: StudyFiles): Promise<Result<Bundle>> {
  const entry = await studyEntry(tx, officeId, id)
  if (entry === null) return bad({ code: 'missingFile', place: { file: 'study.json' } })
  const method = await keptMethod(tx, officeId, entry.methodDigest)
  const descriptor = await descriptorOf(tx, officeId, id)
  const columns = await columnsOf(tx, officeId, id)
  const files = new Map(kept)
  const tables: Record<string, Table> = {}
  for (const { name } of schemas) {
    const file = `${name}.csv`
    const names = columns.get(name)
    if (names !== undefined && isHeld(name)) {
      tables[name] = toTable(names, await held[name].cells(tx, officeId, id, names))
      continue
    }
    const bytes = files.get(file)
    if (bytes === undefined) continue
    const read = await readCsv(bytes, file)
    if (!read.ok) return read
    tables[name] = read.value.table
    files.delete(file)
  }
  return good({ descriptor, study: entry.document, method: method!.document, tables, files, integrity: [] })
}

function isHeld(name: string): name is HeldName {
  return name in held
}

function toTable(columns: readonly string[], cells: readonly Cells[]): Table {
  return { columns, rows: cells.map((values, i): Row => ({ row: i + 2, values })) }
}

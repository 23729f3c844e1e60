import { good, type Result } from '../base/result.ts'
import type { Row } from '../base/row.ts'
import type { Db } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { addIssueCells, issueCells } from '../features/issues/issue-store.ts'
import { addPrintedCells, printedCells } from '../features/issues/printed-store.ts'
import type { Cells } from '../features/issues/rows.ts'
import { addScoreCells, scoreCells } from '../features/issues/score-store.ts'
import { record } from '../features/people/log-store.ts'
import { entriesOfStudy } from '../features/people/study-log-store.ts'
import type { StudyEntry } from '../features/studies/entry.ts'
import { addColumns, addFiles, columnsOf, filesOf } from '../features/studies/file-store.ts'
import { keepMethod, keptMethod } from '../features/studies/method-store.ts'
import { addStudy, descriptorOf } from '../features/studies/study-store.ts'
import type { Bundle, BundleContent, Table } from './bundle.ts'
import { logLines } from './log-lines.ts'
import { readCsv } from './read-csv.ts'
import { tables as schemas } from './tables/index.ts'
import { csvBytes } from './write-csv.ts'

/** The tables of a bundle that lie in tables of the database; every other file lies there byte for byte. */
const held = {
  issues: { add: addIssueCells, cells: issueCells },
  scores: { add: addScoreCells, cells: scoreCells },
  printed: { add: addPrintedCells, cells: printedCells },
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
}

/**
 * Puts a bundle into the database as a new study of the office, all of it or nothing. Its ids stay inside the study, its log is
 * kept apart from the office's own. What comes out again by `loadStudy` is the same to the byte, but for the log's new lines.
 */
export async function importStudy(db: Db, officeId: string, bundle: BundleContent, arrival: Arrival): Promise<string> {
  const { act, by, now, title } = arrival
  const document = title === undefined ? bundle.study : { ...bundle.study, title }
  return transaction(db, async (tx) => {
    const methodDigest = await keepMethod(tx, officeId, bundle.method, { own: false, by }, now)
    const study = await addStudy(tx, officeId, { document, descriptor: bare(bundle.descriptor), methodDigest }, by, now)
    await addFiles(tx, officeId, study, filesOfBundle(bundle))
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
    const after = { title: document.title ?? null, from: bundle.study.id ?? null }
    await record(tx, officeId, { actor: by, act, subject: `study:${study}`, study, before: null, after }, now)
    return study
  })
}

/** datapackage.json without its resources, which are told anew; the place of the key stays. */
function bare(descriptor: Record<string, unknown>): Record<string, unknown> {
  return 'resources' in descriptor ? { ...descriptor, resources: [] } : descriptor
}

function filesOfBundle(bundle: BundleContent): Map<string, Uint8Array> {
  const others = schemas.filter(({ name }) => !(heldNames as string[]).includes(name) && bundle.tables[name])
  return new Map([
    ...bundle.files,
    ...others.map(({ name }) => [`${name}.csv`, csvBytes(bundle.tables[name]!)] as const),
  ])
}

/** A study of the office as a bundle in memory: to be analysed, shown, reported, exported. */
export async function loadStudy(db: Db, officeId: string, entry: StudyEntry): Promise<Result<Bundle>> {
  const [method, descriptor, files, columns] = [
    await keptMethod(db, officeId, entry.methodDigest),
    await descriptorOf(db, officeId, entry.id),
    new Map(await filesOf(db, officeId, entry.id)),
    await columnsOf(db, officeId, entry.id),
  ]
  const tables: Record<string, Table> = {}
  for (const { name } of schemas) {
    const file = `${name}.csv`
    const names = columns.get(name)
    if (names !== undefined) {
      tables[name] = toTable(names, await held[name as HeldName].cells(db, officeId, entry.id, names))
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

/** The same with the log of what was done to it here, as it goes out. */
export async function exportStudy(db: Db, officeId: string, entry: StudyEntry): Promise<Result<Bundle>> {
  const loaded = await loadStudy(db, officeId, entry)
  if (!loaded.ok) return loaded
  const log = logLines(loaded.value.files.get('log.jsonl'), await entriesOfStudy(db, officeId, entry.id))
  if (log === undefined) return loaded
  return good({ ...loaded.value, files: new Map([...loaded.value.files, ['log.jsonl', log]]) })
}

function toTable(columns: readonly string[], cells: readonly Cells[]): Table {
  return { columns, rows: cells.map((values, i): Row => ({ row: i + 2, values })) }
}

import { sha256 } from '../../../base/hash.ts'
import { bad, good, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import { record } from '../../people/log-store.ts'
import { filesOf, putFile } from '../../studies/file-store.ts'
import { holdStudy, touchStudy } from '../../studies/study-store.ts'
import type { Figure } from '../figure.ts'
import { figuresAt, figuresOf } from '../model/figure-store.ts'
import { type ChangedFigure, changedFigures, keyOfFigure } from './changed.ts'
import { putBack, type Table, type Taken, takeOver } from './take.ts'

/** How a table is read from a file and written to one: the format of study bundles, which knows of us and not we of it. */
export type TableFormat = {
  readonly read: (bytes: Uint8Array) => Promise<Result<Table>>
  readonly write: (table: Table) => Uint8Array
}

const path = 'recap.csv'

/** More replaced rows than these are not kept in the log: then the way back is to take over anew, or from a copy. */
const mostReplaced = 2000

export type Where = { readonly office: string; readonly study: string; readonly by: string; readonly now: string }

export type TakeAsk = {
  readonly categories: readonly string[]
  readonly periods: readonly string[]
  readonly regions: readonly string[]
}

/** Figures of the office's recap in a study. `none` when nothing of what was asked is there. */
export async function takeFigures(
  tx: Db,
  where: Where,
  format: TableFormat,
  ask: readonly TakeAsk[],
): Promise<Result<{ readonly added: number; readonly replaced: number }>> {
  const { office, study } = where
  await holdStudy(tx, office, study)
  const figures = []
  for (const one of ask) figures.push(...(await figuresOf(tx, office, one)))
  if (figures.length === 0) return bad({ code: 'none' })
  const table = await tableOf(tx, where, format)
  if (!table.ok) return table
  const taken = takeOver(table.value, figures)
  const { added, replaced } = taken
  if (added.length + replaced.length === 0) return good({ added: 0, replaced: 0 })
  const bytes = await keep(tx, where, format, taken.table)
  await tell(tx, where, taken, table.value === null, sha256(bytes))
  return good({ added: added.length, replaced: replaced.length })
}

async function tableOf(tx: Db, { office, study }: Where, format: TableFormat): Promise<Result<Table | null>> {
  const bytes = (await filesOf(tx, office, study, [path])).get(path)
  return bytes === undefined ? good(null) : format.read(bytes)
}

async function keep(tx: Db, { office, study, now }: Where, format: TableFormat, table: Table): Promise<Uint8Array> {
  const bytes = format.write(table)
  await putFile(tx, office, study, path, bytes)
  await touchStudy(tx, office, study, now)
  return bytes
}

async function tell(tx: Db, { office, study, by, now }: Where, taken: Taken, made: boolean, digest: string) {
  const { added, replaced } = taken
  const periods = [...new Set([...added, ...replaced].map((cells) => cells.period))].sort()
  const before = { replaced: replaced.length > mostReplaced ? null : replaced }
  const after = { added: added.length, replaced: replaced.length, periods, first: added.slice(0, 5), made, digest }
  await record(tx, office, { actor: by, act: 'recap.taken', subject: `study:${study}`, study, before, after }, now)
}

type Content = { readonly before: unknown; readonly after: unknown }

/** Whether the study's table is as an entry of the log left it. */
export async function tableDigest(db: Db, office: string, study: string): Promise<string | null> {
  const bytes = (await filesOf(db, office, study, [path])).get(path)
  return bytes === undefined ? null : sha256(bytes)
}

/** Makes the table what it was before figures were taken over. False when the entry does not hold what is needed. */
export async function undoTaking(tx: Db, where: Where, format: TableFormat, content: Content, reason: string) {
  const { office, study, by, now } = where
  const { added, made } = content.after as { readonly added: number; readonly made: boolean }
  const { replaced } = content.before as { readonly replaced: Parameters<typeof putBack>[2] | null }
  await holdStudy(tx, office, study)
  const table = await tableOf(tx, where, format)
  if (replaced === null || !table.ok || table.value === null) return false
  const back = putBack(table.value, added, replaced)
  if (made && back.rows.length === 0) {
    await putFile(tx, office, study, path, null)
    await touchStudy(tx, office, study, now)
  } else await keep(tx, where, format, back)
  const change = { actor: by, act: 'recap.takenBack', subject: `study:${study}`, study, reason }
  await record(
    tx,
    office,
    { ...change, before: { rows: table.value.rows.length }, after: { rows: back.rows.length } },
    now,
  )
  return true
}

/** Which of a study's figures the office's recap has otherwise now. */
export async function figuresChanged(db: Db, office: string, figures: readonly Figure[]): Promise<ChangedFigure[]> {
  const keys = figures.flatMap((figure) => keyOfFigure(figure) ?? [])
  return keys.length === 0 ? [] : changedFigures(figures, await figuresAt(db, office, keys))
}

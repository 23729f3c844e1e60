import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import { lastChange } from '../people/last-change-store.ts'
import { record } from '../people/log-store.ts'
import { doneSince } from '../people/repeat-store.ts'
import { needColumns } from '../studies/file-store.ts'
import { asGone, type Cells, cellsOf, extraOf, withoutEdited } from '../studies/rows.ts'
import { holdStudy, touchStudy } from '../studies/study-store.ts'
import type { Where } from '../studies/where.ts'
import { addEvidence, evidenceIn, removeEvidence } from './evidence-store.ts'
import { type Strategy, strategyColumns, strategyOf, strategyPrinted, type TowsCell } from './tows.ts'

export type KeptStrategy = Strategy & {
  /** The factors that it was made from, by id, in the order in which they were paired. */
  readonly factors: readonly string[]
  readonly version: number
}

/** What people write of a strategy. */
export type StrategyWording = { readonly text: string; readonly factors: readonly string[] }

/** The strategies of a study in their order, each with its factors. */
export async function strategiesOf(db: Db, office: string, study: string): Promise<KeptStrategy[]> {
  const rows = await rowsOf(db, office, study).execute()
  const evidence = rows.length === 0 ? [] : await evidenceIn(db, office, study)
  return rows.map(({ id, cell, text, version }) => {
    const to = `strategy:${id}`
    const from = evidence.filter((one) => one.to === to && one.from.startsWith('factor:'))
    return { id, cell: cell as TowsCell, text, version, factors: from.map((one) => one.from.slice('factor:'.length)) }
  })
}

export async function keptStrategy(db: Db, office: string, study: string, id: string): Promise<KeptStrategy | null> {
  return (await strategiesOf(db, office, study)).find((strategy) => strategy.id === id) ?? null
}

function rowsOf(db: Db, office: string, study: string) {
  return db
    .selectFrom('strategies')
    .select([...strategyColumns, 'version', 'extra', 'position'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .orderBy('position')
    .orderBy('id')
}

/** The table as a file holds it, unknown columns included. */
export async function strategyCells(db: Db, office: string, study: string, names: readonly string[]): Promise<Cells[]> {
  const rows = await rowsOf(db, office, study).execute()
  return rows.map((row) => cellsOf(names, strategyPrinted({ ...row, cell: row.cell as TowsCell }), row.extra))
}

/** Puts the rows of a file into an empty table. */
export async function addStrategyCells(tx: Db, office: string, study: string, rows: readonly Cells[]): Promise<void> {
  const values = rows.map((cells, position) => {
    const strategy = strategyOf(cells)
    const extra = JSON.stringify(extraOf(cells, strategyPrinted(strategy)))
    return { office_id: office, study_id: study, position, extra, version: 1, ...strategy }
  })
  for (const some of batches(values, 8)) await tx.insertInto('strategies').values(some).execute()
}

/**
 * Adds a strategy behind the others, made from these factors, under an id that none has had. `seen` is the end of the log when
 * the form was drawn: the same words by the same person since then are this act, sent again because its answer got lost.
 */
export async function addStrategy(
  tx: Db,
  where: Where,
  { cell, text, factors }: StrategyWording & { readonly cell: TowsCell },
  seen: number | null = null,
): Promise<string> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const since = seen === null ? [] : await doneSince(tx, office, { actor: by, act: 'strategy.added', study }, seen)
  const again = (since as Strategy[]).find((added) => added.cell === cell && added.text === text)
  if (again !== undefined) return again.id
  const known = await rowsOf(tx, office, study).execute()
  const id = await freeId(tx, office, study, known)
  const position = (known.at(-1)?.position ?? -1) + 1
  const row = { id, cell, text, position, extra: '{}', version: 1 }
  await tx
    .insertInto('strategies')
    .values({ office_id: office, study_id: study, ...row })
    .execute()
  await needColumns(tx, office, study, 'strategies', strategyColumns)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'strategy.added', subject: strategySubject(study, id), study, before: null }
  await record(tx, office, { ...change, after: { id, cell, text } }, now)
  await pair(tx, where, id, [], factors)
  return id
}

/** What the log or a note says of a strategy must not come to mean another one. */
async function freeId(tx: Db, office: string, study: string, known: readonly Pick<Strategy, 'id'>[]): Promise<string> {
  let number = known.length + 1
  for (const { id } of known) number = Math.max(number, Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0) + 1)
  while ((await lastChange(tx, office, strategySubject(study, `s${number}`))) !== null) number++
  return `s${number}`
}

async function pair(tx: Db, where: Where, id: string, was: readonly string[], is: readonly string[]): Promise<void> {
  const to = `strategy:${id}`
  for (const factor of was) if (!is.includes(factor)) await removeEvidence(tx, where, { from: `factor:${factor}`, to })
  const plain = { stance: 'supporting', place: null, note: null, seen: null } as const
  for (const factor of is)
    if (!was.includes(factor)) await addEvidence(tx, where, { from: `factor:${factor}`, to, ...plain })
}

/** Changes words and factors; null when somebody changed the strategy since that version or took it away. */
export async function changeStrategy(
  tx: Db,
  where: Where,
  id: string,
  version: number,
  { text, factors }: StrategyWording,
): Promise<KeptStrategy | null> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const before = await keptStrategy(tx, office, study, id)
  if (before === null) return null
  const isSame = before.text === text && sameSet(before.factors, factors)
  if (isSame) return before
  if (before.version !== version) return null
  const { extra } = await rowsOf(tx, office, study).where('id', '=', id).executeTakeFirstOrThrow()
  await tx
    .updateTable('strategies')
    .set({ text, version: version + 1, extra: before.text === text ? extra : withoutEdited(extra, ['text']) })
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .execute()
  await touchStudy(tx, office, study, now)
  if (before.text !== text) {
    const change = { actor: by, act: 'strategy.changed', subject: strategySubject(study, id), study }
    await record(tx, office, { ...change, before: { text: before.text }, after: { text } }, now)
  }
  await pair(tx, where, id, before.factors, factors)
  return { ...before, text, factors, version: version + 1 }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

/** Takes a strategy away with its scores in QSPM and all that points at it or from it; the log holds them. */
export async function removeStrategy(tx: Db, where: Where, id: string): Promise<boolean> {
  const { office, study, by, now } = where
  await holdStudy(tx, office, study)
  const gone = await tx
    .deleteFrom('strategies')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('id', '=', id)
    .returning(['id', 'cell', 'text', 'position', 'extra'])
    .execute()
  if (gone.length === 0) return false
  const scores = await tx
    .deleteFrom('attractiveness')
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('strategy', '=', id)
    .returning(['factor', 'score', 'position', 'extra'])
    .execute()
  const reference = `strategy:${id}`
  const links = (await evidenceIn(tx, office, study)).filter(({ from, to }) => from === reference || to === reference)
  for (const link of links) await removeEvidence(tx, where, link)
  await touchStudy(tx, office, study, now)
  const change = { actor: by, act: 'strategy.removed', subject: strategySubject(study, id), study, after: null }
  await record(tx, office, { ...change, before: { ...asGone(gone)[0], attractiveness: asGone(scores) } }, now)
  return true
}

export function strategySubject(study: string, strategy: string): string {
  return `strategy:${study}/${strategy}`
}

import { type Selectable, sql } from 'kysely'
import { handfuls, jsonRows } from '../../../db/json-rows.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import type { FigureState } from '../figure.ts'
import { knownRegions } from './area-store.ts'
import {
  type FigureChange,
  type FigureContent,
  type FigureWrite,
  isSound,
  nothingThere,
  type RefusalCode,
  type SentFigure,
  type StoredFigure,
  summaryOf,
} from './figures.ts'
import { type FigureKey, type FigureUnit, keyText, type Sex } from './key.ts'
import { startedPeriods, touchPeriods } from './period-store.ts'
import { setOf } from './set.ts'
import { setsOf } from './set-store.ts'
import type { Where } from './where.ts'

/** Which figures; what is left out is not narrowed. */
export type Asked = {
  readonly categories?: readonly string[]
  readonly periods?: readonly string[]
  readonly regions?: readonly string[]
  /** Figures by sex and age too; without it only those of all. */
  readonly breakdowns?: boolean
}

const key = ['period', 'category', 'region', 'unit', 'sex', 'age'] as const
const columns = [...key, 'value', 'state', 'source', 'version', 'changed_at', 'changed_by'] as const

/** Figures of an office, by period, category and region. */
export async function figuresOf(db: Db, office: string, asked: Asked = {}): Promise<StoredFigure[]> {
  const { categories, periods, regions, breakdowns = false } = asked
  if ([categories, periods, regions].some((list) => list?.length === 0)) return []
  let query = db.selectFrom('recap_figures').select(columns).where('office_id', '=', office)
  if (periods !== undefined) query = query.where('period', 'in', periods)
  if (categories !== undefined) query = query.where('category', 'in', categories)
  if (regions !== undefined) query = query.where('region', 'in', regions)
  if (!breakdowns) query = query.where('sex', '=', '').where('age', '=', '')
  const rows = await query.orderBy('period').orderBy('category').orderBy('region').orderBy('unit').execute()
  return rows.map(figureOf)
}

/** Figures at these places, by `keyText`. A place without one has none. */
export async function figuresAt(
  db: Db,
  office: string,
  keys: readonly FigureKey[],
): Promise<Map<string, StoredFigure>> {
  const found = new Map<string, StoredFigure>()
  for (const some of handfuls(keys)) {
    const { from, text } = jsonRows(db, some.map(cellsOf))
    const same = sql.join(
      key.map((column, i) => sql`f.${sql.ref(column)} = ${text(i)}`),
      sql` and `,
    )
    // Crossed, so that SQLite looks each cell up instead of reading every figure for each.
    const { rows } = await sql<Row>`
      select ${sql.join(columns.map((column) => sql`f.${sql.ref(column)}`))}
      from ${from} cross join recap_figures f where f.office_id = ${office} and ${same}`.execute(db)
    for (const row of rows) found.set(keyText(row as FigureKey), figureOf(row))
  }
  return found
}

/** How a write is told in the log: an act with words there, and what it was done to. */
export type Told = { readonly act: string; readonly subject: string; readonly more?: object; readonly reason?: string }

/**
 * Writes figures as one change with one entry in the log. A figure whose version is not the one that the sender saw is left alone
 * and returned, unless it holds already what was sent: a repeated send does no harm. Figures of an approved period are refused.
 */
export async function writeFigures(
  tx: Db,
  where: Where,
  sent: readonly SentFigure[],
  told: Told = { act: 'recap.figuresChanged', subject: 'recap' },
): Promise<FigureWrite> {
  const version = await nextVersion(tx, where.office)
  const write = await putFigures(tx, where, version, sent)
  if (write.changed.length > 0) {
    const { before, after } = summaryOf(write.changed)
    const { act, subject, more = {}, reason = null } = told
    const change = { actor: where.by, act, subject, study: null, before, after: { ...after, ...more }, reason }
    await record(tx, where.office, change, where.now)
  }
  return write
}

/** The version of figures that this transaction writes: the number of its entry in the log, which is held from here on. */
export async function nextVersion(tx: Db, office: string): Promise<number> {
  return (await lockedHead(tx, office)).sequence + 1
}

/** Writes figures without an entry in the log: for a change of many parts, which takes `nextVersion` first and records once. */
export async function putFigures(
  tx: Db,
  where: Where,
  version: number,
  sent: readonly SentFigure[],
): Promise<FigureWrite> {
  // A hostile form may name a figure twice: the last one counts.
  const cells = new Map(sent.map((cell) => [keyText(cell.key), cell]))
  const judge = await judging(tx, where.office, sent)
  const stored = await figuresAt(
    tx,
    where.office,
    [...cells.values()].map((cell) => cell.key),
  )
  const changed: FigureChange[] = []
  const stale: FigureWrite['stale'][number][] = []
  const refused: FigureWrite['refused'][number][] = []
  let same = 0
  for (const [text, cell] of cells) {
    const before = stored.get(text) ?? nothingThere
    const why = judge(cell)
    if (why !== null) refused.push({ ...cell, why })
    else if (before.value === cell.to.value && before.state === cell.to.state) same++
    else if (before.version !== cell.version) stale.push({ ...cell, now: content(before) })
    else changed.push({ key: cell.key, before: content(before), after: { ...cell.to, version } })
  }
  await upsert(
    tx,
    where,
    changed.filter(({ after }) => after.state !== 'absent'),
  )
  await remove(
    tx,
    where.office,
    changed.filter(({ after }) => after.state === 'absent').map((change) => change.key),
  )
  await touchPeriods(tx, where.office, judge.pairsOf(changed.map((change) => change.key)))
  return { changed, same, stale, refused }
}

type Judge = ((cell: SentFigure) => RefusalCode | null) & {
  readonly pairsOf: (keys: readonly FigureKey[]) => readonly { readonly set: string; readonly period: string }[]
}

/** Whether a figure has a place in the office's recap, and its period is open. */
async function judging(tx: Db, office: string, sent: readonly SentFigure[]): Promise<Judge> {
  const sets = await setsOf(tx, office)
  const regions = await knownRegions(tx, office, [...new Set(sent.map((cell) => cell.key.region))])
  const setBy = new Map([...new Set(sent.map((s) => s.key.category))].map((id) => [id, setOf(sets, id)?.id]))
  const locked = new Set(
    (await startedPeriods(tx, office)).flatMap((p) => (p.status === 'approved' ? [`${p.set} ${p.period}`] : [])),
  )
  const judge = ({ key: { category, region, period }, to }: SentFigure): RefusalCode | null => {
    const set = setBy.get(category)
    if (set === undefined) return 'unknownCategory'
    if (!regions.has(region)) return 'unknownRegion'
    if (locked.has(`${set} ${period}`)) return 'locked'
    return isSound(to) ? null : 'badFigure'
  }
  const pairsOf = (keys: readonly FigureKey[]) => {
    const pairs = new Map(
      keys.map(({ category, period }) => [`${setBy.get(category)} ${period}`, { category, period }]),
    )
    return [...pairs.values()].map(({ category, period }) => ({ set: setBy.get(category)!, period }))
  }
  return Object.assign(judge, { pairsOf })
}

async function upsert(tx: Db, { office, by, now }: Where, changes: readonly FigureChange[]): Promise<void> {
  const set = sql.join(
    columns.slice(key.length).map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
  )
  for (const some of handfuls(changes)) {
    const { from, text, whole } = jsonRows(
      tx,
      some.map(({ key: place, after }) => [...cellsOf(place), after.value, after.state, after.source, after.version]),
    )
    const cells = [...key.map((_, i) => text(i)), whole(6), text(7), text(8), whole(9)]
    // Without the condition SQLite would take `on conflict` for a part of the join.
    await sql`
      insert into recap_figures (office_id, ${sql.join(columns.map((column) => sql.ref(column)))})
      select ${office}, ${sql.join(cells)}, ${now}, ${by} from ${from} where true
      on conflict (office_id, ${sql.join(key.map((column) => sql.ref(column)))}) do update set ${set}`.execute(tx)
  }
}

function cellsOf(place: FigureKey): string[] {
  return key.map((column) => place[column])
}

async function remove(tx: Db, office: string, keys: readonly FigureKey[]): Promise<void> {
  for (const some of handfuls(keys, 1000)) {
    const rows = sql.join(some.map((place) => sql`(${sql.join(cellsOf(place))})`))
    await sql`
      delete from recap_figures
      where office_id = ${office} and (${sql.join(key.map((column) => sql.ref(column)))}) in (values ${rows})`.execute(
      tx,
    )
  }
}

function content({ value, state, source, version }: FigureContent & { readonly version: number }) {
  return { value, state, source, version }
}

type Row = Pick<Selectable<Schema['recap_figures']>, (typeof columns)[number]>

// Spelled out: of a province's villages there are millions.
function figureOf(row: Row): StoredFigure {
  return {
    category: row.category,
    region: row.region,
    period: row.period,
    unit: row.unit as FigureUnit,
    sex: row.sex as Sex,
    age: row.age,
    value: row.value,
    state: row.state as FigureState,
    source: row.source,
    version: row.version,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  }
}

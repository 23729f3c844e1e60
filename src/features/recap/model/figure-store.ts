import { type Selectable, sql } from 'kysely'
import { batches } from '../../../db/batches.ts'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import type { FigureState } from '../figure.ts'
import { officeArea } from './area-store.ts'
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
  for (const some of batches(keys, 8)) {
    const rows = await db
      .selectFrom('recap_figures')
      .select(columns)
      .where('office_id', '=', office)
      .where(among(some))
      .execute()
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
  const [sets, area] = [await setsOf(tx, office), await officeArea(tx, office)]
  const setBy = new Map([...new Set(sent.map((s) => s.key.category))].map((id) => [id, setOf(sets, id)?.id]))
  const locked = new Set(
    (await startedPeriods(tx, office)).flatMap((p) => (p.status === 'approved' ? [`${p.set} ${p.period}`] : [])),
  )
  const judge = ({ key: { category, region, period }, to }: SentFigure): RefusalCode | null => {
    const set = setBy.get(category)
    if (set === undefined) return 'unknownCategory'
    if (!area.byCode.has(region)) return 'unknownRegion'
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
  const rows = changes.map(({ key: { category, region, period, unit, sex, age }, after }) => ({
    ...{ office_id: office, category, region, period, unit, sex, age },
    ...{ value: after.value, state: after.state, source: after.source, version: after.version },
    ...{ changed_at: now, changed_by: by },
  }))
  for (const some of batches(rows, 14))
    await tx
      .insertInto('recap_figures')
      .values(some)
      .onConflict((c) =>
        c.columns(['office_id', ...key]).doUpdateSet((eb) => ({
          value: eb.ref('excluded.value'),
          state: eb.ref('excluded.state'),
          source: eb.ref('excluded.source'),
          version: eb.ref('excluded.version'),
          changed_at: eb.ref('excluded.changed_at'),
          changed_by: eb.ref('excluded.changed_by'),
        })),
      )
      .execute()
}

async function remove(tx: Db, office: string, keys: readonly FigureKey[]): Promise<void> {
  for (const some of batches(keys, 8))
    await tx.deleteFrom('recap_figures').where('office_id', '=', office).where(among(some)).execute()
}

function among(keys: readonly FigureKey[]) {
  const rows = keys.map((k) => sql`(${sql.join(key.map((column) => k[column]))})`)
  return sql<boolean>`(${sql.join(key.map((column) => sql.ref(column)))}) in (values ${sql.join(rows)})`
}

function content({ value, state, source, version }: FigureContent & { readonly version: number }) {
  return { value, state, source, version }
}

type Row = Pick<Selectable<Schema['recap_figures']>, (typeof columns)[number]>

function figureOf(row: Row): StoredFigure {
  const { category, region, period, unit, sex, age, value, state, source, version } = row
  return {
    ...{ category, region, period, unit: unit as FigureUnit, sex: sex as Sex, age },
    ...{ value, state: state as FigureState, source, version },
    ...{ changedAt: row.changed_at, changedBy: row.changed_by },
  }
}

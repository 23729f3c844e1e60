import type { Db } from '../../../db/open.ts'
import { packed, unpacked } from './packed.ts'
import type { StagedFigure } from './staged.ts'

/** A figure with its place among the good ones, or among the bad ones: from 1 on. */
export type Waiting = StagedFigure & { readonly row: number }

export type StagedKind = 'good' | 'bad'

/** Figures that are staged together. They are read from the first to the last and never one by one. */
export type StagedPart = {
  readonly kind: StagedKind
  /** The place of its first figure. */
  readonly first: number
  /** How many of them the office has with another value. */
  readonly differ: number
  readonly figures: readonly StagedFigure[]
}

export async function stage(
  tx: Db,
  office: string,
  id: string,
  { kind, first, differ, figures }: StagedPart,
): Promise<void> {
  if (figures.length === 0) return
  const content = packed(figures.map(cellsOf))
  await tx
    .insertInto('recap_staged')
    .values({ office_id: office, import_id: id, kind, first, figures: figures.length, differ, content })
    .execute()
}

/** Figures behind so many of their kind, in their order: what is left of the part that the next one lies in. */
export async function stagedBehind(
  db: Db,
  office: string,
  id: string,
  { kind, behind }: { readonly kind: StagedKind; readonly behind: number },
): Promise<Waiting[]> {
  const row = await db
    .selectFrom('recap_staged')
    .select(['first', 'content'])
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('kind', '=', kind)
    .where('first', '<=', behind + 1)
    .orderBy('first', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return []
  const first = Number(row.first)
  return unpacked<Cells>(row.content)
    .map((cells, i) => figureOf(cells, first + i))
    .slice(behind + 1 - first)
}

/** So many figures of a kind behind so many. */
export async function stagedFigures(
  db: Db,
  office: string,
  id: string,
  { kind, behind, most }: { readonly kind: StagedKind; readonly behind: number; readonly most: number },
): Promise<Waiting[]> {
  const found: Waiting[] = []
  while (found.length < most) {
    const more = await stagedBehind(db, office, id, { kind, behind: found.at(-1)?.row ?? behind })
    if (more.length === 0) break
    found.push(...more.slice(0, most - found.length))
  }
  return found
}

/** Where figures lie that the office has with another value: how many in each part, without those that have none. */
export async function differingParts(
  db: Db,
  office: string,
  id: string,
): Promise<{ readonly first: number; readonly differ: number }[]> {
  const rows = await db
    .selectFrom('recap_staged')
    .select(['first', 'differ'])
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('kind', '=', 'good')
    .where('differ', '>', 0)
    .orderBy('first')
    .execute()
  return rows.map(({ first, differ }) => ({ first: Number(first), differ: Number(differ) }))
}

const droppedAtOnce = 100

/** Takes away what is staged, some parts at a time so that others can write between; true when nothing is left. */
export async function dropStaged(db: Db, office: string, id: string, what: 'all' | 'good'): Promise<boolean> {
  const kinds: StagedKind[] = what === 'good' ? ['good'] : ['good', 'bad']
  const parts = await db
    .selectFrom('recap_staged')
    .select(['kind', 'first'])
    .where('office_id', '=', office)
    .where('import_id', '=', id)
    .where('kind', 'in', kinds)
    .orderBy('kind')
    .orderBy('first')
    .limit(droppedAtOnce)
    .execute()
  const last = parts.at(-1)
  if (last === undefined) return true
  for (const kind of kinds) {
    const here = parts.filter((part) => part.kind === kind)
    if (here.length === 0) continue
    await db
      .deleteFrom('recap_staged')
      .where('office_id', '=', office)
      .where('import_id', '=', id)
      .where('kind', '=', kind)
      .where('first', '<=', here.at(-1)!.first)
      .execute()
  }
  return parts.length < droppedAtOnce
}

type Cells = ReturnType<typeof cellsOf>

function cellsOf(f: StagedFigure) {
  return [
    f.sheet,
    f.line,
    f.column,
    f.category,
    f.region,
    f.period,
    f.unit,
    f.sex,
    f.age,
    f.value,
    f.state,
    f.raw,
    f.problem,
  ] as const
}

function figureOf(cells: Cells, row: number): Waiting {
  const [sheet, line, column, category, region, period, unit, sex, age, value, state, raw, problem] = cells
  return { row, sheet, line, column, category, region, period, unit, sex, age, value, state, raw, problem }
}

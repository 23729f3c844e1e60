import type { ExpressionBuilder } from 'kysely'
import type { Db } from '../../../db/open.ts'
import type { Schema } from '../../../db/schema.ts'
import { entries, headOf } from '../../people/log-store.ts'
import { figuresAt } from '../model/figure-store.ts'
import { keyText } from '../model/key.ts'
import type { Differing } from './import.ts'
import { placeOf, type StagedFigure } from './staged.ts'
import { differingParts, stagedBehind } from './staged-store.ts'

export type Compared = { readonly fresh: number; readonly same: number; readonly differing: readonly Differing[] }

/** Good figures beside what the office has. */
export async function compared(db: Db, office: string, figures: readonly StagedFigure[]): Promise<Compared> {
  const stored = await figuresAt(db, office, figures.map(placeOf))
  let [fresh, same] = [0, 0]
  const differing: Differing[] = []
  for (const figure of figures) {
    const key = placeOf(figure)
    const there = stored.get(keyText(key))
    const { line, sheet, value } = figure
    if (there === undefined) fresh++
    else if (there.value === value && there.state === figure.state) same++
    else differing.push({ key, before: there.value, after: value, line, sheet })
  }
  return { fresh, same, differing }
}

/** Those that differ, in the order of the file, behind so many of them. */
export async function differingFigures(
  db: Db,
  office: string,
  id: string,
  behind: number,
  most: number,
): Promise<Differing[]> {
  const found: Differing[] = []
  let before = 0
  for (const { first, differ } of await differingParts(db, office, id)) {
    if (found.length >= most) break
    if (before + differ > behind) {
      const part = await stagedBehind(db, office, id, { kind: 'good', behind: first - 1 })
      const { differing } = await compared(db, office, part)
      found.push(...differing.slice(Math.max(0, behind - before)))
    }
    before += differ
  }
  return found.slice(0, most)
}

export async function hasFigures(db: Db, office: string): Promise<boolean> {
  const row = await db
    .selectFrom('recap_figures')
    .select((eb: ExpressionBuilder<Schema, 'recap_figures'>) => eb.val(1).as('one'))
    .where('office_id', '=', office)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Where the office's log ends now. */
export async function logEnd(db: Db, office: string): Promise<number> {
  return (await headOf(db, office)).sequence
}

/** Whether somebody changed something of the recap since this entry of the log. */
export async function changedSince(db: Db, office: string, sequence: number): Promise<boolean> {
  const since = await entries(db, office, { most: 200 })
  const newer = since.filter((entry) => entry.sequence > sequence)
  return newer.length === 200 || newer.some(({ act }) => act.startsWith('recap.'))
}

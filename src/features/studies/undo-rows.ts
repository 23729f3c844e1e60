import { canonical } from '../../base/canonical.ts'
import type { Content, Standing, UndoPlace } from './history-undo.ts'
import type { Where } from './where.ts'

type Row = Readonly<Record<string, unknown>>
type Kept = Row & { readonly version: number }
type Written = { readonly key: Row; readonly was: Row; readonly version: number }

/** What rows of a table are now: entries tell of some of them, before and after in the same order. */
export function rowsStanding(
  kept: readonly Kept[],
  keys: readonly string[],
  fields: readonly string[],
  write: (tx: Parameters<Standing['putBack']>[0], rows: readonly Written[]) => Promise<boolean>,
): Standing {
  const of = (row: Row) => kept.find((known) => alike(row, known, keys))
  return {
    isAs: (after) => {
      const rows = rowsOf(after)
      return rows.length > 0 && rows.every((row) => alike(row, of(row) ?? {}, fields) && of(row) !== undefined)
    },
    putBack: (tx, { before, after }: Content) => {
      const was = rowsOf(before)
      return write(
        tx,
        rowsOf(after).map((key, i) => ({ key, was: was[i] ?? {}, version: of(key)?.version ?? 0 })),
      )
    },
  }
}

/** Where a change back goes. */
export function whereOfUndo({ office, study, by, now }: UndoPlace): Where {
  return { office, study: study.id, by, now }
}

export function alike(a: Row, b: Row, fields: readonly string[]): boolean {
  return fields.every((field) => canonical(a[field] ?? null) === canonical(b[field] ?? null))
}

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.map(rowOf) : []
}

export function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

export function behindSlash(subject: string): string {
  return subject.slice(subject.indexOf('/') + 1)
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

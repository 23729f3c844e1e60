import type { OpenDatabase } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import type { Findings, Import, ImportState } from './import.ts'
import { dropRows, importOf, moveImport } from './import-store.ts'
import { dropStaged } from './staged-store.ts'

/** What works on one import, in a thread of its own. */
export type Work = {
  readonly opened: OpenDatabase
  readonly office: string
  readonly id: string
  readonly by: string
  readonly now: () => string
}

/** One step of an import, as it is asked for. */
export type ImportTask = { readonly office: string; readonly id: string; readonly by: string } & (
  | { readonly kind: 'read'; readonly path: string }
  | { readonly kind: 'stage'; readonly asking: boolean }
  | { readonly kind: 'apply' | 'undo' | 'clear' }
)

/** Somebody cancelled, or another process took the import up. */
export class CutShort extends Error {}

const pause = 700

/** Tells how far the work has come, at most every so often, and ends it when nobody wants it any more. */
export class Teller {
  private readonly work: Work
  private readonly state: ImportState
  private last = 0
  found: Findings

  constructor(work: Work, one: Import) {
    this.work = work
    this.state = one.state
    this.found = one.found
  }

  async tell(done: number, of: number): Promise<void> {
    const at = Date.parse(this.work.now())
    if (at - this.last < pause) return
    this.last = at
    this.found = { ...this.found, progress: { done, of, beat: this.work.now() } }
    if (!(await this.move(this.state, this.found))) throw new CutShort()
  }

  /** The end of the step. False when somebody cancelled in the last moment. */
  move(to: ImportState, found: Findings, more: Omit<Parameters<typeof moveImport>[5], 'found'> = {}): Promise<boolean> {
    const { opened, office, id } = this.work
    this.found = found
    return transaction(opened.db, (tx) => moveImport(tx, office, id, [this.state], to, { ...more, found }))
  }
}

export async function theImport({ opened, office, id }: Work): Promise<Import> {
  const one = await importOf(opened.db, office, id)
  if (one === null) throw new CutShort()
  return one
}

/** Takes away what is kept of a file, some at a time. */
export async function clear({ opened: { db }, office, id }: Work, what: 'all' | 'good'): Promise<void> {
  await transaction(db, (tx) => dropRows(tx, office, id))
  while (!(await transaction(db, (tx) => dropStaged(tx, office, id, what))));
}

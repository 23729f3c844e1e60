import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Enough, type FileRow } from '../../../base/table/file-rows.ts'
import { readRows } from '../../../base/table/row-stream.ts'
import { transaction } from '../../../db/transaction.ts'
import type { Block } from './block.ts'
import { tidy } from './cell.ts'
import { keepRows } from './import-store.ts'
import type { Known } from './known.ts'
import { layoutOf } from './layout.ts'
import { officeNames, rememberedNames } from './names-store.ts'
import { isIdentityNumber, personalHead, withoutIdentityNumbers } from './personal.ts'
import { unkeptColumns } from './plan.ts'
import { propose, type Sample } from './propose.ts'
import { withRememberedRoles } from './step-form.ts'
import { CutShort, Teller, theImport, type Work } from './work.ts'

/** Rows of a sheet that are looked at before anything of it is kept. */
const sampled = 400
const sampledCells = 60_000
const rowsInPart = 2000
const cellsInPart = 40_000

/**
 * Reads a file once: looks at the beginning of each sheet, leaves the columns of personal data out, keeps the rest for the steps
 * that follow, and proposes how it is read.
 */
export async function readImport(work: Work, path: string): Promise<void> {
  const { opened, office } = work
  const one = await theImport(work)
  const known = await officeNames(opened.db, office)
  const teller = new Teller(work, one)
  const sha256 = await hashOf(path)
  const keeper = new Keeper(work, known)
  let rows = 0
  const read = await readRows(path, async (row) => {
    rows++
    const kept = keeper.take(row)
    if (kept !== null) await kept
    if (rows % 500 === 0) await stopped(teller.tell(rows, 0))
  })
  if (!read.ok) {
    const problem = read.problems[0]!
    if (problem.code === 'cutShort') throw new CutShort()
    await teller.move('failed', { ...teller.found, progress: null, problem }, { sha256 })
    return
  }
  await keeper.end()
  const remembered = await rememberedNames(opened.db, office)
  const plan = withRememberedRoles(propose(keeper.samples(), one.fileName, known), remembered)
  const found = { ...teller.found, progress: null, rows, personal: keeper.personal }
  await teller.move('read', found, { plan, sha256 })
}

/** The reader turns what is thrown into problems: this one says that nobody wants the rest. */
async function stopped(told: Promise<void>): Promise<void> {
  try {
    await told
  } catch (error) {
    throw error instanceof CutShort ? new Enough({ code: 'cutShort' }) : error
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

type SheetState = {
  readonly sheet: string | null
  readonly sample: FileRow[]
  cells: number
  count: number
  blocks: readonly Block[] | null
  unkept: ReadonlySet<number>
  /** People's data that nobody understands: nothing of the sheet is kept. */
  closed: boolean
}

/** Keeps rows as they may be kept, in parts. */
class Keeper {
  private readonly work: Work
  private readonly known: Known
  private readonly sheets: SheetState[] = []
  private part: FileRow[] = []
  private cells = 0
  private parts = 0
  readonly personal: Record<string, number> = {}

  constructor(work: Work, known: Known) {
    this.work = work
    this.known = known
  }

  samples(): Sample[] {
    return this.sheets.map(({ sheet, sample, count, closed }) => ({ sheet, rows: closed ? [] : sample, count }))
  }

  /** Null when nothing had to be written: a million promises cost more than the rows. */
  take(row: FileRow): Promise<void> | null {
    let state = this.sheets.at(-1)
    if (state === undefined || state.sheet !== row.sheet) {
      if (state !== undefined) this.decide(state)
      state = { sheet: row.sheet, sample: [], cells: 0, count: 0, blocks: null, unkept: new Set(), closed: false }
      this.sheets.push(state)
    }
    state.count++
    if (state.blocks !== null) this.add(row, state)
    else {
      state.sample.push(row)
      state.cells += row.cells.length
      if (state.sample.length >= sampled || state.cells >= sampledCells) this.decide(state)
    }
    return this.part.length >= rowsInPart || this.cells >= cellsInPart ? this.flush() : null
  }

  async end(): Promise<void> {
    const last = this.sheets.at(-1)
    if (last !== undefined) this.decide(last)
    if (this.part.length > 0) await this.flush()
  }

  private decide(state: SheetState): void {
    if (state.blocks !== null) return
    const blocks = layoutOf(state.sample, this.known)
    state.blocks = blocks
    state.unkept = unkeptColumns({ blocks })
    state.closed = blocks.length === 0 && state.sample.some(({ cells }) => cells.some(isOfAPerson))
    for (const row of state.sample) this.add(row, state)
  }

  private add(row: FileRow, { unkept, closed, blocks }: SheetState): void {
    if (closed) {
      this.count('other')
      return
    }
    const head = blocks?.[0]?.headTo ?? 0
    const cells = row.cells.map((cell, column) => {
      const may = withoutIdentityNumbers(cell)
      if (may !== cell || (row.line > head && unkept.has(column) && tidy(cell) !== '')) {
        this.count(kindOf(blocks ?? [], column))
        return row.line > head && unkept.has(column) ? '' : may
      }
      return cell
    })
    this.part.push({ ...row, cells })
    this.cells += cells.length
  }

  private count(kind: string): void {
    this.personal[kind] = (this.personal[kind] ?? 0) + 1
  }

  private async flush(): Promise<void> {
    const { opened, office, id } = this.work
    const [rows, part] = [this.part, this.parts++]
    this.part = []
    this.cells = 0
    await transaction(opened.db, (tx) => keepRows(tx, office, id, part, rows))
  }
}

function isOfAPerson(cell: FileRow['cells'][number]): boolean {
  return isIdentityNumber(cell) || personalHead(tidy(cell)) !== null
}

function kindOf(blocks: readonly Block[], column: number): string {
  const plan = blocks[0]?.columns.find((one) => one.column === column)
  if (plan === undefined) return 'other'
  const kind = plan.head
    .split(' / ')
    .map(personalHead)
    .find((found) => found !== null)
  return kind ?? (plan.role === 'personal' ? 'nik' : 'other')
}

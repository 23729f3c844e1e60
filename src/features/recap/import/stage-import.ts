import { transaction } from '../../../db/transaction.ts'
import { keyText } from '../model/key.ts'
import { startedPeriods } from '../model/period-store.ts'
import { setOf } from '../model/set.ts'
import { compared, differing, hasFigures, logEnd } from './compare-store.ts'
import type { Differing, StagedCounts } from './import.ts'
import { keptRows } from './import-store.ts'
import type { Known } from './known.ts'
import { officeNames } from './names-store.ts'
import { RowReader } from './row-reader.ts'
import { SeenKeys } from './seen-keys.ts'
import type { AskedName, StagedFigure } from './staged.ts'
import { dropStaged, stage, type Waiting } from './staged-store.ts'
import { Teller, theImport, type Work } from './work.ts'

const batch = 3000
const comparedAtOnce = 10_000
const mostListed = 500
const mostAsked = 500

/**
 * Reads the kept rows as the plan says. When names are not known for certain they are asked about first (`asking`); else every
 * figure is staged, good or bad, and laid beside what the office has.
 */
export async function stageImport(work: Work, asking: boolean): Promise<void> {
  const { opened, office, id } = work
  const one = await theImport(work)
  const known = await officeNames(opened.db, office, one.plan.names)
  const teller = new Teller(work, one)
  if (asking) {
    const reader = new RowReader(one.plan, known)
    await eachRow(work, teller, one.found.rows, (figures) => void figures, reader)
    if (reader.asked.size > 0) {
      const asked = [...reader.asked.values()].sort((a, b) => b.count - a.count).slice(0, mostAsked)
      await teller.move('named', { ...teller.found, progress: null, asked })
      return
    }
  }
  while (!(await transaction(opened.db, (tx) => dropStaged(tx, office, id, 'all'))));
  const staging = new Staging(work, known, await lockedPeriods(work))
  const reader = new RowReader(one.plan, known)
  await eachRow(work, teller, one.found.rows, (figures) => staging.take(figures), reader)
  await staging.flush()
  const beside = await compareAll(work, teller, staging.good)
  const staged: StagedCounts = { ...staging.counts(), ...countsOf(reader), ...beside }
  await teller.move('staged', { ...teller.found, progress: null, asked: asked(reader), staged })
}

function asked(reader: RowReader): AskedName[] {
  return [...reader.asked.values()].sort((a, b) => b.count - a.count).slice(0, mostAsked)
}

function countsOf({ seen, totals }: RowReader) {
  const { blank, leftOut, counted, added } = seen
  return { blank, leftOut, counted, added, totals: { right: totals.right, differ: totals.differ, wrong: totals.wrong } }
}

async function eachRow(
  { opened, office, id }: Work,
  teller: Teller,
  of: number,
  take: (figures: readonly StagedFigure[]) => Promise<void> | void,
  reader: RowReader,
): Promise<void> {
  let done = 0
  for (let part = 0; ; part++) {
    const rows = await keptRows(opened.db, office, id, part)
    if (rows === null) break
    for (const row of rows) {
      const figures = reader.read(row)
      if (figures.length > 0) {
        const taken = take(figures)
        if (taken !== undefined) await taken
      }
    }
    done += rows.length
    await teller.tell(done, of)
  }
  await take(reader.end())
}

/** By `set period`. */
async function lockedPeriods({ opened, office }: Work): Promise<ReadonlySet<string>> {
  const periods = await startedPeriods(opened.db, office)
  return new Set(periods.flatMap((p) => (p.status === 'approved' ? [`${p.set} ${p.period}`] : [])))
}

/** Numbers figures, finds those that stand twice or in a locked period, and writes them in batches. */
class Staging {
  private readonly work: Work
  private readonly locked: ReadonlySet<string>
  private readonly known: Known
  private readonly seen = new SeenKeys()
  private readonly sets = new Map<string, string>()
  private readonly periods = new Set<string>()
  private readonly problems: Record<string, number> = {}
  private waiting: Waiting[] = []
  private repeated = 0
  private notReported = 0
  private bad = 0
  good = 0

  constructor(work: Work, known: Known, locked: ReadonlySet<string>) {
    this.work = work
    this.known = known
    this.locked = locked
  }

  counts() {
    const { good, bad, repeated, notReported, problems } = this
    const sets = [...new Set(this.sets.values())].sort()
    return { good, bad, repeated, notReported, problems, periods: [...this.periods].sort(), sets }
  }

  take(figures: readonly StagedFigure[]): Promise<void> | undefined {
    for (const figure of figures) {
      const judged = this.judge(figure)
      if (judged === null) continue
      if (judged.problem === null) {
        this.periods.add(judged.period!)
        if (judged.state === 'not-reported') this.notReported++
        this.waiting.push({ ...judged, row: ++this.good })
      } else {
        this.problems[judged.problem.code] = (this.problems[judged.problem.code] ?? 0) + 1
        this.waiting.push({ ...judged, row: -++this.bad })
      }
    }
    return this.waiting.length >= batch ? this.flush() : undefined
  }

  async flush(): Promise<void> {
    const { opened, office, id } = this.work
    const figures = this.waiting
    this.waiting = []
    await transaction(opened.db, (tx) => stage(tx, opened.kind, office, id, figures))
  }

  /** Null for a figure that stands twice with one value. */
  private judge(figure: StagedFigure): StagedFigure | null {
    const { category, region, period, unit, sex, age, problem } = figure
    if (problem !== null || category === null || region === null || period === null || unit === null) return figure
    if (this.locked.has(`${this.setOf(category)} ${period}`))
      return { ...figure, problem: { code: 'locked', values: { period } } }
    const value = figure.value ?? -1
    const first = this.seen.first(keyText({ category, region, period, unit, sex, age }), figure.line, value)
    if (first === null) return figure
    if (first.value === value) {
      this.repeated++
      return null
    }
    return { ...figure, problem: { code: 'twice', values: { line: first.line, value: Math.max(0, first.value) } } }
  }

  private setOf(category: string): string {
    const known = this.sets.get(category)
    if (known !== undefined) return known
    const set = setOf(this.known.sets, category)?.id ?? ''
    this.sets.set(category, set)
    return set
  }
}

/** What goes in, beside what the office has. */
async function compareAll({ opened: { db }, office, id }: Work, teller: Teller, good: number) {
  const seen = await logEnd(db, office)
  const listed: Differing[] = []
  if (!(await hasFigures(db, office))) return { seen, fresh: good, same: 0, differ: 0, differing: listed }
  let [fresh, same, differ] = [0, 0, 0]
  for (let from = 1; from <= good; from += comparedAtOnce) {
    const here = await compared(db, office, id, from, from + comparedAtOnce)
    fresh += here.fresh
    same += here.same
    differ += here.differ
    if (here.differ > 0 && listed.length < mostListed)
      listed.push(...(await differing(db, office, id, from, from + comparedAtOnce, mostListed - listed.length)))
    await teller.tell(from, good)
  }
  return { seen, fresh, same, differ, differing: listed }
}

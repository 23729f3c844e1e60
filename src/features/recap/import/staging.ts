import { transaction } from '../../../db/transaction.ts'
import { setOf } from '../model/set.ts'
import { compared, hasFigures } from './compare-store.ts'
import { type DifferingGroup, groupKey } from './import.ts'
import type { Known } from './known.ts'
import { SeenFigures } from './seen-figures.ts'
import { placeOf, type StagedFigure } from './staged.ts'
import { type StagedKind, stage } from './staged-store.ts'
import type { Work } from './work.ts'

const figuresInPart = 2000
const mostGroups = 300

/** Finds figures that stand twice or in a locked period, lays the good ones beside what the office has, and writes both in parts. */
export class Staging {
  private readonly work: Work
  private readonly locked: ReadonlySet<string>
  private readonly known: Known
  private readonly seen = new SeenFigures()
  private readonly sets = new Map<string, string>()
  private readonly periods = new Set<string>()
  private readonly problems: Record<string, number> = {}
  private readonly groups = new Map<string, DifferingGroup>()
  private readonly waiting: Record<StagedKind, StagedFigure[]> = { good: [], bad: [] }
  private readonly written: Record<StagedKind, number> = { good: 0, bad: 0 }
  private readonly beside = { fresh: 0, same: 0, differ: 0 }
  private hasFigures: boolean | null = null
  private repeated = 0
  private notReported = 0

  constructor(work: Work, known: Known, locked: ReadonlySet<string>) {
    this.work = work
    this.known = known
    this.locked = locked
  }

  counts() {
    const { repeated, notReported, problems, beside } = this
    const { good, bad } = this.written
    const sets = [...new Set(this.sets.values())].sort()
    const groups = [...this.groups.values()].sort((a, b) => b.count - a.count).slice(0, mostGroups)
    return { good, bad, repeated, notReported, problems, periods: [...this.periods].sort(), sets, ...beside, groups }
  }

  /** Undefined when nothing had to be written: a million promises cost more than the figures. */
  take(figures: readonly StagedFigure[]): Promise<void> | undefined {
    for (const figure of figures) {
      const judged = this.judge(figure)
      if (judged === null) continue
      if (judged.problem === null) {
        this.periods.add(judged.period!)
        if (judged.state === 'not-reported') this.notReported++
        this.waiting.good.push(judged)
      } else {
        this.problems[judged.problem.code] = (this.problems[judged.problem.code] ?? 0) + 1
        this.waiting.bad.push(judged)
      }
    }
    return Object.values(this.waiting).some((list) => list.length >= figuresInPart)
      ? this.flush(figuresInPart)
      : undefined
  }

  end(): Promise<void> {
    return this.flush(1)
  }

  private async flush(least: number): Promise<void> {
    for (const kind of ['good', 'bad'] as const) {
      const figures = this.waiting[kind]
      if (figures.length < least) continue
      this.waiting[kind] = []
      await this.write(kind, figures)
    }
  }

  private async write(kind: StagedKind, figures: readonly StagedFigure[]): Promise<void> {
    const { opened, office, id } = this.work
    const first = this.written[kind] + 1
    this.written[kind] += figures.length
    const differ = kind === 'good' ? await this.compare(figures) : 0
    await transaction(opened.db, (tx) => stage(tx, office, id, { kind, first, differ, figures }))
  }

  /** How many of them the office has with another value. */
  private async compare(figures: readonly StagedFigure[]): Promise<number> {
    const { opened, office } = this.work
    this.hasFigures ??= await hasFigures(opened.db, office)
    if (!this.hasFigures) {
      this.beside.fresh += figures.length
      return 0
    }
    const { fresh, same, differing } = await compared(opened.db, office, figures)
    this.beside.fresh += fresh
    this.beside.same += same
    this.beside.differ += differing.length
    for (const { key } of differing) {
      const { category, period } = key
      const group = this.groups.get(groupKey(key)) ?? { category, period, count: 0 }
      this.groups.set(groupKey(key), { ...group, count: group.count + 1 })
    }
    return differing.length
  }

  /** Null for a figure that stands twice with one value. */
  private judge(figure: StagedFigure): StagedFigure | null {
    const { category, region, period, unit, problem } = figure
    if (problem !== null || category === null || region === null || period === null || unit === null) return figure
    if (this.locked.has(`${this.setOf(category)} ${period}`))
      return { ...figure, problem: { code: 'locked', values: { period } } }
    const value = figure.value ?? -1
    const first = this.seen.first(placeOf(figure), figure.line, value)
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

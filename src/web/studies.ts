import { join } from 'node:path'
import { type OpenedStudy, openStudy } from '../bundle/open-study.ts'
import { analyse } from '../methods/analysis/analyse.ts'
import type { Analysis } from '../methods/analysis/analysis.ts'

/** A study that the web shows, opened once, and analysed when that is first asked for: no start waits for it. */
export type ShownStudy = {
  readonly opened: OpenedStudy
  readonly analysis: Analysis
  /** Row of scores.csv by issue, criterion and rater; row of printed.csv by issue. */
  readonly scoreRow: (issue: string, criterion: string, rater: string) => number | undefined
  readonly printedRow: (issue: string) => number | undefined
}

export const exampleIds = ['lahat-2021', 'contoh-sintetis'] as const

/** The example studies that come along. A broken one is our own fault, so it stops the start. */
export async function loadExamples(folder: string): Promise<ReadonlyMap<string, ShownStudy>> {
  const studies = new Map<string, ShownStudy>()
  for (const id of exampleIds) {
    const opened = await openStudy(join(folder, id))
    if (!opened.ok) throw new Error(`the example ${id} cannot be opened: ${JSON.stringify(opened.problems)}`)
    studies.set(id, show(opened.value))
  }
  return studies
}

/** What the analysis of a study is made of. */
export function scoresOf({ method, scored, study }: OpenedStudy): Parameters<typeof analyse>[0] {
  return { method, sheet: scored.sheet, printed: scored.printed, chosen: study.decision?.issue ?? null }
}

/** `known` is its analysis where somebody has made it already. */
export function show(opened: OpenedStudy, known: Analysis | null = null): ShownStudy {
  const { bundle } = opened
  let analysis = known
  const scoreRows = new Map(
    (bundle.tables.scores?.rows ?? []).map(({ row, values: v }) => [key(v.issue!, v.criterion!, v.rater!), row]),
  )
  const printedRows = new Map((bundle.tables.printed?.rows ?? []).map(({ row, values }) => [values.issue!, row]))
  return {
    opened,
    get analysis() {
      analysis ??= analyse(scoresOf(opened))
      return analysis
    },
    scoreRow: (issue, criterion, rater) => scoreRows.get(key(issue, criterion, rater)),
    printedRow: (issue) => printedRows.get(issue),
  }
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

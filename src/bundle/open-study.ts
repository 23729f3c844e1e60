import { bad, good, type Problem, type Result } from '../base/result.ts'
import { parseScored, type Scored } from '../features/issues/form.ts'
import { type Figure, latestPeriod } from '../features/recap/figure.ts'
import { parseFigures } from '../features/recap/form.ts'
import { parseStudy } from '../features/studies/form.ts'
import type { Study } from '../features/studies/study.ts'
import type { Method } from '../methods/scoring/method.ts'
import { parseMethod } from '../methods/scoring/parse-method.ts'
import type { Bundle } from './bundle.ts'
import { type ReadOptions, readBundle } from './read.ts'

/** A bundle whose study, method, issues and figures are understood. */
export type OpenedStudy = {
  readonly bundle: Bundle
  readonly study: Study
  readonly method: Method
  readonly scored: Scored
  /** Figures of the newest period: periods are never added together. */
  readonly figures: readonly Figure[]
  /** Titles of the issues by id. */
  readonly titles: ReadonlyMap<string, string>
}

/** Opens a study bundle (a folder or a .zip of it), or says everything that keeps it from being opened. */
export async function openStudy(
  path: string,
  options: Omit<ReadOptions, 'criteria'> = {},
): Promise<Result<OpenedStudy>> {
  const read = await readBundle(path, { ...options, criteria: criteriaOf })
  return read.ok ? understand(read.value) : read
}

/** The ids of a method's criteria, for checking references while a bundle is read; null when they cannot be told. */
export function criteriaOf(raw: unknown): readonly string[] | null {
  const method = parseMethod(raw)
  return method.ok ? method.value.criteria.map((c) => c.id) : null
}

/** Reads the study, its method, issues and figures out of a bundle in memory. */
export function understand(bundle: Bundle): Result<OpenedStudy> {
  const study = parseStudy(bundle.study)
  const method = parseMethod(bundle.method)
  if (!study.ok || !method.ok)
    return bad(...(study.ok ? [] : study.problems), ...(method.ok ? [] : method.problems.map(inMethodFile)))
  const rows = (table: string) => bundle.tables[table]?.rows ?? []
  const scored = parseScored(method.value, { issues: rows('issues'), scores: rows('scores'), printed: rows('printed') })
  if (!scored.ok) return scored
  const decided = study.value.decision?.issue
  const titles = new Map(scored.value.issues.map((i) => [i.id, i.title]))
  if (decided !== undefined && !titles.has(decided))
    return bad({ code: 'unknownIssue', place: { file: 'study.json', path: 'decision.issue' }, values: { id: decided } })
  return good({
    bundle,
    study: study.value,
    method: method.value,
    scored: scored.value,
    figures: newest(parseFigures(rows('recap'))),
    titles,
  })
}

function newest(figures: readonly Figure[]): Figure[] {
  const period = latestPeriod(figures)
  return figures.filter((f) => f.period === period)
}

function inMethodFile(problem: Problem): Problem {
  return { ...problem, place: { ...problem.place, file: 'method.json' } }
}

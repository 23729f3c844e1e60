import { categoryTotals, recapSets, regionMismatches } from '../features/recap/figure.ts'
import { isPrintedAs } from '../methods/exact/printed.ts'
import { toText } from '../methods/exact/rational.ts'
import { standings } from '../methods/scoring/rank.ts'
import type { OpenedStudy } from './open-study.ts'
import type { Line } from './verify-line.ts'
import { recordLines } from './verify-records.ts'

/**
 * Checks everything a study states against what its own data gives, line by line. Nothing is corrected: both numbers stay.
 */
export function verify(opened: OpenedStudy): Line[] {
  return [
    ...fileLines(opened),
    ...recapLines(opened),
    ...scoreLines(opened),
    ...decisionLines(opened),
    ...recordLines(opened),
  ]
}

/** SHA-256 of each file against the one in datapackage.json; files without one state nothing. */
function fileLines({ bundle }: OpenedStudy): Line[] {
  return bundle.integrity
    .filter((f) => f.state !== 'unlisted')
    .map((f) => ({
      code: 'file',
      subject: f.path,
      stated: f.expected ?? '',
      found: f.actual ?? '',
      reproduces: f.state === 'same',
    }))
}

function recapLines({ study, figures }: OpenedStudy): Line[] {
  const region = study.region?.code
  if (region == null || figures.length === 0) return []
  // What a document prints as its recap total is that of the first list; the lists are never added together.
  const total = recapSets(categoryTotals(figures, region))[0]?.whole ?? null
  const stated = study.printed?.recapTotal ?? null
  const lines: Line[] = regionMismatches(figures, region).map((m) => ({
    code: 'regionTotal',
    subject: m.category,
    stated: `${m.region}`,
    found: `${m.parts}`,
    reproduces: false,
  }))
  if (stated === null) return lines
  return [
    { code: 'recapTotal', subject: '', stated: `${stated}`, found: `${total ?? ''}`, reproduces: stated === total },
    ...lines,
  ]
}

function scoreLines({ method, scored }: OpenedStudy): Line[] {
  const computed = new Map(standings(method, scored.sheet).map((s) => [s.issue, s]))
  return scored.printed.flatMap(({ issue, total, rank }): Line[] => {
    const { total: sum, rank: place } = computed.get(issue)!
    const lines: Line[] = []
    const found = sum === null ? '' : toText(sum)
    if (total !== null)
      lines.push({
        code: 'total',
        subject: issue,
        stated: total,
        found,
        reproduces: sum !== null && isPrintedAs(sum, total),
      })
    if (rank !== null)
      lines.push({
        code: 'rank',
        subject: issue,
        stated: `${rank}`,
        found: `${place ?? ''}`,
        reproduces: rank === place,
      })
    return lines
  })
}

/** The chosen issue against the computed first rank; alone at the first rank reproduces. */
function decisionLines({ study, method, scored }: OpenedStudy): Line[] {
  const incomplete = standings(method, scored.sheet).filter((s) => !s.complete)
  const lines: Line[] = incomplete.map((s) => ({
    code: 'complete',
    subject: s.issue,
    stated: '',
    found: `${s.missing.length}`,
    reproduces: false,
  }))
  if (study.decision === null) return lines
  const first = standings(method, scored.sheet)
    .filter((s) => s.rank === 1)
    .map((s) => s.issue)
  const alone = first.length === 1 && first[0] === study.decision.issue
  return [
    ...lines,
    {
      code: 'decision',
      subject: study.decision.issue,
      stated: study.decision.issue,
      found: first.map(quoted).join(' '),
      reproduces: alone,
      issues: first,
    },
  ]
}

/** An id with spaces in it could be taken for two. */
function quoted(id: string): string {
  return /[\s"]/.test(id) ? JSON.stringify(id) : id
}

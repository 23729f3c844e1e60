import type { TableSchema } from '../table-schema.ts'
import { codes, evidence, factors, quotes, sources } from './evidence.ts'
import { measures, milestones, projects } from './projects.ts'
import { recap } from './recap.ts'
import { ballots, issues, printed, rounds, scores } from './scoring.ts'
import { attractiveness, causes, ratings, strategies } from './swot.ts'

/** The register of the tables of format 1, in the order in which a bundle lists them. */
export const tables = [
  recap,
  sources,
  codes,
  quotes,
  factors,
  evidence,
  strategies,
  ratings,
  attractiveness,
  causes,
  issues,
  scores,
  printed,
  rounds,
  ballots,
  projects,
  milestones,
  measures,
] as const satisfies readonly TableSchema[]

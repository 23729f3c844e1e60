import type { Db } from '../../db/open.ts'
import { sourcesOf } from '../sources/source-store.ts'
import { type Evidence, partsOfReference, type Stance } from '../swot/evidence.ts'
import { evidenceIn } from '../swot/evidence-store.ts'
import { factorsOf } from '../swot/factor-store.ts'

/** What a factor or another piece of evidence says of an issue, as a rater may read it. */
export type ReadEvidence = {
  readonly title: string
  readonly stance: Stance
  /** What that stands on in turn. */
  readonly under: readonly { readonly title: string; readonly stance: Stance }[]
}

/** What an issue stands on: factors with their own evidence. Sources by title; names of informants are not in it. */
export async function readEvidence(db: Db, office: string, study: string, issue: string): Promise<ReadEvidence[]> {
  const all = await evidenceIn(db, office, study)
  const titles = new Map<string, string>([
    ...(await factorsOf(db, office, study)).map(({ id, text }) => [`factor:${id}`, text] as const),
    ...(await sourcesOf(db, office, study)).map(({ id, title }) => [`source:${id}`, title] as const),
  ])
  const line = ({ from, stance, place, note }: Evidence) => {
    const title = titles.get(from) ?? partsOfReference(from).id
    return { title: [title, place, note].filter((part) => part !== null && part !== '').join(', '), stance }
  }
  const behind = (to: string) => all.filter((evidence) => evidence.to === to)
  return behind(`issue:${issue}`).map((evidence) => ({ ...line(evidence), under: behind(evidence.from).map(line) }))
}

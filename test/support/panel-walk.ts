import { readFileSync } from 'node:fs'
import type { Where } from '../../src/features/issues/issue-store.ts'
import type { MadeLink } from '../../src/features/issues/panel-store.ts'
import type { Round, RoundSettings } from '../../src/features/issues/round.ts'
import { anOpenRound } from './panel-round.ts'
import { root, type Site } from './site.ts'
import { aStudy } from './study.ts'
import { addOffice, addVisitor, type Visitor } from './visitors.ts'

export type PanelSite = {
  readonly where: Where
  readonly owner: Visitor
  readonly office: string
  readonly study: string
  readonly round: Round
  readonly links: readonly MadeLink[]
}

const titles = [
  'PMKS/PPKS berjumlah 46.109',
  'Peran TKSK, PSM, dan TAGANA belum maksimal',
  'Regulasi PENSOSMAS belum ada',
]

/** A study of three issues by ASTRID on a running site, with a round that is open. */
export async function aPanelSite(
  site: Pick<Site, 'opened'>,
  names: readonly string[],
  settings: Partial<RoundSettings> = {},
  issues: readonly string[] = titles,
): Promise<PanelSite> {
  const office = await addOffice(site, 'Dinas Sosial Kabupaten Lahat')
  const owner = await addVisitor(site, office, ['changeOwner'])
  const { db } = site.opened
  const study = await aStudy(db, office, owner.id, {
    'study.json': '{"id": "panel", "title": "Isu strategis Lahat 2026"}',
    'method.json': readFileSync(`${root}examples/lahat-2021/method.json`, 'utf8'),
    'issues.csv': `id,title\n${issues.map((title, i) => `isu-${i + 1},"${title}"\n`).join('')}`,
    'scores.csv': 'issue,criterion,rater,points\n',
  })
  const where = { office, study, by: owner.id, now: new Date().toISOString() }
  return { where, owner, office, study, ...(await anOpenRound(db, where, names, settings)) }
}

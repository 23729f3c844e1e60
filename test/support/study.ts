import { importStudy } from '../../src/bundle/kept-study-store.ts'
import { criteriaOf } from '../../src/bundle/open-study.ts'
import { readBundleFiles } from '../../src/bundle/read.ts'
import type { Db } from '../../src/db/open.ts'
import type { Entry } from '../../src/features/people/log.ts'
import { entriesOfStudy } from '../../src/features/people/study-log-store.ts'
import { smallFiles } from './bundle.ts'
import { someday } from './database.ts'

/** Two issues, two criteria, two raters, and what a document printed of the first issue. */
export const twoByTwo = {
  'study.json': '{"id": "lahat", "title": "Isu Lahat", "catatan": {"kunci": "tetap"}, "question": "Mana?"}',
  'method.json':
    '{"id": "m", "version": "1", "criteria": [{"id": "a", "maximum": 10}, {"id": "b", "minimum": 1, "maximum": 5}]}',
  'issues.csv': 'id,title,note,warna\nisu-1,Satu,,merah\nisu-2,Dua,Catatan,biru\n',
  'scores.csv': [
    'issue,criterion,rater,points,yakin',
    'isu-1,a,p1,07,ya',
    'isu-1,b,p1,3,tidak',
    'isu-2,a,p1,8,',
    'isu-2,b,p1,,',
    'isu-1,a,p2,9,ya',
    '',
  ].join('\n'),
  'printed.csv': 'issue,total,rank,source\nisu-1,12.50,02,\n',
} as const

/** A study of an office, out of a bundle: the smallest one, or with these files changed. */
export async function aStudy(
  db: Db,
  officeId: string,
  by: string,
  change: Parameters<typeof smallFiles>[0] = twoByTwo,
): Promise<string> {
  const read = await readBundleFiles(smallFiles(change), { criteria: criteriaOf })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return importStudy(db, officeId, read.value, { act: 'study.imported', by, now: someday })
}

/** What was done to a study since it came, the oldest first. */
export async function doneTo(db: Db, officeId: string, study: string): Promise<Entry[]> {
  return (await entriesOfStudy(db, officeId, study)).slice(1)
}

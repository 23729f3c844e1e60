import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, twoByTwo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { countStudies, type ListedStudy, listStudies } from './list-store.ts'
import { moveStudy, touchStudy } from './study-store.ts'
import { addToTeam } from './team-store.ts'

const now = '2026-06-01T00:00:00.000Z'
const everything = { state: 'active', search: '', below: null, most: 100 } as const

async function studyCalled(db: Db, office: string, by: string, title: string, changedAt: string): Promise<string> {
  const study = await aStudy(db, office, by, { ...twoByTwo, 'study.json': JSON.stringify({ id: 'x', title }) })
  await touchStudy(db, office, study, changedAt)
  return study
}

const at = (minute: number) => `2026-05-01T10:${String(minute).padStart(2, '0')}:00.000Z`
const titles = (studies: readonly ListedStudy[]) => studies.map((study) => study.title)

onBoth('a list holds the studies of one’s teams, or all for a head, the last changed first', async ({ db }) => {
  const [office, other] = [await anOffice(db), await anOffice(db, 'Dinas lain')]
  const [ani, budi] = [await aMember(db, office, ['changeOwner']), await aMember(db, office, ['researcher'])]
  await studyCalled(db, other, ani, 'Bukan kantor ini', at(30))
  await studyCalled(db, office, ani, 'Lansia', at(10))
  const shared = await studyCalled(db, office, ani, 'Disabilitas', at(12))
  const old = await studyCalled(db, office, budi, 'Arsip', at(11))
  await addToTeam(db, office, shared, { userId: budi, role: 'mentor' }, ani, at(13))
  await moveStudy(db, office, old, 'archived', budi, at(14))
  const list = (userId: string, seesAll: boolean) => listStudies(db, office, { userId, seesAll }, everything, now)
  assert.deepEqual(titles(await list(ani, false)), ['Disabilitas', 'Lansia'])
  assert.deepEqual(titles(await list(budi, false)), ['Disabilitas'])
  assert.deepEqual(titles(await list(budi, true)), ['Disabilitas', 'Lansia'])
  const counts = (userId: string, seesAll: boolean) => countStudies(db, office, { userId, seesAll }, now)
  assert.deepEqual(await counts(ani, false), { active: 2, archived: 0, binned: 0 })
  assert.deepEqual(await counts(budi, false), { active: 1, archived: 1, binned: 0 })
  assert.deepEqual(await counts(ani, true), { active: 2, archived: 1, binned: 0 })
  await db.updateTable('study_team').set({ until: now }).where('user_id', '=', budi).execute()
  assert.deepEqual(await list(budi, false), [])
})

onBoth('a search finds words in any case and accent; no sign in it has a meaning of its own', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['head'])
  const named = ['Éfek  Bantuan', 'efek samping', '50% lansia', 'isu_1', String.raw`a\b`, 'İstanbul', "it's"]
  for (const [i, title] of named.entries()) await studyCalled(db, office, by, title, at(59 - i))
  const find = async (search: string) =>
    titles(await listStudies(db, office, { userId: by, seesAll: true }, { ...everything, search }, now))
  assert.deepEqual(await find('EFEK'), ['Éfek  Bantuan', 'efek samping'])
  assert.deepEqual(await find(' bantuan  éfek '), ['Éfek  Bantuan'])
  assert.deepEqual(await find('0%'), ['50% lansia'])
  assert.deepEqual(await find('%'), ['50% lansia'])
  assert.deepEqual(await find('_'), ['isu_1'])
  assert.deepEqual(await find('\\'), [String.raw`a\b`])
  assert.deepEqual(await find("'"), ["it's"])
  assert.deepEqual(await find('i̇stanbul'), ['İstanbul'])
  assert.deepEqual(await find('tidak ada'), [])
})

onBoth('page after page holds every study once, also where many changed at one moment', async ({ db }) => {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['head'])
  for (let i = 0; i < 12; i++) await studyCalled(db, office, by, `Studi ${i % 2}`, at(i >> 2))
  for (const [search, expected] of [
    ['', 12],
    ['studi 1', 6],
  ] as const) {
    const seen: string[] = []
    for (let below: ListedStudy | null = null; ; ) {
      const filter = { ...everything, search, below, most: 5 }
      const page: ListedStudy[] = await listStudies(db, office, { userId: by, seesAll: true }, filter, now)
      if (page.length === 0) break
      seen.push(...page.map((study) => study.id))
      below = page.at(-1)!
    }
    assert.equal(seen.length, expected)
    assert.equal(new Set(seen).size, expected)
  }
})

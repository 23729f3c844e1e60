import assert from 'node:assert/strict'
import { fourFactors } from '../../../test/support/argument.ts'
import { onBoth, someday } from '../../../test/support/database.ts'
import { officeWeb } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { addMember } from '../people/member-store.ts'
import type { Role } from '../people/role.ts'
import type { Route } from '../people/visit.ts'
import { historyRoutes } from '../studies/history-routes.tsx'
import { studyEntry } from '../studies/study-store.ts'
import { addToTeam } from '../studies/team-store.ts'
import { causeRoutes } from './cause-routes.tsx'
import { causesIn } from './cause-store.ts'
import { qspmRoutes } from './qspm-routes.tsx'
import { attractivenessIn } from './qspm-store.ts'
import { ratingRoutes } from './rating-routes.tsx'
import { ratingsOf } from './rating-store.ts'
import { towsRoutes } from './tows-routes.tsx'
import { strategiesOf } from './tows-store.ts'
import { towsUndoers } from './tows-undoers.ts'

async function aWeb(opened: OpenDatabase) {
  const routes = [
    ...towsRoutes,
    ...ratingRoutes,
    ...qspmRoutes,
    ...causeRoutes({ issuesOf: async () => [{ id: 'isu-1', title: 'Satu' }] }),
    ...historyRoutes(towsUndoers),
  ] as unknown as readonly Route[]
  const web = officeWeb(opened, { more: routes })
  const { db } = opened
  const office = await anOffice(db)
  const join = async (name: string, ...roles: Role[]) => {
    const person = await web.signedIn(name)
    await addMember(db, { officeId: office, user: person.id, by: 'shell' }, roles, someday)
    return person
  }
  const owner = await join('Ola Pemilik', 'changeOwner')
  const study = await aStudy(db, office, owner.id, fourFactors)
  const mentor = await join('Mira Mentor', 'mentor')
  await transaction(db, (tx) => addToTeam(tx, office, study, { userId: mentor.id, role: 'mentor' }, owner.id, someday))
  return { db, office, study, owner, mentor, path: `/studi/${study}` }
}

onBoth(
  'a strategy needs a factor from each edge; whoever only reads sees the matrix and writes nothing',
  async (opened) => {
    const { db, office, study, owner, mentor, path } = await aWeb(opened)
    const fields = { text: 'Satu bentuk laporan', 'factor-W': 'f2', sejak: '0' }
    const refused = await owner.post(`${path}/tows?sel=WO`, fields)
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Satu bentuk laporan/)
    assert.equal((await owner.post(`${path}/tows?sel=XX`, fields)).status, 404)
    await owner.post(`${path}/tows?sel=WO`, { ...fields, 'factor-O': 'f3' })
    const [strategy] = await strategiesOf(db, office, study)
    assert.deepEqual(strategy, { id: 's1', cell: 'WO', text: fields.text, factors: ['f2', 'f3'], version: 1 })
    const seen = await mentor.get(`${path}/tows`)
    assert.match(seen.text, /Satu bentuk laporan/)
    assert.doesNotMatch(seen.text, /tows-baru|tows\/s1/)
    assert.equal((await mentor.post(`${path}/tows/s1/hapus`, {})).status, 403)
    const change = { text: 'Lain', 'factor-W': 'f2', 'factor-O': 'f3', version: '1' }
    assert.match((await owner.post(`${path}/tows/s1`, change)).location, /tows#sel-WO$/)
    const stale = await owner.post(`${path}/tows/s1`, { ...change, text: 'Terlambat' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Lain[\s\S]*Terlambat/)
    await owner.post(`${path}/tows/s1/hapus`, {})
    assert.deepEqual(await strategiesOf(db, office, study), [])
  },
)

onBoth('the convention is asked first, kept in study.json, and stands beside every number', async (opened) => {
  const { db, office, study, owner, mentor, path } = await aWeb(opened)
  assert.match((await owner.get(`${path}/ifas-efas`)).text, /Pilih satu sebelum memberi rating/)
  const { version } = (await studyEntry(db, office, study))!
  const choice = { convention: 'signed', version: String(version) }
  assert.equal((await mentor.post(`${path}/ifas-efas/konvensi`, choice)).status, 403)
  await owner.post(`${path}/ifas-efas/konvensi`, choice)
  assert.deepEqual((await studyEntry(db, office, study))!.document.swot, { convention: 'signed' })
  assert.equal((await owner.post(`${path}/ifas-efas/konvensi`, { ...choice, convention: 'ratings' })).status, 409)
  const wrong = await owner.post(`${path}/ifas-efas`, { 'w|f1': '1,2', 'r|f1': '4', 'w|f2': '0,4', 'r|f2': '-3' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /antara 0 dan 1[\s\S]*value="1,2"/)
  assert.equal((await ratingsOf(db, office, study)).length, 2)
  const rest = {
    'w|f1': '0.6',
    'v|f1': '1',
    'w|f3': '0,5',
    'r|f3': '2',
    'w|f4': '',
    'r|f4': '-2',
    genapkan: 'external',
  }
  await owner.post(`${path}/ifas-efas`, rest)
  const kept = (await ratingsOf(db, office, study)).map(({ factor, weight, rating }) => [factor, weight, rating])
  assert.deepEqual(kept.toSorted(), [
    ['f1', 600, 4],
    ['f2', 400, -3],
    ['f3', 500, 2],
    ['f4', 500, -2],
  ])
  const page = (await mentor.get(`${path}/ifas-efas`)).text
  assert.match(page, /Kuadran I \(agresif\) dan II \(diversifikasi\)/)
  assert.match(page, /x = 1,2, y = 0 /)
  assert.match(page, /tepat di atas sumbu/)
  assert.doesNotMatch(page, /<select/)
  const last = (await doneTo(db, office, study)).at(-1)!
  await owner.post(`${path}/riwayat/${last.sequence}/pengurungan`, { why: 'Keliru' })
  assert.equal((await ratingsOf(db, office, study)).find(({ factor }) => factor === 'f4')!.weight, null)
})

onBoth('QSPM keeps what does not bear apart from what nobody scored, and refuses an older cell', async (opened) => {
  const { db, office, study, owner, mentor, path } = await aWeb(opened)
  await owner.post(`${path}/tows?sel=SO`, { text: 'Tata petugas', 'factor-S': 'f1', 'factor-O': 'f3', sejak: '0' })
  await owner.post(`${path}/qspm`, { 'a|s1|f1': '4', 'a|s1|f2': '-', 'a|s1|f3': '', 'a|s1|f4': '9' })
  const kept = (await attractivenessIn(db, office, study)).map(({ factor, score }) => [factor, score])
  assert.deepEqual(kept, [
    ['f1', 4],
    ['f2', null],
  ])
  const page = (await mentor.get(`${path}/qspm`)).text
  assert.match(page, /belum dapat diurutkan[\s\S]*tidak berpengaruh[\s\S]*belum semua faktor dinilai/)
  assert.equal((await owner.post(`${path}/qspm`, { 'a|s1|f1': '1', 'v|s1|f1': '0' })).status, 409)
  assert.equal((await mentor.post(`${path}/qspm`, { 'a|s1|f1': '1', 'v|s1|f1': '1' })).status, 403)
})

onBoth('causes of a factor are suppositions in a fishbone; what is asked of nothing is refused', async (opened) => {
  const { db, office, study, owner, mentor, path } = await aWeb(opened)
  const address = `${path}/sebab/${encodeURIComponent('factor:f2')}`
  assert.equal((await owner.post(address, { text: ' ', sejak: '0' })).status, 422)
  await owner.post(address, { text: 'Tidak ada contoh', category: 'Proses', sejak: '0' })
  await owner.post(address, { text: 'Belum disepakati', parent: 'c1', sejak: '0' })
  assert.equal((await owner.post(address, { text: 'X', parent: 'c9', sejak: '0' })).status, 422)
  const page = (await mentor.get(address)).text
  assert.match(page, /2 sebab, 0 berbukti[\s\S]*<svg[\s\S]*Proses[\s\S]*dugaan/)
  assert.match((await mentor.get(`${path}/sebab`)).text, /Laporan tidak seragam<\/a> · 2 sebab/)
  assert.equal((await mentor.post(`${address}/c1/hapus`)).status, 403)
  assert.equal((await owner.get(`${path}/sebab/factor%3Af9`)).status, 404)
  await owner.post(`${address}/c1/hapus`)
  assert.deepEqual(await causesIn(db, office, study), [])
})

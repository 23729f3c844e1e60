import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { readable, studyWeb } from '../../../test/support/study-web.ts'
import { listRoutes } from './list-routes.tsx'
import { studyEntry } from './study-store.ts'
import { teamRoutes } from './team-routes.tsx'

onBoth('a study goes into the bin when that was asked and answered', async (opened) => {
  const { db, office, study, owner, path } = await studyWeb(opened, listRoutes({ examples: [] }))
  const state = async () => (await studyEntry(db, office, study))!.state
  const asked = await owner.post(`${path}/pembuangan`)
  assert.match(readable(asked.text), /Hapus “Isu Lahat”\?.*30 hari/)
  assert.match(readable((await owner.post(`/en${path}/pembuangan`)).text), /Delete “Isu Lahat”/)
  assert.equal(await state(), 'active')
  const done = await owner.post(`${path}/pembuangan`, { sungguh: '1' })
  assert.equal(await state(), 'binned')
  assert.match(readable((await owner.get(done.location)).text), /sudah pindah ke Keranjang/)
})

onBoth('whoever takes themselves out of a team is asked first, and lands on the list', async (opened) => {
  const { owner, join, path } = await studyWeb(opened, teamRoutes)
  const other = await join('Ruli Rekan', 'changeOwner')
  await owner.post(`${path}/tim`, { person: other.id, role: 'changeOwner' })
  const leaving = { person: owner.id, role: 'changeOwner' }
  const asked = await owner.post(`${path}/tim/pengeluaran`, leaving)
  assert.match(readable(asked.text), /Keluar dari tim studi ini\?/)
  assert.equal((await owner.get(`${path}/tim`)).status, 200)
  const left = await owner.post(`${path}/tim/pengeluaran`, { ...leaving, sungguh: '1' })
  assert.equal(left.location, '/studi')
  assert.equal((await owner.get(`${path}/tim`)).status, 404)
})

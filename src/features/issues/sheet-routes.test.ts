import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { readable, studyWeb } from '../../../test/support/study-web.ts'
import { scoreCells } from './score-store.ts'
import { cellField } from './sheet-form.ts'
import { sheetRoutes } from './sheet-routes.tsx'

const island = { accept: 'application/json' }
const cell = (issue: string, criterion: string, points: string, version = 1) => ({
  [cellField('p', issue, criterion)]: points,
  [cellField('v', issue, criterion)]: String(version),
})

onBoth('one wrong cell keeps no other from being saved, and is told at its field', async (opened) => {
  const { db, office, study, owner, path } = await studyWeb(opened, sheetRoutes)
  const points = async () =>
    (await scoreCells(db, office, study, ['issue', 'criterion', 'rater', 'points']))
      .filter((row) => row.rater === 'p1')
      .map((row) => row.points)
  const sent = { ...cell('isu-1', 'a', '99'), ...cell('isu-1', 'b', '4'), ...cell('isu-2', 'a', '7,5') }
  const told = await owner.post(`${path}/nilai/p1`, sent, island)
  assert.equal(told.status, 422)
  assert.deepEqual(JSON.parse(told.text), {
    fields: { 'v|isu-1|b': '2' },
    problems: {
      'p|isu-1|a': 'Isi bilangan bulat dari 0 sampai 10.',
      'p|isu-2|a': 'Isi bilangan bulat, tanpa koma, misalnya 12.',
    },
    conflicts: null,
  })
  assert.deepEqual(await points(), ['07', '4', '8', ''])
  const page = await owner.post(`${path}/nilai/p1`, { ...sent, ...cell('isu-2', 'b', '5') })
  assert.equal(page.status, 422)
  assert.match(readable(page.text), /Isian ini belum tersimpan; isian lain sudah/)
  assert.match(page.text, /value="99"[^>]*aria-invalid="true"/)
  assert.deepEqual(await points(), ['07', '4', '8', '5'])
})

onBoth('a cell that somebody else changed is marked itself, with what stands there now', async (opened) => {
  const { owner, member, path } = await studyWeb(opened, sheetRoutes)
  await owner.post(`${path}/nilai/p1`, cell('isu-1', 'a', '3'))
  const sent = { ...cell('isu-1', 'a', '4'), ...cell('isu-2', 'b', '5') }
  const told = await member.post(`${path}/nilai/p1`, sent, island)
  assert.equal(told.status, 409)
  const { fields, conflicts } = JSON.parse(told.text)
  assert.deepEqual(fields, { 'v|isu-2|b': '2' }, 'the other cell is saved')
  assert.deepEqual(conflicts['p|isu-1|a'].theirs, '3')
  assert.deepEqual(conflicts['p|isu-1|a'].version, { 'v|isu-1|a': '2' })
  assert.match(conflicts['p|isu-1|a'].say, /^Ola Pemilik menyimpan 3/)
  const page = await member.post(`${path}/nilai/p1`, cell('isu-1', 'a', '4'))
  assert.equal(page.status, 409)
  assert.match(page.text, /name="p\|isu-1\|a" value="4"[^>]*data-theirs="3" aria-invalid="true"/)
  assert.match(readable(page.text), /menyimpan 3 pukul [\d.]+( WIB)?\. Isian Anda belum tersimpan\./)
  const english = await member.post(`/en${path}/nilai/p1`, cell('isu-1', 'a', '4'))
  assert.match(readable(english.text), /saved 3 at [\d.:]+( WIB)?\. Yours is not saved yet\./)
  assert.equal((await member.post(`${path}/nilai/p1`, cell('isu-1', 'a', '4', 2))).status, 303)
})

onBoth('a rater who was added stays in the panel, and is not added again in other letters', async (opened) => {
  const { owner, path } = await studyWeb(opened, sheetRoutes)
  assert.equal((await owner.post(`${path}/nilai`, { rater: 'Kabid Rehabilitasi' })).status, 303)
  const panel = readable((await owner.get(`${path}/nilai`)).text)
  assert.match(panel, /Kabid Rehabilitasi 0 dari 4/)
  const twin = await owner.post(`${path}/nilai`, { rater: 'kabid  rehabilitasi' })
  assert.equal(twin.status, 422)
  assert.match(readable(twin.text), /sudah ada, sebagai “Kabid Rehabilitasi”/)
  const saved = await owner.post(`${path}/nilai/Kabid%20Rehabilitasi`, cell('isu-1', 'a', '7'))
  assert.equal(saved.status, 303)
})

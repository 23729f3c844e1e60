import assert from 'node:assert/strict'
import { onBoth } from '../../test/support/database.ts'
import { readable, studyWeb } from '../../test/support/study-web.ts'
import { partsOf } from '../../test/support/web-parts.ts'
import { newId } from '../base/ids.ts'
import type { OpenDatabase } from '../db/open.ts'
import { checkTable } from '../features/issues/printed-table/check-table.ts'
import { newStudyRoutes } from './new-study-routes.tsx'

async function aDesk(opened: OpenDatabase) {
  const parts = { examples: new Map(), checkTable: (bytes: Uint8Array) => checkTable(bytes, 500) }
  const desk = await studyWeb(opened, newStudyRoutes(partsOf(parts)))
  const titles = async () =>
    (await opened.db.selectFrom('studies').select('title').orderBy('title').execute()).map((row) => row.title)
  return { ...desk, titles }
}

const withLetter = 'Isu\tAktual (15)\tSpesifik (15)\tJumlah\nSatu\t1O\t12\t98\nDua\t15\t15\t30\n'

onBoth('what of a table could not be read is named with its place before a study is made', async (opened) => {
  const { owner, titles } = await aDesk(opened)
  const sent = { title: 'Dari tabel', tabel: withLetter }
  const asked = await owner.post('/studi/baru/tabel', sent)
  assert.equal(asked.status, 422)
  assert.match(readable(asked.text), /Studi belum dibuat: 1 hal dalam tabel tidak terbaca/)
  assert.match(readable(asked.text), /baris 2.*Aktual.*“1O” bukan angka/i)
  assert.match(asked.text, /1O\t12\t98/, 'the table stands there to be mended')
  assert.deepEqual(await titles(), ['Isu Lahat'])
  const english = await owner.post('/en/studi/baru/tabel', sent)
  assert.match(readable(english.text), /not made yet: 1 thing in the table/)
  const anyway = await owner.post('/studi/baru/tabel', { ...sent, tetap: '1' })
  assert.equal(anyway.status, 303)
  assert.deepEqual(await titles(), ['Dari tabel', 'Isu Lahat'])
  const mended = await owner.post('/studi/baru/tabel', { ...sent, tabel: withLetter.replace('1O', '10') })
  assert.equal(mended.status, 303)
})

onBoth('a button pressed twice makes one study, and studies of one title are told apart', async (opened) => {
  const { owner, titles } = await aDesk(opened)
  const page = await owner.get('/studi/baru')
  const kunci = /name="kunci" value="([^"]+)"/.exec(page.text)![1]!
  const twice = await Promise.all([1, 2].map(() => owner.post('/studi/baru', { title: 'Optimalisasi TKSK', kunci })))
  assert.deepEqual(
    twice.map((answer) => answer.location),
    [`/studi/${kunci}`, `/studi/${kunci}`],
  )
  assert.deepEqual(await titles(), ['Isu Lahat', 'Optimalisasi TKSK'])
  await owner.post('/studi/baru', { title: 'optimalisasi  TKSK', kunci: newId() })
  await owner.post('/studi/baru', { title: 'Lain sama sekali', kunci })
  assert.deepEqual((await titles()).length, 4)
  assert.ok((await titles()).includes('optimalisasi  TKSK (2)'))
})

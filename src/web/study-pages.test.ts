import assert from 'node:assert/strict'
import { onBoth } from '../../test/support/database.ts'
import { twoByTwo } from '../../test/support/study.ts'
import { readable, studyWeb } from '../../test/support/study-web.ts'
import { partsOf } from '../../test/support/web-parts.ts'
import type { OpenDatabase } from '../db/open.ts'
import { transaction } from '../db/transaction.ts'
import { rewriteStudy } from '../features/studies/study-store.ts'
import { ownStudyRoutes } from './own-study-routes.tsx'
import { studyShelf } from './shelf.ts'

/** Few scores are analysed here: no thread is asked. */
const parts = partsOf({ shelf: studyShelf(new URL('file:///none.js')) })

const opened = (database: OpenDatabase, files: Partial<typeof twoByTwo> & Record<string, string> = {}) =>
  studyWeb(database, ownStudyRoutes(parts), { ...twoByTwo, ...files })

const panel = 'issue,criterion,rater,points\nisu-1,a,p1,7\nisu-1,b,p1,3\nisu-1,a,p2,8\nisu-1,b,p2,3\n'

onBoth('the decision is shown with who made it, when and by which document', async (database) => {
  const { db, office, study, owner, path } = await opened(database)
  const decision = { issue: 'isu-2', by: 'Kepala Dinas', on: '2026-11-24', reason: 'Mendesak', source: 'BA 12/2026' }
  const rewrite = { act: 'decision.made', version: 1, fields: { decision } }
  await transaction(db, (tx) => rewriteStudy(tx, office, study, rewrite, owner.id, '2026-11-24T00:00:00.000Z'))
  const page = readable((await owner.get(path)).text)
  assert.match(page, /Oleh: Kepala Dinas · Tanggal: 24 November 2026 · Dokumen: BA 12\/2026/)
  assert.match(readable((await owner.get(`/en${path}`)).text), /By: Kepala Dinas · On: 24 November 2026 · Document/)
})

onBoth('a table of means says so, and each mean leads to its sum', async (database) => {
  const { owner, path } = await opened(database, { 'scores.csv': panel })
  const { text } = await owner.get(path)
  assert.match(readable(text), /rata-rata dari 2 penilai/)
  assert.match(readable(text), /a: \(7 \+ 8\) ÷ 2 = 7,5/)
  assert.match(text, /href="#asal-1"[^>]*>7,5/)
})

onBoth('a number leads to words, not to codes', async (database) => {
  const { owner, path } = await opened(database)
  const { text } = await owner.get(`${path}/berkas/scores.csv`)
  assert.match(readable(text), /Nilai panel, sel demi sel.*Isu Kriteria Penilai Nilai/)
  assert.match(text, /data-label="Isu">Satu <small class="muted">isu-1/)
})

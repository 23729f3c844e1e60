import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { readable, studyWeb } from '../../../test/support/study-web.ts'
import { issueRoutes } from './issue-routes.tsx'
import { issuesOf } from './issue-store.ts'

onBoth(
  'an added issue is told as saved and the next one is written at once; the same one is not added twice',
  async (opened) => {
    const { db, office, study, owner, path } = await studyWeb(opened, issueRoutes({ pointingAt: async () => [] }))
    const sejak = /name="sejak" value="(\d+)"/.exec((await owner.get(`${path}/isu`)).text)![1]!
    const sent = { title: 'Data belum mutakhir', note: '', sejak }
    const added = await owner.post(`${path}/isu`, sent)
    assert.equal(added.location, `${path}/isu?pesan=ditambah#tambah`)
    const page = await owner.get(`${path}/isu?pesan=ditambah`)
    assert.match(readable(page.text), /Tersimpan: Data belum mutakhir/)
    assert.match(page.text, /id="f-title"[^>]*autofocus/)
    assert.equal((await owner.post(`${path}/isu`, sent)).status, 303, 'sent again, it is the same act')
    const twin = await owner.post(`${path}/isu`, { title: 'data belum  MUTAKHIR' })
    assert.equal(twin.status, 422)
    assert.match(readable(twin.text), /Isu itu sudah ada, sebagai isu 3/)
    assert.match(readable((await owner.post(`/en${path}/isu`, { title: 'satu' })).text), /there already, as issue 1/)
    assert.equal((await issuesOf(db, office, study)).length, 3)
  },
)

import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { type Browser, officeWeb } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { aStudy } from '../../../test/support/study.ts'
import { tamper } from '../../../test/support/tamper.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { logRoutes } from './log-routes.tsx'
import { entries, headOf, record, verifyChain } from './log-store.ts'
import { addMember } from './member-store.ts'
import type { Role } from './role.ts'

async function anOfficeWeb(opened: OpenDatabase) {
  const web = officeWeb(opened, { more: logRoutes })
  const officeId = await anOffice(opened.db)
  const join = async (name: string, ...roles: Role[]) => {
    const person = await web.signedIn(name)
    await addMember(opened.db, { officeId, user: person.id, by: 'shell' }, roles, someday)
    return person
  }
  const people = {
    head: await join('Hasan Kepala', 'head'),
    admin: await join('Ani Admin', 'administrator'),
    owner: await join('Ola Pemilik', 'changeOwner'),
  }
  const study = await aStudy(opened.db, officeId, people.owner.id)
  const change = { actor: people.owner.id, act: 'issue.changed', subject: `issue:${study}/isu-1`, study }
  const renamed = { before: { title: 'Lama <b>' }, after: { title: '=Baru' }, reason: null }
  const sequence = await transaction(opened.db, (tx) => record(tx, officeId, { ...change, ...renamed }, someday))
  return { web, officeId, study, sequence, ...people }
}

const download = (person: Browser, bentuk: string, more = {}) => person.post('/riwayat/unduhan', { bentuk, ...more })

onBoth(
  'a head sees what changed, an administrator only that something did, others what concerns them',
  async (opened) => {
    const { head, admin, owner, sequence, officeId } = await anOfficeWeb(opened)
    const seen = (await head.get('/riwayat')).text
    assert.match(seen, /Ola Pemilik<\/strong> mengubah isu <strong>“Satu”/)
    assert.match(seen, /Judul: dari <q class="was">Lama &lt;b&gt;<\/q> menjadi <q>=Baru<\/q>/)
    assert.match(seen, /4 Maret 2026 pukul 12\.06 WIB/)
    const { sequence: count } = await headOf(opened.db, officeId)
    assert.ok(seen.includes(`<h1>${count} catatan di riwayat kantor</h1>`))

    const partly = (await admin.get('/riwayat')).text
    assert.match(partly, /Ola Pemilik<\/strong> mengubah isu <strong>…/)
    for (const hidden of ['Lama', '=Baru', 'isu-1']) assert.ok(!partly.includes(hidden), hidden)
    const one = await admin.get(`/riwayat/${sequence}`)
    assert.deepEqual([one.status, one.text.includes('=Baru')], [200, false])

    const own = await owner.get('/riwayat')
    assert.match(own.text, /Riwayat Anda di kantor ini/)
    assert.match(own.text, /=Baru/)
    assert.ok(!own.text.includes('Hasan'))
    assert.equal((await owner.get(`/riwayat/${sequence}`)).status, 200)
    for (const path of ['/riwayat/pemeriksaan', '/riwayat/penghapusan', `/riwayat/${sequence}/penghapusan`])
      assert.equal((await owner.get(path)).status, 403, path)
    assert.equal((await download(owner, 'csv')).status, 403)
  },
)

onBoth('a stranger is asked to sign in, another office is told of nothing', async (opened) => {
  const { web, head, sequence } = await anOfficeWeb(opened)
  assert.match((await web.browser().get('/riwayat')).location, /^\/masuk\?kembali=%2Friwayat/)
  assert.equal((await web.browser().post(`/riwayat/${sequence}/penghapusan`)).status, 403)
  const other = await anOffice(opened.db, 'Bappeda')
  const foreign = await web.signedIn('Fajar Asing')
  await addMember(opened.db, { officeId: other, user: foreign.id, by: 'shell' }, ['head', 'administrator'], someday)
  const { text } = await foreign.get('/riwayat')
  assert.ok(!/Ola|Hasan|=Baru/.test(text))
  assert.equal((await foreign.get(`/riwayat/${sequence}`)).status, 404)
  const erase = { reason: 'karena saya ingin saja', sure: 'yes' }
  assert.equal((await foreign.post(`/riwayat/${sequence}/penghapusan`, erase)).status, 404)
  await foreign.post('/riwayat/penghapusan', { ...erase, memuat: '=Baru' })
  assert.match((await head.get('/riwayat')).text, /=Baru/)
})

onBoth('the log is narrowed by person, act, study and day, and paged by sequence', async (opened) => {
  const { head, owner, study, officeId } = await anOfficeWeb(opened)
  const note = (i: number, at: string) => {
    const change = { actor: head.id, act: 'printed.changed', subject: `printed:${study}`, study, before: null }
    return transaction(opened.db, (tx) => record(tx, officeId, { ...change, after: { note: `ke-${i}.` } }, at))
  }
  for (let i = 1; i <= 60; i++) await note(i, i <= 30 ? '2026-03-05T16:59:59.000Z' : '2026-03-05T17:00:00.000Z')
  const titles = async (query: string) => [...(await head.get(`/riwayat?${query}`)).text.matchAll(/ke-\d+\./g)].length
  assert.equal(await titles('perbuatan=printed.changed'), 50)
  const first = (await head.get('/riwayat?perbuatan=printed.changed')).text
  const older = /href="(\/riwayat\?[^"]*sebelum=\d+)"/.exec(first)![1]!.replaceAll('&amp;', '&')
  assert.equal([...(await head.get(older)).text.matchAll(/ke-\d+\./g)].length, 10)
  assert.equal(await titles('hari=5-3-2026'), 30)
  assert.equal(await titles('hari=6+Maret+2026'), 30)
  assert.equal(await titles(`orang=${owner.id}`), 0)
  assert.equal(await titles(`studi=${study}&orang=${head.id}`), 50)
  assert.equal(await titles('studi=lain'), 0)
  assert.equal(await titles('benda=printed'), 50)
  assert.equal(await titles('benda=issue'), 0)
  assert.match((await head.get('/riwayat?benda=issue')).text, /mengubah isu <strong>“Satu”/)
  for (const odd of ['%25', '_____:', 'printed:', "x' or 1=1 --"]) assert.equal(await titles(`benda=${odd}`), 0)
  const wrong = await head.get('/riwayat?hari=2026')
  assert.deepEqual([wrong.status, wrong.text.includes('Tuliskan hari seperti 31-12-2026.')], [422, true])
})

onBoth('a download is whole for whoever may read it, guarded against formulas, and recorded', async (opened) => {
  const { head, admin, officeId, sequence } = await anOfficeWeb(opened)
  const csv = await download(head, 'csv')
  assert.match(csv.headers.get('content-disposition') ?? '', /riwayat-2026-03-04\.csv/)
  assert.match(csv.text, /"{""title"":""=Baru""}"/)
  const lines = (await download(head, 'jsonl')).text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    [lines[0].office, lines[0].entries, lines.length - 1],
    [officeId, lines[1].sequence, lines[1].sequence],
  )
  assert.deepEqual(
    [lines[1].act, lines[1].after, lines[1].name],
    ['log.exported', { format: 'csv', entries: sequence }, 'Hasan Kepala'],
  )
  const partly = (await download(admin, 'jsonl')).text
  assert.ok(!partly.includes('=Baru') && !partly.includes('isu-1'))
  assert.ok(partly.includes('"hidden":true'))
  assert.equal((await download(head, 'exe')).status, 400)
})

onBoth('a head that was kept is met, another is not; a changed row is shown at its place', async (opened) => {
  const { head, officeId, sequence } = await anOfficeWeb(opened)
  const kept = (await headOf(opened.db, officeId)).hash
  const whole = await head.get('/riwayat/pemeriksaan')
  assert.ok(whole.text.includes(kept))
  const change = { actor: 'shell', act: 'office.changed', subject: 'office:x', study: null, before: null, after: null }
  await transaction(opened.db, (tx) => record(tx, officeId, change, someday))
  const goesOn = await head.get(`/riwayat/pemeriksaan?kepala=${kept.toUpperCase()}`)
  assert.match(goesOn.text, /<h1>Riwayat utuh, dan lanjutan dari kepala yang Anda simpan<\/h1><p class="banner done"/)
  assert.match(goesOn.text, /hanya bertambah/)
  assert.match((await head.get(`/riwayat/pemeriksaan?kepala=${'a'.repeat(64)}`)).text, /ditulis ulang/)
  assert.equal((await head.get('/riwayat/pemeriksaan?kepala=abc')).status, 422)
  await tamper(opened.db, officeId, sequence, { actor: head.id })
  assert.match((await head.get('/riwayat/pemeriksaan')).text, new RegExp(`tidak utuh sejak catatan ${sequence}<`))
})

onBoth('content is erased with a reason by whoever may read it; who, when and what stay', async (opened) => {
  const { head, admin, sequence, officeId } = await anOfficeWeb(opened)
  const path = `/riwayat/${sequence}/penghapusan`
  assert.equal((await admin.get(path)).status, 404)
  assert.equal((await admin.post(path, { reason: 'permintaan nomor 12', sure: 'yes' })).status, 404)
  assert.match((await head.get(path)).text, /Yang tetap: siapa, kapan/)
  const refused = await head.post(path, { reason: 'pendek' })
  assert.equal(refused.status, 422)
  for (const says of ['sedikitnya 10 karakter', 'Centanglah', '>\npendek</textarea>'])
    assert.ok(refused.text.includes(says))
  const done = await head.post(path, { reason: 'permintaan nomor 12', sure: 'yes' })
  assert.equal(done.location, `/riwayat/${sequence}?pesan=dihapus`)
  assert.match((await head.get(done.location)).text, /Isi catatan ini telah dihapus/)
  assert.equal((await head.get(path)).status, 404)
  const [last] = await entries(opened.db, officeId, { most: 1 })
  assert.deepEqual(
    [last!.act, last!.subject, last!.content!.reason],
    ['log.erased', `log:${sequence}`, 'permintaan nomor 12'],
  )
  assert.equal((await verifyChain(opened.db, officeId)).broken, null)
})

onBoth(
  'entries that hold a name are looked for first, then erased together; not in studies that one may not read',
  async (opened) => {
    const { head, admin, officeId, sequence } = await anOfficeWeb(opened)
    const path = '/riwayat/penghapusan'
    const erase = { memuat: '=bARU', reason: 'permintaan nomor 12', sure: 'yes' }
    assert.equal((await admin.post(path, { memuat: 'ab' })).status, 422)
    assert.match((await admin.post(path, { memuat: '=baru', cari: 'ya' })).text, /Tidak ada catatan yang memuatnya/)
    assert.equal((await admin.post(path, erase)).location, `${path}?pesan=dihapus&jumlah=0`)
    assert.match((await head.post(path, { memuat: '=baru', cari: 'ya' })).text, /1 catatan memuatnya/)
    const names = await head.post(path, { ...erase, reason: 'ia bernama =baru sekali' })
    assert.deepEqual([names.status, names.text.includes('tanpa kata yang dihapus')], [422, true])
    assert.equal((await head.post(path, erase)).location, `${path}?pesan=dihapus&jumlah=1`)
    const state = await verifyChain(opened.db, officeId)
    assert.deepEqual([state.broken, state.erased, state.entries > sequence], [null, 1, true])
  },
)

onBoth('odd addresses are answered: large numbers, signs that no text holds, other words', async (opened) => {
  const { web, head } = await anOfficeWeb(opened)
  const huge = '99999999999'
  for (const [path, status] of [
    [`/riwayat/${huge}`, 404],
    ['/riwayat/-1', 404],
    ['/riwayat/1.5', 404],
    ['/riwayat/1e0', 404],
    ['/riwayat/x', 404],
    [`/riwayat/${huge}/penghapusan`, 404],
    [`/riwayat?sebelum=${huge}`, 200],
    ['/riwayat?sebelum=x&orang=%00&studi=%00&perbuatan=%00', 200],
    ['/riwayat?hari=%00', 200],
    ['/riwayat/pemeriksaan?kepala=%00', 422],
    [`/riwayat/penghapusan?pesan=dihapus&jumlah=${huge}`, 200],
  ] as const)
    assert.equal((await head.get(path)).status, status, path)
  assert.equal((await head.post('/riwayat/unduhan', { bentuk: 'csv', orang: '\u0000', hari: 'x' })).status, 200)
  assert.equal((await head.post('/riwayat/penghapusan', { memuat: '%_\\\u0000"', cari: 'ya' })).status, 200)
  assert.deepEqual(web.faults, [])
})

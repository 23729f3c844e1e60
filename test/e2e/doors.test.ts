import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { deflateRawSync } from 'node:zlib'
import { startWalk, type Walk } from '../support/browser.ts'
import { rawZip } from '../support/raw-zip.ts'
import { addOffice, addStudyFor, addVisitor } from '../support/visitors.ts'

let walk: Walk
before(async () => {
  walk = await startWalk()
})
after(() => walk.close())

const send = (path: string, init: RequestInit = {}) => fetch(`${walk.running.address}${path}`, init)

function form(text: string, file?: Uint8Array): FormData {
  const data = new FormData()
  data.set('tabel', text)
  if (file) data.set('berkas', new File([new Uint8Array(file)], 'tabel.xlsx'))
  return data
}

test('every answer carries the security headers, and no page has an inline script or style', async () => {
  for (const path of ['/', '/periksa?contoh=1', '/studi/lahat-2021', '/tiada', '/aset/tiada.css']) {
    const answer = await send(path)
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    const html = await answer.text()
    assert.ok(!/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i.test(html), path)
  }
})

test('a form from another site is refused, from ours or from a command line it is read', async () => {
  const body = () => form('Isu;A;Jumlah\nx;1;1\ny;2;2\n')
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://jahat.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])
    assert.equal(
      (await send('/periksa', { method: 'POST', body: body(), headers: headers as Record<string, string> })).status,
      403,
    )
  assert.equal(
    (await send('/periksa', { method: 'POST', body: body(), headers: { Origin: walk.running.address } })).status,
    200,
  )
  assert.equal((await send('/periksa', { method: 'POST', body: body() })).status, 200)
})

test('what is too large is refused at the door, in words', async () => {
  const answer = await send('/periksa', { method: 'POST', body: form('x'.repeat(30_000_000)) })
  assert.equal(answer.status, 413)
  assert.match(await answer.text(), /terlalu besar/)
})

test('wrong files come back with a reason: a picture, a renamed PDF, a bomb, an empty one, a truncated workbook', async () => {
  const bomb = rawZip([
    {
      path: 'xl/workbook.xml',
      bytes: Buffer.from('x'),
      deflated: deflateRawSync(Buffer.alloc(350_000_000)),
      declared: 10,
    },
  ])
  for (const file of [
    Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'),
    Buffer.from('%PDF-1.7\n%....'),
    bomb,
    Buffer.from('PK\x03\x04abc', 'latin1'),
  ]) {
    const answer = await send('/periksa', { method: 'POST', body: form('', file) })
    assert.equal(answer.status, 400)
    assert.match(await answer.text(), /role="alert"/)
  }
  assert.equal((await send('/periksa', { method: 'POST', body: form('   ') })).status, 400)
  assert.equal(
    (await send('/periksa', { method: 'POST', body: 'bukan formulir', headers: { 'Content-Type': 'text/plain' } }))
      .status,
    400,
  )
  assert.deepEqual(walk.faults, [])
})

test('text that tries to be markup stays text', async () => {
  const nasty = `Isu;Aktual (15);Jumlah\n<script>alert(1)</script>;10;11\n"><img src=x onerror=alert(1)>;12;12\n${'ش'.repeat(40)} \u202e;9;9\n`
  const html = await (await send('/periksa', { method: 'POST', body: form(nasty) })).text()
  assert.ok(html.includes('&lt;script&gt;') && !html.includes('<script>alert') && !html.includes('<img src=x'))
})

test('three hundred issues, a title of 2,000 characters, merged heads, a blank row: the page answers', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `${i + 1};${i === 0 ? 'panjang '.repeat(250) : `Isu ${i}`};${i % 15};${i % 20};${(i % 15) + (i % 20)}`,
  )
  rows.splice(5, 0, ';;;;')
  const answer = await send('/periksa', {
    method: 'POST',
    body: form(`;;Kriteria;;\nNo;Isu;Aktual (15);Transformasi (20);Jumlah\n${rows.join('\n')}\n`),
  })
  assert.equal(answer.status, 200)
  const html = await answer.text()
  assert.ok(html.includes('id="isu-300"'))
})

test('downloads come as files with their own type, and a study that is not there is 404', async () => {
  for (const [ending, start] of [
    ['laporan.pdf', '%PDF'],
    ['laporan.docx', 'PK'],
    ['laporan.xlsx', 'PK'],
    ['laporan.html', '<!'],
    ['laporan.csv', ''],
    ['bundel.zip', 'PK'],
  ] as const) {
    const answer = await send(`/studi/lahat-2021/${ending}`)
    assert.equal(answer.status, 200, ending)
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="lahat-2021\./)
    assert.ok(
      Buffer.from(await answer.arrayBuffer())
        .toString('latin1')
        .startsWith(start),
      ending,
    )
  }
  for (const path of [
    '/studi/lahat-2021/laporan.exe',
    '/studi/lahat-2021/berkas/tiada.csv',
    '/aset/..%2f..%2fpackage.json',
  ])
    assert.equal((await send(path)).status, 404, path)
  // Nobody who is signed out learns which studies there are.
  for (const path of ['/studi/tiada', '/studi/__proto__', '/studi/..%2f..%2fetc'])
    assert.match((await send(path, { redirect: 'manual' })).headers.get('location') ?? '', /^\/masuk\?kembali=/, path)
})

test('assets are kept for ever, pages never', async () => {
  const html = await (await send('/')).text()
  const css = /href="(\/aset\/theme-[^"]+)"/.exec(html)![1]!
  assert.match((await send(css)).headers.get('cache-control') ?? '', /immutable/)
  assert.equal((await send('/')).headers.get('cache-control'), 'no-store')
})

test('a few bytes that stand for millions end in words, and nobody else waits', async () => {
  const spans = '<table><tr><td rowspan="65534" colspan="1000">x</td></tr></table>'
  const bodies = [
    ['/periksa', form(spans), 400],
    ['/periksa', new URLSearchParams('a=&'.repeat(100_000)), 400],
    ['/studi/baru/bundel', form('x'.repeat(2_000_000)), 403],
  ] as const
  for (const [path, body, status] of bodies) {
    const began = performance.now()
    const sent = send(path, { method: 'POST', body })
    assert.equal((await send('/healthz')).status, 200)
    assert.equal((await sent).status, status, path)
    assert.ok(performance.now() - began < 3000, path)
  }
})

test('after a session has ended passwords, codes and keys are not shown again, what was written is', async () => {
  const body = new URLSearchParams({ current: 'RAHASIA-1', ulang: 'RAHASIA-2', uri: 'RAHASIA-3', name: 'Sri Hartati' })
  const answer = await send('/akun/ubah', { method: 'POST', body })
  const html = await answer.text()
  assert.equal(answer.status, 401)
  assert.match(html, /Sri Hartati/)
  assert.doesNotMatch(html, /RAHASIA/)
})

test('an address with two strokes leads to no other site', async () => {
  const html = await (await send('/en//jahat.example/x')).text()
  assert.doesNotMatch(html, /"\/\/jahat/)
})

test('half a head is not waited for, and one address has not every connection', async () => {
  const { port } = new URL(walk.running.address)
  const sockets = Array.from({ length: 700 }, () =>
    connect(Number(port), '127.0.0.1')
      .on('error', () => {})
      .resume(),
  )
  for (const socket of sockets) socket.write('GET /masuk HTTP/1.1\r\nHost: x\r\nX-a: ')
  const ended = () => sockets.filter((socket) => socket.destroyed).length
  for (const end = performance.now() + 8000; ended() < 100 && performance.now() < end; ) await setTimeout(50)
  assert.ok(ended() >= 100)
  for (const socket of sockets) socket.destroy()
  await setTimeout(100)
  assert.equal((await send('/healthz')).status, 200)
})

test('examples are open to everybody, also when there is an office', async () => {
  await addOffice(walk, 'Dinas Sosial')
  const start = await (await send('/')).text()
  assert.match(start, /href="\/studi\/lahat-2021"/)
  for (const path of ['/studi/lahat-2021', '/en/studi/contoh-sintetis', '/studi/lahat-2021/berkas/scores.csv'])
    assert.equal((await send(path, { redirect: 'manual' })).status, 200, path)
})

test('a refusal says what there is to do about it', async () => {
  const from = { method: 'POST', body: form('x'), headers: { 'Sec-Fetch-Site': 'cross-site' } }
  assert.match(await (await send('/periksa', from)).text(), /Formulir harus dikirim dari halaman Ungkit sendiri/)
  const office = await addOffice(walk, 'Dinas Sosial Lahat')
  const operator = await addVisitor(walk, office, ['operator'])
  const asking = { headers: { Cookie: operator.cookie } }
  assert.match(await (await send('/studi/baru', asking)).text(), /Peran Anda belum mencakup ini/)
  const owner = await addVisitor(walk, office, ['changeOwner'])
  const study = await addStudyFor(walk, office, owner.id)
  await walk.opened.db.updateTable('studies').set({ state: 'archived' }).where('id', '=', study).execute()
  const archived = await (await send(`/studi/${study}/ubah`, { headers: { Cookie: owner.cookie } })).text()
  assert.match(archived, /Studi ini diarsipkan/)
  assert.match(archived, /href="\/studi\?keadaan=archived"/)
})

test('what is wrong with a file stands in the title, and the reader is led to it', async () => {
  const office = await addOffice(walk, 'Dinas Sosial Muara Enim')
  const owner = await addVisitor(walk, office, ['changeOwner'])
  const body = new FormData()
  body.set('bundel', new File(['bukan zip'], 'x.zip'))
  const headers = { Cookie: owner.cookie, 'Sec-Fetch-Site': 'same-origin' }
  const text = await (await send('/studi/baru/bundel', { method: 'POST', body, headers })).text()
  assert.match(text, /<title>Studi belum dibuat/)
  assert.match(text, /<div class="error" role="alert" tabindex="-1" autofocus/)
  assert.match(text, /Berkas ini bukan bundel studi/)
  assert.ok(!text.includes('datapackage.json'))
})

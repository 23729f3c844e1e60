import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { cookiesOf, startWalk, type Walk } from '../support/browser.ts'
import { naughty } from '../support/naughty.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'

let walk: Walk
let owner: Visitor
let head: Visitor

before(async () => {
  walk = await startWalk()
  const office = await addOffice(walk, `Kantor ${naughty[0]}`)
  owner = await addVisitor(walk, office, ['changeOwner'])
  head = await addVisitor(walk, office, ['head'])
  await walk.opened.db.updateTable('user').set({ name: naughty[1]! }).where('id', '=', owner.id).execute()
})
after(() => walk.close())

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${walk.running.address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: owner.cookie },
    body: new URLSearchParams(fields),
  })
}

/** A study with this text in every field that takes text. */
async function filled(text: string): Promise<string> {
  const begun = await post('/studi/baru', { title: text, question: text })
  assert.equal(begun.status, 303)
  const study = begun.headers.get('location')!.split('/').at(-1)!
  const at = `/studi/${study}`
  const details = {
    version: '1',
    title: text,
    question: text,
    office: text,
    region: text.slice(0, 200),
    regionCode: text.slice(0, 40),
    period: text.slice(0, 200),
    from: '',
    to: '',
  }
  assert.equal((await post(`${at}/ubah`, details)).status, 303)
  assert.equal((await post(`${at}/isu`, { title: text, note: text })).status, 303)
  assert.equal((await post(`${at}/isu`, { title: `${text} dua`, note: '' })).status, 303)
  const rater = encodeURIComponent(text.trim().replace(/\s+/g, ' ').slice(0, 200))
  for (const issue of ['isu-1', 'isu-2'])
    for (const criterion of ['aktual', 'spesifik', 'transformasi', 'relevan', 'inovatif', 'dapat-diintervensi']) {
      const cell = `${issue}|${criterion}`
      const fields = { [`p|${cell}`]: '10', [`v|${cell}`]: '0', [`r|${cell}`]: text }
      assert.ok([303, 422].includes((await post(`${at}/nilai/${rater}`, fields)).status))
    }
  assert.equal((await post(`${at}/tercetak`, { 't|isu-1': '92', 'r|isu-1': '2', 'v|isu-1': '0' })).status, 303)
  const decided = await post(`${at}/penetapan`, {
    version: '2',
    issue: 'isu-1',
    reason: text,
    by: text,
    source: text,
    on: '',
  })
  assert.equal(decided.status, 303)
  return study
}

async function pageAs(visitor: Visitor): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await walk.browser.newContext()
  await context.addCookies(cookiesOf(walk, visitor.cookie))
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', () => complaints.push('a dialog opened'))
  return { page, complaints }
}

const under = [
  '',
  '/ubah',
  '/isu',
  '/isu/isu-1',
  '/isu/isu-1/hapus',
  '/nilai',
  '/metode',
  '/tercetak',
  '/penetapan',
  '/tim',
  '/riwayat',
  '/berkas/issues.csv',
  '/berkas/scores.csv',
]

test('whatever was typed into any field stands on every page as text', async () => {
  const { page, complaints } = await pageAs(owner)
  const chosen = process.env.UNGKIT_LONG ? naughty : naughty.filter((_, i) => i < 6 || i % 5 === 0)
  for (const text of chosen) {
    const study = await filled(text)
    for (const path of [...under.map((p) => `/studi/${study}${p}`), '/studi']) {
      const answer = await page.goto(`${walk.running.address}${path}`)
      assert.equal(answer?.status(), 200, `${path} with ${text.slice(0, 40)}`)
      assert.equal(await page.evaluate('window.broken'), undefined, `${path} with ${text.slice(0, 40)}`)
    }
    await page.goto(`${walk.running.address}/studi/${study}/ubah`)
    assert.equal(await page.inputValue('[name=title]'), text.trim())
  }
  assert.deepEqual(complaints, [])
  const { page: heads, complaints: others } = await pageAs(head)
  for (const path of ['/studi', '/kantor', '/riwayat', '/en/riwayat']) {
    await heads.goto(`${walk.running.address}${path}`)
    assert.equal(await heads.evaluate('window.broken'), undefined, path)
  }
  assert.deepEqual(others, [])
  assert.deepEqual(walk.faults, [])
})

async function download(path: string): Promise<Buffer> {
  const answer = await fetch(`${walk.running.address}${path}`, { headers: { Cookie: owner.cookie } })
  assert.equal(answer.status, 200, path)
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/)
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  return Buffer.from(await answer.arrayBuffer())
}

test('reports keep it as text: no script in HTML, no formula in CSV and XLSX, and PDF and Word are made', async () => {
  for (const text of ['<script>window.broken=1</script>', '=1+1', '@SUM(A1)', naughty.at(-1)!]) {
    const study = await filled(text)
    const html = (await download(`/studi/${study}/laporan.html`)).toString('utf8')
    assert.ok(!html.includes('<script>window.broken'), text)
    const csv = (await download(`/studi/${study}/laporan.csv`)).toString('utf8')
    for (const cell of csv.split(/[\n,;]/)) assert.doesNotMatch(cell.replace(/^\uFEFF?"?/, ''), /^[=@]/, cell)
    const sheets = unzipped(await download(`/studi/${study}/laporan.xlsx`))
    for (const [, formula] of sheets.matchAll(/<f[^>]*>([^<]*)<\/f>/g))
      assert.doesNotMatch(formula!, /HYPERLINK|SUM\(A1\)$|^=?1\+1$/)
    assert.equal((await download(`/studi/${study}/laporan.pdf`)).subarray(0, 5).toString(), '%PDF-')
    assert.equal((await download(`/studi/${study}/laporan.docx`)).subarray(0, 2).toString(), 'PK')
  }
  assert.deepEqual(walk.faults, [])
})

/** The text of every entry of a zip that our own writer made. */
function unzipped(zip: Buffer): string {
  let text = ''
  for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const begin = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
    try {
      text += inflateRawSync(zip.subarray(begin), { finishFlush: 2 }).toString('utf8')
    } catch {
      // A stored entry, or the sign by chance inside another one.
    }
  }
  return text
}

test('an address that leads elsewhere is not followed after signing in', async () => {
  for (const to of [
    'https://jahat.example',
    '//jahat.example',
    '/\\jahat.example',
    'javascript:alert(1)',
    '/%0d%0aa: b',
  ]) {
    const answer = await fetch(`${walk.running.address}/masuk?kembali=${encodeURIComponent(to)}`, {
      redirect: 'manual',
    })
    const html = await answer.text()
    assert.ok(!/(href|action|value)="(https?:)?\/\/jahat/.test(html), to)
  }
})

test('SQL in an address finds nothing and breaks nothing', async () => {
  const study = await addStudyFor(
    walk,
    (await walk.opened.db.selectFrom('offices').select('id').executeTakeFirstOrThrow()).id,
    owner.id,
  )
  for (const text of ["' or 1=1 --", "'; drop table log; --", '1); delete from studies; --', '%', '_'])
    for (const path of [
      `/studi?cari=${encodeURIComponent(text)}`,
      `/studi?sesudah=${encodeURIComponent(`${text}~${text}`)}`,
      `/studi/${study}/isu/${encodeURIComponent(text)}`,
      `/studi/${study}/nilai/${encodeURIComponent(text)}`,
    ]) {
      const answer = await fetch(`${walk.running.address}${path}`, { headers: { Cookie: owner.cookie } })
      assert.ok([200, 404].includes(answer.status), path)
    }
  assert.ok((await walk.opened.db.selectFrom('log').select('sequence').execute()).length > 0)
  assert.deepEqual(walk.faults, [])
})

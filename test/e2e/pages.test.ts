import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axe, desktop, open, phone, sidewaysScroll, startWalk, until, type Walk } from '../support/browser.ts'

let walk: Walk
before(async () => {
  walk = await startWalk()
})
after(() => walk.close())

const paths = [
  '/',
  '/periksa',
  '/periksa?contoh=1',
  '/bantuan',
  '/studi/lahat-2021',
  '/studi/contoh-sintetis',
  '/studi/lahat-2021/berkas/scores.csv',
  '/tiada',
]

for (const path of paths)
  for (const prefix of ['', '/en'])
    test(`${prefix}${path} is clean for axe, fits 360 px, and nothing complains`, async () => {
      const where = `${prefix}${path}` === '/en/' ? '/en' : `${prefix}${path}`
      for (const options of [desktop, phone]) {
        const { page, complaints } = await open(walk, options, where)
        assert.equal(await page.getAttribute('html', 'lang'), prefix === '' ? 'id' : 'en')
        assert.equal(await page.locator('h1').count(), 1)
        assert.deepEqual(await axe(page), [])
        assert.ok((await sidewaysScroll(page)) <= 0, `${where} scrolls sideways`)
        assert.deepEqual(
          complaints.filter((c) => !c.includes('404')),
          [],
        )
        await page.context().close()
      }
      assert.deepEqual(walk.faults, [])
    })

test('the Lahat study says what matters without JavaScript, and a number leads to its row', async () => {
  const { page } = await open(walk, { ...desktop, javaScriptEnabled: false }, '/')
  await page.getByRole('link', { name: /Buka.*Lahat/ }).click()
  const text = await page.innerText('main')
  for (const words of [
    'tercetak 92, hasil hitung 90',
    'seri di peringkat 2',
    'pada bobot apa pun',
    '45 dari 100 poin',
    '46.109 entri',
    '4/7',
  ])
    assert.ok(text.includes(words), words)
  const cell = page.locator('#isu-1 td.score a').nth(4)
  assert.ok((await cell.innerText()).startsWith('18'))
  await cell.click()
  assert.match(page.url(), /berkas\/scores\.csv#b6$/)
  assert.equal(await page.locator('#b6 td').nth(3).innerText(), '18')
})

test('without JavaScript weights are tried by a form, and nothing of the study changes', async () => {
  const { page } = await open(walk, { ...desktop, javaScriptEnabled: false }, '/studi/lahat-2021')
  await page.fill('[name=s-2-dapat-diintervensi]', '0')
  await page.click('form[data-trial] button')
  assert.match(page.url(), /coba\?/)
  assert.match(await page.innerText('[data-headline]'), /Isu 1 dan Isu 3 seri/)
  assert.equal(await page.inputValue('[name=s-2-dapat-diintervensi]'), '0')
  assert.match(await page.innerText('h1'), /Isu 2 peringkat 1 dengan 98/)
})

test('with the island every move is answered, reset brings it back, and the answer is the server’s', async () => {
  const { page, complaints } = await open(walk, desktop, '/studi/lahat-2021')
  const values = () => page.locator('[data-issue] [data-value]').allInnerTexts()
  const ranks = () => page.locator('[data-issue] [data-rank]').allInnerTexts()
  assert.deepEqual(await values(), ['90', '98', '90'])
  await page.locator('[data-slider=inovatif]').focus()
  await page.keyboard.press('Home')
  await until(async () => (await ranks()).join() === '2,1,3')
  const island = await page.locator('[data-issue]').allInnerTexts()
  const plain = await open(walk, { ...desktop, javaScriptEnabled: false }, '/studi/lahat-2021/coba?w-inovatif=0')
  assert.deepEqual(island, await plain.page.locator('[data-issue]').allInnerTexts())
  await page.fill('[name=w-aktual]', 'x')
  await until(async () => (await page.innerText('[data-headline]')).includes('tuliskan angka'))
  await page.keyboard.press('Escape')
  await until(async () => (await values())[0] === '90')
  assert.deepEqual(await values(), ['90', '98', '90'])
  assert.deepEqual(complaints, [])
})

test('a pasted table is recomputed, by keyboard alone', async () => {
  const { page } = await open(walk, desktop, '/periksa')
  await page.locator('#tabel').focus()
  await page.keyboard.insertText('Isu;U;S;G;Jumlah;Peringkat\nJalan rusak;5;4;4;14;1\nSampah;5;5;4;14;2\n')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#hasil')
  const text = await page.innerText('main')
  assert.ok(text.includes('Isu 1 tercetak 14, hasil hitung 13'), text)
  assert.ok((await page.inputValue('#tabel')).includes('Jalan rusak'))
})

test('what cannot be read comes back with a reason and the text still there', async () => {
  const { page } = await open(walk, phone, '/periksa')
  await page.fill('#tabel', 'halo\ndunia')
  await page.click('button[type=submit]')
  assert.match(await page.innerText('[role=alert]'), /tabel/i)
  assert.match(await page.title(), /^Tabel belum dapat diperiksa/)
  assert.equal(await page.inputValue('#tabel'), 'halo\ndunia')
  assert.deepEqual(await axe(page), [])
})

test('every stop of Tab on the study page can be seen, and the order is that of reading', async () => {
  const { page } = await open(walk, { ...desktop, reducedMotion: 'reduce' }, '/studi/lahat-2021')
  let stops = 0
  let last = -1
  for (; stops < 400; stops++) {
    await page.keyboard.press('Tab')
    const at = (await page.evaluate(`(() => {
      const e = document.activeElement
      if (!e || e === document.body) return null
      const r = e.getBoundingClientRect()
      const order = [...document.querySelectorAll('*')].indexOf(e)
      const outline = getComputedStyle(e).outlineStyle
      return { order, seen: r.width > 0 && r.bottom > 0 && r.top < innerHeight, outline }
    })()`)) as { order: number; seen: boolean; outline: string } | null
    if (at === null) break
    assert.ok(at.seen, `stop ${stops} is not on the screen`)
    assert.notEqual(at.outline, 'none')
    assert.ok(at.order > last)
    last = at.order
  }
  assert.ok(stops > 60 && stops < 400, `${stops} stops`)
})

test('print leaves out what paper cannot do', async () => {
  const { page } = await open(walk, desktop, '/studi/lahat-2021')
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.steps', '.trial', '.downloads'])
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
  assert.ok(await page.locator('.matrix').isVisible())
})

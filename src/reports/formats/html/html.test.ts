import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostile, reportStudies } from '../../../../test/support/report-studies.ts'
import { strategicIssuesReport } from '../../contents/strategic-issues.ts'
import { escaped } from './escape.ts'
import { html } from './html.ts'

const pages = await Promise.all(
  (await reportStudies()).map(async ({ name, opened, analysis }) => {
    const bytes = await html.write(strategicIssuesReport(opened, analysis, 'id'))
    return { name, page: new TextDecoder().decode(bytes) }
  }),
)

for (const { name, page } of pages) {
  test(`the page of ${name} fetches nothing and runs nothing`, () => {
    assert.doesNotMatch(page, /<script|<link|<iframe|<img|<object|<embed|\son\w+\s*=|javascript:/i)
    for (const [, address] of page.matchAll(/(?:href|src)="([^"]*)"/g)) assert.match(address!, /^#[\w-]+$/)
    for (const [, address] of page.matchAll(/url\(["']?([^)"']{0,40})/g)) assert.match(address!, /^data:/)
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/)
  })

  test(`the page of ${name} has no name twice, and every link in it leads somewhere`, () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
    assert.equal(new Set(ids).size, ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target!), target)
  })

  test(`the tables of ${name} say what their heads are the heads of`, () => {
    for (const [table] of page.matchAll(/<table[\s\S]*?<\/table>/g)) {
      assert.match(table, /<caption/)
      for (const [head] of table.matchAll(/<th\b[^>]*>/g)) assert.match(head, /scope="(col|colgroup|row)"/)
      const rows = (table.split('<tbody>')[1]!.match(/<tr/g) ?? []).length
      assert.equal((table.match(/scope="row"/g) ?? []).length, rows)
    }
  })
}

test('a footnote leads to its text and back', () => {
  const page = pages.find((p) => p.name === 'lahat-2021')!.page
  assert.match(page, /<sup id="ref-1"><a href="#note-1" aria-label="Catatan 1">1<\/a><\/sup>/)
  assert.match(
    page,
    /<li id="note-1">Jumlah sel isu 1: 15 \+ 15 \+ 15 \+ 15 \+ 18 \+ 12 = 90\. <a href="#ref-1">kembali<\/a>/,
  )
})

test('what was printed is struck, and said to be printed to who cannot see the line', () => {
  const page = pages.find((p) => p.name === 'lahat-2021')!.page
  assert.match(page, /<s class="printed"><span class="hidden">tercetak <\/span>92<\/s>90/)
})

test('hostile texts stand there as texts', () => {
  const page = pages.find((p) => p.name === 'hostile text')!.page
  for (const text of hostile) assert.ok(page.includes(escaped(text)), text)
})

test('escaped text closes no tag and no attribute, and can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = escaped(text)
      assert.doesNotMatch(safe, /[<>"']|&(?!#\d+;)/)
      const back = safe.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      assert.equal(back, text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '\uFFFD'))
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kindsTable, sampleReport } from '../../../../test/support/report.ts'
import { textCell } from '../../report.ts'
import { loadTypst } from './compile.ts'
import { dataOf } from './data.ts'
import { pdf } from './pdf.ts'
import { compileInThread } from './thread.ts'

test('the same report gives the same bytes, one with another title does not', async () => {
  const [one, two, other] = await Promise.all([
    pdf.write(sampleReport),
    pdf.write(sampleReport),
    pdf.write({ ...sampleReport, title: 'Judul lain' }),
  ])
  assert.ok(Buffer.from(one).equals(Buffer.from(two)))
  assert.ok(!Buffer.from(one).equals(Buffer.from(other)))
})

test('a title that no font shows is replaced by the id of the report', async () => {
  for (const title of ['\u0000', '\u200b', '\n']) assert.ok((await pdf.write({ ...sampleReport, title })).length > 1000)
})

test('whatever people typed becomes a document', async () => {
  const markup = fc.constantFrom(
    '#',
    '$',
    '*',
    '_',
    '`',
    '<',
    '>',
    '@',
    '\\',
    '"',
    '[',
    ']',
    '//',
    '/*',
    '= ',
    '- ',
    '\n',
  )
  const anyText = fc
    .array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (one, two) => {
      const bytes = await pdf.write({
        ...sampleReport,
        title: one,
        subtitle: two,
        office: { over: one, name: two, initials: one.slice(0, 3) },
        summary: [one, { strong: two }, { footnote: [one] }],
        foot: two,
        blocks: [
          { kind: 'heading', level: 2, text: one },
          { kind: 'paragraph', text: [] },
          { kind: 'paragraph', text: [two, { footnote: [] }, { reference: one }] },
          {
            kind: 'table',
            id: 'typed',
            caption: one,
            look: 'data',
            columns: [{ title: two, note: one, align: 'left', width: 1 }],
            groups: [],
            rows: [[{ ...textCell(one), printed: two }]],
            total: [textCell(two)],
            source: one,
          },
          { kind: 'findings', items: [{ tag: one, tone: 'bad', headline: two, detail: one }] },
        ],
      })
      assert.equal(Buffer.from(bytes.subarray(0, 5)).toString(), '%PDF-')
    }),
    { numRuns: 25 },
  )
})

test('a document that takes too long is given up, and the next one is made', async () => {
  const rows = Array.from({ length: 40 }, () => kindsTable.rows).flat()
  const long = dataOf({ ...sampleReport, blocks: [{ ...kindsTable, rows }] })
  const [late, next] = await Promise.all([compileInThread(long, 0.001), compileInThread(dataOf(sampleReport), 60)])
  assert.ok('code' in late && late.code === 'tooSlow')
  assert.ok('pdf' in next && next.pdf.length > 10_000)
})

test('what Typst cannot compile is told, and the next document is made', async () => {
  const data = dataOf(sampleReport)
  const broken = await compileInThread(JSON.stringify({ lang: 'id' }), 60)
  assert.ok('error' in broken && broken.error.startsWith('typst: '))
  assert.ok('pdf' in (await compileInThread(data, 60)))
})

test('a machine that Typst was not built for is told apart from other errors', () => {
  const missing = () => {
    throw new Error('Failed to load native binding')
  }
  assert.throws(() => loadTypst(missing), { code: 'pdfUnavailable' })
  assert.equal(typeof loadTypst().NodeCompiler.create, 'function')
})

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readZip } from '../src/bundle/zip.ts'
import { docx } from '../src/reports/formats/docx/docx.ts'
import { pdf } from '../src/reports/formats/pdf/pdf.ts'
import { type Report, textCell } from '../src/reports/report.ts'
import { issuesTable, kindsTable, sampleReport } from './support/report.ts'
import { illFormed } from './support/xml.ts'

const folder = mkdtempSync(join(tmpdir(), 'ungkit-report-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const root = fileURLToPath(new URL('..', import.meta.url))

function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    const packages = 'poppler-utils libreoffice-writer-nogui'
    throw new Error(`${program} is missing: apt-get install -y --no-install-recommends ${packages}`)
  }
}

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')

async function pdfText(report: Report): Promise<string> {
  return onOneLine(run('pdftotext', '-layout', saved('text.pdf', await pdf.write(report)), '-'))
}

/** What the paper's tables and the sums over them say, wherever the lines break. */
const numbers = [
  '46.109',
  '39.304',
  '4.085',
  '85,2%',
  '15 + 15 + 15 + 15 + 18 + 12 = 90',
  '92 90',
  '98',
  'Tabel 1',
  'Tabel 2',
]

test('the PDF is tagged and titled, with tables, heads, captions and pictures that a screen reader finds', async () => {
  const path = saved('sample.pdf', await pdf.write(sampleReport))
  const info = run('pdfinfo', path)
  assert.match(info, /Tagged: +yes/)
  assert.match(info, /Pages: +2\n/)
  assert.ok(info.includes(`Title:           ${sampleReport.title}\n`), info)
  const structure = run('pdfinfo', '-struct', path)
  for (const part of ['Table', 'TH', 'TD', 'Caption', 'Figure', 'H1', 'H2', 'Note', 'Link'])
    assert.match(structure, new RegExp(`^ *${part}\\b`, 'm'), part)
  assert.equal(structure.match(/^ *Table\b/gm)?.length, 2)
  assert.match(run('pdfinfo', '-struct-text', path), /"Diagram batang tiga jenis"|Figure/)
})

test('the PDF has its two typefaces and no other, and holds the numbers', async () => {
  const path = saved('sample.pdf', await pdf.write(sampleReport))
  const fonts = run('pdffonts', path).trim().split('\n').slice(2)
  assert.ok(fonts.length >= 4)
  for (const font of fonts)
    assert.match(font, /^[A-Z]{6}\+(SourceSans3|PlusJakartaSans)-\w+ +CID TrueType +Identity-H +yes yes yes /)
  const text = onOneLine(run('pdftotext', '-layout', path, '-'))
  for (const words of [...numbers, 'Halaman 1 dari 2', 'Halaman 2 dari 2', 'PEMERINTAH KABUPATEN LAHAT'])
    assert.ok(text.includes(words), words)
  assert.ok((await pdfText({ ...sampleReport, lang: 'en' })).includes('Page 2 of 2'))
})

test('every page of a made-up study says so, and no page of a real one', async () => {
  const mark = 'Studi sintetis: dibuat untuk latihan'
  const path = saved('synthetic.pdf', await pdf.write({ ...sampleReport, synthetic: true }))
  for (const page of ['1', '2']) assert.ok(run('pdftotext', '-f', page, '-l', page, path, '-').includes(mark), page)
  assert.ok(!(await pdfText(sampleReport)).includes(mark))
})

const typed = [
  '#read("/etc/passwd")',
  '$x^2$ *a* _b_ `c` <b>d</b> @kinds \\ // /* [x] = y',
  '&amp; ]]> <!-- -->',
  '=1+1',
]

/** A report in which people typed these texts wherever they can. */
function typedReport(texts: readonly string[]): Report {
  const row = (text: string, k: number) => issuesTable.columns.map((_, c) => textCell(c === 1 ? text : `${k}`))
  return {
    ...sampleReport,
    title: texts[0]!,
    subtitle: texts.join(' '),
    summary: [...texts, { strong: texts[0]! }, { footnote: texts }],
    blocks: [
      { kind: 'heading', level: 1, text: texts[0]! },
      { kind: 'paragraph', text: texts.flatMap((text) => [text, ' ']) },
      { ...issuesTable, caption: texts[0]!, rows: texts.map(row) },
      { kind: 'findings', items: texts.map((text) => ({ tag: 'Uji', tone: 'plain', headline: text, detail: text })) },
    ],
  }
}

test('text that would be markup elsewhere is only text in the PDF', async () => {
  const text = await pdfText(typedReport(typed))
  for (const words of typed) assert.ok(text.includes(words), words)
  assert.doesNotMatch(text, /root:/)
})

test('titles of 2,000 signs, emoji and other scripts become a PDF in the same typefaces', async () => {
  const texts = [
    'Panjang sekali '.repeat(140),
    'x'.repeat(2000),
    'orang 👩‍👩‍👧 dan 😀',
    'العدد 46.109 \u202e שלום',
    '\u0000\u0007\ud800',
  ]
  const path = saved('long.pdf', await pdf.write(typedReport(texts)))
  assert.doesNotMatch(run('pdffonts', path).split('\n').slice(2).join('\n'), /^(?!.*(SourceSans3|PlusJakartaSans)).+$/m)
  const text = run('pdftotext', path, '-')
  assert.ok(text.includes('orang □ dan □') && text.includes('46.109'))
  assert.ok(text.split('Panjang sekali').length > 500)
  const boxes = run('pdftotext', '-bbox', path, '-')
  const page = Number(/width="([\d.]+)"/.exec(boxes)![1])
  for (const [, right] of boxes.matchAll(/xMax="([\d.]+)"/g)) assert.ok(Number(right) <= page - 50, right)
})

test('a long table breaks over pages under the same heads, a short one stays whole', async () => {
  const rows = Array.from({ length: 20 }, () => kindsTable.rows).flat()
  const path = saved('pages.pdf', await pdf.write({ ...sampleReport, blocks: [{ ...kindsTable, rows }, issuesTable] }))
  const pages = run('pdftotext', '-layout', path, '-')
    .split('\f')
    .filter((page) => page.trim() !== '')
  assert.ok(pages.length > 8)
  for (const page of pages.slice(0, -1)) assert.match(page, /No +Jenis PMKS\/PPKS +Jumlah +Bagian/)
  const whole = pages.filter((page) => page.includes('Isu strategis'))
  assert.equal(whole.length, 1)
  for (const words of ['Tabel 2', 'Kriteria dan bobot', 'Sumber: Seanto']) assert.ok(whole[0]!.includes(words), words)
})

test('forty documents in a row leave the memory bounded', async () => {
  const numbered = (i: number) => ({ ...sampleReport, title: `Laporan ${i}`, foot: `${i}` })
  for (let i = 0; i < 5; i++) await pdf.write(numbered(i))
  const before = process.memoryUsage().rss
  for (let i = 5; i < 45; i++) await pdf.write(numbered(i))
  const grown = (process.memoryUsage().rss - before) / 1e6
  assert.ok(grown < 60, `${grown} MB`)
})

test('where Typst was not built for the machine, the error says in one sentence what to do', () => {
  const block = saved(
    'block.cjs',
    Buffer.from(`const m = require('node:module'); const load = m._load
m._load = (name, ...rest) => { if (name.startsWith('@myriaddreamin/')) throw new Error('no binding'); return load(name, ...rest) }`),
  )
  const script = `import { pdf } from './src/reports/formats/pdf/pdf.ts'
import { sampleReport } from './test/support/report.ts'
pdf.write(sampleReport).catch((error) => console.log(JSON.stringify([error.code, error.message])))`
  const args = ['--require', block, '--import', 'tsx', '--input-type=module', '--eval', script]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  assert.notEqual(stdout, '', stderr)
  const [code, message] = JSON.parse(stdout)
  assert.equal(code, 'pdfUnavailable')
  assert.match(message, /^PDF belum dapat dibuat [^.]+docx[^.]+\.$/)
})

test('the built program writes the same PDF and DOCX as the sources', async () => {
  for (const format of ['pdf', 'docx']) {
    const [built, again] = [join(folder, `built.${format}`), join(folder, `again.${format}`)]
    run(process.execPath, join(root, 'bin/ungkit.cjs'), 'report', join(root, 'examples/lahat-2021'), '--out', built)
    run(
      process.execPath,
      '--import',
      import.meta.resolve('tsx'),
      join(root, 'src/main.ts'),
      'report',
      join(root, 'examples/lahat-2021'),
      '--out',
      again,
    )
    assert.ok(readFileSync(built).equals(readFileSync(again)), format)
  }
})

test('the DOCX is well-formed, holds no time and no chance, and everything that was typed', async () => {
  const report = typedReport([
    ...typed,
    '_Toc12 PAGEREF _Toc7',
    '\u0000\u0007\ud800 kendali',
    'ganti\nbaris',
    '😀 العدد',
  ])
  const bytes = await docx.write(report)
  assert.ok(Buffer.from(bytes).equals(Buffer.from(await docx.write(report))))
  const parts = await readZip(bytes)
  assert.ok(parts.ok)
  assert.equal(illFormed('<a><b></a>'), '</a> closes what is not open')
  for (const [path, part] of parts.value)
    if (/\.(xml|rels)$/.test(path)) assert.equal(illFormed(Buffer.from(part).toString()), null, path)
  const part = (path: string) => Buffer.from(parts.value.get(path)!).toString()
  assert.match(part('docProps/core.xml'), /<dcterms:created[^>]*>2026-01-01T00:00:00Z</)
  const document = part('word/document.xml')
  for (const words of ['#read(&quot;/etc/passwd&quot;)', '_Toc12 PAGEREF _Toc7', '=1+1', '😀 العدد'])
    assert.ok(document.includes(words) || document.includes(words.replaceAll('&quot;', '"')), words)
})

test('Word finds headings, captions that count, references, heads that repeat, and the language', async () => {
  const parts = await readZip(await docx.write(sampleReport))
  assert.ok(parts.ok)
  const document = Buffer.from(parts.value.get('word/document.xml')!).toString()
  for (const [marks, times] of [
    ['<w:pStyle w:val="Heading1"/>', 2],
    ['<w:pStyle w:val="Caption"/>', 3],
    ['w:instr="SEQ Tabel \\* ARABIC"', 2],
    ['w:instr="REF _RefTabel1 \\h"', 1],
    ['<w:tblHeader/>', 3],
    ['<w:gridSpan w:val="6"/>', 1],
    ['<w:vMerge w:val="restart"/>', 4],
    ['<w:strike/>', 2],
    ['<w:softHyphen/>', 2],
    ['descr="Diagram batang tiga jenis"', 1],
  ] as const)
    assert.equal(document.split(marks).length - 1, times, marks)
  assert.match(Buffer.from(parts.value.get('word/styles.xml')!).toString(), /<w:lang w:val="id-ID"\/>/)
})

test('LibreOffice prints the DOCX with its contents, captions, footnote, page numbers and the numbers of the tables', async () => {
  const path = saved('lahat.docx', await docx.write({ ...sampleReport, synthetic: true }))
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path,
  )
  const text = onOneLine(run('pdftotext', '-layout', join(folder, 'lahat.pdf'), '-'))
  for (const words of [...numbers, 'Gambar 1 Tiga', 'pada Tabel 1 dan Gambar 1', 'Halaman 1 dari 2', 'Studi sintetis'])
    assert.ok(text.includes(words), words)
  assert.match(text, /Daftar isi 1 Rekapitulasi PMKS\/PPKS\.+ ?1 2 Penilaian ASTRID\.+ ?2 2\.1 Temuan\.+ ?2/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Fact, factsOf } from '../../../methods/recap/facts.ts'
import { lahat } from '../../../reference/regions/lahat.ts'
import { inspectPicture } from '../../../ui/chart/inspect-picture.ts'
import { areaOf } from '../model/area.ts'
import type { PeriodEntry } from '../model/period-entry.ts'
import { categorySets } from '../model/set.ts'
import { drawingsOf } from './drawings.ts'
import { findingOf } from './finding.ts'
import { tableCsv, tableXlsx } from './plain-table.ts'
import type { Seen } from './seen.ts'
import { proposedSignals } from './signal.ts'
import { signalWords } from './signal-text.ts'
import { viewTable } from './table.ts'
import type { World } from './view.ts'
import { parseView, viewQuery } from './view-form.ts'

const entry = (period: string, series = 'DTKS'): PeriodEntry => ({
  ...{ set: 'ppks', period, counts: 'stock', series, status: 'draft', dueOn: null, version: 1 },
  ...{ checkedAt: null, checkedBy: null, approvedAt: null, approvedBy: null },
})
const world: World = {
  sets: categorySets([], []),
  area: areaOf(
    [lahat.whole, ...lahat.parts].map(({ code, name, aliases }) => ({
      ...{
        code,
        name,
        aliases,
        parent: code === '16.04' ? null : '16.04',
        bpsCode: null,
        validFrom: null,
        validTo: null,
      },
      ...{ population: code === '16.04.10' ? 2000 : null, populationSource: null, tile: null, version: 1 },
    })),
  ),
  periods: [entry('2023'), entry('2024'), entry('2025', 'DTSEN')],
}
const fact = (category: string, region: string, period: string, value: number): Fact => ({
  ...{ category, region, period, unit: 'entry', sex: '', age: '', value, state: 'reported' },
})
/** Poor people fill the recap; one district leaps, one says nothing. */
const facts = factsOf(
  ['2023', '2024', '2025'].flatMap((period) =>
    lahat.parts
      .slice(1)
      .flatMap(({ code }, i) => [
        fact('ppks-24', code, period, 850 + i),
        fact('ppks-08', code, period, 80 + (i % 5)),
        fact('ppks-09', code, period, code === '16.04.10' && period === '2024' ? 300 : 20 + (i % 3)),
      ]),
  ),
)
const see = (query: string): Seen => {
  const asked = new URLSearchParams(query)
  const view = parseView((name) => asked.get(name) ?? undefined, world)
  assert.ok(view)
  return { world, view, lang: 'id', facts, boundaries: null }
}
const href = (address: string) => `/rekap/angka/${address}`

test('an address holds the whole view, and an address of nonsense shows what most people want', () => {
  const query = 'periode=2024&baris=region&kolom=period&nilai=rank&jenis=ppks-09&urut=terbesar'
  const { view } = see(query)
  assert.deepEqual(see(viewQuery(view)).view, view)
  const plain = see('periode=9999&baris=x&kolom=y&wilayah=99&mulai=-1').view
  assert.deepEqual(
    [plain.period, plain.rows, plain.columns, plain.area, plain.from],
    ['2025', 'category', 'region', '16.04', 0],
  )
})

test('the sentence says what most of it is, and what the rest is', () => {
  const { title, lead } = findingOf(see('periode=2024'))
  assert.match(title, /^Paling sedikit 22\.\d{3} entri .*Kabupaten Lahat, 2024: 8\d,\d% di antaranya fakir miskin$/)
  assert.match(lead, /terbanyak lanjut usia telantar \(1\.\d{3}\) dan penyandang disabilitas/)
  assert.match(lead, /1 wilayah belum melapor sama sekali: Tanjungsakti Pumu/)
  assert.match(findingOf(see('periode=2025')).lead, /Seri DTSEN baru mulai/)
})

test('not reported is a sign with words, a total is at least, and a tie is one rank', () => {
  const table = viewTable(see('periode=2024&baris=region&kolom=category'), href)
  const silent = table.rows[0]!
  assert.deepEqual(
    [silent.head.text, silent.cells[0]!.text, silent.cells[0]!.words],
    ['Tanjungsakti Pumu', '…', 'belum dilaporkan'],
  )
  assert.match(table.totals[0]!.cells.at(-1)!.text, /^≥ 22\./)
  const ranks = viewTable(see('periode=2024&baris=region&kolom=-&jenis=ppks-08&nilai=rank'), href)
  assert.equal(ranks.rows.filter((row) => row.cells[0]!.text === '1=').length, 4)
})

test('a break of series is no growth, a leap is told with its share', () => {
  const cell = (period: string) => {
    const table = viewTable(see(`periode=${period}&baris=region&kolom=-&jenis=ppks-09&nilai=change`), href)
    return table.rows.find((row) => row.head.text === 'Lahat')!.cells[0]!
  }
  assert.deepEqual([cell('2025').text, cell('2025').words], ['–', 'seri berganti'])
  assert.match(cell('2024').text, /^\+279 \(\+1\.328,6%\)$/)
})

test('a rate is told only where somebody gave the population', () => {
  const table = viewTable(see('periode=2024&baris=region&kolom=-&jenis=ppks-09&nilai=rate'), href)
  const rate = (name: string) => table.rows.find((row) => row.head.text === name)!.cells[0]!
  assert.deepEqual([rate('Lahat').text, rate('Jarai').text, rate('Jarai').words], ['150', '–', 'penduduk belum diisi'])
})

test('every cell and total leads to its figure', () => {
  const table = viewTable(see('periode=2024'), href)
  const links = [...table.rows, ...table.totals].flatMap((row) => row.cells.map((cell) => cell.href))
  assert.ok(
    links.includes('/rekap/angka/ppks-24~16.04.06~2024~entry') && links.includes('/rekap/angka/ppks~16.04~2024~entry'),
  )
})

test('files hold the totals, say what is not known, and run no formula', async () => {
  const table = viewTable(see('periode=2024&baris=region&kolom=category'), href)
  const csv = new TextDecoder().decode(tableCsv({ ...table, caption: '=HYPERLINK("x")' }))
  assert.match(csv, /'=HYPERLINK/)
  assert.match(csv, /\nJumlah,.*paling sedikit/)
  assert.match(csv, /Tanjungsakti Pumu,belum dilaporkan/)
  assert.equal(new TextDecoder('latin1').decode((await tableXlsx(table)).slice(0, 2)), 'PK')
})

test('every picture has a table, and is drawn for a wide screen and a phone', () => {
  for (const query of ['periode=2024', 'periode=2025&jenis=ppks-09&nilai=rate'])
    for (const drawing of drawingsOf(see(query)))
      for (const width of [drawing.width, 304]) {
        assert.ok(inspectPicture(drawing.draw(width)).texts.length > 0)
        assert.ok(drawing.table.rows.length > 0)
      }
  assert.deepEqual(
    drawingsOf(see('periode=2025')).map((d) => d.id),
    ['bagian', 'lainnya', 'peta', 'tren', 'petak'],
  )
})

test('rules propose the leap, the silence and the giant, each with its reason; a new series has no jumps', () => {
  const found = proposedSignals(see('periode=2024&nilai=yearChange'))
  assert.deepEqual(
    found.map((s) => [s.rule, s.figure]),
    [
      ['silent', 'ppks~16.04.01~2024~entry'],
      ['outlier', 'ppks-09~16.04.10~2024~entry'],
      ['jump', 'ppks-09~16.04.10~2024~entry'],
      ['share', 'ppks-24~16.04~2024~entry'],
    ],
  )
  const said = signalWords(found[1]!, world, 'id')
  assert.match(said.headline, /Penyandang disabilitas di Lahat: 300, median wilayah 21/)
  assert.match(said.because, /Iglewicz & Hoaglin 1993/)
  assert.ok(proposedSignals(see('periode=2025&nilai=yearChange')).every((s) => s.rule !== 'jump'))
})

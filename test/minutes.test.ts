import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptRecords } from '../src/bundle/kept-records.ts'
import { minutesReport } from '../src/reports/contents/minutes.ts'
import { html } from '../src/reports/formats/html/html.ts'
import { pdf } from '../src/reports/formats/pdf/pdf.ts'
import { openedExample } from './support/example.ts'

const opened = await openedExample('contoh-sintetis')
const kept = keptRecords(opened.bundle.files)[0]!
const input = {
  opened,
  record: kept.record!,
  sha256: kept.sha256,
  address: 'https://ungkit.example/studi/x/penetapan/1',
}

test('minutes are one sheet, with the choice, the totals, the digest, the address and a place for each rater', async () => {
  const report = minutesReport(input, 'id')
  const signing = report.blocks.find((b) => b.kind === 'signing')!
  assert.equal(signing.places.length, 6)
  assert.ok(signing.lines.includes(input.address))
  assert.ok(signing.lines.some((line) => line.replaceAll(' ', '').includes(kept.sha256.slice(0, 12))))
  const page = new TextDecoder().decode(await html.write(report))
  for (const words of ['Kerja petugas sosial lapangan', '86,6', 'Kepala dinas', 'kepala bidang rehabilitasi sosial'])
    assert.ok(page.includes(words), words)
  const bytes = Buffer.from(await pdf.write(report)).toString('latin1')
  assert.equal(bytes.match(/\/Type\s*\/Page[^s]/g)?.length, 1)
})

test('a large panel signs by its chair and a witness, and without an address there is no code', () => {
  const raters = Array.from({ length: 200 }, (_, i) => `Penilai ${i + 1}`)
  const record = { ...input.record, panel: { ...input.record.panel, raters } }
  const signing = minutesReport({ ...input, record, address: null }, 'en').blocks.find((b) => b.kind === 'signing')!
  assert.equal(signing.places.length, 3)
  assert.equal(signing.code, null)
})

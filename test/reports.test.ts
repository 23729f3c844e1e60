import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { chromium } from 'playwright-core'
import { makeReports } from '../examples/make/reports.ts'
import { repack, unpack } from '../src/base/table/archive.ts'
import { tableLimits } from '../src/base/table/grid.ts'
import { strategicIssuesReport } from '../src/reports/contents/strategic-issues.ts'
import { html } from '../src/reports/formats/html/html.ts'
import { laidRow, layOut } from '../src/reports/formats/layout.ts'
import { xlsx } from '../src/reports/formats/xlsx/xlsx.ts'
import { labelsOf, reportText } from '../src/reports/text.ts'
import { axe, desktop, phone, sidewaysScroll } from './support/browser.ts'
import { examplesFolder } from './support/example.ts'
import { reportStudies } from './support/report-studies.ts'

const soffice = programOnPath('soffice')
const skip =
  soffice === null ? 'LibreOffice is not installed: apt-get install libreoffice-calc libreoffice-writer' : false

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
})
after(() => rm(folder, { recursive: true }))

const studies = await reportStudies()
const reports = studies.map(({ name, opened, analysis }) => ({
  file: name.replaceAll(' ', '-'),
  report: strategicIssuesReport(opened, analysis, 'id'),
}))

/** Raw numbers of all sheets: `-1` is every sheet, the second `false` not as shown. */
const csvOfAllSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

test('LibreOffice computes every sum, share and rank of the workbooks as we do', { skip }, async () => {
  const inputs = await Promise.all(
    reports.map(async ({ file, report }) => {
      const path = join(folder, `${file}.xlsx`)
      await writeFile(path, await withoutResults(await xlsx.write(report)))
      return path
    }),
  )
  await convert(csvOfAllSheets, inputs)
  let compared = 0
  for (const { file, report } of reports)
    for (const table of report.blocks.filter((b) => b.kind === 'table')) {
      const sheet = labelsOf(report).get(table.id)!
      const lines: string[][] = parse(await readFile(join(folder, `${file}-${sheet}.csv`)), {
        relax_column_count: true,
      })
      const layout = layOut(table, reportText.id)
      const first = table.groups.length === 0 ? 2 : 3
      const rows = table.total === null ? table.rows : [...table.rows, table.total]
      rows.forEach((row, i) => {
        for (const [c, cell] of laidRow(row, layout).entries()) {
          const found = lines[first + i]![c]!
          if (cell.value === null) assert.equal(found, cell.text, `${file} ${sheet}`)
          else
            assert.ok(
              Math.abs(computed(found) - Number(cell.value)) < 1e-9,
              `${file} ${sheet}: ${found}, ${cell.value}`,
            )
          if (cell.formula !== null) compared++
        }
      })
    }
  assert.ok(compared > 400, `${compared}`)
})

test('LibreOffice prints the workbooks', { skip }, async () => {
  const inputs = await Promise.all(
    reports.slice(0, 2).map(async ({ file, report }) => {
      const path = join(folder, `${file}-cetak.xlsx`)
      await writeFile(path, await xlsx.write(report))
      return path
    }),
  )
  await convert('pdf', inputs)
  for (const path of inputs) assert.match((await readFile(path.replace(/xlsx$/, 'pdf'))).toString('latin1'), /^%PDF-/)
})

test('the committed reports are, byte for byte, what their script makes', async () => {
  await makeReports(join(folder, 'laporan'))
  const made = (await readdir(join(folder, 'laporan'))).toSorted()
  assert.deepEqual((await readdir(join(examplesFolder, 'laporan'))).toSorted(), made)
  for (const name of made) {
    const [committed, again] = [join(examplesFolder, 'laporan', name), join(folder, 'laporan', name)]
    assert.ok((await readFile(committed)).equals(await readFile(again)), name)
  }
})

/** A percentage is written as one, with all its digits. */
function computed(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
}

const screens = [
  ['lahat-2021', desktop],
  ['contoh-sintetis', phone],
  ['hostile-text', desktop],
  ['long-titles', phone],
] as const

test('the pages keep to WCAG 2.2 AA, stay within a phone, ask for nothing, and break no rule of their own', async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--disable-gpu'] })
  try {
    for (const [name, screen] of screens) {
      const { file, report } = reports.find((r) => r.file === name)!
      const path = join(folder, `${file}.html`)
      await writeFile(path, await html.write(report))
      const context = await browser.newContext({ ...screen, bypassCSP: true })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (r) => asked.push(r.url()))
      page.on('console', (message) => asked.push(message.text()))
      await page.goto(`file://${path}`)
      assert.deepEqual(
        asked.filter((a) => !a.startsWith('data:') && a !== `file://${path}`),
        [],
      )
      assert.deepEqual(await axe(page), [], file)
      assert.ok((await sidewaysScroll(page)) <= 0, file)
      await context.close()
    }
  } finally {
    await browser.close()
  }
})

/** Takes the stored results out of the formulas, so that whoever opens the workbook has to compute them. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await unpack(bytes, tableLimits)
  assert.ok(parts.ok)
  const bare = [...parts.value].map(([name, part]): [string, Buffer] =>
    /worksheets\/sheet\d+\.xml$/.test(name)
      ? [name, Buffer.from(part.toString('utf8').replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))]
      : [name, part],
  )
  return repack(new Map(bare))
}

async function convert(to: string, inputs: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...inputs]
  const { code, said } = await new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const program = spawn(soffice!, args, { timeout: 120_000 })
    let said = ''
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (part: Buffer) => {
        said += part
      })
    program.on('error', reject)
    program.on('close', (code) => resolve({ code, said }))
  })
  assert.equal(code, 0, said)
  assert.doesNotMatch(said, /^Error/m)
}

function programOnPath(name: string): string | null {
  const places = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, name))
  return places.find((path) => existsSync(path)) ?? null
}

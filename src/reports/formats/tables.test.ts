import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { reportStudies } from '../../../test/support/report-studies.ts'
import { languages } from '../../base/language.ts'
import { strategicIssuesReport } from '../contents/strategic-issues.ts'
import type { Cell, Report, Table } from '../report.ts'
import { labelsOf, reportText } from '../text.ts'
import { csv } from './csv.ts'
import { html } from './html/html.ts'
import { laidRow, layOut } from './layout.ts'
import { xlsx } from './xlsx/xlsx.ts'

const studies = await reportStudies()
const reports = studies.flatMap(({ name, opened, analysis }) =>
  languages.map((lang) => ({ name: `${name} in ${lang}`, report: strategicIssuesReport(opened, analysis, lang) })),
)

for (const { name, report } of reports) {
  test(`HTML of ${name}: every cell of every table is found back`, async () => {
    const page = new TextDecoder().decode(await html.write(report))
    for (const table of tablesOf(report)) {
      const found = page.split(`<table id="${table.id}"`)[1]!.split('</table>')[0]!
      const body = found.slice(found.indexOf('<tbody>'))
      const rows = body.split('<tr').slice(1).map(cellsOf)
      const printed = (cell: Cell) =>
        cell.printed === null ? '' : `${reportText[report.lang].printed} ${cell.printed}`
      assert.deepEqual(
        rows,
        rowsOf(table).map((row) => row.map((cell) => shown(`${printed(cell)}${cell.text}`))),
      )
    }
  })

  test(`CSV of ${name}: every number is found back as it is, and nothing is run`, async () => {
    const text = new TextDecoder().decode((await csv.write(report)).slice(3))
    const lines: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: false })
    for (const cell of lines.flat()) if (!/^-?\d+(\.\d+)?$/.test(cell)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
    for (const table of tablesOf(report)) {
      const title = lines.findIndex((line) => line[0] === `${labelsOf(report).get(table.id)}. ${table.caption}`)
      const layout = layOut(table, reportText[report.lang])
      rowsOf(table).forEach((row, i) => {
        const expected = laidRow(row, layout).map((c) => c.value ?? c.text.replace(/^[=+\-@]/, "'$&"))
        assert.deepEqual(lines[title + 2 + i], expected)
      })
    }
  })

  test(`XLSX of ${name}: read back, the numbers are numbers with our results, texts are texts`, async () => {
    const { sheets } = await readXlsx(await xlsx.write(report))
    const tables = tablesOf(report)
    assert.equal(sheets.length, tables.length + 1)
    for (const [t, table] of tables.entries()) {
      const sheet = sheets[t + 1]!
      assert.equal(sheet.name, labelsOf(report).get(table.id))
      const layout = layOut(table, reportText[report.lang])
      const first = table.groups.length === 0 ? 2 : 3
      rowsOf(table).forEach((row, i) => {
        for (const [c, cell] of laidRow(row, layout).entries()) {
          const found = sheet.rows[first + i]?.[c] ?? ''
          if (cell.value !== null) assert.equal(found, Number(cell.value))
          else assert.equal(typeof found === 'string' ? found : String(found), clean(cell.text))
          const formula = sheet.cells?.get(`${first + i},${c}`)?.formula
          assert.equal(formula !== undefined, cell.formula !== null, `${table.id} ${cell.text}`)
        }
      })
    }
  })
}

function tablesOf(report: Report): Table[] {
  return report.blocks.filter((b) => b.kind === 'table')
}

function rowsOf(table: Table): (readonly Cell[])[] {
  return table.total === null ? [...table.rows] : [...table.rows, table.total]
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, inner]) =>
    shown(inner!.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))),
  )
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

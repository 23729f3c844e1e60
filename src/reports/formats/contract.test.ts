import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportStudies } from '../../../test/support/report-studies.ts'
import { languages } from '../../base/language.ts'
import { contents } from '../contents/index.ts'
import { plainText } from '../plain-text.ts'
import type { Inline, Report } from '../report.ts'
import { labelsOf } from '../text.ts'
import { formats } from './index.ts'

const studies = await reportStudies()
const reports = contents.flatMap((content) =>
  studies.flatMap(({ name, opened, analysis }) =>
    languages.map((lang) => ({
      name: `${content.id} of ${name} in ${lang}`,
      make: () => content.make(opened, analysis, lang),
      report: content.make(opened, analysis, lang),
      opened,
    })),
  ),
)

for (const { name, make, report, opened } of reports) {
  test(`${name} is the same each time and says what it must`, () => {
    assert.deepEqual(make(), report)
    for (const text of textsOf(report)) assert.doesNotMatch(text, machineWords)
    if (opened.study.synthetic)
      for (const part of [report.title, report.foot, plainText(report.summary, labelsOf(report), () => '')])
        assert.match(part, /sint(?:etis|hetic)|synthetic/i)
  })

  test(`${name} has tables whose parts fit together`, () => {
    const labels = labelsOf(report)
    for (const id of referencesIn(report)) assert.ok(labels.has(id), id)
    assert.equal(labels.size, report.blocks.filter((b) => b.kind === 'table' || b.kind === 'chart').length)
    for (const table of tablesOf(report)) {
      const { length } = table.columns
      for (const row of [...table.rows, ...(table.total ? [table.total] : [])]) {
        assert.equal(row.length, length, table.id)
        for (const cell of row) if (cell.value !== null) assert.match(cell.value, /^-?\d+(\.\d+)?$/)
        for (const cell of row) if (cell.formula !== null) assert.notEqual(cell.value, null)
      }
      for (const { from, to } of table.groups) assert.ok(from >= 0 && from <= to && to < length)
    }
  })

  for (const format of formats)
    test(`${format.id}: ${name} is written and leaves the report as it was`, async () => {
      const before = JSON.stringify(report)
      const bytes = await format.write(report)
      assert.ok(bytes.length > 100)
      assert.equal(JSON.stringify(report), before)
      // A second time in one language is enough: pictures in DOCX take their time.
      if (report.lang === 'id') assert.ok(Buffer.from(bytes).equals(Buffer.from(await format.write(make()))))
      const text = new TextDecoder().decode(bytes).replace(/url\(data:[^)]*\)/g, '')
      if (format.mediaType.startsWith('text/')) assert.doesNotMatch(text, machineWords)
    })
}

test('three hundred issues all stand in the table of issues, and what is left out is counted', () => {
  const [made] = reports.filter((r) => r.name.includes('three hundred issues in id'))
  const scores = tablesOf(made!.report).find((t) => t.id === 'scores')!
  assert.equal(scores.rows.length, 300)
  const text = textsOf(made!.report).join('\n')
  assert.match(text, /Masih ada \d+ temuan lain yang tidak dirinci/)
  assert.match(text, /260 isu dengan peringkat lebih rendah tidak dirinci/)
})

/** What a program says when it forgot something; the statistics may call themselves undefined. */
const machineWords = /\bundefined\b(?!, )|\bNaN\b|\[object /

function tablesOf({ blocks }: Report) {
  return blocks.filter((b) => b.kind === 'table')
}

function textsOf(report: Report): string[] {
  const labels = labelsOf(report)
  const flat = (text: readonly Inline[]): string => plainText(text, labels, (n) => flat(n))
  return report.blocks.flatMap((b) => {
    if (b.kind === 'heading') return [b.text]
    if (b.kind === 'paragraph') return [flat(b.text)]
    if (b.kind === 'chart') return [b.caption, b.alt, b.svg]
    if (b.kind === 'findings') return b.items.flatMap((i) => [i.tag, i.headline, i.detail])
    if (b.kind === 'signing') return [...b.places.flatMap((p) => [p.role, p.name]), ...b.lines]
    return [b.caption, b.source, ...b.rows.flat().flatMap((c) => [c.text, c.provenance])]
  })
}

function referencesIn({ blocks }: Report): string[] {
  return blocks.flatMap((b) =>
    b.kind === 'paragraph'
      ? b.text.flatMap((t) => (typeof t === 'object' && 'reference' in t ? [t.reference] : []))
      : [],
  )
}

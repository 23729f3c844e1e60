import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type OpenedStudy, openStudy } from '../../src/bundle/open-study.ts'
import { analyse } from '../../src/methods/analysis/analyse.ts'
import type { Analysis } from '../../src/methods/analysis/analysis.ts'
import { smallFiles } from './bundle.ts'
import { openedExample } from './example.ts'

export type Analysed = { readonly name: string; readonly opened: OpenedStudy; readonly analysis: Analysis }

/** Text that a spreadsheet would run, that markup would run, and that XML cannot hold. */
export const hostile = [
  `=cmd|' /C calc'!A0`,
  '@SUM(1+1)*cmd',
  '+1-1',
  '-2+3',
  '<script>alert(1)</script>&amp;"\'',
  '#REF!',
  '_x0041_',
  '#import "/etc/passwd": *; $x$ `raw`',
]

const rightToLeft = 'מספר הקשישים \u202e العدد 46.109 كبير'

/** The studies that every report has to bear: both examples and everything that could go wrong. */
export async function reportStudies(): Promise<Analysed[]> {
  const made = [
    ['three hundred issues', manyIssues()],
    ['long titles', titled(['Panjang '.repeat(250), `${'x'.repeat(2000)}`, 'Isu ketiga'])],
    ['right to left', titled([rightToLeft, 'Isu biasa', 'عنوان'])],
    ['hostile text', titled(hostile, hostile[0])],
    ['gaps in the recap', gaps()],
    ['one issue', smallFiles()],
    ['nothing scored', smallFiles({ 'scores.csv': 'issue,criterion,rater,points\nisu-1,a,p1,\n' })],
  ] as const
  const examples = ['lahat-2021', 'contoh-sintetis']
  return Promise.all([
    ...examples.map(async (name) => analysed(name, await openedExample(name))),
    ...made.map(async ([name, files]) => analysed(name, await openedFiles(files))),
  ])
}

export function analysed(name: string, opened: OpenedStudy): Analysed {
  const { method, scored, study } = opened
  const chosen = study.decision?.issue ?? null
  return { name, opened, analysis: analyse({ method, sheet: scored.sheet, printed: scored.printed, chosen }) }
}

/** Opens files as a study, by way of a folder that is gone afterwards. */
export async function openedFiles(files: ReadonlyMap<string, Uint8Array>): Promise<OpenedStudy> {
  const folder = await mkdtemp(join(tmpdir(), 'study-'))
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
    const opened = await openStudy(folder)
    assert.ok(opened.ok, opened.ok ? '' : JSON.stringify(opened.problems))
    return opened.value
  } finally {
    await rm(folder, { recursive: true })
  }
}

const method = JSON.stringify({
  id: 'usg',
  version: '1',
  title: { id: 'Metode "uji" & coba', en: 'Method "test" & try' },
  criteria: ['u', 's', 'g'].map((id) => ({ id, title: { id: `Kriteria ${id}`, en: `Criterion ${id}` }, maximum: 5 })),
})

/** Three raters, three criteria; the points follow from the position, so that ties and differences are there. */
function scores(issues: readonly string[], raters: readonly string[]): string {
  const rows = issues.flatMap((issue, i) =>
    ['u', 's', 'g'].flatMap((c, k) =>
      raters.map((rater, r) => `${issue},${c},${rater},${1 + ((i * 7 + k * 3 + r * 5) % 5)}`),
    ),
  )
  return `issue,criterion,rater,points\n${rows.join('\n')}\n`
}

function manyIssues(): Map<string, Uint8Array> {
  const ids = Array.from({ length: 300 }, (_, i) => `isu-${i + 1}`)
  const printed = ids.slice(0, 90).map((id, i) => `${id},${6 + (i % 9)},`)
  return smallFiles({
    'method.json': method,
    'issues.csv': `id,title\n${ids.map((id, i) => `${id},Isu nomor ${i + 1} dari panel`).join('\n')}\n`,
    'scores.csv': scores(ids, ['p1', 'p2', 'p3']),
    'printed.csv': `issue,total,rank\n${printed.join('\n')}\n`,
  })
}

function titled(titles: readonly string[], study = 'Judul studi'): Map<string, Uint8Array> {
  const ids = titles.map((_, i) => `isu-${i + 1}`)
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const decision = { issue: 'isu-1', by: titles[0]!.slice(0, 100), reason: titles[1] }
  return smallFiles({
    'study.json': JSON.stringify({
      id: 'uji',
      title: study,
      office: titles[0]!.slice(0, 900),
      decision,
      notes: titles,
    }),
    'method.json': method,
    'issues.csv': `id,title\n${ids.map((id, i) => `${id},${cell(titles[i]!)}`).join('\n')}\n`,
    'scores.csv': scores(ids, ['p1']),
    'printed.csv': `issue,total,rank\nisu-1,3.5,1\n`,
    'sources.csv': `id,kind,title\n${titles.map((t, i) => `s${i},document,${cell(t)}`).join('\n')}\n`,
  })
}

/** A kind not reported, one confidential at the regency though its districts are known, an office's own, two that differ. */
function gaps(): Map<string, Uint8Array> {
  return smallFiles({
    'study.json': JSON.stringify({ id: 'celah', title: 'Celah', region: { code: '16.04', name: 'Kabupaten Lahat' } }),
    'recap.csv': [
      'category,region,period,unit,value,state',
      'ppks-01,16.04,2021,entry,10,reported',
      'ppks-02,16.04,2021,entry,,not-reported',
      'ppks-03,16.04,2021,entry,,confidential',
      'ppks-03,16.04.01,2021,entry,777,reported',
      'ppks-01,16.04.01,2021,entry,7,reported',
      'ppks-01,16.04.06,2021,entry,8,reported',
      'ppks-04,16.04.01,2021,entry,30,reported',
      'ppks-04,16.04.06,2021,entry,,not-reported',
      'ppks-05,16.04.01,2021,entry,3,reported',
      'psks-01,16.04,2021,person,12,reported',
      '=1+1,16.04,2021,entry,5,reported',
      '',
    ].join('\n'),
  })
}

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openStudy } from '../../src/bundle/open-study.ts'
import { analyse } from '../../src/methods/analysis/analyse.ts'
import { strategicIssuesReport } from '../../src/reports/contents/strategic-issues.ts'
import { formats } from '../../src/reports/formats/index.ts'
import { writeFileWhole } from '../../src/reports/write-file.ts'
import { examples } from './make-examples.ts'

const studies = join(import.meta.dirname, '..')

/** Writes the report of every example in every format into this folder, beside the studies and never in them. */
export async function makeReports(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { folder: name } of examples) {
    const opened = await openStudy(join(studies, name))
    if (!opened.ok) throw new Error(`${name}: ${JSON.stringify(opened.problems)}`)
    const { method, scored, study } = opened.value
    const chosen = study.decision?.issue ?? null
    const analysis = analyse({ method, sheet: scored.sheet, printed: scored.printed, chosen })
    const report = strategicIssuesReport(opened.value, analysis, 'id')
    for (const format of formats) await writeFileWhole(join(folder, `${name}.${format.id}`), await format.write(report))
  }
}

if (import.meta.main) await makeReports(join(studies, 'laporan'))

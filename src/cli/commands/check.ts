import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { placed } from '../../base/place.ts'
import type { Problem } from '../../base/result.ts'
import { tableLimits } from '../../base/table/grid.ts'
import { tableProblemText } from '../../base/table/text.ts'
import { analysisJson } from '../../features/issues/analysis-json.ts'
import { analyseTable } from '../../features/issues/printed-table/table-analysis.ts'
import { printedTableText } from '../../features/issues/printed-table/text.ts'
import { findTable } from '../../features/issues/printed-table/understand.ts'
import { noteMatters } from '../../features/issues/printed-table/whole-table.ts'
import { matters } from '../../methods/explanation/finding.ts'
import type { Call, Command, ExitCode } from '../command.ts'
import { printLines } from '../problems.ts'
import { readAtMost } from '../read-at-most.ts'
import { paint, visible, wrap } from '../terminal.ts'
import { cliText } from '../text.ts'
import { analysisView } from '../views/analysis-view.ts'

export const check: Command = {
  name: 'check',
  takes: 'TABLE',
  summary: {
    id: 'memeriksa tabel penilaian tercetak (CSV, Excel, ODS, teks; "-" untuk masukan baku)',
    en: 'checks a printed scoring table (CSV, Excel, ODS, text; "-" for standard input)',
  },
  options: { json: { type: 'boolean' }, sheet: { type: 'string' } },
  help: {
    id: '  --json    hasil untuk program lain\n  --sheet   nama lembar kerja; tanpa ini, lembar pertama yang memuat tabel penilaian\n\nContoh: ungkit check tabel.xlsx',
    en: '  --json    the result for other programs\n  --sheet   name of the worksheet; the first one with a scoring table unless told\n\nExample: ungkit check table.xlsx',
  },
  run: (call) => call.io.computing(() => runCheck(call)),
}

async function runCheck({ args, options, lang, io }: Call): Promise<ExitCode> {
  if (args.length > 1 || (args.length === 0 && io.interactive)) {
    io.err(`${cliText[lang].oneArgument('check', 'TABLE')}\n`)
    return 2
  }
  const path = args[0] ?? '-'
  const name = path === '-' ? cliText[lang].standardInput : basename(path)
  const file = () => readAtMost(createReadStream(path), tableLimits.uploadBytes)
  const bytes = path === '-' ? await io.stdin() : await file().catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return printLines([cliText[lang].cannotOpen(bytes.code ?? '')], path, lang, io)
  const { readTable } = await import('../../base/table/read-table.ts')
  const grids = await readTable(bytes, undefined)
  if (!grids.ok)
    return printLines(
      grids.problems.map((p) => placed(p.place, tableProblemText(p, lang) ?? p.code, lang)),
      name,
      lang,
      io,
    )
  const asked = typeof options.sheet === 'string' ? grids.value.filter((g) => g.sheet === options.sheet) : grids.value
  if (asked.length === 0) {
    const sheets = grids.value.flatMap((g) => g.sheet ?? [])
    return printLines([cliText[lang].noSheet(String(options.sheet), sheets)], name, lang, io)
  }
  const found = findTable(asked)
  if (!found.ok)
    return printLines(
      found.problems.map((p) => placed(p.place, printedTableText(p, lang) ?? p.code, lang)),
      name,
      lang,
      io,
    )
  const { table } = found.value
  const analysis = analyseTable(table)
  const titles = new Map(table.issues.map((i) => [i.id, i.title]))
  if (options.json === true) {
    const { addition, recognised, reproduced, notes, headerRow } = table
    const heading = { study: { id: name, title: name }, titles }
    io.out(
      `${JSON.stringify({ ...analysisJson(analysis, heading), table: { headerRow, recognised, addition, reproduced, notes } }, null, 2)}\n`,
    )
  } else {
    const p = paint(io.colour)
    const said = (n: Problem) => placed(n.place, printedTableText(n, lang) ?? n.code, lang)
    const grave = table.notes
      .filter(noteMatters)
      .flatMap((n) => [...wrap(`! ${said(n)}`, Math.min(io.columns, 100)).map(p.bad), ''])
    const others = table.notes.filter((n) => !noteMatters(n))
    const notes = others.slice(0, 12).flatMap((n) => wrap(`· ${said(n)}`, Math.min(io.columns, 100)).map(p.dim))
    const more = others.length > 12 ? [p.dim(cliText[lang].andMore(others.length - 12))] : []
    const view = analysisView(analysis, titles, lang, io.columns, p)
    io.out(
      `${[...grave, ...view, ...(notes.length > 0 ? ['', p.bold(cliText[lang].howRead), ...notes, ...more] : [])].map(visible).join('\n')}\n`,
    )
  }
  return analysis.findings.some(matters) || table.notes.some(noteMatters) ? 1 : 0
}

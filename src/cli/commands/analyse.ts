import { type OpenedStudy, openStudy } from '../../bundle/open-study.ts'
import { analysisJson } from '../../features/issues/analysis-json.ts'
import { analyse as analyseStudy } from '../../methods/analysis/analyse.ts'
import { defaultDraws, defaultSeed } from '../../methods/analysis/analysis.ts'
import { matters } from '../../methods/explanation/finding.ts'
import type { Call, Command, ExitCode } from '../command.ts'
import { printProblems } from '../problems.ts'
import { progress } from '../progress.ts'
import { paint, visible } from '../terminal.ts'
import { cliText } from '../text.ts'
import { analysisView } from '../views/analysis-view.ts'
import { studyHead } from '../views/study-view.ts'

export const analyse: Command = {
  name: 'analyse',
  takes: 'DIR',
  summary: {
    id: 'menghitung ulang sebuah studi (folder atau .zip) dan menerangkan hasilnya',
    en: 'recomputes a study (a folder or a .zip) and explains the result',
  },
  options: { json: { type: 'boolean' }, seed: { type: 'string' }, draws: { type: 'string' } },
  help: {
    id: `  --json    hasil untuk program lain; angka tepat ditulis sebagai teks ("90", "271/3")\n  --seed    benih uji bobot acak (bawaan ${defaultSeed})\n  --draws   banyaknya bobot acak, 1 sampai 1.000.000 (bawaan ${defaultDraws})\n\nContoh: ungkit analyse examples/lahat-2021`,
    en: `  --json    the result for other programs; exact numbers are text ("90", "271/3")\n  --seed    seed of the random weights (${defaultSeed} unless told)\n  --draws   how many random weights, 1 to 1,000,000 (${defaultDraws} unless told)\n\nExample: ungkit analyse examples/lahat-2021`,
  },
  run: (call) => call.io.computing(() => runAnalyse(call)),
}

async function runAnalyse(call: Call): Promise<ExitCode> {
  const { args, options, lang, io } = call
  const seed = wholeNumber(options.seed, defaultSeed, 0, Number.MAX_SAFE_INTEGER)
  const draws = wholeNumber(options.draws, defaultDraws, 1, 1_000_000)
  if (args.length !== 1 || seed === null || draws === null) {
    io.err(`${args.length === 1 ? cliText[lang].badSimulation : cliText[lang].oneArgument('analyse', 'DIR')}\n`)
    return 2
  }
  const opened = await openStudy(args[0]!, { onProgress: progress(io, lang) })
  if (!opened.ok) return printProblems(opened.problems, args[0]!, lang, io)
  const analysis = analysisOf(opened.value, { seed, draws })
  if (options.json === true) io.out(`${JSON.stringify(analysisJson(analysis, opened.value), null, 2)}\n`)
  else {
    const p = paint(io.colour)
    const { titles } = opened.value
    const view = [
      ...studyHead(opened.value, lang, io.columns, p),
      '',
      ...analysisView(analysis, titles, lang, io.columns, p),
    ]
    io.out(`${view.map(visible).join('\n')}\n`)
  }
  return analysis.findings.some(matters) ? 1 : 0
}

export function analysisOf(
  { method, scored, study }: OpenedStudy,
  simulation: { readonly seed?: number; readonly draws?: number } = {},
) {
  return analyseStudy({
    method,
    sheet: scored.sheet,
    printed: scored.printed,
    chosen: study.decision?.issue ?? null,
    ...simulation,
  })
}

/** A whole number given as an option; null when it is none or out of range. */
function wholeNumber(
  text: string | boolean | undefined,
  otherwise: number,
  lowest: number,
  highest: number,
): number | null {
  if (text === undefined) return otherwise
  const value = typeof text === 'string' && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  return value >= lowest && value <= highest ? value : null
}

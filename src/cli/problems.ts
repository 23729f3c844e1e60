import type { Language } from '../base/language.ts'
import type { Problem } from '../base/result.ts'
import { openProblemText } from '../bundle/open-text.ts'
import type { ExitCode, Io } from './command.ts'
import { visible, wrap } from './terminal.ts'
import { cliText } from './text.ts'

const shown = 20

/** Says on stderr why something could not be read: a sentence a problem, and how many more there are. */
export function printProblems(problems: readonly Problem[], path: string, lang: Language, io: Io): ExitCode {
  return printLines(
    problems.map((p) => openProblemText(p, lang)),
    path,
    lang,
    io,
  )
}

export function printLines(lines: readonly string[], path: string, lang: Language, io: Io): ExitCode {
  io.err(`${cliText[lang].notRead(visible(path))}\n`)
  const measure = Math.max(60, Math.min(io.columns, 100)) - 2
  for (const line of lines.slice(0, shown)) for (const part of wrap(visible(line), measure)) io.err(`  ${part}\n`)
  if (lines.length > shown) io.err(`  ${cliText[lang].andMore(lines.length - shown)}\n`)
  return 2
}

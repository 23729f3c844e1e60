import { parseArgs } from 'node:util'
import { type Language, languages } from '../base/language.ts'
import type { Command, ExitCode, Io } from './command.ts'
import { analyse } from './commands/analyse.ts'
import { backup } from './commands/backup.ts'
import { check } from './commands/check.ts'
import { methods } from './commands/methods.ts'
import { office } from './commands/office.ts'
import { report } from './commands/report.ts'
import { restore } from './commands/restore.ts'
import { serve } from './commands/serve.ts'
import { user } from './commands/user.ts'
import { verify } from './commands/verify.ts'
import { verifyLog } from './commands/verify-log.ts'
import { cliText } from './text.ts'

/** The register: a new command is one file and one line here. */
export const commands: readonly Command[] = [
  serve,
  analyse,
  check,
  verify,
  verifyLog,
  report,
  methods,
  office,
  user,
  backup,
  restore,
]

/** Runs one command line and returns its exit code; nothing here ends the process. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageOf(argv)
  const { name, rest } = commandIn(argv)
  if (name === '--version' || name === '-V') {
    io.out(`${io.version()}\n`)
    return 0
  }
  const command = commands.find((c) => c.name === name)
  if (command === undefined) return withoutCommand(name, lang, io)
  const read = readArgs(command, rest)
  if (typeof read === 'string') {
    io.err(`${cliText[lang].wrongUse(command.name, read)}\n\n${usage(command, lang)}\n`)
    return 2
  }
  if (read.values.help === true) {
    io.out(`${usage(command, lang)}\n\n${command.help[lang]}\n\n${cliText[lang].exitCodes}\n`)
    return 0
  }
  return command.run({ args: read.positionals, options: read.values, lang, io })
}

/** `--lang en` holds wherever it stands, for messages about the command line itself too. Indonesian otherwise. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findLastIndex((a) => a === '--lang' || a.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]!.slice('--lang='.length)
  return languages.find((l) => l === asked) ?? 'id'
}

/** The command may stand behind `--lang en`, which then counts among its own options. */
function commandIn(argv: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  let at = 0
  while (argv[at] === '--lang' || argv[at]?.startsWith('--lang=')) at += argv[at] === '--lang' ? 2 : 1
  return { name: argv[at], rest: [...argv.slice(0, at), ...argv.slice(at + 1)] }
}

function withoutCommand(name: string | undefined, lang: Language, io: Io): ExitCode {
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help'
  if (asked) io.out(`${overview(lang)}\n`)
  else io.err(`${cliText[lang].unknownCommand(name)}\n\n${overview(lang)}\n`)
  return asked ? 0 : 2
}

type Read = { readonly values: Record<string, string | boolean | undefined>; readonly positionals: string[] }

/** The options, or what is wrong with them in the words of the argument parser. */
function readArgs(command: Command, args: readonly string[]): Read | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } },
      allowPositionals: true,
    })
    const lang = values.lang
    if (lang !== undefined && lang !== 'id' && lang !== 'en') return `--lang ${String(lang)}`
    return { values: values as Read['values'], positionals }
  } catch (error) {
    const unknown = error instanceof Error ? /Unknown option '([^']*)'/.exec(error.message)?.[1] : undefined
    return unknown ?? ''
  }
}

function usage(command: Command, lang: Language): string {
  const options = Object.entries(command.options).map(([name, o]) =>
    o.type === 'boolean' ? `[--${name}]` : `[--${name} …]`,
  )
  const line = ['ungkit', command.name, command.takes, ...options, '[--lang id|en]']
    .filter((part) => part !== '')
    .join(' ')
  return `${command.summary[lang]}\n\n  ${line}`
}

function overview(lang: Language): string {
  const width = Math.max(...commands.map((c) => c.name.length + c.takes.length + 1))
  const lines = commands.map((c) => `  ungkit ${`${c.name} ${c.takes}`.padEnd(width)}  ${c.summary[lang]}`)
  return `${cliText[lang].overview}\n\n${lines.join('\n')}\n\n${cliText[lang].more}\n\n${cliText[lang].exitCodes}`
}

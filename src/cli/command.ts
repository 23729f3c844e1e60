import type { ParseArgsConfig } from 'node:util'
import type { Config } from '../base/config.ts'
import type { Language } from '../base/language.ts'
import type { OpenDatabase } from '../db/open.ts'
import type { Words } from '../methods/scoring/method.ts'

/** 0 fine · 1 findings that matter · 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2

/** What the web is started with. */
export type WebOptions = {
  readonly config: Config
  readonly root: string
  readonly opened: OpenDatabase
  readonly secret: string
  readonly onFault: (error: unknown) => void
  /** Opens the same database again after it was replaced. */
  readonly reopen: () => Promise<OpenDatabase>
  /** Takes a line of JSON for every request; null: nobody does. */
  readonly log: ((line: string) => void) | null
}

export type RunningWeb = { readonly address: string; readonly stop: () => Promise<void> }

/** What a command may touch of the world: handed in, so that a test can hand in its own. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  readonly colour: boolean
  /** Columns of the terminal; 100 when it is no terminal. */
  readonly columns: number
  /** Whether progress may be drawn: stderr is a terminal. */
  readonly interactive: boolean
  readonly signal: AbortSignal
  /** Runs what leaves nothing to put in order: until it is done, Ctrl+C ends the process at once. */
  readonly computing: <T>(compute: () => Promise<T>) => Promise<T>
  /** Asks the person at the terminal, without showing what is typed when it is secret; null when there is nobody to ask. */
  readonly ask: (question: string, kind?: 'secret') => Promise<string | null>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: () => string
  /** Starts the web; handed in, since the command line and the web stand on one floor and do not know each other. */
  readonly startWeb: (options: WebOptions) => Promise<RunningWeb>
}

export type Call = {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly lang: Language
  readonly io: Io
}

export type Command = {
  readonly name: string
  /** What stands behind the name, such as `DIR`; empty when nothing does. */
  readonly takes: string
  readonly summary: Words
  /** Options beside --help and --lang. */
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** The rest of `--help`: what the options mean, exit codes, an example. */
  readonly help: Words
  readonly run: (call: Call) => Promise<ExitCode>
}

import { readFile } from 'node:fs/promises'
import { bad, good, type Result } from '../base/result.ts'
import { reasonOf } from '../db/backup/index.ts'
import { leastPassphrase } from '../features/people/backup-text.ts'
import type { Io } from './command.ts'

type Asked = {
  /** The value of --passphrase-file. */
  readonly file: string | boolean | undefined
  readonly io: Io
}

/** The passphrase from a file or the environment: never from an argument, which every user of the machine can read. */
export async function givenPassphrase({ file, io }: Asked): Promise<Result<string | null>> {
  if (typeof file !== 'string') return good(io.env.UNGKIT_PASSPHRASE || null)
  try {
    const [line = ''] = (await readFile(file, 'utf8')).split(/\r?\n/)
    return good(line)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    return bad({ code: 'notReadable', values: { reason } })
  }
}

type Questions = { readonly first: string; readonly again: string; readonly differs: string }

/** A passphrase for a new backup; null for none, where nobody gives one. Typed twice, since nobody can see it. */
export async function newPassphrase(
  asked: Asked,
  { first, again, differs }: Questions,
): Promise<Result<string | null>> {
  const given = await givenPassphrase(asked)
  if (!given.ok) return given
  if (given.value !== null) return longEnough(given.value)
  for (;;) {
    const typed = await asked.io.ask(first, 'secret')
    if (typed === null || typed === '') return good(null)
    const checked = longEnough(typed)
    if (!checked.ok) return checked
    if ((await asked.io.ask(again, 'secret')) === typed) return checked
    asked.io.err(`${differs}\n`)
  }
}

function longEnough(passphrase: string): Result<string> {
  return passphrase.length >= leastPassphrase ? good(passphrase) : bad({ code: 'shortPassphrase' })
}

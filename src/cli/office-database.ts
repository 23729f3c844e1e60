import { type Config, parseConfig } from '../base/config.ts'
import type { Language } from '../base/language.ts'
import { NewerDatabase } from '../db/migrate.ts'
import type { Db } from '../db/open.ts'
import type { Office } from '../features/people/office.ts'
import { allOffices } from '../features/people/office-store.ts'
import type { ExitCode, Io } from './command.ts'
import { configProblemText } from './config-text.ts'
import { openConfigured } from './database.ts'
import { visible } from './terminal.ts'

/** What a command on the office's database does with it; a string is what went wrong, in words. */
export type OfficeWork = (work: {
  readonly db: Db
  readonly config: Config
  readonly now: string
}) => Promise<readonly string[] | string>

/** Opens the configured database for one piece of work and closes it whatever happens; lines are printed, a string is an error. */
export async function withOffices(io: Io, lang: Language, work: OfficeWork): Promise<ExitCode> {
  const say = (text: string): ExitCode => {
    io.err(`${visible(text)}\n`)
    return 2
  }
  const config = parseConfig(io.env)
  if (!config.ok) return say(config.problems.map((problem) => configProblemText(problem, lang)).join('\n'))
  const now = new Date().toISOString()
  const opened = await openConfigured(config.value, now).catch((error: Error) => error)
  if (opened instanceof Error) return say(cannotOpen(opened, config.value, lang))
  try {
    const said = await work({ db: opened.db, config: config.value, now })
    if (typeof said === 'string') return say(said)
    for (const line of said) io.out(`${visible(line)}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

/** The office that is meant: by id or name, or the only one. A string says why none is. */
export async function officeMeant(db: Db, given: unknown, lang: Language): Promise<Office | string> {
  const offices = await allOffices(db)
  const { none, which, unknown } = texts[lang]
  if (typeof given !== 'string') {
    if (offices.length === 1) return offices[0]!
    return offices.length === 0 ? none : which(offices.map((office) => office.name))
  }
  const key = given.trim().toLowerCase()
  const found = offices.filter((office) => office.id === key || office.name.toLowerCase() === key)
  if (found.length === 1) return found[0]!
  return found.length > 1 ? which(found.map((office) => office.id)) : unknown(given)
}

function cannotOpen(error: Error, config: Config, lang: Language): string {
  if (error instanceof NewerDatabase) return texts[lang].newer
  return `${texts[lang].noDatabase(config.databaseUrl === null ? config.data : 'DATABASE_URL')}\n${error.message}`
}

type Texts = {
  readonly none: string
  readonly which: (names: readonly string[]) => string
  readonly unknown: (name: string) => string
  readonly newer: string
  readonly noDatabase: (where: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    none: 'Belum ada kantor. Buat dulu: ungkit office add "Nama kantor"',
    which: (names) => `Ada beberapa kantor. Sebutkan satu dengan --office: ${names.join(', ')}`,
    unknown: (name) => `Tidak ada kantor "${name}". Lihat daftarnya: ungkit office`,
    newer: 'Basis data ini dibuat oleh Ungkit yang lebih baru. Pasang versi itu.',
    noDatabase: (where) => `Basis data di ${where} tidak dapat dibuka.`,
  },
  en: {
    none: 'There is no office yet. Make one first: ungkit office add "Name of the office"',
    which: (names) => `There are several offices. Name one with --office: ${names.join(', ')}`,
    unknown: (name) => `There is no office "${name}". See the list: ungkit office`,
    newer: 'A newer Ungkit made this database. Install that version.',
    noDatabase: (where) => `The database at ${where} cannot be opened.`,
  },
}

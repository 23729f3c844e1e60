import { newId } from '../../base/ids.ts'
import type { Language } from '../../base/language.ts'
import type { Result } from '../../base/result.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { isActive } from '../../features/people/member.ts'
import { membersOf } from '../../features/people/members-store.ts'
import type { OfficeFields } from '../../features/people/office.ts'
import { parseOffice } from '../../features/people/office-form.ts'
import { allOffices, changeOffice, makeOffice } from '../../features/people/office-store.ts'
import { officeText } from '../../features/people/office-text.ts'
import type { Call, ExitCode } from '../command.ts'
import { type OfficeWork, officeMeant, withOffices } from '../office-database.ts'
import { table } from '../terminal.ts'

export async function runOffice({ args, options, lang, io }: Call): Promise<ExitCode> {
  const [act = 'list', ...rest] = args
  const region = typeof options.region === 'string' ? options.region : null
  const works: Readonly<Record<string, OfficeWork>> = {
    list: async ({ db, now }) => list(db, now, lang),
    add: async ({ db, now }) => add(db, rest[0] ?? '', region, now, lang),
    rename: async ({ db, now }) => rename(db, rest, region, now, lang),
  }
  const most: Readonly<Record<string, number>> = { list: 0, add: 1, rename: 2 }
  const work = works[act]
  if (work === undefined || rest.length > most[act]!) {
    io.err(`${texts[lang].form}\n`)
    return 2
  }
  return withOffices(io, lang, work)
}

async function list(db: Db, now: string, lang: Language): Promise<readonly string[]> {
  const offices = await allOffices(db)
  const t = texts[lang]
  if (offices.length === 0) return [t.none]
  const rows: string[][] = []
  for (const { id, name, region } of offices) {
    const members = (await membersOf(db, id, now)).filter(isActive)
    const administrators = members.filter((m) => m.roles.includes('administrator'))
    rows.push([name, region?.name ?? '', t.members(members.length, administrators.length), id])
  }
  const left = { align: 'left' } as const
  return table([left, left, left, left], rows)
}

async function add(db: Db, name: string, region: string | null, now: string, lang: Language) {
  const fields = fieldsOf(name, region)
  if (!fields.ok) return words(fields, lang)
  const id = newId()
  await transaction(db, (tx) => makeOffice(tx, { id, by: 'shell', ...fields.value }, now))
  return [texts[lang].made(fields.value.name), id, texts[lang].next]
}

async function rename(db: Db, [which, name]: readonly string[], region: string | null, now: string, lang: Language) {
  if (which === undefined || name === undefined) return texts[lang].form
  const office = await officeMeant(db, which, lang)
  if (typeof office === 'string') return office
  const fields = fieldsOf(name, region)
  if (!fields.ok) return words(fields, lang)
  const change = {
    name: fields.value.name,
    region: region === null ? office.region : fields.value.region,
    version: office.version,
    by: 'shell',
  }
  const changed = await transaction(db, (tx) => changeOffice(tx, office.id, change, now))
  if (!changed.ok && changed.problems[0]?.code === 'stale') return texts[lang].stale
  return [texts[lang].renamed(office.name, change.name)]
}

function fieldsOf(name: string, region: string | null): Result<OfficeFields> {
  return parseOffice((field) => (field === 'office' ? name : (region ?? '')))
}

function words(refused: Result<unknown>, lang: Language): string {
  const known = officeText[lang].problems
  return refused.ok ? '' : refused.problems.map(({ code }) => known[code as keyof typeof known]).join('\n')
}

type Texts = {
  readonly form: string
  readonly none: string
  readonly members: (members: number, administrators: number) => string
  readonly made: (name: string) => string
  readonly next: string
  readonly renamed: (from: string, to: string) => string
  readonly stale: string
}

const texts: Record<Language, Texts> = {
  id: {
    form: 'Bentuknya: ungkit office [list | add "Nama" | rename "Nama lama" "Nama baru"] [--region "Kabupaten Lahat"]',
    none: 'Belum ada kantor. Buat dengan: ungkit office add "Nama kantor"',
    members: (members, administrators) => `${members} anggota, ${administrators} administrator`,
    made: (name) => `Kantor "${name}" dibuat.`,
    next: 'Undang administratornya: ungkit user add --roles administrator',
    renamed: (from, to) => `"${from}" kini bernama "${to}".`,
    stale: 'Kantor ini baru saja diubah orang lain. Jalankan sekali lagi.',
  },
  en: {
    form: 'Its form: ungkit office [list | add "Name" | rename "Old name" "New name"] [--region "Kabupaten Lahat"]',
    none: 'There is no office yet. Make one: ungkit office add "Name of the office"',
    members: (members, administrators) =>
      `${members} ${members === 1 ? 'member' : 'members'}, ${administrators} ${administrators === 1 ? 'administrator' : 'administrators'}`,
    made: (name) => `The office "${name}" was made.`,
    next: 'Invite its administrator: ungkit user add --roles administrator',
    renamed: (from, to) => `"${from}" is now called "${to}".`,
    stale: 'Somebody else has just changed this office. Run it once more.',
  },
}

import { parseConfig } from '../../base/config.ts'
import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Db } from '../../db/open.ts'
import { logPageText } from '../../features/people/log-page-text.ts'
import { type ChainState, type KnownHead, verifyChain } from '../../features/people/log-store.ts'
import { allOffices } from '../../features/people/office-store.ts'
import type { Call, ExitCode } from '../command.ts'
import { isThere, placeOf } from '../database.ts'
import { officeMeant, withOffices } from '../office-database.ts'
import { type Paint, paint, visible } from '../terminal.ts'
import { cliText } from '../text.ts'

export async function runVerifyLog({ args, options, lang, io }: Call): Promise<ExitCode> {
  const t = texts[lang]
  const say = (text: string): ExitCode => {
    io.err(`${visible(text)}\n`)
    return 2
  }
  if (args.length > 0) return say(cliText[lang].wrongUse('verify-log', args.join(' ')))
  const head = options.head === undefined ? null : readHead(String(options.head))
  if (head === 'bad') return say(t.badHead)
  // Whoever mistypes a folder is told so; no empty database is made in it.
  const config = parseConfig(io.env)
  const place = config.ok ? placeOf(config.value) : null
  if (place !== null && 'file' in place && !(await isThere(place.file))) return say(t.noDatabase(place.file))
  let whole = true
  const code = await withOffices(io, lang, async ({ db }) => {
    const offices = await meant(db, options.office, head !== null, lang)
    if (typeof offices === 'string') return offices
    const checked = await verified(db, offices, head)
    if (typeof checked === 'string') return t.cannotRead(checked)
    whole = checked.every(({ state }) => state.broken === null)
    if (options.json === true) io.out(`${jsonOf(checked, whole)}\n`)
    return options.json === true ? [] : checked.flatMap((one) => linesOf(one, lang, paint(io.colour)))
  })
  return code === 0 && !whole ? 1 : code
}

type Named = { readonly id: string; readonly name: string }
type Checked = { readonly office: Named; readonly state: ChainState }

/** A head may stand behind the number of its entry: `12:7f3a…`. */
function readHead(given: string): KnownHead | 'bad' {
  const [, sequence, hash] = /^(?:(\d{1,9}):)?([0-9a-f]{64})$/.exec(given.trim().toLowerCase()) ?? []
  return hash === undefined ? 'bad' : { sequence: sequence === undefined ? null : Number(sequence), hash }
}

/** All offices, or the one that was named; a head is of one office. */
async function meant(db: Db, given: unknown, one: boolean, lang: Language): Promise<readonly Named[] | string> {
  const offices = await allOffices(db)
  if (offices.length > 0 && given === undefined && !one) return offices
  const office = await officeMeant(db, given, lang)
  return typeof office === 'string' ? office : [office]
}

async function verified(
  db: Db,
  offices: readonly Named[],
  knownHead: KnownHead | null,
): Promise<readonly Checked[] | string> {
  const checked: Checked[] = []
  try {
    for (const office of offices) checked.push({ office, state: await verifyChain(db, office.id, { knownHead }) })
    return checked
  } catch (error) {
    // A damaged file, or a server that went away, in the words of the driver.
    return error instanceof Error ? error.message : String(error)
  }
}

function jsonOf(checked: readonly Checked[], whole: boolean): string {
  const offices = checked.map(({ office: { id, name }, state }) => ({ id, name, ...state }))
  return JSON.stringify({ format: 1, whole, offices }, null, 2)
}

function linesOf({ office, state }: Checked, lang: Language, p: Paint): string[] {
  const t = texts[lang]
  const { broken, entries, erased, head, known } = state
  const number = (n: number) => formatNumber(n, lang)
  if (broken !== null)
    return [
      `${p.bad('✗')} ${t.broken(office.name, number(broken.sequence))} ${logPageText[lang].verify.why[broken.why]}`,
      ...(broken.why === 'rewritten' ? [] : [`  ${logPageText[lang].verify.toDo}`]),
    ]
  return [
    `${p.good('✓')} ${t.whole(office.name, number(entries), erased === 0 ? '' : number(erased))}`,
    `  ${t.head} ${number(entries)}:${head}`,
    ...(known === null ? [] : [`  ${t.known(number(known))}`]),
  ]
}

type Texts = {
  readonly badHead: string
  readonly noDatabase: (file: string) => string
  readonly cannotRead: (why: string) => string
  readonly whole: (office: string, entries: string, erased: string) => string
  readonly broken: (office: string, sequence: string) => string
  readonly head: string
  readonly known: (sequence: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    badHead: '--head memerlukan 64 karakter: angka 0–9 dan huruf a–f, boleh didahului nomor catatan dan titik dua.',
    noDatabase: (file) => `Tidak ada basis data di ${file}. Periksa UNGKIT_DATA.`,
    cannotRead: (why) => `Riwayatnya tidak terbaca: ${why}`,
    whole: (office, entries, erased) =>
      `${office}: ${entries} catatan utuh${erased === '' ? '' : `, ${erased} di antaranya dihapus isinya atas permintaan`}.`,
    broken: (office, sequence) => `${office}: terputus pada catatan ${sequence}.`,
    head: 'Kepala:',
    known: (sequence) => `Kepala yang disimpan adalah catatan ${sequence}; riwayat sampai di situ sama.`,
  },
  en: {
    badHead:
      '--head takes 64 signs: figures 0–9 and letters a–f, after the number of the entry and a colon if you like.',
    noDatabase: (file) => `There is no database at ${file}. Check UNGKIT_DATA.`,
    cannotRead: (why) => `The log cannot be read: ${why}`,
    whole: (office, entries, erased) =>
      `${office}: ${entries} entries are whole${erased === '' ? '' : `, ${erased} of them with content erased on request`}.`,
    broken: (office, sequence) => `${office}: broken at entry ${sequence}.`,
    head: 'Head:',
    known: (sequence) => `The head that was kept is entry ${sequence}; the log is the same up to there.`,
  },
}

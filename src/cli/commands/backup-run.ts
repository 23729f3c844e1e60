import { resolve } from 'node:path'
import { parseConfig } from '../../base/config.ts'
import type { Language } from '../../base/language.ts'
import { version } from '../../base/version.ts'
import { rowsOf, writeBackup } from '../../db/backup/index.ts'
import { faultsIn } from '../../db/check-file.ts'
import { backupProblemText, contentsText, sizeText } from '../../features/people/backup-text.ts'
import type { Call, ExitCode } from '../command.ts'
import { configProblemText } from '../config-text.ts'
import { isThere, placeOf } from '../database.ts'
import { newPassphrase } from '../passphrase.ts'
import { progress } from '../progress.ts'
import { visible } from '../terminal.ts'
import { cliText } from '../text.ts'

export async function runBackup({ args, options, lang, io }: Call): Promise<ExitCode> {
  const say = (text: string): ExitCode => {
    io.err(`${visible(text)}\n`)
    return 2
  }
  const target = args[0]
  if (args.length !== 1 || target === undefined) return say(cliText[lang].oneArgument('backup', 'FILE'))
  const config = parseConfig(io.env)
  if (!config.ok) return say(config.problems.map((p) => configProblemText(p, lang)).join('\n'))
  const place = placeOf(config.value)
  if ('file' in place && !(await isThere(place.file))) return say(texts[lang].nothing(config.value.data))
  if ('file' in place && faultsIn(place.file, 'quick').length > 0) return say(texts[lang].faulty(place.file))
  const passphrase = await newPassphrase({ file: options['passphrase-file'], io }, texts[lang].questions)
  if (!passphrase.ok) return say(backupProblemText(passphrase.problems[0]!, lang))
  const draw = progress(io, lang)
  const written = await writeBackup(place, target, {
    force: options.force === true,
    passphrase: passphrase.value,
    program: version,
    now: new Date().toISOString(),
    signal: io.signal,
    onProgress: (done, of) => draw({ what: texts[lang].rows, done, of }),
  })
  if (io.interactive) io.err('\r\u001b[K')
  if (!written.ok) return say(backupProblemText(written.problems[0]!, lang))
  const { head, bytes, encrypted } = written.value
  const held = { studies: rowsOf(head, 'studies'), entries: rowsOf(head, 'log') }
  const t = texts[lang]
  io.out(`${t.written(contentsText(held, lang), sizeText(bytes, lang))}\n${visible(resolve(target))}\n`)
  io.out(`${encrypted ? t.encrypted : t.plain}\n`)
  return 0
}

type Texts = {
  readonly nothing: (folder: string) => string
  readonly faulty: (file: string) => string
  readonly questions: { readonly first: string; readonly again: string; readonly differs: string }
  readonly rows: string
  readonly written: (contents: string, size: string) => string
  readonly encrypted: string
  readonly plain: string
}

const texts: Record<Language, Texts> = {
  id: {
    nothing: (folder) => `Belum ada basis data di ${folder}. Sebutkan foldernya dengan UNGKIT_DATA.`,
    faulty: (file) =>
      `Basis data ${file} rusak dan tidak dicadangkan. Salin berkasnya, lalu pulihkan cadangan terakhir: ungkit restore FILE`,
    questions: {
      first: 'Kata sandi cadangan (kosong: tanpa kata sandi): ',
      again: 'Sekali lagi: ',
      differs: 'Keduanya tidak sama.',
    },
    rows: 'Baris',
    written: (contents, size) => `Cadangan selesai: ${contents}, ${size}.`,
    encrypted: 'Disandikan. Tanpa kata sandinya tidak ada yang dapat membukanya, kami pun tidak.',
    plain: 'Tidak disandikan: siapa pun yang memegang berkas ini dapat membaca isinya.',
  },
  en: {
    nothing: (folder) => `There is no database in ${folder} yet. Name the folder in UNGKIT_DATA.`,
    faulty: (file) =>
      `The database ${file} is damaged and was not backed up. Copy the file, then restore the last backup: ungkit restore FILE`,
    questions: {
      first: 'Passphrase of the backup (empty: none): ',
      again: 'Once more: ',
      differs: 'They are not the same.',
    },
    rows: 'Rows',
    written: (contents, size) => `Backup made: ${contents}, ${size}.`,
    encrypted: 'Encrypted. Nobody opens it without its passphrase, not even we.',
    plain: 'Not encrypted: whoever holds this file can read it.',
  },
}

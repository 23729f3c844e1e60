import { realpath, stat } from 'node:fs/promises'
import { dirname, extname, resolve, sep } from 'node:path'
import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { good } from '../../base/result.ts'
import { openStudy } from '../../bundle/open-study.ts'
import type { Call, Command, ExitCode, Io } from '../command.ts'
import { printLines, printProblems } from '../problems.ts'
import { progress } from '../progress.ts'
import { cliText } from '../text.ts'
import { analysisOf } from './analyse.ts'

export const report: Command = {
  name: 'report',
  takes: 'DIR',
  summary: {
    id: 'menulis laporan sebuah studi sebagai PDF, DOCX, XLSX, HTML, atau CSV',
    en: 'writes the report of a study as PDF, DOCX, XLSX, HTML or CSV',
  },
  options: { format: { type: 'string' }, out: { type: 'string' } },
  help: {
    id: '  --out      berkas yang ditulis; bila sudah ada, diganti setelah laporan selesai seluruhnya\n  --format   pdf, docx, xlsx, html, atau csv; bila tidak disebut, menurut akhiran nama berkas\n\nContoh: ungkit report examples/lahat-2021 --out laporan.pdf',
    en: '  --out      the file to write; an old one is replaced once the report is whole\n  --format   pdf, docx, xlsx, html or csv; by the ending of the file’s name unless told\n\nExample: ungkit report examples/lahat-2021 --out report.pdf --lang en',
  },
  run: runReport,
}

async function runReport({ args, options, lang, io }: Call): Promise<ExitCode> {
  const t = texts[lang]
  const out = options.out
  if (args.length !== 1) return refuse(cliText[lang].oneArgument('report', 'DIR'), io)
  if (typeof out !== 'string' || out === '') return refuse(t.noOut, io)
  // Loaded here, so that no other command pays for what writes reports.
  const { formats } = await import('../../reports/formats/index.ts')
  const asked = typeof options.format === 'string' ? options.format : extname(out).slice(1).toLowerCase()
  const format = formats.find((f) => f.id === asked)
  const known = formats.map((f) => f.id).join(', ')
  if (format === undefined) return refuse(asked === '' ? t.noFormat(known) : t.unknownFormat(asked, known), io)
  if (await isFolder(out)) return printLines([t.isFolder], out, lang, io)
  if (await isInside(out, args[0]!)) return printLines([t.inStudy], out, lang, io)
  const bytes = await io.computing(async () => {
    const opened = await openStudy(args[0]!, { onProgress: progress(io, lang) })
    if (!opened.ok) return opened
    const { strategicIssuesReport } = await import('../../reports/contents/strategic-issues.ts')
    return good(await format.write(strategicIssuesReport(opened.value, analysisOf(opened.value), lang)))
  })
  return bytes.ok ? save(out, bytes.value, lang, io) : printProblems(bytes.problems, args[0]!, lang, io)
}

async function save(out: string, bytes: Uint8Array, lang: Language, io: Io): Promise<ExitCode> {
  const { writeFileWhole } = await import('../../reports/write-file.ts')
  try {
    await writeFileWhole(out, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? `${error.code}` : null
    if (code === null) throw error
    return printLines([texts[lang].notWritten(code)], out, lang, io)
  }
  io.out(`${texts[lang].written(formatNumber(bytes.length, lang), resolve(out))}\n`)
  return 0
}

function refuse(sentence: string, io: Io): ExitCode {
  io.err(`${sentence}\n`)
  return 2
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ?? false
}

/** Links are followed: a way round to the study is a way into it. */
async function isInside(out: string, study: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => resolve(path))
  const [folder, root, target] = await Promise.all([real(dirname(resolve(out))), real(study), real(out)])
  return `${folder}${sep}`.startsWith(`${root}${sep}`) || target === root
}

type Texts = {
  readonly noOut: string
  readonly noFormat: (known: string) => string
  readonly unknownFormat: (asked: string, known: string) => string
  readonly isFolder: string
  readonly inStudy: string
  readonly notWritten: (code: string) => string
  readonly written: (bytes: string, path: string) => string
}

const texts: Record<Language, Texts> = {
  id: {
    noOut: 'Sebutkan berkas yang akan ditulis, misalnya --out laporan.pdf.',
    noFormat: (known) => `Nama berkas itu tidak berakhiran. Tambahkan --format: ${known}.`,
    unknownFormat: (asked, known) => `Format "${asked}" tidak dikenal. Pilih salah satu: ${known}.`,
    isFolder: 'Itu sebuah folder. Sebutkan nama berkas di dalamnya.',
    inStudy: 'Itu tempat studi sendiri, yang tidak diubah oleh laporannya. Pilih tempat lain.',
    notWritten: (code) =>
      code === 'ENOENT'
        ? 'Folder tujuannya tidak ada. Buat dahulu, atau pilih tempat lain.'
        : code === 'ENOSPC'
          ? 'Ruang penyimpanan penuh. Kosongkan dahulu, lalu ulangi.'
          : `Berkas itu tidak dapat ditulis (${code}). Periksa izinnya.`,
    written: (bytes, path) => `Laporan tersimpan (${bytes} bita): ${path}`,
  },
  en: {
    noOut: 'Name the file to write, such as --out report.pdf.',
    noFormat: (known) => `The file’s name has no ending. Add --format: ${known}.`,
    unknownFormat: (asked, known) => `There is no format "${asked}". Choose one of: ${known}.`,
    isFolder: 'That is a folder. Name a file in it.',
    inStudy: 'That is the place of the study itself, which its report does not change. Choose another place.',
    notWritten: (code) =>
      code === 'ENOENT'
        ? 'The folder it should go to does not exist. Make it, or choose another place.'
        : code === 'ENOSPC'
          ? 'The disk is full. Make room, then try again.'
          : `The file cannot be written (${code}). Check its permissions.`,
    written: (bytes, path) => `Report written (${bytes} bytes): ${path}`,
  },
}

import type { Language } from '../base/language.ts'

type CliText = {
  readonly overview: string
  readonly more: string
  readonly exitCodes: string
  readonly unknownCommand: (name: string) => string
  readonly wrongUse: (command: string, reason: string) => string
  readonly oneArgument: (command: string, takes: string) => string
  readonly notRead: (path: string) => string
  readonly badSimulation: string
  readonly cancelled: string
  readonly standardInput: string
  readonly cannotOpen: (code: string) => string
  readonly noSheet: (name: string, sheets: readonly string[]) => string
  readonly howRead: string
  readonly andMore: (n: number) => string
  readonly interfaceFailed: string
}

export const cliText: Record<Language, CliText> = {
  id: {
    overview: 'Ungkit: dari bukti ke perubahan yang bertahan.',
    more: 'Keterangan lengkap tiap perintah: ungkit PERINTAH --help. English: --lang en. Versi: --version.',
    exitCodes:
      'Kode keluar: 0 baik, 1 ada temuan penting, 2 cara pakai keliru atau masukan tidak terbaca, 130 dihentikan dengan Ctrl+C.',
    unknownCommand: (name) => `Perintah "${name}" tidak dikenal. Pilih salah satu di bawah ini.`,
    wrongUse: (command, reason) =>
      `Cara pakai "${command}" belum benar${reason === '' ? '' : `: ${reason}`}. Bentuknya:`,
    oneArgument: (command, takes) => `"ungkit ${command}" memerlukan tepat satu ${takes}.`,
    notRead: (path) => `${path} tidak dapat dipakai:`,
    badSimulation: '--seed dan --draws diisi bilangan bulat; --draws dari 1 sampai 1000000.',
    standardInput: 'masukan baku',
    cannotOpen: (code) =>
      code === 'ENOENT'
        ? 'Berkas itu tidak ada. Periksa nama dan letaknya.'
        : code === 'EISDIR'
          ? 'Itu sebuah folder. Sebutkan berkas tabelnya.'
          : `Berkas itu tidak dapat dibuka (${code}). Periksa izinnya.`,
    noSheet: (name, sheets) =>
      sheets.length === 0
        ? 'Berkas ini tidak mempunyai lembar bernama. Jalankan tanpa --sheet.'
        : `Tidak ada lembar "${name}". Yang ada: ${sheets.join(', ')}.`,
    howRead: 'Bagaimana tabel ini dibaca',
    cancelled: 'Dihentikan. Tidak ada yang diubah.',
    andMore: (n) => `… dan ${n} hal lain.`,
    interfaceFailed: 'Terjadi kesalahan dalam Ungkit sendiri. Mohon laporkan teks di bawah ini.',
  },
  en: {
    overview: 'Ungkit: from evidence to a change that lasts.',
    more: 'More on each command: ungkit COMMAND --help. Bahasa Indonesia: --lang id. Version: --version.',
    exitCodes: 'Exit codes: 0 fine, 1 findings that matter, 2 wrong use or unreadable input, 130 stopped by Ctrl+C.',
    unknownCommand: (name) => `There is no command "${name}". Choose one of these.`,
    wrongUse: (command, reason) => `"${command}" was not used rightly${reason === '' ? '' : `: ${reason}`}. Its form:`,
    oneArgument: (command, takes) => `"ungkit ${command}" needs exactly one ${takes}.`,
    notRead: (path) => `${path} cannot be used:`,
    badSimulation: '--seed and --draws are whole numbers; --draws from 1 to 1000000.',
    standardInput: 'standard input',
    cannotOpen: (code) =>
      code === 'ENOENT'
        ? 'There is no such file. Check its name and place.'
        : code === 'EISDIR'
          ? 'That is a folder. Name the file of the table.'
          : `The file cannot be opened (${code}). Check its permissions.`,
    noSheet: (name, sheets) =>
      sheets.length === 0
        ? 'This file has no named sheets. Run it without --sheet.'
        : `There is no sheet "${name}". There are: ${sheets.join(', ')}.`,
    howRead: 'How this table was read',
    cancelled: 'Stopped. Nothing was changed.',
    andMore: (n) => `… and ${n} more.`,
    interfaceFailed: 'Ungkit itself failed. Please report the text below.',
  },
}

import type { Language } from '../base/language.ts'

type CliText = {
  readonly overview: string
  readonly more: string
  readonly exitCodes: string
  readonly unknownCommand: (name: string) => string
  readonly wrongUse: (command: string, reason: string) => string
  readonly oneArgument: (command: string, takes: string) => string
  readonly notReadable: (path: string) => string
  readonly cancelled: string
  readonly andMore: (n: number) => string
  readonly interfaceFailed: string
}

export const cliText: Record<Language, CliText> = {
  id: {
    overview: 'Ungkit: dari bukti ke perubahan yang bertahan.',
    more: 'Keterangan lengkap tiap perintah: ungkit PERINTAH --help. English: --lang en.',
    exitCodes: 'Kode keluar: 0 baik, 1 ada temuan penting, 2 cara pakai keliru atau masukan tidak terbaca.',
    unknownCommand: (name) => `Perintah "${name}" tidak dikenal. Pilih salah satu di bawah ini.`,
    wrongUse: (command, reason) =>
      `Cara pakai "${command}" belum benar${reason === '' ? '' : `: ${reason}`}. Bentuknya:`,
    oneArgument: (command, takes) => `"ungkit ${command}" memerlukan tepat satu ${takes}.`,
    notReadable: (path) => `${path} tidak dapat dibaca. Periksa nama dan letaknya.`,
    cancelled: 'Dihentikan. Tidak ada yang diubah.',
    andMore: (n) => `… dan ${n} hal lain.`,
    interfaceFailed: 'Terjadi kesalahan dalam Ungkit sendiri. Mohon laporkan teks di bawah ini.',
  },
  en: {
    overview: 'Ungkit: from evidence to a change that lasts.',
    more: 'More on each command: ungkit COMMAND --help. Bahasa Indonesia: --lang id.',
    exitCodes: 'Exit codes: 0 fine, 1 findings that matter, 2 wrong use or unreadable input.',
    unknownCommand: (name) => `There is no command "${name}". Choose one of these.`,
    wrongUse: (command, reason) => `"${command}" was not used rightly${reason === '' ? '' : `: ${reason}`}. Its form:`,
    oneArgument: (command, takes) => `"ungkit ${command}" needs exactly one ${takes}.`,
    notReadable: (path) => `${path} cannot be read. Check its name and place.`,
    cancelled: 'Stopped. Nothing was changed.',
    andMore: (n) => `… and ${n} more.`,
    interfaceFailed: 'Ungkit itself failed. Please report the text below.',
  },
}

import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import type { TokenKind } from './token.ts'

type TokenText = {
  readonly titles: Readonly<Record<'unknown' | 'used' | 'revoked' | 'expired' | 'lapsed', (at: string) => string>>
  /** What to do now, by what the link was for. */
  readonly say: Readonly<Record<'setup' | 'invitation' | 'reset' | 'form', string>>
  readonly signIn: string
  /** Above the link and its picture. */
  readonly once: string
  readonly link: string
  readonly picture: string
  readonly until: (at: string) => string
  readonly print: string
}

export const tokenText: Record<Language, TokenText> = {
  id: {
    titles: {
      unknown: () => 'Tautan ini tidak dikenal',
      used: (at) => `Tautan ini sudah dipakai pada ${at}`,
      revoked: (at) => `Tautan ini ditarik pada ${at}`,
      expired: (at) => `Tautan ini sudah ditutup pada ${at}`,
      lapsed: () => 'Tautan ini tidak berlaku lagi',
    },
    say: {
      setup:
        'Bila kantor sudah dibuat, masuklah dengan akun Anda. Bila belum, hentikan Ungkit di server lalu jalankan lagi: tautan baru tercetak di sana dan berlaku 30 menit.',
      invitation:
        'Salin tautan sekali lagi secara utuh. Bila tetap begini, mintalah undangan baru kepada administrator kantor. Bila Anda sudah menerimanya, masuklah dengan akun Anda.',
      reset:
        'Salin tautan sekali lagi secara utuh. Bila tetap begini, mintalah tautan baru di halaman masuk atau kepada administrator kantor.',
      form: 'Salin tautan sekali lagi secara utuh. Bila tetap begini, mintalah tautan baru kepada orang yang mengirimnya.',
    },
    signIn: 'Ke halaman masuk',
    once: 'Tautan ini hanya tampil sekali. Salin, atau cetak halaman ini, sebelum menutupnya.',
    link: 'Tautan',
    picture: 'Kode QR dari tautan di atas',
    until: (at) => `Berlaku satu kali, sampai ${at}.`,
    print: 'Mencetak: tekan Ctrl+P, atau pilih Cetak di menu peramban.',
  },
  en: {
    titles: {
      unknown: () => 'This link is not known',
      used: (at) => `This link was used on ${at}`,
      revoked: (at) => `This link was withdrawn on ${at}`,
      expired: (at) => `This link was closed on ${at}`,
      lapsed: () => 'This link does not hold any more',
    },
    say: {
      setup:
        'If the office has been made, sign in with your account. If not, stop Ungkit on the server and start it again: a new link is printed there and holds for 30 minutes.',
      invitation:
        'Copy the whole link once more. If it stays like this, ask the administrator of the office for a new invitation. If you have accepted it already, sign in with your account.',
      reset:
        'Copy the whole link once more. If it stays like this, ask for a new one on the sign-in page or from the administrator of the office.',
      form: 'Copy the whole link once more. If it stays like this, ask whoever sent it for a new one.',
    },
    signIn: 'To the sign-in page',
    once: 'This link is shown once only. Copy it, or print this page, before you close it.',
    link: 'Link',
    picture: 'QR code of the link above',
    until: (at) => `Works once, until ${at}.`,
    print: 'To print: press Ctrl+P, or choose Print in the menu of the browser.',
  },
}

/** The title of the page for a token that opens nothing, and what to do. Unknown and malformed read the same. */
export function tokenProblem(
  problem: Problem,
  kind: TokenKind,
  lang: Language,
): { readonly title: string; readonly say: string } {
  const { titles, say } = tokenText[lang]
  const code = (problem.code in titles ? problem.code : 'unknown') as keyof typeof titles
  const at = typeof problem.values?.at === 'string' ? formatMoment(problem.values.at, lang) : ''
  return { title: titles[code](at), say: say[kind === 'rater' || kind === 'respondent' ? 'form' : kind] }
}

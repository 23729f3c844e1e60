import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import type { TokenKind } from './token.ts'

type TokenText = {
  readonly titles: Readonly<Record<'unknown' | 'used' | 'revoked' | 'expired' | 'lapsed', (at: string) => string>>
  /** What to do now, by what the link was for. */
  readonly say: Readonly<Record<'setup' | 'invitation' | 'reset' | 'form', string>>
  /** The same for a link that did its work. */
  readonly done: Readonly<Record<'setup' | 'invitation' | 'reset', { readonly here: string; readonly away: string }>>
  readonly signIn: string
  readonly toStudies: string
  /** Above the link and its picture. */
  readonly once: string
  readonly link: string
  readonly picture: string
  /** That nobody elsewhere can open it, and what the operator sets. */
  readonly onlyHere: string
  readonly onlyHereDo: string
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
    done: {
      setup: {
        here: 'Kantor sudah dibuat dengannya, dan Anda sedang masuk.',
        away: 'Kantor sudah dibuat dengannya. Masuklah dengan akun Anda.',
      },
      invitation: {
        here: 'Satu undangan untuk satu orang. Bila Anda yang memakainya, Anda sudah menjadi anggota. Bila bukan, mintalah undangan baru kepada administrator kantor.',
        away: 'Satu undangan untuk satu orang. Bila Anda yang memakainya, masuklah dengan akun Anda. Bila bukan, mintalah undangan baru kepada administrator kantor.',
      },
      reset: {
        here: 'Sandi sudah diganti dengannya. Bila bukan Anda yang menggantinya, ganti sandi sekarang di halaman Akun dan beri tahu administrator kantor.',
        away: 'Sandi sudah diganti dengannya. Masuklah dengan sandi yang baru. Bila bukan Anda yang menggantinya, beri tahu administrator kantor sekarang.',
      },
    },
    signIn: 'Ke halaman masuk',
    toStudies: 'Ke studi kantor',
    once: 'Tautan ini hanya tampil sekali. Salin, atau cetak halaman ini, sebelum menutupnya.',
    link: 'Tautan',
    picture: 'Kode QR dari tautan di atas',
    onlyHere:
      'Tautan ini hanya terbuka di komputer tempat Ungkit berjalan: alamatnya belum dapat dicapai dari komputer atau ponsel lain.',
    onlyHereDo:
      'Supaya orang lain dapat membukanya, pengelola server mengisi UNGKIT_ADDRESS dengan alamat kantor, misalnya https://ungkit.lahatkab.go.id, lalu menjalankan Ungkit lagi. Sesudah itu buat tautan baru.',
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
    done: {
      setup: {
        here: 'The office was made with it, and you are signed in.',
        away: 'The office was made with it. Sign in with your account.',
      },
      invitation: {
        here: 'One invitation is for one person. If it was you who used it, you belong to the office. If not, ask the administrator of the office for a new one.',
        away: 'One invitation is for one person. If it was you who used it, sign in with your account. If not, ask the administrator of the office for a new one.',
      },
      reset: {
        here: 'The password was changed with it. If that was not you, change it now on the page Account and tell the administrator of the office.',
        away: 'The password was changed with it. Sign in with the new one. If that was not you, tell the administrator of the office now.',
      },
    },
    signIn: 'To the sign-in page',
    toStudies: 'To the studies of the office',
    once: 'This link is shown once only. Copy it, or print this page, before you close it.',
    link: 'Link',
    picture: 'QR code of the link above',
    onlyHere:
      'This link opens only on the computer that runs Ungkit: no other computer or phone can reach its address yet.',
    onlyHereDo:
      'For others to open it, whoever runs the server sets UNGKIT_ADDRESS to the address of the office, such as https://ungkit.lahatkab.go.id, and starts Ungkit again. Then make a new link.',
    until: (at) => `Works once, until ${at}.`,
    print: 'To print: press Ctrl+P, or choose Print in the menu of the browser.',
  },
}

/** The title of the page for a token that opens nothing, and what to do. Unknown and malformed read the same. */
export function tokenProblem(
  problem: Problem,
  kind: TokenKind,
  { lang, visitor }: Pick<PageContext, 'lang' | 'visitor'>,
): { readonly title: string; readonly say: string } {
  const { titles, say, done } = tokenText[lang]
  const code = (problem.code in titles ? problem.code : 'unknown') as keyof typeof titles
  const at = typeof problem.values?.at === 'string' ? formatMoment(problem.values.at, lang) : ''
  if (code === 'used' && kind in done)
    return { title: titles[code](at), say: done[kind as keyof typeof done][visitor === null ? 'away' : 'here'] }
  return { title: titles[code](at), say: say[kind === 'rater' || kind === 'respondent' ? 'form' : kind] }
}

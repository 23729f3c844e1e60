import type { Language } from '../../base/language.ts'
import type { Problem } from '../../base/result.ts'

type Words = Readonly<Record<'short' | 'long', (signs: string) => string>> &
  Readonly<Record<'common' | 'own' | 'taken' | 'other', string>>

const words: Record<Language, Words> = {
  id: {
    short: (signs) =>
      `Sandi terlalu pendek: pakai sedikitnya ${signs} karakter, misalnya empat kata yang mudah Anda ingat.`,
    long: (signs) => `Sandi terlalu panjang: pakai paling banyak ${signs} karakter.`,
    common: 'Sandi ini termasuk yang paling sering ditebak. Pakai beberapa kata yang tidak berhubungan.',
    own: 'Sandi ini tersusun dari nama, surel, atau kantor Anda. Pakai kata lain.',
    taken: 'Surel ini sudah punya akun. Masuk dengan akun itu, atau pakai surel lain.',
    other: 'Akun belum dapat dibuat. Coba lagi.',
  },
  en: {
    short: (signs) =>
      `The password is too short: use at least ${signs} characters, such as four words that you remember easily.`,
    long: (signs) => `The password is too long: use at most ${signs} characters.`,
    common:
      'This password is among those that are guessed first. Use a few words that have nothing to do with each other.',
    own: 'This password is made of your name, e-mail address or office. Use other words.',
    taken: 'This e-mail address has an account already. Sign in with it, or use another address.',
    other: 'The account could not be made. Try again.',
  },
}

/** Why an account or a password was refused, in words. */
export function accountProblem({ code, values }: Problem, lang: Language): string {
  const text = words[lang]
  if (code === 'passwordShort') return text.short(`${values?.least}`)
  if (code === 'passwordLong') return text.long(`${values?.most}`)
  if (code === 'passwordCommon') return text.common
  if (code === 'passwordOwn') return text.own
  return code === 'taken' ? text.taken : text.other
}

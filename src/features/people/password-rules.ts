import { bad, good, type Result } from '../../base/result.ts'
import { commonPasswords } from './password-list.ts'

/** Signs of a password. Length is what makes one hard to guess; which signs are in it nobody prescribes. */
export const passwordLength = { least: 12, most: 200 } as const

/** What of the person and the office must not be most of the password. */
export type Known = { readonly name: string; readonly email: string; readonly offices?: readonly string[] }

/** `short`, `long`, `common`, or `own`: made of the person's own name, address or office. */
export function checkPassword(password: string, known: Known): Result<string> {
  const at = { path: 'password' }
  const signs = [...password].length
  if (signs < passwordLength.least)
    return bad({ code: 'passwordShort', place: at, values: { least: passwordLength.least } })
  if (signs > passwordLength.most)
    return bad({ code: 'passwordLong', place: at, values: { most: passwordLength.most } })
  const readings = readingsOf(password)
  if (readings.some(isCommon)) return bad({ code: 'passwordCommon', place: at })
  const own = wordsOf(known)
  if (readings.some((reading) => isMostly(reading, own))) return bad({ code: 'passwordOwn', place: at })
  return good(password)
}

/** A common password, alone, repeated, or with figures and signs around it; or a run such as `abcdefghijkl`. */
function isCommon(folded: string): boolean {
  const core = folded.replace(/^[^a-z]+|[^a-z]+$/g, '')
  return (
    new Set(folded).size <= 4 || isRun(folded) || isMostly(core, commonPasswords) || isMostly(folded, commonPasswords)
  )
}

/** Whether fewer than five signs are left when these words are taken out. */
function isMostly(folded: string, words: Iterable<string>): boolean {
  let left = folded
  for (const word of [...words].sort((a, b) => b.length - a.length)) left = left.replaceAll(word, '')
  return left !== folded && left.replace(/[^a-z0-9]/g, '').length < 5
}

/** Signs that follow each other, in the alphabet or on the keyboard, forwards or backwards. */
function isRun(folded: string): boolean {
  const lines = keyRows.flatMap((row) => [row, [...row].reverse().join('')])
  let at = 0
  let runs = 0
  while (at < folded.length) {
    const longest = Math.max(...lines.map((line) => commonStart(folded.slice(at), line)))
    at += Math.max(1, longest)
    runs++
  }
  return runs <= 3
}

const keyRows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '!@#$%^&*()_+',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'qawsedrftgyhujikolp',
]

function commonStart(text: string, line: string): number {
  const from = line.indexOf(text[0]!)
  if (from < 0) return 0
  let length = 0
  while (length < text.length && line[from + length] === text[length]) length++
  return length
}

function wordsOf({ name, email, offices = [] }: Known): string[] {
  return [name, email, ...offices].flatMap((text) => fold(text).split(/[^a-z0-9]+/)).filter((word) => word.length >= 3)
}

/** As it stands, with signs read as the letters that they stand for, and with figures too. */
function readingsOf(password: string): readonly string[] {
  const plain = fold(password)
  const signs = plain.replace(/[@$!]/g, (sign) => ({ '@': 'a', $: 's', '!': 'i' })[sign]!)
  const figures: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
  return [plain, signs, signs.replace(/(?<=[a-z])[013457](?=[a-z])/g, (figure) => figures[figure]!)]
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

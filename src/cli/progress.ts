import type { Language } from '../base/language.ts'
import { formatNumber } from '../base/numbers.ts'
import type { Io } from './command.ts'

export type Progress = { readonly what: string; readonly done: number; readonly of: number | null }

/** Draws progress on one line of stderr, at most five times a second and only on a terminal. */
export function progress(io: Io, lang: Language): (progress: Progress) => void {
  let last = 0
  return ({ what, done, of }) => {
    const now = performance.now()
    if (!io.interactive || now - last < 200) return
    last = now
    const whole = of === null ? '' : ` / ${formatNumber(of, lang)}`
    io.err(`\r\u001b[K${what} ${formatNumber(done, lang)}${whole}`)
  }
}

import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { Problem } from '../../../base/result.ts'
import { importText } from './import-text.ts'
import type { StagedProblem } from './staged.ts'

/** Why a cell does not go in, in a sentence. */
export function problemWords({ code, values = {} }: Problem, lang: Language): string {
  const words = importText[lang].problems
  if (!Object.hasOwn(words, code)) return stopped[lang][code as 'tooHeavy'] ?? stopped[lang].failed
  const text = (key: string) => {
    const value = values[key]
    return typeof value === 'number' ? formatNumber(value, lang) : `${value ?? ''}`
  }
  const of = words[code as StagedProblem]
  if (code === 'codeAndNameDiffer') return of(text('name'), text('code'))
  if (code === 'locked') return of(text('period'), '')
  if (code === 'twice') return of(text('line'), text('value'))
  return of(text('name'), text('period'))
}

const stopped: Record<Language, { readonly tooHeavy: string; readonly tookTooLong: string; readonly failed: string }> =
  {
    id: {
      tooHeavy: 'Berkas ini terlalu berat untuk dibaca. Simpan lembar tabelnya saja, atau simpan sebagai CSV.',
      tookTooLong: 'Berkas ini terlalu lama dibaca. Simpan lembar tabelnya saja, atau simpan sebagai CSV.',
      failed:
        'Ada yang salah di pihak kami; tidak ada angka yang berubah. Coba lagi, dan beri tahu pengelola bila berulang.',
    },
    en: {
      tooHeavy: 'This file is too heavy to read. Save only the sheet with the table, or save it as CSV.',
      tookTooLong: 'This file takes too long to read. Save only the sheet with the table, or save it as CSV.',
      failed:
        'Something went wrong on our side; no figure changed. Try again, and tell who runs this when it happens again.',
    },
  }

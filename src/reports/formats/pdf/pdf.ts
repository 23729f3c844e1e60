import type { Format } from '../../report.ts'
import { dataOf } from './data.ts'
import { compileInThread } from './thread.ts'
import { pdfWords } from './words.ts'

const mostSeconds = 60

/** A4, tagged, PDF/UA-1, by Typst in a thread of its own. The same report gives the same bytes. */
export const pdf: Format = {
  id: 'pdf',
  mediaType: 'application/pdf',
  write: async (report) => {
    const words = pdfWords[report.lang]
    const outcome = await compileInThread(dataOf(report), mostSeconds)
    if ('pdf' in outcome) return outcome.pdf
    if (outcome.code === 'pdfUnavailable') throw failure(words.unavailable, 'pdfUnavailable')
    if (outcome.code === 'tooSlow') throw failure(words.tooSlow(mostSeconds), 'pdfTooSlow')
    throw new Error(outcome.error)
  },
}

function failure(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}

import type { Language } from '../../../base/language.ts'

type PdfWords = { readonly unavailable: string; readonly tooSlow: (seconds: number) => string }

/** What is said when there can be no PDF. */
export const pdfWords: Record<Language, PdfWords> = {
  id: {
    unavailable:
      'PDF belum dapat dibuat pada komputer ini karena pustaka Typst tidak tersedia untuknya: pilih bentuk docx atau html, atau jalankan "npm ci" pada Linux x64.',
    tooSlow: (seconds) =>
      `PDF belum selesai setelah ${seconds} detik: pilih bentuk docx atau html, atau bagi studinya menjadi beberapa studi.`,
  },
  en: {
    unavailable:
      'PDF cannot be made on this computer because the Typst library is not available for it: choose docx or html, or run "npm ci" on Linux x64.',
    tooSlow: (seconds) =>
      `The PDF was not ready after ${seconds} seconds: choose docx or html, or divide the study into several.`,
  },
}

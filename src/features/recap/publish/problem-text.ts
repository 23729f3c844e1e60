import type { Language } from '../../../base/language.ts'
import type { Problem } from '../../../base/result.ts'

const problems: Record<Language, Readonly<Record<string, string>>> = {
  id: {
    noPick: 'Pilih sekurangnya satu periode.',
    notApproved: 'Sebuah periode yang dipilih tidak (lagi) disahkan. Pilih yang lain.',
    noRegions: 'Kantor belum memilih wilayah. Pilih dahulu di Acuan.',
    noTitle: 'Tulis judulnya.',
    noDescription: 'Tulis apa yang dihitung dan dari sumber apa.',
    noContact: 'Tulis siapa yang dapat dihubungi.',
    noEmail: 'Tulis surel kontak.',
    badEmail: 'Tulis surel seperti data@dinsos.go.id.',
    tooLong: 'Terlalu panjang.',
    badLicence: 'Pilih satu lisensi.',
    badAddress: 'Tulis alamat lengkap seperti https://data.lahatkab.go.id/ppks.',
    noDepth: 'Pilih rincian wilayah.',
    badThreshold: 'Ambang adalah angka bulat dari 3 sampai 100.',
    busy: 'Pemeriksaan lain sedang berjalan. Coba lagi sebentar lagi.',
    tookTooLong: 'Pemeriksaannya terlalu lama. Terbitkan lebih sedikit periode, atau sampai kecamatan saja.',
    tooHeavy: 'Pemeriksaannya terlalu berat. Terbitkan lebih sedikit periode, atau sampai kecamatan saja.',
    noReason: 'Tulis alasannya.',
  },
  en: {
    noPick: 'Choose at least one period.',
    notApproved: 'A chosen period is not approved (any more). Choose another.',
    noRegions: 'The office has no regions yet. Choose them under Reference.',
    noTitle: 'Write the title.',
    noDescription: 'Write what is counted, and from which source.',
    noContact: 'Write who can be asked.',
    noEmail: 'Write the contact’s e-mail.',
    badEmail: 'Write an e-mail such as data@dinsos.go.id.',
    tooLong: 'That is too long.',
    badLicence: 'Choose one licence.',
    badAddress: 'Write a whole address such as https://data.lahatkab.go.id/ppks.',
    noDepth: 'Choose the regions.',
    badThreshold: 'A threshold is a whole number from 3 to 100.',
    busy: 'Another check is running. Try again in a moment.',
    tookTooLong: 'The check took too long. Publish fewer periods, or districts alone.',
    tooHeavy: 'The check is too heavy. Publish fewer periods, or districts alone.',
    noReason: 'Write the reason.',
  },
}

/** By field; '' for what concerns none of them. */
export function publishProblems(list: readonly Problem[], lang: Language): Record<string, string> {
  return Object.fromEntries(list.map(({ code, place }) => [place?.path ?? '', problems[lang][code] ?? code]))
}

import type { Language } from '../../../base/language.ts'

type FigureText = {
  readonly title: (number: string, unit: string, what: string, where: string, period: string, group: string) => string
  readonly each: (what: string, where: string, period: string) => string
  readonly allPeriods: string
  readonly partsOf: (name: string) => string
  readonly lead: string
  readonly address: string
  readonly addressNote: string
  readonly source: string
  readonly entry: string
  readonly import: string
  readonly at: (who: string, date: string) => string
  readonly log: string
  readonly state: Readonly<Record<'reported' | 'not-reported' | 'confidential', string>>
  readonly added: (n: string) => string
  readonly nothing: string
  readonly mismatch: (stated: string, added: string) => string
  readonly history: string
  readonly parts: string
  readonly cited: string
  readonly notCited: string
  readonly view: string
}

export const figureText: Record<Language, FigureText> = {
  id: {
    title: (number, unit, what, where, period, group) => `${number} ${unit} ${what}${group}, ${where}, ${period}`,
    each: (what, where, period) => `${what}, ${where}, ${period}`,
    allPeriods: 'semua periode',
    partsOf: (name) => `bagian-bagian ${name}`,
    lead: 'Angka ini punya alamat tetap dan dapat dirujuk dari SWOT, isu, dan aksi perubahan.',
    address: 'Alamat',
    addressNote: 'Salin alamat ini untuk merujuk angkanya. Artinya tidak pernah berubah.',
    source: 'Sumber',
    entry: 'diketik',
    import: 'dari berkas yang diimpor',
    at: (who, date) => `${who}, ${date}`,
    log: 'Lihat catatan perubahannya',
    state: { reported: 'dilaporkan', 'not-reported': 'dinyatakan tidak dilaporkan', confidential: 'rahasia' },
    added: (n) => `Tidak ada angka yang dicatat langsung di alamat ini; dijumlahkan dari ${n} angka di bawahnya.`,
    nothing: 'Belum ada angka yang dicatat di alamat ini.',
    mismatch: (stated, added) =>
      `Tertulis ${stated}, sedangkan bagian-bagiannya berjumlah ${added}. Keduanya disimpan apa adanya.`,
    history: 'Riwayat',
    parts: 'Terdiri atas',
    cited: 'Dirujuk oleh',
    notCited: 'Belum ada sinyal yang merujuk angka ini.',
    view: 'Lihat dalam rekap',
  },
  en: {
    title: (number, unit, what, where, period, group) => `${number} ${unit} of ${what}${group}, ${where}, ${period}`,
    each: (what, where, period) => `${what}, ${where}, ${period}`,
    allPeriods: 'all periods',
    partsOf: (name) => `parts of ${name}`,
    lead: 'This figure has a lasting address that SWOT, issues and projects can cite.',
    address: 'Address',
    addressNote: 'Copy this address to cite the figure. It never changes its meaning.',
    source: 'Source',
    entry: 'typed in',
    import: 'from an imported file',
    at: (who, date) => `${who}, ${date}`,
    log: 'See the entry of its change',
    state: { reported: 'reported', 'not-reported': 'said to be not reported', confidential: 'confidential' },
    added: (n) => `No figure stands at this address itself; it is added up from ${n} figures below it.`,
    nothing: 'No figure stands at this address yet.',
    mismatch: (stated, added) => `It says ${stated}, while its parts add up to ${added}. Both are kept as they are.`,
    history: 'History',
    parts: 'Made up of',
    cited: 'Cited by',
    notCited: 'No signal cites this figure yet.',
    view: 'See it in the recap',
  },
}

import type { Language } from '../../../base/language.ts'

type EntryText = {
  readonly chooseTitle: (begun: number) => string
  readonly chooseLead: string
  readonly noArea: string
  readonly toReference: string
  readonly begun: string
  readonly nothingBegun: string
  readonly set: string
  readonly period: string
  readonly status: string
  readonly periodHint: string
  readonly open: string
  readonly openTitle: string
  readonly noPeriod: string
  readonly failed: string
  readonly act: string
  readonly fill: string
  readonly look: string
  readonly title: (set: string, period: string, filled: string, of: string) => string
  readonly lead: string
  readonly back: string
  readonly approved: (who: string, when: string) => string
  readonly checked: (who: string, when: string) => string
  readonly toCheck: string
  readonly category: string
  readonly region: string
  readonly ofWhole: (name: string) => string
  readonly wholeNote: string
  readonly turn: (toRegions: boolean) => string
  readonly slices: string
  readonly all: string
  readonly scopes: string
  readonly perRegion: string
  readonly perRegionAgain: string
  readonly perRegionLead: string
  readonly filledOf: (filled: string, of: string) => string
  readonly noScript: string
  readonly shown: string
  readonly otherUnits: (n: string, unit: string) => string
  readonly regionTitle: (region: string, filled: string, of: string) => string
  readonly regionLead: string
  readonly save: string
  readonly next: (region: string) => string
  readonly before: (region: string) => string
  readonly toGrid: string
  readonly beside: string
  readonly total: string
  readonly about: string
  readonly someSaved: string
}

export const entryText: Record<Language, EntryText> = {
  id: {
    chooseTitle: (begun) => (begun === 0 ? 'Belum ada periode yang diisi' : 'Pilih periode yang diisi'),
    chooseLead:
      'Angka diisi per kelompok kategori dan periode. Satu tabel memuat semua kategori dan kecamatan; bisa juga ditempel dari Excel.',
    noArea: 'Wilayah kantor belum dipilih. Angka selalu milik sebuah wilayah, jadi pilih wilayahnya dahulu.',
    toReference: 'Pilih wilayah di Acuan',
    begun: 'Periode yang sudah dimulai',
    nothingBegun: 'Belum ada. Mulailah dengan memilih kelompok dan periode di bawah ini.',
    set: 'Kelompok kategori',
    period: 'Periode',
    status: 'Status',
    periodHint: 'Misalnya: 2025, Semester I 2025, Triwulan IV 2025, Januari 2026',
    open: 'Buka tabel',
    openTitle: 'Mulai atau buka periode lain',
    noPeriod: 'Tuliskan periodenya, misalnya 2025, Semester I 2025, Triwulan IV 2025, atau Januari 2026.',
    failed: 'Belum bisa dibuka',
    act: 'Tindakan',
    fill: 'Isi angka',
    look: 'Lihat angka',
    title: (set, period, filled, of) => `${set} ${period}: ${filled} dari ${of} sel terisi`,
    lead: 'Ketik seperti di Excel: 46.109. Kosong berarti belum dilaporkan, - tidak dilaporkan, r dirahasiakan, dan 0 benar-benar nol.',
    back: 'Semua periode',
    approved: (who, when) =>
      `Disahkan ${who} pada ${when}, jadi terkunci: angka tidak bisa diubah dari sini, dari impor, atau dari formulir. Kepala kantor dapat membukanya kembali dengan alasan.`,
    checked: (who, when) => `Sudah diperiksa ${who} pada ${when}. Bila angka diubah, periode ini menjadi draf lagi.`,
    toCheck: 'Periksa periode ini',
    category: 'Kategori',
    region: 'Wilayah',
    ofWhole: (name) => `${name} sendiri`,
    wholeNote:
      'Angka milik wilayah induk berdiri sendiri di sebelah jumlah bagiannya dan tidak pernah ikut dijumlahkan.',
    turn: (toRegions) => (toRegions ? 'Wilayah ke bawah' : 'Kategori ke bawah'),
    slices: 'Rincian',
    all: 'Semua',
    scopes: 'Wilayah lain',
    perRegion: 'Isi per wilayah',
    perRegionAgain: 'Wilayah sebelum dan sesudahnya',
    perRegionLead: 'Satu wilayah satu halaman, cocok untuk ponsel.',
    filledOf: (filled, of) => `${filled} dari ${of} terisi`,
    noScript:
      'Tanpa JavaScript tabel ini hanya untuk dibaca: buka nama wilayah di kepala tabel untuk mengisi angkanya.',
    shown: 'Tabel angka',
    otherUnits: (n, unit) => `${n} angka lain pada periode ini dihitung dalam ${unit}`,
    regionTitle: (region, filled, of) => `${region}: ${filled} dari ${of} terisi`,
    regionLead: 'Kosong berarti belum dilaporkan, - tidak dilaporkan, r dirahasiakan, dan 0 benar-benar nol.',
    save: 'Simpan',
    next: (region) => `Berikutnya: ${region}`,
    before: (region) => `Sebelumnya: ${region}`,
    toGrid: 'Lihat sebagai tabel',
    beside: 'Di luar jumlah resmi',
    total: 'Jumlah entri',
    about: 'Catatan dan riwayat',
    someSaved: 'Angka yang lain sudah tersimpan; yang ditandai belum.',
  },
  en: {
    chooseTitle: (begun) => (begun === 0 ? 'No period has figures yet' : 'Choose a period to fill'),
    chooseLead:
      'Figures are entered by category set and period. One table holds all categories and districts; a block from Excel can be pasted.',
    noArea: 'The area of the office is not chosen yet. A figure always belongs to a region, so choose the area first.',
    toReference: 'Choose the area in Reference',
    begun: 'Periods that were begun',
    nothingBegun: 'None yet. Begin by choosing a set and a period below.',
    set: 'Category set',
    period: 'Period',
    status: 'Status',
    periodHint: 'For example: 2025, Half 1 2025, Quarter 4 2025, January 2026',
    open: 'Open the table',
    openTitle: 'Begin or open another period',
    noPeriod: 'Write the period, such as 2025, Half 1 2025, Quarter 4 2025 or January 2026.',
    failed: 'Cannot be opened yet',
    act: 'Acts',
    fill: 'Enter figures',
    look: 'See the figures',
    title: (set, period, filled, of) => `${set} ${period}: ${filled} of ${of} cells filled`,
    lead: 'Type as in Excel: 46,109. Empty is not reported yet, - not reported, c confidential, and 0 is truly zero.',
    back: 'All periods',
    approved: (who, when) =>
      `Approved by ${who} on ${when}, hence locked: figures cannot be changed here, by import or by a form. The head of the office can open it again, with a reason.`,
    checked: (who, when) => `Checked by ${who} on ${when}. When a figure changes, this period is a draft again.`,
    toCheck: 'Check this period',
    category: 'Category',
    region: 'Region',
    ofWhole: (name) => `${name} itself`,
    wholeNote: 'The figure of the whole region stands beside the sum of its parts and is never added to them.',
    turn: (toRegions) => (toRegions ? 'Regions down' : 'Categories down'),
    slices: 'Breakdown',
    all: 'All',
    scopes: 'Other regions',
    perRegion: 'Fill by region',
    perRegionAgain: 'Regions before and after',
    perRegionLead: 'One region a page, made for phones.',
    filledOf: (filled, of) => `${filled} of ${of} filled`,
    noScript:
      'Without JavaScript this table is for reading: open the name of a region in its head to enter the figures.',
    shown: 'Table of figures',
    otherUnits: (n, unit) => `${n} other figures of this period are in ${unit}`,
    regionTitle: (region, filled, of) => `${region}: ${filled} of ${of} filled`,
    regionLead: 'Empty is not reported yet, - not reported, c confidential, and 0 is truly zero.',
    save: 'Save',
    next: (region) => `Next: ${region}`,
    before: (region) => `Before: ${region}`,
    toGrid: 'See as a table',
    beside: 'Outside the official total',
    total: 'Total of entries',
    about: 'Remarks and history',
    someSaved: 'The other figures are saved; the marked ones are not yet.',
  },
}

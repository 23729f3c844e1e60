import type { Language } from '../../../base/language.ts'

type Words = {
  readonly title: (good: string, bad: string, differ: string) => string
  readonly lead: (periods: string, sets: string) => string
  readonly fresh: string
  readonly same: string
  readonly differ: string
  readonly bad: string
  readonly repeated: string
  readonly notReported: string
  readonly blank: string
  readonly leftOut: string
  readonly counted: string
  readonly added: string
  readonly what: string
  readonly count: string
  readonly totals: string
  readonly totalsRight: (right: string) => string
  readonly totalsWrong: (differ: string) => string
  readonly totalsNone: string
  readonly where: string
  readonly of: string
  readonly printed: string
  readonly computed: string
  readonly missingParts: (missing: string) => string
  readonly differTitle: string
  readonly differSay: string
  readonly figure: string
  readonly here: string
  readonly inFile: string
  readonly more: (more: string) => string
  readonly chooseEach: string
  readonly chosen: (count: string) => string
  readonly differing: (count: string) => string
  readonly differingLead: string
  readonly groups: string
  readonly group: string
  readonly shown: (from: string, to: string, of: string) => string
  readonly fate: string
  readonly asAll: string
  readonly asGroup: string
  readonly keepShort: string
  readonly replaceShort: string
  readonly save: string
  readonly saveNext: string
  readonly saveGroups: string
  readonly backToCheck: string
  readonly before: string
  readonly replace: string
  readonly keep: string
  readonly mode: string
  readonly badTitle: string
  readonly badSay: string
  readonly download: (format: string) => string
  readonly cell: string
  readonly says: string
  readonly reason: string
  readonly next: string
  readonly apply: (good: string) => string
  readonly nothing: string
  readonly changedMeanwhile: string
  readonly appliedTitle: (figures: string) => string
  readonly appliedNothing: string
  readonly appliedSay: (same: string, kept: string, refused: string) => string
  readonly see: string
  readonly undo: string
  readonly undoSay: string
  readonly undoneTitle: (figures: string) => string
  readonly undoneRefused: (refused: string) => string
  readonly another: string
  readonly notReportedValue: string
  readonly columns: readonly [string, string, string, string, string]
  readonly badSheet: string
}

export const checkText: Record<Language, Words> = {
  id: {
    title: (good, bad, differ) =>
      `${good} angka siap masuk${bad === '0' ? '' : `; ${bad} perlu diperbaiki`}${differ === '0' ? '' : `; ${differ} berbeda dari yang ada`}`,
    lead: (periods, sets) => `Periode ${periods}; ${sets}.`,
    fresh: 'Angka baru',
    same: 'Sama dengan yang ada',
    differ: 'Berbeda dari yang ada',
    bad: 'Perlu diperbaiki',
    repeated: 'Tertulis dua kali dengan nilai sama',
    notReported: 'Ditandai tidak dilaporkan (-, n/a, …)',
    blank: 'Sel kosong: tidak ditulis',
    leftOut: 'Nama yang sengaja dilewati',
    counted: 'Baris daftar yang dihitung',
    added: 'Dijumlahkan dari L dan P',
    what: 'Yang ditemukan',
    count: 'Banyaknya',
    totals: 'Jumlah tercetak dan jumlah yang dihitung ulang',
    totalsRight: (right) => `${right} jumlah tercetak cocok.`,
    totalsWrong: (differ) =>
      `${differ} jumlah tercetak tidak cocok. Keduanya disimpan; yang masuk adalah angka bagiannya.`,
    totalsNone: 'Berkas ini tidak mencetak jumlah.',
    where: 'Tempat',
    of: 'Jumlah dari',
    printed: 'Tercetak',
    computed: 'Dihitung',
    missingParts: (missing) => `${missing} bagian tanpa angka`,
    differTitle: 'Angka yang berbeda dari rekap',
    differSay: 'Bandingkan kedua nilai sebelum menerapkan.',
    figure: 'Angka',
    here: 'Di rekap',
    inFile: 'Di berkas',
    more: (more) => `dan ${more} lagi`,
    chooseEach: 'Pilih per kelompok atau satu per satu',
    chosen: (count) => `${count} pilihan sendiri sudah disimpan.`,
    differing: (count) => `${count} angka berbeda dari rekap`,
    differingLead: 'Pilihan satu angka berlaku di atas pilihan kelompoknya, dan itu di atas pilihan untuk semua.',
    groups: 'Per jenis dan periode',
    group: 'Kelompok',
    shown: (from, to, of) => `Angka ${from} sampai ${to} dari ${of}`,
    fate: 'Yang dipakai',
    asAll: 'Ikut pilihan untuk semua',
    asGroup: 'Ikut kelompoknya',
    keepShort: 'Nilai di rekap',
    replaceShort: 'Nilai di berkas',
    save: 'Simpan pilihan',
    saveNext: 'Simpan dan lanjut',
    saveGroups: 'Simpan pilihan kelompok',
    backToCheck: 'Kembali ke pemeriksaan',
    before: 'Sebelumnya',
    replace: 'Ganti dengan nilai dari berkas',
    keep: 'Biarkan nilai yang sudah ada di rekap',
    mode: 'Untuk angka yang berbeda',
    badTitle: 'Yang perlu diperbaiki',
    badSay: 'Unduh, perbaiki, lalu unggah lagi. Angka yang benar dapat masuk lebih dulu.',
    download: (format) => `Unduh ${format}`,
    cell: 'Sel',
    says: 'Tertulis',
    reason: 'Sebab',
    next: 'Berikutnya',
    apply: (good) => `Terapkan ${good} angka`,
    nothing: 'Tidak ada angka yang dapat masuk.',
    changedMeanwhile: 'Rekap berubah sejak Anda memeriksa, jadi dibandingkan lagi. Lihat sekali lagi, lalu terapkan.',
    appliedTitle: (figures) => `${figures} angka sudah masuk ke rekap`,
    appliedNothing: 'Tidak ada yang berubah: rekap sudah sama dengan berkas',
    appliedSay: (same, kept, refused) =>
      `${same} sudah sama, ${kept} dibiarkan, ${refused} ditolak karena periodenya terkunci.`,
    see: 'Lihat rekap',
    undo: 'Urungkan impor ini',
    undoSay: 'Nilai sebelumnya dikembalikan. Angka yang diubah orang setelah impor tidak disentuh dan didaftar.',
    undoneTitle: (figures) => `${figures} angka dikembalikan seperti sebelum impor`,
    undoneRefused: (refused) => `${refused} angka tidak dikembalikan karena sudah berubah sesudahnya:`,
    another: 'Impor berkas lain',
    notReportedValue: 'tidak dilaporkan',
    columns: ['Lembar', 'Baris', 'Kolom', 'Tertulis', 'Sebab'],
    badSheet: 'Perlu diperbaiki',
  },
  en: {
    title: (good, bad, differ) =>
      `${good} figures can go in${bad === '0' ? '' : `; ${bad} need mending`}${differ === '0' ? '' : `; ${differ} differ from the recap`}`,
    lead: (periods, sets) => `Periods ${periods}; ${sets}.`,
    fresh: 'New figures',
    same: 'Same as in the recap',
    differ: 'Other than in the recap',
    bad: 'Need mending',
    repeated: 'Written twice with one value',
    notReported: 'Marked as not reported (-, n/a, …)',
    blank: 'Blank cells: nothing is written',
    leftOut: 'Names left out on purpose',
    counted: 'Rows of a list that were counted',
    added: 'Added up from male and female',
    what: 'What was found',
    count: 'How many',
    totals: 'Totals as printed and as computed again',
    totalsRight: (right) => `${right} printed totals are right.`,
    totalsWrong: (differ) => `${differ} printed totals differ. Both are kept; what goes in are the parts.`,
    totalsNone: 'This file prints no totals.',
    where: 'Where',
    of: 'Total of',
    printed: 'Printed',
    computed: 'Computed',
    missingParts: (missing) => `${missing} parts without a figure`,
    differTitle: 'Figures other than in the recap',
    differSay: 'Compare the two values before you apply.',
    figure: 'Figure',
    here: 'In the recap',
    inFile: 'In the file',
    more: (more) => `and ${more} more`,
    chooseEach: 'Choose by group or one by one',
    chosen: (count) => `${count} choices of your own are saved.`,
    differing: (count) => `${count} figures differ from the recap`,
    differingLead: 'A choice for one figure stands above that of its group, and that above the choice for all.',
    groups: 'By category and period',
    group: 'Group',
    shown: (from, to, of) => `Figures ${from} to ${to} of ${of}`,
    fate: 'What counts',
    asAll: 'As chosen for all',
    asGroup: 'As its group',
    keepShort: 'Value in the recap',
    replaceShort: 'Value in the file',
    save: 'Save choices',
    saveNext: 'Save and go on',
    saveGroups: 'Save choices of groups',
    backToCheck: 'Back to the check',
    before: 'Previous',
    replace: 'Replace them by those of the file',
    keep: 'Keep those of the recap',
    mode: 'For figures that differ',
    badTitle: 'What needs mending',
    badSay: 'Download, mend and upload again. Good figures can go in before that.',
    download: (format) => `Download ${format}`,
    cell: 'Cell',
    says: 'Says',
    reason: 'Reason',
    next: 'Next',
    apply: (good) => `Apply ${good} figures`,
    nothing: 'No figure can go in.',
    changedMeanwhile: 'The recap changed since you looked, so it was compared again. Look once more, then apply.',
    appliedTitle: (figures) => `${figures} figures went into the recap`,
    appliedNothing: 'Nothing changed: the recap was the same as the file',
    appliedSay: (same, kept, refused) =>
      `${same} were the same, ${kept} were kept, ${refused} refused because their period is locked.`,
    see: 'See the recap',
    undo: 'Undo this import',
    undoSay:
      'The values before it come back. Figures that somebody changed after the import are not touched, and listed.',
    undoneTitle: (figures) => `${figures} figures are as they were before the import`,
    undoneRefused: (refused) => `${refused} figures did not go back because they changed since:`,
    another: 'Import another file',
    notReportedValue: 'not reported',
    columns: ['Sheet', 'Row', 'Column', 'Says', 'Reason'],
    badSheet: 'To mend',
  },
}

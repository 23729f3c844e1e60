import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { LicenceId } from './publication.ts'

type PublishText = {
  readonly titleNone: string
  readonly titleSome: (n: number) => string
  readonly lead: string
  readonly nothingApproved: string
  readonly toPeriods: string
  readonly notYours: string
  readonly published: string
  readonly withdrawn: string
  readonly publishedOn: (when: string) => string
  readonly withdrawnOn: (when: string) => string
  readonly choose: string
  readonly pick: string
  readonly pickHint: string
  readonly depth: string
  readonly depths: Readonly<Record<'regency' | 'district' | 'village', string>>
  readonly total: string
  readonly totalYes: string
  readonly name: string
  readonly nameHint: string
  readonly nameDefault: (office: string) => string
  readonly description: string
  readonly descriptionHint: string
  readonly contact: string
  readonly contactHint: string
  readonly email: string
  readonly licence: string
  readonly licenceHint: string
  readonly licences: Readonly<Record<LicenceId, string>>
  readonly address: string
  readonly addressHint: string
  readonly thresholds: string
  readonly thresholdsSay: (usual: number, strict: number) => string
  readonly thresholdOf: (name: string, zeros: boolean) => string
  readonly see: string
  readonly failed: string
  readonly back: string
  readonly previewGood: (hidden: number) => string
  readonly previewNone: string
  readonly previewBad: (n: number) => string
  readonly previewLead: string
  readonly changed: string
  readonly how: string
  readonly small: string
  readonly complement: string
  readonly shown: string
  readonly compared: (n: number) => string
  readonly otherUnits: (n: number) => string
  readonly refusedTitle: string
  readonly refusedSay: readonly string[]
  readonly openTitle: string
  readonly openSay: string
  readonly auditTitle: (n: number) => string
  readonly auditSay: string
  readonly auditMore: (n: number) => string
  readonly why: string
  readonly audit: string
  readonly result: string
  readonly between: (low: number, high: number) => string
  readonly atLeast: (low: number) => string
  readonly verdicts: Readonly<Record<'safe' | 'exact' | 'narrow' | 'public', string>>
  readonly publicView: string
  readonly publish: string
  readonly publishSay: string
  readonly changeChoice: string
  readonly folder: string
  readonly folderSay: string
  readonly files: string
  readonly filesSay: string
  readonly noPdf: string
  readonly noAddress: string
  readonly withdraw: string
  readonly withdrawSay: string
  readonly reason: string
  readonly messages: Readonly<Record<'terbit' | 'ditarik', string>>
  readonly heading: string
}

export const publishText: Record<Language, PublishText> = {
  id: {
    titleNone: 'Belum ada angka yang diterbitkan',
    titleSome: (n) => `${n} publikasi berlaku`,
    lead: 'Angka kecil dapat membuat seseorang dikenali. Sebelum terbit, angka seperti itu disembunyikan bersama angka penutupnya, lalu diperiksa apakah masih dapat dihitung kembali.',
    nothingApproved:
      'Yang dapat diterbitkan hanya periode yang sudah disahkan. Sahkan dahulu sebuah periode; sesudah itu pilihannya muncul di sini.',
    toPeriods: 'Ke halaman Periksa',
    notYours: 'Menerbitkan adalah wewenang kepala kantor. Yang sudah terbit dapat dilihat di bawah.',
    published: 'Yang sudah terbit',
    withdrawn: 'ditarik',
    publishedOn: (when) => `terbit ${when}`,
    withdrawnOn: (when) => `ditarik ${when}`,
    choose: 'Siapkan publikasi',
    pick: 'Himpunan dan periode yang disahkan',
    pickHint: 'Beberapa periode sekaligus memakai pola tersembunyi yang sama.',
    depth: 'Rincian wilayah',
    depths: { regency: 'kabupaten/kota saja', district: 'sampai kecamatan', village: 'sampai desa/kelurahan' },
    total: 'Jumlah semua jenis',
    totalYes: 'terbitkan kolom Jumlah',
    name: 'Judul',
    nameHint: 'Tanpa tahun: periode sudah menjadi kolom.',
    nameDefault: (office) => `Rekapitulasi kesejahteraan sosial ${office}`,
    description: 'Uraian',
    descriptionHint: 'Apa yang dihitung, oleh siapa, dari sumber apa. Ikut ke katalog data.',
    contact: 'Kontak',
    contactHint: 'Jabatan atau bidang, bukan nama orang, misalnya Subbagian Perencanaan dan Data.',
    email: 'Surel kontak',
    licence: 'Lisensi angka',
    licenceHint: 'Nama dan kode wilayah tetap berlisensi ODbL 1.0; itu tertulis di setiap berkas.',
    licences: {
      'CC-BY-4.0': 'CC BY 4.0: sebut sumbernya',
      'ODbL-1.0': 'ODbL 1.0: turunannya tetap terbuka',
      'CC0-1.0': 'CC0 1.0: tanpa syarat',
    },
    address: 'Alamat tempat folder akan dipasang (boleh kosong)',
    addressHint: 'Misalnya https://data.lahatkab.go.id/ppks. Tanpa alamat, data.json tidak memuat tautan unduh.',
    thresholds: 'Ambang tiap jenis',
    thresholdsSay: (usual, strict) =>
      `Biasanya angka di bawah ${usual} disembunyikan. Untuk jenis yang peka, angka di bawah ${strict} disembunyikan, termasuk 0.`,
    thresholdOf: (name, zeros) => (zeros ? `${name} (0 ikut disembunyikan)` : name),
    see: 'Periksa dan lihat dulu',
    failed: 'Belum dapat diperiksa',
    back: 'Kembali ke daftar publikasi',
    previewGood: (hidden) => `${formatNumber(hidden, 'id')} angka disembunyikan; tidak satu pun dapat dihitung kembali`,
    previewNone: 'Tidak ada angka yang perlu disembunyikan',
    previewBad: (n) => `Belum dapat diterbitkan: ${formatNumber(n, 'id')} angka masih dapat diketahui`,
    previewLead: 'Belum ada yang keluar dari kantor. Di bawah ini yang akan dilihat umum.',
    changed: 'Angka atau publikasi lain berubah sejak halaman ini dibuka. Periksa sekali lagi sebelum menerbitkan.',
    how: 'Yang disembunyikan, dan mengapa',
    small: 'angka kecil',
    complement: 'penutup: supaya angka kecil tidak dapat dihitung dari jumlahnya',
    shown: 'ditampilkan',
    compared: (n) =>
      n === 0
        ? 'Belum ada publikasi lain dari periode ini.'
        : `Diperiksa bersama ${n} publikasi sebelumnya dari periode yang sama, termasuk yang sudah ditarik.`,
    otherUnits: (n) => `${n} angka dalam satuan lain tidak ikut terbit.`,
    refusedTitle: 'Masih dapat diketahui',
    refusedSay: [
      'Terbitkan tanpa kolom Jumlah, atau dengan rincian wilayah yang lebih kasar.',
      'Terbitkan tanpa periode yang angkanya baru saja dibetulkan.',
      'Angka yang tertulis pada publikasi sebelumnya tidak dapat ditarik kembali dari orang yang sudah menyimpannya.',
    ],
    openTitle: 'Sudah pernah terbit',
    openSay: 'Angka-angka ini sudah tertulis di publikasi sebelumnya. Menyembunyikannya sekarang tidak menolong lagi.',
    auditTitle: (n) => `Hasil pemeriksaan ${formatNumber(n, 'id')} angka yang disembunyikan`,
    auditSay:
      'Siapa pun yang menghitung dari semua angka yang terbit hanya dapat menyimpulkan bahwa angkanya ada di antara dua batas ini.',
    auditMore: (n) => `${formatNumber(n, 'id')} angka lain batasnya sama lebar atau lebih lebar.`,
    why: 'Mengapa',
    audit: 'Yang dapat disimpulkan orang',
    result: 'Hasil',
    between: (low, high) =>
      low === high
        ? `tepat ${formatNumber(low, 'id')}`
        : `antara ${formatNumber(low, 'id')} dan ${formatNumber(high, 'id')}`,
    atLeast: (low) => `${formatNumber(low, 'id')} atau lebih`,
    verdicts: {
      safe: 'aman',
      exact: 'dapat dihitung kembali',
      narrow: 'ketahuan kecil',
      public: 'sudah pernah terbit',
    },
    publicView: 'Tabel seperti yang dilihat umum',
    publish: 'Terbitkan',
    publishSay:
      'Berkasnya dibuat sekali dan disimpan apa adanya. Penerbitan dicatat di riwayat, dan dapat ditarik; yang sudah diunduh orang tidak dapat ditarik.',
    changeChoice: 'Ubah pilihan',
    folder: 'Unduh folder (zip)',
    folderSay:
      'Isinya dapat dipasang di server web apa pun tanpa program: index.html, CSV, XLSX, PDF, datapackage.json, dan data.json untuk katalog data.',
    files: 'Berkas dan sidiknya',
    filesSay:
      'Semua berkas memuat angka tersembunyi yang sama. Sidik SHA-256 membuktikan bahwa sebuah salinan tidak berubah.',
    noPdf: 'PDF tidak ikut: pembuatnya tidak tersedia di komputer ini.',
    noAddress: 'data.json tidak memuat tautan unduh, karena alamat foldernya tidak diisi.',
    withdraw: 'Tarik publikasi',
    withdrawSay:
      'Publikasi yang ditarik tetap diperhitungkan pada pemeriksaan berikutnya, karena mungkin sudah disimpan orang.',
    reason: 'Alasan',
    messages: { terbit: 'Sudah terbit.', ditarik: 'Publikasi sudah ditarik.' },
    heading: 'Terbitkan',
  },
  en: {
    titleNone: 'No figures are published yet',
    titleSome: (n) => `${n} ${n === 1 ? 'publication is' : 'publications are'} out`,
    lead: 'A small count can expose somebody. Before anything goes out, such counts are hidden together with complements, and it is checked whether they could still be worked out.',
    nothingApproved: 'Only approved periods can be published. Approve a period first; then it can be chosen here.',
    toPeriods: 'To the page Check',
    notYours: 'Publishing is for the head of the office. What is out can be seen below.',
    published: 'What is out',
    withdrawn: 'withdrawn',
    publishedOn: (when) => `published ${when}`,
    withdrawnOn: (when) => `withdrawn ${when}`,
    choose: 'Prepare a publication',
    pick: 'Sets and approved periods',
    pickHint: 'Several periods at once have the same pattern of hidden counts.',
    depth: 'Regions',
    depths: { regency: 'the regency alone', district: 'down to districts', village: 'down to villages' },
    total: 'Total of all categories',
    totalYes: 'publish the total',
    name: 'Title',
    nameHint: 'Without the year: periods are a column.',
    nameDefault: (office) => `Social welfare recap of ${office}`,
    description: 'Description',
    descriptionHint: 'What is counted, by whom, from which source. Goes into the catalogue.',
    contact: 'Contact',
    contactHint: 'A post or a section, not a person’s name.',
    email: 'Contact’s e-mail',
    licence: 'Licence of the figures',
    licenceHint: 'Names and codes of regions stay under ODbL 1.0; every file says so.',
    licences: {
      'CC-BY-4.0': 'CC BY 4.0: name the source',
      'ODbL-1.0': 'ODbL 1.0: what is made of it stays open',
      'CC0-1.0': 'CC0 1.0: no conditions',
    },
    address: 'Address where the folder will stand (may be empty)',
    addressHint: 'Such as https://data.lahatkab.go.id/ppks. Without it data.json has no download links.',
    thresholds: 'Threshold of each category',
    thresholdsSay: (usual, strict) =>
      `Usually counts below ${usual} are hidden. For sensitive categories counts below ${strict} are, 0 included.`,
    thresholdOf: (name, zeros) => (zeros ? `${name} (0 is hidden too)` : name),
    see: 'Check and look first',
    failed: 'It cannot be checked yet',
    back: 'Back to the list of publications',
    previewGood: (hidden) => `${formatNumber(hidden, 'en')} counts are hidden; none can be worked out`,
    previewNone: 'No count has to be hidden',
    previewBad: (n) => `It cannot be published yet: ${formatNumber(n, 'en')} counts can still be found out`,
    previewLead: 'Nothing has left the office yet. Below is what the public will see.',
    changed: 'Figures or another publication changed since this page was opened. Check once more before you publish.',
    how: 'What is hidden, and why',
    small: 'small counts',
    complement: 'complements: so that small counts cannot be worked out from totals',
    shown: 'shown',
    compared: (n) =>
      n === 0
        ? 'There is no other publication of these periods.'
        : `Checked together with ${n} earlier publications of the same periods, withdrawn ones included.`,
    otherUnits: (n) => `${n} figures in another unit are left out.`,
    refusedTitle: 'Can still be found out',
    refusedSay: [
      'Publish without the total, or with coarser regions.',
      'Publish without the period whose figures were just corrected.',
      'A count that an earlier publication shows cannot be taken back from those who saved it.',
    ],
    openTitle: 'Already public',
    openSay: 'Earlier publications show these counts. Hiding them now helps nothing.',
    auditTitle: (n) => `What was found of ${formatNumber(n, 'en')} hidden counts`,
    auditSay: 'Whoever works with all published counts can only conclude that a count lies between these two bounds.',
    auditMore: (n) => `${formatNumber(n, 'en')} other counts have bounds as wide or wider.`,
    why: 'Why',
    audit: 'What people can conclude',
    result: 'Result',
    between: (low, high) =>
      low === high
        ? `exactly ${formatNumber(low, 'en')}`
        : `between ${formatNumber(low, 'en')} and ${formatNumber(high, 'en')}`,
    atLeast: (low) => `${formatNumber(low, 'en')} or more`,
    verdicts: { safe: 'safe', exact: 'can be worked out', narrow: 'seen to be small', public: 'already public' },
    publicView: 'The table as the public sees it',
    publish: 'Publish',
    publishSay:
      'The files are made once and kept as they are. Publishing is logged and can be withdrawn; what people have downloaded cannot.',
    changeChoice: 'Change the choice',
    folder: 'Download the folder (zip)',
    folderSay:
      'Any web server can serve it without a program: index.html, CSV, XLSX, PDF, datapackage.json, and data.json for catalogues.',
    files: 'Files and their checksums',
    filesSay: 'All files hide the same counts. A SHA-256 checksum proves that a copy did not change.',
    noPdf: 'Without PDF: this computer cannot make one.',
    noAddress: 'data.json has no download links, since the address of the folder was left empty.',
    withdraw: 'Withdraw the publication',
    withdrawSay: 'A withdrawn publication still counts in later checks, since people may have saved it.',
    reason: 'Reason',
    messages: { terbit: 'It is published.', ditarik: 'The publication is withdrawn.' },
    heading: 'Publish',
  },
}

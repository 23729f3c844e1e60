import type { Language } from '../../base/language.ts'

type OwnMethodText = {
  readonly title: (n: number) => string
  readonly lead: string
  readonly name: string
  readonly nameHint: string
  readonly criteria: string
  readonly criteriaHint: string
  readonly source: string
  readonly sourceHint: string
  readonly save: string
  readonly failed: string
  readonly addTitle: string
  readonly version: (version: string, day: string) => string
  readonly empty: string
  readonly change: string
  readonly versionOf: (title: string, version: string) => string
  readonly toStudy: string
  readonly problems: {
    readonly noTitle: string
    readonly noCriteria: string
    readonly twice: string
    readonly longSource: string
    readonly badLine: (line: number, text: string) => string
  }
}

export const ownMethodText: Record<Language, OwnMethodText> = {
  id: {
    title: (n) => (n === 0 ? 'Belum ada metode kantor sendiri' : `${n} metode kantor`),
    lead: 'ASTRID, USG, APKL, dan litmus sudah tersedia. Tuliskan metode di sini bila kantor memakai kriteria sendiri. Menyimpan judul yang sama membuat versi baru; studi lama tetap memakai versi lamanya.',
    name: 'Nama metode',
    nameHint: 'Misalnya: Prioritas layanan Dinas Sosial Lahat',
    criteria: 'Kriteria',
    criteriaHint:
      'Satu baris satu kriteria: nama; nilai terendah; nilai tertinggi; bobot. Misalnya: Mendesak; 1; 5; 2. Tanpa bobot berarti 1: nilai langsung dijumlahkan.',
    source: 'Sumber',
    sourceHint: 'Peraturan atau naskah yang menetapkannya. Boleh kosong.',
    save: 'Simpan metode',
    failed: 'Belum tersimpan',
    addTitle: 'Tulis metode',
    version: (version, day) => `versi ${version}, ${day}`,
    empty: 'Metode yang ditulis di sini dapat dipilih di setiap studi kantor.',
    change: 'Buka dan ubah',
    versionOf: (title, version) => `${title}, versi ${version}`,
    toStudy: 'Kembali ke metode studi',
    problems: {
      noTitle: 'Tuliskan nama metode.',
      noCriteria: 'Tuliskan sedikitnya satu kriteria, paling banyak 100.',
      twice: 'Ada dua kriteria dengan nama yang sama.',
      longSource: 'Ringkaslah sumbernya.',
      badLine: (line, text) =>
        `Baris ${line} (“${text}”): tuliskan seperti “Mendesak; 1; 5”, nama lalu nilai terendah dan tertinggi.`,
    },
  },
  en: {
    title: (n) =>
      n === 0
        ? 'No method of the office’s own yet'
        : n === 1
          ? 'One method of the office'
          : `${n} methods of the office`,
    lead: 'ASTRID, USG, APKL and litmus are here already. Write a method when the office has criteria of its own. Saving the same title makes a new version; older studies keep theirs.',
    name: 'Name of the method',
    nameHint: 'Such as: Service priorities of Lahat',
    criteria: 'Criteria',
    criteriaHint:
      'One line each: name; lowest points; highest points; weight. Such as: Urgent; 1; 5; 2. Without a weight it is 1: points are added as they are.',
    source: 'Source',
    sourceHint: 'The rule or document that settles it. May be empty.',
    save: 'Save the method',
    failed: 'Not saved yet',
    addTitle: 'Write a method',
    version: (version, day) => `version ${version}, ${day}`,
    empty: 'Methods written here can be chosen in every study of the office.',
    change: 'Open and change',
    versionOf: (title, version) => `${title}, version ${version}`,
    toStudy: 'Back to the study’s method',
    problems: {
      noTitle: 'Write the name of the method.',
      noCriteria: 'Write one criterion at least, 100 at most.',
      twice: 'Two criteria have the same name.',
      longSource: 'Make the source shorter.',
      badLine: (line, text) =>
        `Line ${line} (“${text}”): write it like “Urgent; 1; 5”: the name, then lowest and highest points.`,
    },
  },
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'

type CauseText = {
  readonly name: string
  readonly title: (n: number, proven: number) => string
  readonly lead: string
  readonly listTitle: string
  readonly listLead: string
  readonly none: string
  readonly count: (n: number) => string
  readonly picture: string
  readonly empty: string
  readonly proven: string
  readonly supposed: string
  readonly noCategory: string
  readonly addTitle: string
  readonly text: string
  readonly textHint: string
  readonly category: string
  readonly categoryHint: string
  readonly parent: string
  readonly parentHint: string
  readonly top: string
  readonly add: string
  readonly failed: string
  readonly remove: string
  readonly back: string
  readonly problems: Readonly<Record<'noText' | 'tooLong' | 'gone' | 'tooDeep', string>>
}

export const causeText: Record<Language, CauseText> = {
  id: {
    name: 'Tulang ikan',
    title: (n, proven) =>
      n === 0 ? 'Belum ada sebab' : `${formatNumber(n, 'id')} sebab, ${formatNumber(proven, 'id')} berbukti`,
    lead: 'Setiap sebab adalah dugaan sampai ada bukti yang menunjuk kepadanya. Tanyakan “mengapa” sampai sebab yang dapat diubah kantor sendiri.',
    listTitle: 'Sebab dari faktor dan isu',
    listLead: 'Pilih satu faktor atau isu untuk dicari sebabnya.',
    none: 'Belum ada faktor atau isu di studi ini.',
    count: (n) => (n === 0 ? 'belum dicari' : `${formatNumber(n, 'id')} sebab`),
    picture: 'Tulang ikan',
    empty: 'Belum ada sebab untuk digambar.',
    proven: 'berbukti',
    supposed: 'dugaan',
    noCategory: 'Lain-lain',
    addTitle: 'Tambah sebab',
    text: 'Sebab',
    textHint: 'Satu kalimat, misalnya: Belum ada bentuk laporan yang disepakati.',
    category: 'Tulang',
    categoryHint: 'Misalnya Orang, Proses, Teknologi, Data dan sumber daya, Lingkungan, Kebijakan. Boleh kosong.',
    parent: 'Menjawab mengapa dari',
    parentHint: 'Sebab yang dijelaskan oleh sebab baru ini.',
    top: 'masalahnya sendiri',
    add: 'Tambah',
    failed: 'Belum tersimpan',
    remove: 'Hapus beserta sebab di bawahnya',
    back: 'Semua faktor dan isu',
    problems: {
      noText: 'Tuliskan sebabnya.',
      tooLong: 'Ringkaslah: paling banyak 1.000 huruf.',
      gone: 'Sebab yang hendak dijelaskan sudah dihapus orang lain. Pilih yang lain.',
      tooDeep: 'Sudah tujuh kali mengapa. Sebab yang dapat diubah biasanya ditemukan lebih dekat.',
    },
  },
  en: {
    name: 'Fishbone',
    title: (n, proven) =>
      n === 0
        ? 'No causes yet'
        : `${formatNumber(n, 'en')} ${n === 1 ? 'cause' : 'causes'}, ${formatNumber(proven, 'en')} with evidence`,
    lead: 'Each cause is a supposition until evidence points at it. Ask why until you reach a cause that the office can change itself.',
    listTitle: 'Causes of factors and issues',
    listLead: 'Choose a factor or an issue to find the causes of.',
    none: 'This study has no factors or issues yet.',
    count: (n) => (n === 0 ? 'not looked for yet' : `${formatNumber(n, 'en')} ${n === 1 ? 'cause' : 'causes'}`),
    picture: 'Fishbone',
    empty: 'No causes to draw yet.',
    proven: 'with evidence',
    supposed: 'supposed',
    noCategory: 'Other',
    addTitle: 'Add a cause',
    text: 'Cause',
    textHint: 'One sentence, such as: No form of report was ever agreed on.',
    category: 'Spine',
    categoryHint: 'Such as People, Process, Technology, Data and resources, Environment, Policy. May be empty.',
    parent: 'Answers why of',
    parentHint: 'The cause that this new one explains.',
    top: 'the problem itself',
    add: 'Add',
    failed: 'Not saved yet',
    remove: 'Delete with the causes below it',
    back: 'All factors and issues',
    problems: {
      noText: 'Write the cause.',
      tooLong: 'Make it shorter: 1,000 signs at most.',
      gone: 'Somebody deleted the cause that this one explains. Choose another.',
      tooDeep: 'That is seven whys already. A cause that can be changed is usually nearer.',
    },
  },
}

import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Counts, Filter } from './argument.ts'
import type { Effect, Locus, Quadrant } from './factor.ts'

type BoardText = {
  readonly name: string
  readonly title: (counts: Counts) => string
  readonly lead: (counts: Counts) => string
  readonly empty: string
  readonly emptyExample: string
  readonly quadrants: Readonly<Record<Quadrant, string>>
  readonly loci: Readonly<Record<Locus, string>>
  readonly effects: Readonly<Record<Effect, string>>
  readonly unproven: string
  readonly supporting: (n: number) => string
  readonly contradicting: (n: number) => string
  readonly changed: string
  readonly noneHere: string
  readonly noneShown: string
  readonly filter: string
  readonly filters: Readonly<Record<Filter, string>>
  readonly show: string
  readonly add: string
  /** What is made of the factors, by its address. */
  readonly to: Readonly<Record<'tows' | 'ifas-efas' | 'sebab', string>>
  readonly sources: string
  readonly evidence: string
  readonly choose: string
  readonly more: string
  readonly move: string
  readonly moveHint: string
  readonly put: string
  readonly moved: (quadrant: string) => string
  readonly stale: string
  readonly renewed: string
  readonly waiting: string
  readonly renew: string
  readonly kinds: (kinds: number, against: number) => string
}

const id = (n: number) => formatNumber(n, 'id')
const en = (n: number) => formatNumber(n, 'en')

export const boardText: Record<Language, BoardText> = {
  id: {
    name: 'SWOT',
    title: ({ factors, proven }) =>
      factors === 0 ? 'Belum ada faktor SWOT' : `${id(factors)} faktor, ${id(proven)} sudah berbukti`,
    lead: ({ factors, proven, contradicted }) =>
      [
        contradicted === 0 ? 'Belum ada faktor yang dibantah' : `${id(contradicted)} faktor dibantah`,
        factors === proven ? 'semua punya bukti.' : `${id(factors - proven)} belum punya bukti.`,
      ].join(', ') + (factors === proven ? '' : ' Faktor tanpa bukti tetap boleh, tetapi laporan akan mengatakannya.'),
    empty:
      'Tuliskan satu kalimat untuk setiap hal yang membantu atau menghambat, lalu tunjukkan buktinya. Contoh: “TKSK, PSM, dan TAGANA belum dibina secara rutin”.',
    emptyExample:
      'Makalah yang menjadi dasar studi contoh ini menyebut SWOT, tetapi tidak memuat faktornya. Jadi papan ini kosong: tidak ada yang ditebak.',
    quadrants: { strength: 'Kekuatan', weakness: 'Kelemahan', opportunity: 'Peluang', threat: 'Ancaman' },
    loci: { internal: 'Di dalam dinas', external: 'Di luar dinas' },
    effects: { helps: 'Membantu', hinders: 'Menghambat' },
    unproven: 'belum berbukti',
    supporting: (n) => `${id(n)} mendukung`,
    contradicting: (n) => `${id(n)} membantah`,
    changed: 'angka berubah',
    noneHere: 'Belum ada.',
    noneShown: 'Tidak ada yang cocok dengan saringan.',
    filter: 'Tampilkan',
    filters: {
      all: 'semua faktor',
      unproven: 'yang belum berbukti',
      single: 'yang didukung satu jenis sumber',
      several: 'yang didukung dua jenis sumber atau lebih',
      contradicted: 'yang dibantah',
    },
    show: 'Saring',
    add: 'Tambah faktor',
    to: { tows: 'Matriks TOWS', 'ifas-efas': 'IFAS dan EFAS', sebab: 'Sebab' },
    sources: 'Sumber',
    evidence: 'Bukti',
    choose: 'Pilih sebuah faktor untuk melihat buktinya di sini.',
    more: 'Buka faktor ini',
    move: 'Letak di papan',
    moveHint: 'Kartu dapat diseret, atau dipindahkan dengan Shift dan tombol panah.',
    put: 'Pindahkan',
    moved: (quadrant) => `Dipindahkan ke ${quadrant}.`,
    stale:
      'Belum dipindahkan: orang lain baru saja mengubah faktor itu. Papan sudah diperbarui, lihat lalu pindahkan lagi.',
    renewed: 'Papan diperbarui: ada yang mengubahnya.',
    waiting: 'Ada perubahan dari orang lain. Yang sedang Anda tulis tidak diganggu.',
    renew: 'Muat perubahan',
    kinds: (kinds, against) =>
      `${id(kinds)} jenis sumber mendukung${against === 0 ? '' : `, ${id(against)} bukti membantah`}.`,
  },
  en: {
    name: 'SWOT',
    title: ({ factors, proven }) =>
      factors === 0 ? 'No factor of SWOT yet' : `${en(factors)} factors, ${en(proven)} with evidence`,
    lead: ({ factors, proven, contradicted }) =>
      [
        contradicted === 0 ? 'No factor is contradicted' : `${en(contradicted)} contradicted`,
        factors === proven ? 'all have evidence.' : `${en(factors - proven)} without evidence.`,
      ].join(', ') + (factors === proven ? '' : ' A factor without evidence may stay, but the report will say so.'),
    empty:
      'Write one sentence for each thing that helps or hinders, then show its evidence. For example: “TKSK, PSM and TAGANA are not trained regularly”.',
    emptyExample:
      'The paper behind this example names SWOT but prints no factors. So the board is empty: nothing is guessed.',
    quadrants: { strength: 'Strengths', weakness: 'Weaknesses', opportunity: 'Opportunities', threat: 'Threats' },
    loci: { internal: 'Inside the office', external: 'Outside the office' },
    effects: { helps: 'Helps', hinders: 'Hinders' },
    unproven: 'no evidence yet',
    supporting: (n) => `${en(n)} supporting`,
    contradicting: (n) => `${en(n)} contradicting`,
    changed: 'figure changed',
    noneHere: 'None yet.',
    noneShown: 'Nothing fits the filter.',
    filter: 'Show',
    filters: {
      all: 'all factors',
      unproven: 'those without evidence',
      single: 'those supported by one kind of source',
      several: 'those supported by two kinds of sources or more',
      contradicted: 'those that are contradicted',
    },
    show: 'Filter',
    add: 'Add a factor',
    to: { tows: 'TOWS matrix', 'ifas-efas': 'IFAS and EFAS', sebab: 'Causes' },
    sources: 'Sources',
    evidence: 'Evidence',
    choose: 'Choose a factor to see its evidence here.',
    more: 'Open this factor',
    move: 'Place on the board',
    moveHint: 'Cards can be dragged, or moved with Shift and the arrow keys.',
    put: 'Move',
    moved: (quadrant) => `Moved to ${quadrant}.`,
    stale:
      'Not moved: somebody else has just changed that factor. The board is up to date now: look, then move it again.',
    renewed: 'The board is up to date: somebody changed it.',
    waiting: 'Somebody changed something. What you are writing is left alone.',
    renew: 'Load the changes',
    kinds: (kinds, against) =>
      `${en(kinds)} ${kinds === 1 ? 'kind of source supports' : 'kinds of sources support'} it${against === 0 ? '' : `, ${en(against)} pieces of evidence contradict it`}.`,
  },
}

import type { Language } from '../../base/language.ts'
import { formatDecimal } from '../../base/numbers.ts'
import type { ChainBreak, ChainColumn, ChainNode } from './chain.ts'

/** What a thing of the chain is called in a sentence. */
export type NameThing = (ref: string) => string

type Texts = {
  readonly title: string
  readonly lead: (breaks: number) => string
  readonly decision: string
  readonly columns: Readonly<Record<ChainColumn, string>>
  readonly picture: string
  readonly list: string
  readonly breaks: string
  readonly whole: string
  readonly bears: (supporting: number, contradicting: number) => string
  readonly unproven: string
  readonly nowhere: string
  readonly contradicting: string
  readonly quadrants: Readonly<Record<string, string>>
  readonly seeAbove: string
  readonly noValue: string
  readonly breakText: (found: ChainBreak, name: NameThing) => string
}

/** Strength, weakness, opportunity or threat; empty for what is no factor. */
export function quadrantText({ thing }: Pick<ChainNode, 'thing'>, lang: Language): string {
  return chainText[lang].quadrants[`${thing.locus}-${thing.effect}`] ?? ''
}

const number = (value: string | null, lang: Language, none: string) =>
  value === null ? none : /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value, lang) : value

export const chainText: Record<Language, Texts> = {
  id: {
    title: 'Dari keputusan kembali ke bukti',
    lead: (breaks) =>
      breaks === 0
        ? 'Setiap kotak membuka sumbernya. Semua mata rantai terpasang.'
        : `Setiap kotak membuka sumbernya. ${breaks} hal pada rantai ini perlu dilihat; laporan menyebutnya.`,
    decision: 'Keputusan',
    columns: { issue: 'Isu dan nilai', factor: 'Faktor SWOT', finding: 'Temuan', source: 'Sumber' },
    picture: 'Gambar rantai',
    list: 'Rantai sebagai daftar',
    breaks: 'Yang perlu dilihat pada rantai ini',
    whole: 'Tidak ada mata rantai yang putus.',
    bears: (supporting, contradicting) =>
      `${supporting} mendukung${contradicting === 0 ? '' : `, ${contradicting} membantah`}`,
    unproven: 'belum berbukti',
    nowhere: 'tanpa berkas atau tautan',
    contradicting: 'membantah',
    quadrants: {
      'internal-helps': 'kekuatan',
      'internal-hinders': 'kelemahan',
      'external-helps': 'peluang',
      'external-hinders': 'ancaman',
    },
    seeAbove: 'sudah disebut di atas',
    noValue: 'tidak ada angka',
    breakText: (b, name) => {
      switch (b.code) {
        case 'noIssue':
          return 'Isu yang ditetapkan tidak ada lagi dalam studi.'
        case 'issueWithoutFactor':
          return `${name(b.ref)}: belum ada faktor SWOT yang menjadi dasarnya.`
        case 'factorWithoutEvidence':
          return `${name(b.ref)}: belum berbukti, tidak ada yang mendukungnya.`
        case 'contradicted':
          return `${name(b.ref)}: ${b.against} bukti membantah, ${b.for} mendukung.`
        case 'figureChanged':
          return `${name(b.ref)}: saat dikutip untuk ${name(b.on)} angkanya ${number(b.seen, 'id', 'tidak ada')}, sekarang ${number(b.now, 'id', 'tidak ada')}.`
        case 'sourceNowhere':
          return `${name(b.ref)}: sumber ini belum punya berkas, tautan, atau kutipan pustaka.`
        case 'withoutSource':
          return `${name(b.ref)}: sumbernya tidak disebutkan atau sudah dihapus.`
        case 'gone':
          return `${name(b.ref)} dirujuk oleh ${name(b.on)}, tetapi sudah tidak ada (evidence.csv baris ${b.row}).`
        case 'circle':
          return `${name(b.on)} dan ${name(b.ref)} saling menjadi bukti: rantainya berputar.`
      }
    },
  },
  en: {
    title: 'From the decision back to the evidence',
    lead: (breaks) =>
      breaks === 0
        ? 'Every box opens its source. Every link of the chain is there.'
        : `Every box opens its source. ${breaks} things on this chain need a look; reports name them.`,
    decision: 'Decision',
    columns: { issue: 'Issue and scores', factor: 'SWOT factors', finding: 'Findings', source: 'Sources' },
    picture: 'Picture of the chain',
    list: 'The chain as a list',
    breaks: 'What needs a look on this chain',
    whole: 'No link is broken.',
    bears: (supporting, contradicting) =>
      `${supporting} supporting${contradicting === 0 ? '' : `, ${contradicting} contradicting`}`,
    unproven: 'without evidence',
    nowhere: 'no file or link',
    contradicting: 'contradicting',
    quadrants: {
      'internal-helps': 'strength',
      'internal-hinders': 'weakness',
      'external-helps': 'opportunity',
      'external-hinders': 'threat',
    },
    seeAbove: 'named above',
    noValue: 'no figure',
    breakText: (b, name) => {
      switch (b.code) {
        case 'noIssue':
          return 'The chosen issue is not in the study any more.'
        case 'issueWithoutFactor':
          return `${name(b.ref)}: no SWOT factor bears on it yet.`
        case 'factorWithoutEvidence':
          return `${name(b.ref)}: without evidence, nothing supports it.`
        case 'contradicted':
          return `${name(b.ref)}: ${b.against} pieces of evidence contradict, ${b.for} support.`
        case 'figureChanged':
          return `${name(b.ref)}: it was ${number(b.seen, 'en', 'none')} when cited for ${name(b.on)}, and is ${number(b.now, 'en', 'none')} now.`
        case 'sourceNowhere':
          return `${name(b.ref)}: this source has no file, link or citation yet.`
        case 'withoutSource':
          return `${name(b.ref)}: its source is not named, or was removed.`
        case 'gone':
          return `${name(b.ref)} is named by ${name(b.on)} and is not there any more (evidence.csv row ${b.row}).`
        case 'circle':
          return `${name(b.on)} and ${name(b.ref)} are evidence for each other: the chain goes in a circle.`
      }
    },
  },
}

import type { Language } from '../../../base/language.ts'
import { formatDecimal, formatNumber } from '../../../base/numbers.ts'
import { percent } from '../../../base/words.ts'
import { rational } from '../../../methods/exact/rational.ts'
import { parseAddress } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import { nameIn } from '../model/set.ts'
import type { Rule, Signal } from './signal.ts'
import { signedPercent } from './table.ts'
import type { World } from './view.ts'

type Of = {
  readonly category: string
  readonly region: string
  readonly period: string
  readonly earlier: string
  readonly n: (key: string) => string
  readonly share: (part: string, of: string) => string
  readonly growth: string
  readonly z: string
}

type RuleText = {
  /** A word for the tag. */
  readonly name: string
  readonly headline: (of: Of) => string
  /** Why the rule spoke, and what it does not say. */
  readonly because: (of: Of) => string
}

export const ruleText: Record<Language, Readonly<Record<Rule, RuleText>>> = {
  id: {
    mismatch: {
      name: 'Tidak cocok',
      headline: (o) => `${o.category}: jumlah ${o.region} tertulis ${o.n('stated')}, bagian-bagiannya ${o.n('added')}`,
      because: (o) =>
        `Semua bagian sudah melapor dan jumlahnya berbeda ${o.n('difference')} dari angka keseluruhan, ${o.period}. Keduanya disimpan apa adanya.`,
    },
    silent: {
      name: 'Belum melapor',
      headline: (o) => `${o.region} belum melaporkan satu angka pun`,
      because: (o) =>
        `Tidak ada angka dari wilayah ini dalam ${o.n('periods')} periode sampai ${o.period}. Belum melapor bukan berarti nol.`,
    },
    outlier: {
      name: 'Menonjol',
      headline: (o) => `${o.category} di ${o.region}: ${o.n('count')}, median wilayah ${o.n('median')}`,
      because: (o) =>
        `Skor z termodifikasi ${o.z} pada skala akar (median dan MAD; Iglewicz & Hoaglin 1993), batasnya 3,5; biasanya antara ${o.n('from')} dan ${o.n('to')}. Wilayah yang penduduknya banyak bisa saja memang lebih besar.`,
    },
    jump: {
      name: 'Lonjakan',
      headline: (o) => `${o.category} di ${o.region}: dari ${o.n('before')} menjadi ${o.n('after')}`,
      because: (o) =>
        `Menjadi dua kali atau setengahnya sejak ${o.earlier}, dengan selisih sedikitnya sepuluh. Dua angka tidak cukup untuk menyebutnya salah.`,
    },
    growth: {
      name: 'Tumbuh tercepat',
      headline: (o) => `${o.category} tumbuh ${o.growth}: dari ${o.n('before')} menjadi ${o.n('after')}`,
      because: (o) =>
        `Pertumbuhan terbesar sejak ${o.earlier} di antara jenis yang sedikitnya sepuluh, dalam seri yang sama.`,
    },
    share: {
      name: 'Bagian terbesar',
      headline: (o) => `${o.category}: ${o.share('count', 'total')} dari seluruhnya`,
      because: (o) =>
        `${o.n('count')} dari ${o.n('total')}: lebih dari separuh. Jumlah keseluruhan terutama bercerita tentang jenis ini; lihat juga yang lain.`,
    },
    zeros: {
      name: 'Banyak nol',
      headline: (o) => `${o.region} menulis nol untuk ${o.n('zeros')} dari ${o.n('counts')} jenis`,
      because: () =>
        'Sedikitnya tiga perempat angkanya nol dan jauh lebih sering daripada wilayah lain. Tanyakan apakah nol berarti tidak ada, atau belum didata.',
    },
  },
  en: {
    mismatch: {
      name: 'Does not fit',
      headline: (o) => `${o.category}: ${o.region} states ${o.n('stated')}, its parts add up to ${o.n('added')}`,
      because: (o) =>
        `Every part has reported and their sum differs by ${o.n('difference')} from the whole, ${o.period}. Both are kept as they are.`,
    },
    silent: {
      name: 'Not reported',
      headline: (o) => `${o.region} has not reported a single figure`,
      because: (o) =>
        `No figure of this region in ${o.n('periods')} periods up to ${o.period}. Not reported does not mean zero.`,
    },
    outlier: {
      name: 'Stands out',
      headline: (o) => `${o.category} in ${o.region}: ${o.n('count')}, median of the regions ${o.n('median')}`,
      because: (o) =>
        `Modified z-score ${o.z} on the scale of roots (median and MAD; Iglewicz & Hoaglin 1993), the limit is 3.5; usually between ${o.n('from')} and ${o.n('to')}. A region with many people may truly have more.`,
    },
    jump: {
      name: 'Jump',
      headline: (o) => `${o.category} in ${o.region}: from ${o.n('before')} to ${o.n('after')}`,
      because: (o) =>
        `At least doubled or halved since ${o.earlier}, by ten or more. Two numbers are not enough to call it wrong.`,
    },
    growth: {
      name: 'Grew fastest',
      headline: (o) => `${o.category} grew ${o.growth}: from ${o.n('before')} to ${o.n('after')}`,
      because: (o) => `The largest growth since ${o.earlier} of the categories that were at least ten, in one series.`,
    },
    share: {
      name: 'Largest share',
      headline: (o) => `${o.category}: ${o.share('count', 'total')} of all`,
      because: (o) =>
        `${o.n('count')} of ${o.n('total')}: more than half. The whole mostly tells of this category; see the others too.`,
    },
    zeros: {
      name: 'Many zeros',
      headline: (o) => `${o.region} wrote zero for ${o.n('zeros')} of ${o.n('counts')} categories`,
      because: () =>
        'At least three quarters of its figures are zero, far more often than elsewhere. Ask whether zero means none, or not counted yet.',
    },
  },
}

/** A signal in words, from the numbers as they were when it was found. */
export function signalWords(
  signal: Pick<Signal, 'rule' | 'figure' | 'values' | 'earlier'>,
  world: World,
  lang: Language,
) {
  const { rule, figure, values, earlier } = signal
  const text = ruleText[lang][rule]
  const at = parseAddress(figure)
  const value = (key: string) => values[key] ?? 0
  const ratio = (part: string, of: string) => rational(Math.round(value(part)), Math.max(1, Math.round(value(of))))
  const of: Of = {
    category: nameIn(world.sets, at?.category ?? '', lang),
    region: world.area.byCode.get(at?.region ?? '')?.name ?? at?.region ?? '',
    period: at === null ? '' : periodLabel(at.period, lang),
    earlier: earlier === null ? '' : periodLabel(earlier, lang),
    n: (key) => formatNumber(value(key), lang),
    share: (part, whole) => percent(ratio(part, whole), lang),
    growth: signedPercent(ratio('difference', 'before'), lang),
    z: formatDecimal(value('z').toFixed(1), lang),
  }
  return { name: text.name, headline: text.headline(of), because: text.because(of) }
}

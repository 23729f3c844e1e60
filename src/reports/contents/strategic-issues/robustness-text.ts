import type { Language } from '../../../base/language.ts'
import type { Inline } from '../../report.ts'

type RobustnessText = {
  readonly title: string
  readonly tooFew: string
  readonly notComputed: string
  readonly dominates: (issue: string) => string
  readonly dominatesWhy: string
  readonly noWeightMatters: string
  readonly intervals: (table: Inline, first: string) => readonly Inline[]
  readonly intervalCaption: string
  readonly criterion: string
  readonly now: string
  readonly firstHolds: string
  readonly from: string
  readonly to: string
  readonly exact: string
  readonly lead: (points: string) => string
  readonly noise: (issue: string, count: string, draws: string, half: number) => string
  readonly noCriterionAlone: string
  readonly criteriaAlone: (criteria: string) => string
  readonly chances: (table: Inline) => readonly Inline[]
  readonly chancesBelow: (table: Inline) => readonly Inline[]
  readonly chanceCaption: string
  readonly upper: string
  readonly lower: string
  readonly chance: string
  readonly percentage: string
  readonly moreChances: (n: number) => string
  readonly tooManyChances: (n: number) => string
  readonly acceptability: (chart: Inline, draws: string) => readonly Inline[]
  readonly acceptabilityCaption: (draws: string) => string
  readonly acceptabilityAlt: (parts: string) => string
  readonly acceptabilityPart: (issue: string, ranks: string) => string
  readonly rankShare: (rank: number, share: string) => string
  readonly rank: (n: number) => string
  readonly moreIssues: (n: number) => string
}

export const robustnessText: Record<Language, RobustnessText> = {
  id: {
    title: 'Ketahanan peringkat',
    tooFew: 'Ketahanan peringkat dihitung bila sedikitnya dua isu diperingkat.',
    notComputed:
      'Ketahanan terhadap bobot tidak dihitung: nilai tertinggi tiap kriteria tidak disebutkan, metodenya mengalikan nilai, atau isunya terlalu banyak.',
    dominates: (issue) => `${issue} tetap pertama pada bobot apa pun.`,
    dominatesWhy:
      'Nilainya sama atau lebih tinggi pada setiap kriteria, jadi tidak ada bobot yang perlu diuji untuk peringkat 1.',
    noWeightMatters: 'Tidak ada satu bobot pun yang, bila diubah sendirian, dapat mengubah peringkat 1.',
    intervals: (table, first) => [
      'Bobot pada ',
      table,
      ` dapat mengubah peringkat 1 (${first}) bila keluar dari rentangnya; bobot lain menyesuaikan menurut perbandingannya sekarang.`,
    ],
    intervalCaption: 'Rentang bobot yang mempertahankan peringkat 1',
    criterion: 'Kriteria',
    now: 'Bobot sekarang',
    firstHolds: 'Peringkat 1 tetap',
    from: 'Dari',
    to: 'Sampai',
    exact: 'Dihitung tepat dari scores.csv dan method.json.',
    lead: (points) => `Peringkat 1 unggul ${points} poin dari jumlah berikutnya.`,
    noise: (issue, count, draws, half) =>
      `Bila setiap nilai digeser acak paling banyak ${half} poin, ${issue} pertama (sendiri atau bersama) dalam ${count} dari ${draws} percobaan.`,
    noCriterionAlone: 'Tidak ada satu kriteria pun yang, bila dihilangkan, mengubah peringkat 1.',
    criteriaAlone: (criteria) => `Peringkat 1 berubah bila dihilangkan: ${criteria}.`,
    chances: (table) => [
      'Bila semua susunan bobot sama mungkin, peluang satu isu mengungguli isu lain dapat dihitung tepat; lihat ',
      table,
      '.',
    ],
    chancesBelow: (table) => [
      'Di bawah peringkat 1, urutan masih bergantung pada bobot. Bila semua susunan bobot sama mungkin, peluangnya dapat dihitung tepat; lihat ',
      table,
      '.',
    ],
    chanceCaption: 'Peluang tepat satu isu mengungguli isu lain',
    upper: 'Isu',
    lower: 'Mengungguli',
    chance: 'Peluang tepat',
    percentage: 'Persen',
    moreChances: (n) => `Masih ada ${n} pasangan lain yang tidak dirinci; "ungkit analyse --json" memuat semuanya.`,
    tooManyChances: (n) =>
      `Peluang setiap pasangan tidak dihitung untuk ${n} isu: pasangannya terlalu banyak untuk dibaca.`,
    acceptability: (chart, draws) => [
      'Seberapa sering setiap isu menempati setiap peringkat pada ',
      draws,
      ' susunan bobot acak digambarkan pada ',
      chart,
      '.',
    ],
    acceptabilityCaption: (draws) => `Peringkat setiap isu pada ${draws} susunan bobot acak`,
    acceptabilityAlt: (parts) => `${parts}.`,
    acceptabilityPart: (issue, ranks) => `${issue}: ${ranks}`,
    rankShare: (rank, share) => `peringkat ${rank} ${share}`,
    rank: (n) => `Peringkat ${n}`,
    moreIssues: (n) => `${n} isu lain tidak digambar.`,
  },
  en: {
    title: 'How firm the ranking is',
    tooFew: 'This is computed when at least two issues are ranked.',
    notComputed:
      'How firm the ranking is against weights was not computed: the highest points of a criterion are not stated, the method multiplies points, or there are too many issues.',
    dominates: (issue) => `${issue} stays first whatever the weights.`,
    dominatesWhy: 'It scores as high or higher on every criterion, so there are no weights to try for rank 1.',
    noWeightMatters: 'No single weight, when it alone is changed, can change rank 1.',
    intervals: (table, first) => [
      'The weights in ',
      table,
      ` can change rank 1 (${first}) when they leave their range; the other weights keep their proportions.`,
    ],
    intervalCaption: 'Ranges of weights within which rank 1 holds',
    criterion: 'Criterion',
    now: 'Weight now',
    firstHolds: 'Rank 1 holds',
    from: 'From',
    to: 'To',
    exact: 'Computed exactly from scores.csv and method.json.',
    lead: (points) => `Rank 1 is ${points} points ahead of the next total.`,
    noise: (issue, count, draws, half) =>
      `If every score is shifted at random by at most ${half} ${half === 1 ? 'point' : 'points'}, ${issue} is first (alone or with others) in ${count} of ${draws} trials.`,
    noCriterionAlone: 'No single criterion, when it is left out, changes rank 1.',
    criteriaAlone: (criteria) => `Rank 1 changes when one of these is left out: ${criteria}.`,
    chances: (table) => [
      'If every weighting is equally likely, the chance that one issue is ahead of another can be computed exactly; see ',
      table,
      '.',
    ],
    chancesBelow: (table) => [
      'Below rank 1 the order still hangs on the weights. If every weighting is equally likely, the chances can be computed exactly; see ',
      table,
      '.',
    ],
    chanceCaption: 'Exact chances that one issue is ahead of another',
    upper: 'Issue',
    lower: 'Ahead of',
    chance: 'Exact chance',
    percentage: 'Per cent',
    moreChances: (n) => `${n} more pairs are not listed; "ungkit analyse --json" has them all.`,
    tooManyChances: (n) => `The chances of all pairs were not computed for ${n} issues: there are too many to read.`,
    acceptability: (chart, draws) => [
      'How often each issue takes each rank under ',
      draws,
      ' random weightings is drawn in ',
      chart,
      '.',
    ],
    acceptabilityCaption: (draws) => `Ranks of each issue under ${draws} random weightings`,
    acceptabilityAlt: (parts) => `${parts}.`,
    acceptabilityPart: (issue, ranks) => `${issue}: ${ranks}`,
    rankShare: (rank, share) => `rank ${rank} ${share}`,
    rank: (n) => `Rank ${n}`,
    moreIssues: (n) => `${n} more issues are not drawn.`,
  },
}

import type { Language } from '../../base/language.ts'

type RobustnessText = {
  readonly none: string
  readonly issue: (n: number) => string
  readonly rank: (n: number) => string
  readonly acceptability: string
  readonly acceptabilityNote: (draws: string) => string
  readonly weights: string
  readonly noWeight: string
  readonly criterion: string
  readonly now: string
  readonly holds: string
  readonly chances: string
  readonly beats: (a: string, b: string) => string
  readonly agreement: (raters: number) => string
  readonly bias: (list: string) => string
  readonly byChance: (share: string) => string
}

export const robustnessText: Record<Language, RobustnessText> = {
  id: {
    none: 'Ketahanan urutan belum dapat dihitung: perlu dua isu yang lengkap dan skala yang diketahui.',
    issue: (n) => `Isu ${n}`,
    rank: (n) => `Peringkat ${n}`,
    acceptability: 'Peringkat bila bobotnya acak',
    acceptabilityNote: (draws) =>
      `Dari ${draws} susunan bobot acak, seberapa sering tiap isu mendapat tiap peringkat; galatnya di bawah satu poin persen.`,
    weights: 'Bobot yang dapat mengubah peringkat 1',
    noWeight: 'Tidak ada satu bobot pun yang dapat mengubah peringkat 1.',
    criterion: 'Kriteria',
    now: 'Sekarang',
    holds: 'Peringkat 1 tetap pada',
    chances: 'Peluang tepat bila semua susunan bobot sama mungkin',
    beats: (a, b) => `${a} mengungguli ${b}`,
    agreement: (raters) => `Kesepakatan ${raters} penilai`,
    byChance: (share) => `Penilai yang memilih acak mencapainya dengan peluang ${share} (nilai p).`,
    bias: (list) => `Lebih tinggi (+) atau rendah (−) dari rata-rata penilai lain, dalam poin: ${list}.`,
  },
  en: {
    none: 'The firmness of the order cannot be computed yet: it needs two complete issues and a known scale.',
    issue: (n) => `Issue ${n}`,
    rank: (n) => `Rank ${n}`,
    acceptability: 'Ranks under random weights',
    acceptabilityNote: (draws) =>
      `Of ${draws} random weightings, how often each issue takes each rank; off by less than one percentage point.`,
    weights: 'Weights that can change rank 1',
    noWeight: 'No single weight can change rank 1.',
    criterion: 'Criterion',
    now: 'Now',
    holds: 'Rank 1 holds within',
    chances: 'Exact chances if every weighting is equally likely',
    beats: (a, b) => `${a} beats ${b}`,
    agreement: (raters) => `Agreement of ${raters} raters`,
    byChance: (share) => `Raters who choose at random reach it with a chance of ${share} (the p value).`,
    bias: (list) => `Higher (+) or lower (−) than the mean of the other raters, in points: ${list}.`,
  },
}

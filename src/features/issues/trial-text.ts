import type { Language } from '../../base/language.ts'

type TrialText = {
  readonly title: string
  readonly lead: string
  readonly table: string
  readonly weight: (criterion: string) => string
  readonly score: (issue: string, criterion: string, maximum: number) => string
  readonly weights: string
  readonly scores: string
  readonly results: string
  readonly value: string
  readonly rank: string
  readonly first: string
  readonly firstNote: (draws: string) => string
  readonly recompute: string
  readonly reset: string
  readonly wrong: (what: string) => string
  readonly allZero: string
  readonly leads: (issue: string) => string
  readonly ties: (issues: string) => string
  readonly anyWeight: string
  readonly tied: string
  readonly issue: (n: number) => string
}

export const trialText: Record<Language, TrialText> = {
  id: {
    title: 'Coba bobot dan nilai lain',
    lead: 'Ubah bobot atau nilai, lalu lihat jumlah dan peringkatnya. Perubahan di sini tidak disimpan dan tidak mengubah studi.',
    table: 'Tabel bobot dan nilai yang dapat diubah',
    weight: (criterion) => `Bobot ${criterion}`,
    score: (issue, criterion, maximum) => `${issue}, ${criterion}, 0 sampai ${maximum}`,
    weights: 'Bobot',
    scores: 'Nilai',
    results: 'Hasil',
    value: 'Jumlah dari 100',
    rank: 'Peringkat',
    first: 'Peringkat 1 pada',
    firstNote: (draws) =>
      `Kolom terakhir: bagian dari ${draws} susunan bobot acak yang menempatkan isu itu di peringkat 1.`,
    recompute: 'Hitung',
    reset: 'Kembalikan ke semula',
    wrong: (what) => `${what}: tuliskan angka dalam skalanya, misalnya 12 atau 12,5.`,
    allZero: 'Sedikitnya satu bobot lebih dari 0.',
    leads: (issue) => `${issue} peringkat 1`,
    ties: (issues) => `${issues} seri di peringkat 1`,
    anyWeight: ', pada bobot apa pun',
    tied: 'seri',
    issue: (n) => `Isu ${n}`,
  },
  en: {
    title: 'Try other weights and scores',
    lead: 'Change a weight or a score and see totals and ranks. Nothing here is saved, and the study does not change.',
    table: 'Table of weights and scores to change',
    weight: (criterion) => `Weight of ${criterion}`,
    score: (issue, criterion, maximum) => `${issue}, ${criterion}, 0 to ${maximum}`,
    weights: 'Weights',
    scores: 'Scores',
    results: 'Result',
    value: 'Total of 100',
    rank: 'Rank',
    first: 'First in',
    firstNote: (draws) => `Last column: the part of ${draws} random weightings that put the issue first.`,
    recompute: 'Compute',
    reset: 'Back to the original',
    wrong: (what) => `${what}: write a number within its scale, such as 12 or 12.5.`,
    allZero: 'At least one weight must be above 0.',
    leads: (issue) => `${issue} is first`,
    ties: (issues) => `${issues} tie for rank 1`,
    anyWeight: ', whatever the weights',
    tied: 'tie',
    issue: (n) => `Issue ${n}`,
  },
}

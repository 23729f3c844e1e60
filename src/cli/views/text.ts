import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'

type ViewText = {
  readonly synthetic: string
  readonly recap: (list: string, total: string, categories: number, largest: string) => string
  readonly method: (title: string, version: string, issues: number, criteria: number, raters: number) => string
  readonly recipe: (draws: number, seed: number, recipe: string) => string
  readonly unusedKeys: (keys: string, more: number) => string
  readonly issue: string
  readonly issueNumber: (n: number) => string
  readonly total: string
  readonly rank: string
  readonly of: (maximum: string) => string
  readonly becomes: string
  readonly tied: string
  readonly unfinished: string
  readonly moreIssues: (n: number) => string
  readonly noFindings: string
  readonly findings: (n: number) => string
  readonly moreFindings: (n: number) => string
  readonly weightsTitle: string
  readonly noWeightMatters: string
  readonly criterion: string
  readonly now: string
  readonly firstHolds: string
  readonly chances: string
  readonly chancesBelow: string
  readonly agreementTitle: (raters: number) => string
  readonly bias: (list: string) => string
}

export const viewText: Record<Language, ViewText> = {
  id: {
    synthetic: 'STUDI SINTETIS: dibuat untuk latihan, bukan data nyata.',
    recap: (list, total, categories, largest) =>
      `Rekapitulasi${list}: ${total} entri dalam ${categories} jenis. Terbanyak: ${largest}.`,
    method: (title, version, issues, criteria, raters) =>
      `Metode ${title}, versi ${version} · ${issues} isu · ${criteria} kriteria · ${raters === 1 ? 'satu lembar nilai' : `${raters} penilai`}`,
    recipe: (draws, seed, recipe) =>
      `Uji bobot acak: ${formatNumber(draws, 'id')} bobot, benih ${seed}, resep ${recipe}. Hasilnya sama di komputer mana pun.`,
    unusedKeys: (keys, more) =>
      `method.json memuat kunci yang tidak dipakai: ${keys}${more > 0 ? `, dan ${formatNumber(more, 'id')} lagi` : ''}. Periksa ejaannya.`,
    issue: 'Isu',
    issueNumber: (n) => `Isu ${n}`,
    total: 'Jumlah',
    rank: 'Peringkat',
    of: (maximum) => `dari ${maximum}`,
    becomes: '→',
    tied: 'seri',
    unfinished: 'belum lengkap',
    moreIssues: (n) => `… dan ${formatNumber(n, 'id')} isu lain; --json memuat semuanya.`,
    noFindings: 'Tidak ada temuan: tidak ada yang berbeda, dan tidak ada yang seri.',
    findings: (n) => (n === 1 ? 'Satu hal yang ditemukan' : `${n} hal yang ditemukan`),
    moreFindings: (n) => `… dan ${formatNumber(n, 'id')} temuan lain; --json memuat semuanya.`,
    weightsTitle: 'Bobot yang dapat mengubah peringkat 1',
    noWeightMatters: 'Tidak ada satu bobot pun yang dapat mengubah peringkat 1.',
    criterion: 'Kriteria',
    now: 'Sekarang',
    firstHolds: 'Peringkat 1 tetap pada',
    chances: 'Peluang tepat bila semua susunan bobot sama mungkin',
    chancesBelow: 'Peluang tepat di bawah peringkat 1, bila semua susunan bobot sama mungkin',
    agreementTitle: (raters) => `Kesepakatan ${raters} penilai`,
    bias: (list) => `Lebih tinggi (+) atau rendah (−) dari rata-rata penilai lain, dalam poin: ${list}.`,
  },
  en: {
    synthetic: 'SYNTHETIC STUDY: made up for practice, not real data.',
    recap: (list, total, categories, largest) =>
      `Recap${list === '' ? '' : ` of${list}`}: ${total} entries in ${categories} categories. Most: ${largest}.`,
    method: (title, version, issues, criteria, raters) =>
      `Method ${title}, version ${version} · ${issues} issues · ${criteria} criteria · ${raters === 1 ? 'one sheet' : `${raters} raters`}`,
    recipe: (draws, seed, recipe) =>
      `Random weights: ${formatNumber(draws, 'en')} draws, seed ${seed}, recipe ${recipe}. The same on every machine.`,
    unusedKeys: (keys, more) =>
      `method.json has keys that are not used: ${keys}${more > 0 ? `, and ${formatNumber(more, 'en')} more` : ''}. Check their spelling.`,
    issue: 'Issue',
    issueNumber: (n) => `Issue ${n}`,
    total: 'Total',
    rank: 'Rank',
    of: (maximum) => `of ${maximum}`,
    becomes: '→',
    tied: 'tie',
    unfinished: 'incomplete',
    moreIssues: (n) => `… and ${formatNumber(n, 'en')} more issues; --json has them all.`,
    noFindings: 'No findings: nothing differs, and nothing ties.',
    findings: (n) => (n === 1 ? 'One finding' : `${n} findings`),
    moreFindings: (n) => `… and ${formatNumber(n, 'en')} more findings; --json has them all.`,
    weightsTitle: 'Weights that can change rank 1',
    noWeightMatters: 'No single weight can change rank 1.',
    criterion: 'Criterion',
    now: 'Now',
    firstHolds: 'Rank 1 holds within',
    chances: 'Exact chances if every weighting is equally likely',
    chancesBelow: 'Exact chances below rank 1, if every weighting is equally likely',
    agreementTitle: (raters) => `Agreement of ${raters} raters`,
    bias: (list) => `Higher (+) or lower (−) than the mean of the other raters, in points: ${list}.`,
  },
}

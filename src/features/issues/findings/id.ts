import { capital, chance, decimal, decimalBeside, percent, printedDecimal } from '../../../base/words.ts'
import { compare, subtract, zero } from '../../../methods/exact/rational.ts'
import type { GateCondition } from '../../../methods/scoring/method.ts'
import { named } from './named.ts'
import type { FindingTexts, Names } from './names.ts'

const d = (value: Parameters<typeof decimal>[0]) => decimal(value, 'id')
const up = (value: Parameters<typeof percent>[0]) => percent(value, 'id', 'up')
const down = (value: Parameters<typeof percent>[0]) => percent(value, 'id', 'down')
const p = (value: Parameters<typeof percent>[0]) => percent(value, 'id')
const all = (ids: readonly string[], name: (id: string) => string) => named(ids, name, 'id')

export const indonesian: FindingTexts = {
  printedTotalDiffers: (f, n) => ({
    tag: 'Jumlah',
    headline: `${capital(n.issue(f.issue))} tercetak ${printedDecimal(f.printed, 'id')}, hasil hitung ${decimalBeside(f.computed, f.printed, 'id')}.`,
    detail: `${addition(n, f.issue)}Selisih ${decimalBeside(subtract(f.printed, f.computed), zero, 'id')}. Salah satu sel atau jumlahnya keliru; yang mana, tidak dapat diketahui dari tabel.`,
  }),
  printedRankDiffers: (f, n) => ({
    tag: 'Peringkat',
    headline: `${capital(n.issue(f.issue))} tercetak peringkat ${f.printed}, hasil hitung peringkat ${f.computed}.`,
    detail: 'Peringkat dihitung dari jumlah hasil hitung; nilai yang sama berbagi peringkat.',
  }),
  pointsOutsideScale: (f, n) => ({
    tag: 'Skala',
    headline: `${capital(n.issue(f.issue))} mendapat ${d(f.points)} untuk ${n.criterion(f.criterion)}, di luar skala ${f.minimum}–${f.maximum}.`,
    detail: 'Periksa sel itu pada naskah aslinya.',
  }),
  incomplete: (f, n) => ({
    tag: 'Belum lengkap',
    headline: `${capital(n.issue(f.issue))} belum diperingkat: ${f.missing} nilai belum ada.`,
    detail:
      `${f.reach ? `Jumlahnya masih dapat menjadi ${d(f.reach.low)} sampai ${d(f.reach.high)}. ` : ''}${leadText(f.couldLead)}`.trim(),
  }),
  rankedDespiteGate: (f, n) => ({
    tag: 'Peringkat',
    headline: `${capital(n.issue(f.issue))} tercetak peringkat ${f.printed}, padahal tidak lolos ambang metode ini.`,
    detail: 'Isu yang tidak lolos ambang tidak diperingkat.',
  }),
  gateFailed: (f, n) => ({
    tag: 'Ambang',
    headline: `${capital(n.issue(f.issue))} tidak lolos ambang, sehingga tidak diperingkat.`,
    detail: `Syarat yang tidak terpenuhi: ${f.conditions.map((c) => condition(c, n)).join('; ')}.`,
  }),
  tie: (f, n) => ({
    tag: 'Seri',
    headline: `${capital(all(f.issues, n.issue))} seri di peringkat ${f.rank} dengan nilai ${d(f.total)}.`,
    detail:
      f.rank === 1
        ? `${f.ruled ? 'Aturan pemutus seri tidak dapat memisahkannya.' : 'Metode ini tidak memutus seri.'} Penetapan memerlukan keputusan orang, dengan alasan yang dicatat.`
        : '',
  }),
  tieRuleDecided: (f, n) => ({
    tag: 'Pemutus seri',
    headline: `${capital(all(f.issues, n.issue))} sama-sama bernilai ${d(f.total)}; urutannya ditentukan aturan pemutus seri.`,
    detail: `Aturan: nilai lebih tinggi pada ${all(f.order, n.criterion)}${f.order.length > 1 ? ', berurutan' : ''}.`,
  }),
  decisionNotFirst: (f, n) => ({
    tag: 'Penetapan',
    headline: `Yang ditetapkan ${n.issue(f.chosen)}${f.rank === null ? ', yang tidak diperingkat' : `, peringkat ${f.rank}`}; ${f.first.length === 0 ? 'peringkat 1 belum ada' : `peringkat 1 adalah ${all(f.first, n.issue)}`}.`,
    detail: 'Penetapan yang berbeda dari hitungan boleh, asal alasannya tertulis.',
  }),
  fragileRater: (f, n) => ({
    tag: 'Penilai',
    headline: `Tanpa ${oneOf(f.raters.map(n.rater))}, peringkat 1 menjadi ${all(f.after, n.issue)}.`,
    detail: `Dengan semua penilai, peringkat 1 adalah ${all(f.before, n.issue)}. Bicarakan nilai yang paling berbeda sebelum menetapkan.`,
  }),
  dominates: (f, n) => ({
    tag: 'Kokoh',
    headline: `${capital(n.issue(f.winner))} tetap pertama pada bobot apa pun.`,
    detail: `Nilainya sama atau lebih tinggi pada ${together(f.criteria)} kriteria.`,
  }),
  fragileCriterion: (f, n) => ({
    tag: 'Bobot',
    headline: `${capital(all(f.first, n.issue))} tetap pertama selama bobot ${n.criterion(f.criterion)} ${compare(f.low, f.high) === 0 ? `tepat ${p(f.low)}` : `antara ${up(f.low)} dan ${down(f.high)}`}.`,
    detail: `Bobotnya sekarang ${p(f.share)}; kriteria inilah yang paling cepat mengubah peringkat 1.`,
  }),
  constantCriteria: (f, n) => ({
    tag: 'Pembeda',
    headline:
      f.points === null
        ? `${f.criteria.length} kriteria tidak membedakan apa pun.`
        : `${d(f.points)} dari ${d(f.maximum!)} poin tidak membedakan apa pun.`,
    detail: `${capital(all(f.criteria, n.criterion))} bernilai sama pada semua isu.`,
  }),
  tieHangsOnWeights: (f, n) => ({
    tag: 'Bobot',
    headline:
      f.criteria.length > 3
        ? `Urutan ${all(f.issues, n.issue)} bergantung pada bobot.`
        : `Urutan ${all(f.issues, n.issue)} bergantung pada bobot ${all(f.criteria, n.criterion)} saja.`,
    detail: `Bila semua susunan bobot sama mungkin, ${n.issue(f.issues[0])} unggul dengan peluang ${chance(f.probability, 'id')}.`,
  }),
  firstByFewRaters: (f, n) => ({
    tag: 'Kesepakatan',
    headline: `Hanya ${f.raters} dari ${f.of} penilai yang menempatkan ${n.issue(f.issue)} di peringkat 1.`,
    detail: 'Jumlah panel mengangkatnya, bukan kesepakatan. Bicarakan sebelum menetapkan.',
  }),
  widestCell: (f, n) => ({
    tag: 'Beda pendapat',
    headline: `Nilai paling berbeda: ${n.criterion(f.criterion)} pada ${n.issue(f.issue)}, dari ${d(f.lowest)} sampai ${d(f.highest)}${f.maximum === null ? '' : ` (skala sampai ${f.maximum})`}.`,
    detail: 'Mulailah diskusi dari sel ini.',
  }),
  outlyingRater: (f, n) => ({
    tag: 'Penilai',
    headline: `${capital(n.rater(f.rater))} memberi ${d(f.points)} untuk ${n.issue(f.issue)}, jauh dari nilai tengah panel ${d(f.median)}.`,
    detail: 'Nilai yang jauh tidak berarti salah; mintalah alasannya.',
  }),
  crossCheckDiffers: (f, n) => ({
    tag: 'Uji silang',
    headline: `Menurut ${n.check(f.check)}, peringkat 1 adalah ${all(f.first, n.issue)}.`,
    detail: 'Metode itu menskala ulang menurut data, maka hanya dipakai sebagai pembanding.',
  }),
}

/** Any one of them: `a`, `a atau b`, `a, b, atau c`. */
function oneOf(names: readonly string[]): string {
  return names.length < 3 ? names.join(' atau ') : `${names.slice(0, -1).join(', ')}, atau ${names.at(-1)}`
}

/** `keenam`: all six together. */
function together(n: number): string {
  const words = [
    'satu-satunya',
    'kedua',
    'ketiga',
    'keempat',
    'kelima',
    'keenam',
    'ketujuh',
    'kedelapan',
    'kesembilan',
    'kesepuluh',
  ]
  return words[n - 1] ?? `semua ${n}`
}

function addition(names: Names, issue: string): string {
  const text = names.addition(issue)
  return text === '' ? '' : `${text}. `
}

function condition(c: GateCondition, names: Names): string {
  const on = c.on === 'total' ? 'jumlah' : names.criterion(c.on)
  return 'atLeast' in c ? `${on} minimal ${c.atLeast}` : `${on} lebih dari ${c.above}`
}

function leadText(couldLead: boolean | null): string {
  if (couldLead === null) return ''
  return couldLead ? 'Peringkat 1 masih dapat berubah.' : 'Peringkat 1 tidak dapat berubah karenanya.'
}

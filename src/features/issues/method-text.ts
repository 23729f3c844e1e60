import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import { placed } from '../../base/place.ts'
import type { Problem } from '../../base/result.ts'

/** Why a method file was refused, at its place: what is wrong and what to write instead. */
export function methodProblemText(problem: Problem, lang: Language): string {
  const text = texts[lang][problem.code as keyof MethodTexts] ?? texts[lang].notAnObject
  return placed(problem.place, text(problem.values ?? {}), lang)
}

type Values = NonNullable<Problem['values']>
type MethodTexts = Record<
  | 'notAnObject'
  | 'notAList'
  | 'textMissing'
  | 'notAnInteger'
  | 'notOneOf'
  | 'unknownMethod'
  | 'noCriteria'
  | 'tooManyCriteria'
  | 'maximumNotAboveMinimum'
  | 'negativePoints'
  | 'badWeight'
  | 'comparisonsNotSquare'
  | 'badComparison'
  | 'duplicateId'
  | 'reservedId'
  | 'twoLimits'
  | 'unknownCriterion'
  | 'anchorOutsideScale',
  (values: Values) => string
>

const listed = (value: Values[string] | undefined) => (Array.isArray(value) ? value.join(', ') : `${value ?? ''}`)
const found = (v: Values, word: string) =>
  v.found === undefined || v.found === '' ? '' : `${word} ${listed(v.found)}. `

const texts: Record<Language, MethodTexts> = {
  id: {
    notAnObject: () => 'Di sini diharapkan sebuah objek JSON { … }.',
    notAList: () => 'Di sini diharapkan sebuah daftar JSON [ … ].',
    textMissing: () => 'Isian ini kosong. Tuliskan teksnya.',
    notAnInteger: (v) => `${found(v, 'Tertulis')}Tuliskan bilangan bulat, misalnya 15.`,
    notOneOf: (v) => `${found(v, 'Tertulis')}Pilih salah satu: ${listed(v.allowed)}.`,
    unknownMethod: (v) =>
      `Metode ${listed(v.id)} ${listed(v.version)} bukan metode bawaan. Tuliskan juga kriterianya, atau pilih dari "ungkit methods".`,
    noCriteria: () => 'Sebutkan sedikitnya satu kriteria.',
    tooManyCriteria: (v) => `Ada ${listed(v.found)} kriteria; paling banyak ${listed(v.limit)}.`,
    maximumNotAboveMinimum: (v) =>
      `Maksimum ${listed(v.maximum)} harus lebih besar daripada minimum ${listed(v.minimum)}.`,
    negativePoints: () => 'Skala dimulai dari 0 atau lebih.',
    badWeight: () => 'Bobot adalah bilangan lebih dari 0 dengan paling banyak enam desimal, misalnya 0.15.',
    comparisonsNotSquare: (v) =>
      `Tabel perbandingan harus ${listed(v.size)} × ${listed(v.size)}, satu baris dan kolom tiap kriteria.`,
    badComparison: (v) => `${found(v, 'Tertulis')}Tuliskan perbandingan sebagai "3" atau "1/3".`,
    reservedId: (v) => `Nama "${listed(v.id)}" berarti jumlah seluruh kriteria. Beri kriteria ini nama lain.`,
    twoLimits: () => 'Isi "above" atau "atLeast", bukan keduanya. Untuk dua batas, tulis dua syarat.',
    duplicateId: (v) => `Kriteria "${listed(v.id)}" ada dua kali. Beri nama lain.`,
    unknownCriterion: (v) => `Tidak ada kriteria "${listed(v.id)}". Periksa ejaannya.`,
    anchorOutsideScale: (v) => `Jangkar ${listed(v.points)} berada di luar skala kriteria ini.`,
  },
  en: {
    notAnObject: () => 'A JSON object { … } is expected here.',
    notAList: () => 'A JSON list [ … ] is expected here.',
    textMissing: () => 'This is empty. Write its text.',
    notAnInteger: (v) => `${found(v, 'Found')}Write a whole number, such as 15.`,
    notOneOf: (v) => `${found(v, 'Found')}Choose one of: ${listed(v.allowed)}.`,
    unknownMethod: (v) =>
      `Method ${listed(v.id)} ${listed(v.version)} is not built in. Write its criteria too, or choose from "ungkit methods".`,
    noCriteria: () => 'Name at least one criterion.',
    tooManyCriteria: (v) => `There are ${listed(v.found)} criteria; at most ${listed(v.limit)}.`,
    maximumNotAboveMinimum: (v) => `The maximum ${listed(v.maximum)} must be above the minimum ${listed(v.minimum)}.`,
    negativePoints: () => 'The scale begins at 0 or above.',
    badWeight: () => 'A weight is a number above 0 with at most six decimals, such as 0.15.',
    comparisonsNotSquare: (v) =>
      `The comparisons must be ${listed(v.size)} × ${listed(v.size)}, a row and a column for each criterion.`,
    badComparison: (v) => `${found(v, 'Found')}Write a comparison as "3" or "1/3".`,
    reservedId: (v) => `The name "${listed(v.id)}" means the sum of all criteria. Give this criterion another name.`,
    twoLimits: () => 'Give "above" or "atLeast", not both. For two limits, write two conditions.',
    duplicateId: (v) => `The criterion "${listed(v.id)}" stands twice. Give it another name.`,
    unknownCriterion: (v) => `There is no criterion "${listed(v.id)}". Check its spelling.`,
    anchorOutsideScale: (v) => `The anchor ${listed(v.points)} is outside the scale of this criterion.`,
  },
}

/** Why the scores of a study were refused, at file, row and column; null for a code that comes from elsewhere. */
export function scoreProblemText({ code, place, values = {} }: Problem, lang: Language): string | null {
  const text = scoreTexts[lang][code as keyof ScoreTexts]
  if (text === undefined) return null
  const number = (key: string) => formatNumber(Number(values[key]), lang)
  return placed(place, text(values, number), lang)
}

type ScoreTexts = Record<
  'pointsOutsideScale' | 'tooManyIssues' | 'sheetTooLarge',
  (values: Values, number: (key: string) => string) => string
>

const scoreTexts: Record<Language, ScoreTexts> = {
  id: {
    pointsOutsideScale: (v) =>
      `nilai ${listed(v.points)} di luar skala ${listed(v.minimum)}–${listed(v.maximum)} untuk kriteria ${listed(v.criterion)}. Periksa nilainya atau skala metodenya.`,
    tooManyIssues: (_, n) => `ada ${n('issues')} isu; paling banyak ${n('limit')}. Bagi menjadi beberapa studi.`,
    sheetTooLarge: (_, n) =>
      `${n('issues')} isu × ${n('criteria')} kriteria × ${n('raters')} penilai lebih dari ${n('limit')} nilai. Bagi menjadi beberapa studi, atau periksa apakah kolom rater berisi nama penilai.`,
  },
  en: {
    pointsOutsideScale: (v) =>
      `${listed(v.points)} is outside the scale ${listed(v.minimum)}–${listed(v.maximum)} of criterion ${listed(v.criterion)}. Check the score or the scale of the method.`,
    tooManyIssues: (_, n) => `there are ${n('issues')} issues; at most ${n('limit')}. Split them into several studies.`,
    sheetTooLarge: (_, n) =>
      `${n('issues')} issues × ${n('criteria')} criteria × ${n('raters')} raters are more than ${n('limit')} scores. Split them into several studies, or see whether the column rater holds the names of raters.`,
  },
}

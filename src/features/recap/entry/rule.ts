import { type Operator, operators } from '../../../methods/recap/rule.ts'
import type { Words } from '../../../methods/scoring/method.ts'
import { isAge, isSex, type Sex } from '../model/key.ts'

/** What one side of a rule says of a region and period. */
export type Term =
  | { readonly kind: 'number'; readonly value: number }
  /** The sum of these categories, of all or of one sex or age. */
  | { readonly kind: 'figures'; readonly categories: readonly string[]; readonly sex: Sex; readonly age: string }
  /** Each category of the set by itself: the rule holds for every one of them. */
  | { readonly kind: 'each' }
  /** How many people live there; while nobody said, the rule cannot be judged. */
  | { readonly kind: 'population' }

/** Left side, operator, right side, as data. */
export type RuleFields = {
  readonly set: string
  readonly left: Term
  readonly operator: Operator
  readonly right: Term
}

export type RecapRule = RuleFields & {
  readonly id: string
  readonly title: Words
  /** Where a built-in rule comes from; null for the office's own. */
  readonly source: Words | null
  readonly own: boolean
  readonly version: number
}

const builtIn = (id: string, title: Words, source: Words, fields: RuleFields): RecapRule => ({
  ...{ id, title, source, own: false, version: 0 },
  ...fields,
})

const arithmetic = {
  id: 'Hitungan: satu orang paling banyak satu entri dalam satu kategori',
  en: 'Arithmetic: one person is at most one entry of a category',
}

/** Rules that come with Ungkit. */
export const builtInRules: readonly RecapRule[] = [
  ...['ppks', 'psks', 'desil'].map((set) =>
    builtIn(
      `${set}-population`,
      { id: 'Tidak lebih banyak daripada penduduk', en: 'No more than the people who live there' },
      arithmetic,
      { set, left: { kind: 'each' }, operator: '<=', right: { kind: 'population' } },
    ),
  ),
  builtIn(
    'ppks-23-women',
    { id: 'Perempuan rawan sosial ekonomi tidak memuat laki-laki', en: 'Vulnerable women are no men' },
    {
      id: 'Peraturan Menteri Sosial Nomor 8 Tahun 2012: perempuan berusia 18 sampai 59 tahun',
      en: 'Regulation of the Minister of Social Affairs 8/2012: a woman of 18 to 59 years',
    },
    {
      set: 'ppks',
      left: { kind: 'figures', categories: ['ppks-23'], sex: 'male', age: '' },
      operator: '=',
      right: { kind: 'number', value: 0 },
    },
  ),
]

/** Reads a rule as it is kept or sent; null for what is none. */
export function parseRule(document: unknown): RuleFields | null {
  const { set, left, operator, right } = (document ?? {}) as Partial<Record<keyof RuleFields, unknown>>
  const [one, other] = [parseTerm(left), parseTerm(right)]
  if (typeof set !== 'string' || one === null || other === null) return null
  if (!(operators as readonly unknown[]).includes(operator)) return null
  return { set, left: one, operator: operator as Operator, right: other }
}

function parseTerm(term: unknown): Term | null {
  const { kind, value, categories, sex, age } = (term ?? {}) as Readonly<Record<string, unknown>>
  if (kind === 'population' || kind === 'each') return { kind }
  if (kind === 'number')
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { kind, value } : null
  if (kind !== 'figures' || !Array.isArray(categories) || typeof sex !== 'string' || typeof age !== 'string')
    return null
  const ids = categories.filter((id): id is string => typeof id === 'string' && id !== '')
  return ids.length === 0 || !isSex(sex) || !isAge(age) ? null : { kind, categories: ids, sex, age }
}

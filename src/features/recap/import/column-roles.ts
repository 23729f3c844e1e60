import type { RegionLevel } from '../model/area.ts'
import type { Sex } from '../model/key.ts'
import { parsePeriod } from '../model/period.ts'
import type { ColumnPlan, ColumnRole, Labels } from './block.ts'
import { type ColumnFacts, commonLevel } from './column-facts.ts'
import type { Known } from './known.ts'
import type { Context } from './title.ts'
import { ageWord, headWord, sexWord, unitWord } from './words.ts'

type Said = { readonly facts: ColumnFacts; readonly role: ColumnRole; readonly labels: Labels }

/** Gives each column its part: what its heads say first, what stands in it next, and last what the others leave over. */
export function rolesOf(
  facts: readonly ColumnFacts[],
  known: Known,
  context: Context,
): { readonly columns: readonly ColumnPlan[]; readonly counting: boolean } {
  const sided = sexColumns(facts)
  const first = facts.map((one) => firstRole(one, sided, known, context))
  const labelled = withLabelColumns(first)
  const numbered = withNumbersAsNames(labelled, context)
  const across = withAcross(numbered)
  const counting = isRegister(across)
  const heads = commonLevel(
    across.flatMap(({ labels }) => labels.region ?? []),
    known,
  )
  const columns = across.map(({ facts: { column, chain, level }, role, labels }): ColumnPlan => {
    const on = role === 'region' ? (levelSaid(chain) ?? level) : labels.region === undefined ? null : heads
    return { column, head: chain.join(' / '), role, labels, level: on, sums: [] }
  })
  return { columns: counting ? columns.map(withoutValue) : columns, counting }
}

function withoutValue(plan: ColumnPlan): ColumnPlan {
  return plan.role === 'value' || plan.role === 'total' ? { ...plan, role: 'ignored' } : plan
}

/** Columns headed L and P, where both stand under the same heads, and the one beside them for both. */
function sexColumns(facts: readonly ColumnFacts[]): ReadonlyMap<number, Sex> {
  const above = (one: ColumnFacts) => one.chain.slice(0, -1).join('|')
  const groups = Map.groupBy(
    facts.filter(({ chain }) => chain.length > 0),
    above,
  )
  const found = new Map<number, Sex>()
  for (const group of groups.values()) {
    const sexes = group.map((one) => sexWord(one.chain.at(-1)!))
    if (!sexes.includes('male') || !sexes.includes('female')) continue
    group.forEach((one, i) => {
      const sex = sexes[i] ?? (one.word === 'total' ? '' : null)
      if (sex !== null) found.set(one.column, sex)
    })
  }
  return found
}

function firstRole(facts: ColumnFacts, sided: ReadonlyMap<number, Sex>, known: Known, context: Context): Said {
  const { word, personal, chain, filled } = facts
  const as = (role: ColumnRole, labels: Labels = {}): Said => ({ facts, role, labels })
  if (personal !== null) return as('personal')
  if (filled === 0 && chain.length === 0) return as('ignored')
  if (chain.some((text) => headWord(text) === 'percent')) return as('percent')
  if (word === 'number') return as(facts.words * 2 > filled ? 'note' : 'number')
  if (word === 'note') return as('note')
  if (word === 'code')
    return as(facts.regions * 2 >= filled ? 'region' : facts.categories * 2 >= filled ? 'category' : 'ignored')
  if (word === 'sex' && facts.sexes * 2 >= filled) return as('sex')
  if (word === 'age') return as(facts.ages * 2 > filled ? 'age' : 'ignored')
  if (word === 'unit') return as(facts.numbers * 2 > filled ? 'value' : 'unit')
  if (word === 'period' && facts.periods * 2 >= filled) return as('period')
  const isNumeric = filled === 0 || (facts.numbers + facts.fractions) * 10 >= filled * 6
  if ((word === 'region' || word === 'category') && !(isNumeric && chain.length > 1)) return labelRole(facts, word)
  if (isNumeric) return numericRole(facts, sided, known, context)
  if (facts.words * 2 > filled || facts.regions * 2 > filled) return as(contentRole(facts))
  return as('ignored')
}

function labelRole(facts: ColumnFacts, word: 'region' | 'category'): Said {
  // `Uraian` over names of districts, or `Kecamatan` over numbers of cases.
  if (word === 'category' && facts.regions > facts.categories) return { facts, role: 'region', labels: {} }
  if (word === 'region' && facts.categories > facts.regions && facts.words > 0)
    return { facts, role: 'category', labels: {} }
  return { facts, role: word, labels: {} }
}

function contentRole({ regions, categories, periods, filled }: ColumnFacts): ColumnRole {
  if (regions === 0 && categories === 0) return periods * 2 > filled ? 'period' : 'ignored'
  return regions >= categories ? 'region' : 'category'
}

function numericRole(facts: ColumnFacts, sided: ReadonlyMap<number, Sex>, known: Known, context: Context): Said {
  const { chain, word, column, filled, periods, fractions } = facts
  const labels = chainLabels(chain, sided.get(column) ?? null, known, context)
  const dims =
    labels.category !== undefined ||
    labels.region !== undefined ||
    labels.period !== undefined ||
    labels.sex !== undefined
  const unit = unitWord(chain.join(' '))
  const all = { ...labels, ...(unit === null ? {} : { unit }) }
  if (fractions * 2 > filled && filled > 0) return { facts, role: 'percent', labels: {} }
  if (labels.sex === undefined ? word === 'total' : isTotalGroup(chain)) return { facts, role: 'total', labels: all }
  if (!dims && chain.length === 0 && filled > 0 && periods === filled) return { facts, role: 'period', labels: {} }
  return { facts, role: 'value', labels: all }
}

/** `Jumlah` over L and P adds up the L and P of every category. */
function isTotalGroup(chain: readonly string[]): boolean {
  return chain.length > 1 && headWord(chain[0]!) === 'total'
}

/** What each head over a column says: a period, a sex, an age, or a name. */
function chainLabels(chain: readonly string[], sex: Sex | null, known: Known, context: Context): Labels {
  let labels: Labels = {}
  for (const [i, text] of chain.entries()) {
    const last = i === chain.length - 1
    const period = parsePeriod(text)
    const age = ageWord(text)
    const word = headWord(text)
    if (last && sex !== null) labels = { ...labels, sex }
    else if (period !== null) labels = { ...labels, period }
    else if (age !== null) labels = { ...labels, age }
    else if (word === null) labels = { ...labels, ...nameLabel(text, known, context) }
  }
  return labels
}

function nameLabel(text: string, known: Known, context: Context): Labels {
  const region = known.region(text)
  if (region.kind === 'one' || region.kind === 'several') return { region: text }
  const category = known.category(text, { set: /\p{L}/u.test(text) ? context.set : null })
  return category.kind === 'one' || category.kind === 'several' || category.kind === 'leftOut' ? { category: text } : {}
}

/** Words that no head explained: the first column of words is what the heads across are not. */
function withLabelColumns(all: readonly Said[]): Said[] {
  const has = (role: ColumnRole) => all.some((one) => one.role === role)
  const values = all.filter((one) => one.role === 'value')
  const acrossRegions = values.filter(({ labels }) => labels.region !== undefined).length
  const acrossCategories = values.filter(({ labels }) => labels.category !== undefined).length
  const missing: ColumnRole | null =
    has('region') === has('category')
      ? has('region')
        ? null
        : acrossRegions > acrossCategories
          ? 'category'
          : acrossCategories > 0
            ? 'region'
            : null
      : has('region') && acrossCategories === 0
        ? 'category'
        : has('category') && acrossRegions === 0
          ? 'region'
          : null
  if (missing === null) return [...all]
  const free = all.find(({ role, facts }) => role === 'ignored' && facts.words * 2 > facts.filled && facts.filled > 0)
  return all.map((one) => (one === free ? { ...one, role: missing } : one))
}

/** Heads 1 to 26 over figures, or nothing but numbers at the left: categories by their number. */
function withNumbersAsNames(all: readonly Said[], context: Context): Said[] {
  const set = context.set ?? 'ppks'
  const named = all.some(({ role, labels }) => role === 'category' || labels.category !== undefined)
  if (named) return [...all]
  const heads = all.filter(({ role, facts }) => role === 'value' && /^\(?\d{1,2}\)?$/.test(facts.chain.at(-1) ?? ''))
  const inOrder =
    heads.length >= 3 && heads.every(({ facts }, i) => Number(facts.chain.at(-1)!.replace(/\D/g, '')) === i + 1)
  if (inOrder)
    return all.map((one) =>
      heads.includes(one)
        ? { ...one, labels: { ...one.labels, category: `${set} ${one.facts.chain.at(-1)!.replace(/\D/g, '')}` } }
        : one,
    )
  const across = all.some(({ role, labels }) => role === 'value' && labels.region !== undefined)
  const numbers = all.find(({ role, facts }) => role === 'number' && facts.ordinal)
  return all.map((one) => (across && one === numbers ? { ...one, role: 'category' as const } : one))
}

/** Figures whose heads nobody knows yet are named by them, where a name is still wanted; else they are left out. */
function withAcross(all: readonly Said[]): Said[] {
  const has = (role: ColumnRole) => all.some((one) => one.role === role)
  const values = all.filter(({ role }) => role === 'value')
  const count = (key: 'region' | 'category') => values.filter(({ labels }) => labels[key] !== undefined).length
  const regionsAcross = count('region') > count('category')
  const wanted = has('category') && has('region') ? null : has('category') || regionsAcross ? 'region' : 'category'
  const totals = all.filter(({ role }) => role === 'total')
  const anyNamed = values.some(({ labels }) => Object.keys(labels).some((key) => key !== 'unit'))
  const isAmount = values.some(({ facts }) => facts.word === 'amount')
  // `Jumlah` beside nothing that it could add up, or beside figures that say nothing of what is counted.
  const total =
    totals.length > 0 && (values.length === 0 || (wanted === null && !anyNamed && !isAmount)) ? totals[0]! : null
  return all.map((one): Said => {
    if (one === total) return { ...one, role: 'value' }
    if (one.role !== 'value') return one
    if (total !== null) return { ...one, role: 'ignored' }
    const { category, region, period, sex, age } = one.labels
    const word = one.facts.word
    if (wanted !== null && one.labels[wanted] === undefined && (category ?? region) === undefined) {
      const name = one.facts.chain
        .toReversed()
        .find(
          (text) =>
            headWord(text) === null && parsePeriod(text) === null && sexWord(text) === null && ageWord(text) === null,
        )
      if (name !== undefined && (anyNamed || one.facts.filled > 0))
        return { ...one, labels: { ...one.labels, [wanted]: name } }
      if (period !== undefined || sex !== undefined || age !== undefined) return one
      return values.length === 1 || word === 'amount' || word === 'unit' ? one : { ...one, role: 'ignored' }
    }
    if (wanted !== null || [category, region, period, sex, age].some((label) => label !== undefined)) return one
    return values.length === 1 ||
      word === 'amount' ||
      (!has('total') && one === values[0] && !values.some((v) => v.facts.word === 'amount'))
      ? one
      : { ...one, role: 'ignored' }
  })
}

/** One line for each person: identity numbers or names, and no figures. */
function isRegister(all: readonly Said[]): boolean {
  const personal = all.filter(({ role }) => role === 'personal').length
  const named = all.some(
    ({ role, labels }) =>
      role === 'value' && (labels.category !== undefined || labels.region !== undefined || labels.period !== undefined),
  )
  const amount = all.some(
    ({ role, facts }) => (role === 'value' || role === 'total') && (facts.word === 'amount' || facts.word === 'total'),
  )
  return personal > 0 && !named && !amount
}

function levelSaid(chain: readonly string[]): RegionLevel | null {
  const text = (chain.at(-1) ?? '').toLowerCase()
  if (/\b(desa|kelurahan|kel|nagari|village)\b/.test(text) && !/kecamatan|kec\b/.test(text)) return 'village'
  if (/\b(kecamatan|kec|district)\b/.test(text) && !/desa|kel/.test(text)) return 'district'
  return /\b(kabupaten|kab|kota|regency)\b/.test(text) ? 'regency' : null
}

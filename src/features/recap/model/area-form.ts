import { formatDate, readDay } from '../../../base/dates.ts'
import { formatNumber, parseNumber } from '../../../base/numbers.ts'
import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import { nameKey } from '../../../reference/name-key.ts'
import { type Area, type AreaRegion, readCode } from './area.ts'

/** What an office may change of a region. */
export type RegionFields = Pick<
  AreaRegion,
  'name' | 'aliases' | 'bpsCode' | 'validFrom' | 'validTo' | 'population' | 'populationSource'
>

export const regionFields = [
  'name',
  'aliases',
  'bpsCode',
  'validFrom',
  'validTo',
  'population',
  'populationSource',
] as const
export type RegionField = (typeof regionFields)[number]
export type RegionValues = Readonly<Record<RegionField, string>>

/** What stands in the form. */
export function regionValues(fields: RegionFields): RegionValues {
  return {
    name: fields.name,
    aliases: fields.aliases.join('\n'),
    bpsCode: fields.bpsCode ?? '',
    validFrom: fields.validFrom ?? '',
    validTo: fields.validTo ?? '',
    population: fields.population === null ? '' : formatNumber(fields.population, 'id'),
    populationSource: fields.populationSource ?? '',
  }
}

/** Reads the form of a region. `others`: the area, whose names no alias may take; two districts are never one. */
export function parseRegion(sent: (name: RegionField) => string, code: string, others: Area): Result<RegionFields> {
  const text = (field: RegionField) =>
    sent(field)
      .trim()
      .replace(/[^\S\n]+/g, ' ')
  const problems: Problem[] = []
  const wrong = (problem: string, path: RegionField, values?: Problem['values']) => {
    problems.push({ code: problem, place: { path }, ...(values === undefined ? {} : { values }) })
    return null
  }
  const day = (field: 'validFrom' | 'validTo') =>
    text(field) === '' ? null : (readDay(text(field)) ?? wrong('badDay', field))
  const name = text('name')
  if (name === '') wrong('noName', 'name')
  if (name.length > 200) wrong('tooLong', 'name')
  const aliases = [...new Set(text('aliases').split(/\s*[\n;]\s*/))].filter((alias) => alias !== '' && alias !== name)
  if (aliases.length > 30 || aliases.some((alias) => alias.length > 200)) wrong('tooManyNames', 'aliases')
  for (const [field, names] of [
    ['name', [name]],
    ['aliases', aliases],
  ] as const)
    for (const one of names) {
      const other = holderOf(one, code, others)
      if (other !== null) wrong('takenName', field, { name: one, other: `${other.name} (${other.code})` })
    }
  const [validFrom, validTo] = [day('validFrom'), day('validTo')]
  if (validFrom !== null && validTo !== null && validFrom > validTo) wrong('endsBefore', 'validTo')
  const typed = text('population')
  const read = typed === '' ? null : parseNumber(typed)
  const count = read === null ? null : Number(read.value)
  const sound = count !== null && read?.percent === false && Number.isSafeInteger(count) && count > 0 && count < 1e10
  if (typed !== '' && !sound) wrong('badPopulation', 'population')
  const source = text('populationSource')
  if (typed !== '' && source === '') wrong('noSource', 'populationSource')
  const bps = text('bpsCode')
  if (bps !== '' && !/^\d{2,10}$/.test(bps)) wrong('badBps', 'bpsCode')
  if (problems.length > 0) return bad(...problems)
  return good({
    ...{ name, aliases, bpsCode: bps === '' ? null : bps, validFrom, validTo },
    ...{ population: sound ? count : null, populationSource: source === '' ? null : source.slice(0, 500) },
  })
}

/** Which other region beside this one is called so already. */
function holderOf(name: string, code: string, area: Area): AreaRegion | null {
  const key = nameKey(name)
  const above = code.split('.').slice(0, -1).join('.')
  const beside = area.regions.filter(
    (region) => region.code !== code && region.code.split('.').slice(0, -1).join('.') === above,
  )
  return beside.find((region) => [region.name, ...region.aliases].some((known) => nameKey(known) === key)) ?? null
}

/** Reads the code and name of a region that the official list does not have, such as a district that has left. */
export function parseNewRegion(
  sent: (name: 'code' | 'name') => string,
  area: Area,
): Result<{ readonly code: string; readonly name: string }> {
  const [code, name] = [readCode(sent('code')), sent('name').trim().replace(/\s+/g, ' ')]
  const problems: Problem[] = []
  if (code === null) problems.push({ code: 'badCode', place: { path: 'code' } })
  else if (area.byCode.has(code)) problems.push({ code: 'knownCode', place: { path: 'code' } })
  if (name === '') problems.push({ code: 'noName', place: { path: 'name' } })
  else if (name.length > 200) problems.push({ code: 'tooLong', place: { path: 'name' } })
  const other = code === null ? null : holderOf(name, code, area)
  if (other !== null)
    problems.push({
      code: 'takenName',
      place: { path: 'name' },
      values: { name, other: `${other.name} (${other.code})` },
    })
  return problems.length > 0 || code === null ? bad(...problems) : good({ code, name })
}

/** From when to when it holds, in words; null when it always does. */
export function validityOf({ validFrom, validTo }: AreaRegion, lang: 'id' | 'en'): string | null {
  if (validFrom === null && validTo === null) return null
  const [from, to] = [validFrom, validTo].map((day) => (day === null ? '…' : formatDate(day, lang)))
  return `${from} – ${to}`
}

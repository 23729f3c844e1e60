import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import type { CategoryUnit, Sensitivity } from '../../../reference/category.ts'
import { type CategorySet, categoriesNamed, type OwnCategory } from './set.ts'

/** What an office writes of a category of its own. */
export type CategoryFields = Pick<OwnCategory, 'name' | 'short' | 'unit' | 'sensitive' | 'aliases'>

export const categoryUnits = [
  'person',
  'family',
  'group',
  'community',
  'institution',
  'business',
] as const satisfies readonly CategoryUnit[]
export const sensitivities = [
  'child',
  'health',
  'criminal-record',
  'stigma',
  'aggregate-only',
] as const satisfies readonly Sensitivity[]

export type CategoryValues = {
  readonly name: string
  readonly short: string
  readonly unit: string
  readonly sensitive: readonly string[]
  readonly aliases: string
}

export const noCategory: CategoryValues = { name: '', short: '', unit: 'person', sensitive: [], aliases: '' }

export function categoryValues({ name, short, unit, sensitive, aliases }: CategoryFields): CategoryValues {
  return { name, short, unit, sensitive, aliases: aliases.join('\n') }
}

/** Reads the form of a category. A name that the set has already belongs to that one: figures would find two. */
export function parseCategory(sent: CategoryValues, set: CategorySet, id: string | null): Result<CategoryFields> {
  const line = (text: string) => text.trim().replace(/\s+/g, ' ')
  const [name, short] = [line(sent.name), line(sent.short)]
  const aliases = [...new Set(sent.aliases.split(/[\n;]/).map(line))].filter((alias) => alias !== '' && alias !== name)
  const problems: Problem[] = []
  if (name === '' || slugOf(name) === '') problems.push({ code: 'noName', place: { path: 'name' } })
  if (name.length > 300) problems.push({ code: 'tooLong', place: { path: 'name' } })
  if (short.length > 20) problems.push({ code: 'tooLong', place: { path: 'short' } })
  if (aliases.length > 30 || aliases.some((a) => a.length > 300))
    problems.push({ code: 'tooLong', place: { path: 'aliases' } })
  for (const [path, names] of [
    ['name', [name]],
    ['aliases', aliases],
  ] as const)
    for (const one of names) {
      const other = categoriesNamed(set, one).find((category) => category.id !== id)
      if (other !== undefined)
        problems.push({ code: 'takenName', place: { path }, values: { name: one, other: other.name.id } })
    }
  if (set.categories.length >= 500 && id === null) problems.push({ code: 'tooMany', place: { path: 'name' } })
  if (problems.length > 0) return bad(...problems)
  return good({
    ...{ name, short: short === '' ? name.slice(0, 20) : short, aliases },
    unit: categoryUnits.find((unit) => unit === sent.unit) ?? 'person',
    sensitive: sensitivities.filter((flag) => sent.sensitive.includes(flag)),
  })
}

/** Reads the title of a set. */
export function parseSetTitle(sent: string): Result<string> {
  const title = sent.trim().replace(/\s+/g, ' ')
  if (slugOf(title) === '') return bad({ code: 'noTitle', place: { path: 'title' } })
  return title.length > 200 ? bad({ code: 'tooLong', place: { path: 'title' } }) : good(title)
}

/** `Panti asuhan & tahfiz` as an id: `panti-asuhan-tahfiz`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}

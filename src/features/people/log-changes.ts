import { canonical } from '../../base/canonical.ts'
import type { Entry } from './log.ts'

export type Plain = string | number | boolean | null
export type FieldValue = Plain | readonly Plain[]

/** One field that an entry says was changed; a side is undefined where the thing was not there before, or is not any more. */
export type FieldChange = {
  /** Which row of a table, such as an issue and a criterion; empty for a thing that is no table. */
  readonly row: readonly string[]
  /** The field, from the outside in, such as `region`, `name`. */
  readonly field: readonly string[]
  readonly before: FieldValue | undefined
  readonly after: FieldValue | undefined
}

/** What the rows of tables are known by. */
const identity = [
  'issue',
  'strategy',
  'factor',
  'criterion',
  'rater',
  'category',
  'region',
  'period',
  'sex',
  'age',
  'id',
] as const

/** The fields that differ between before and after, in the order in which they stand there. */
export function changesOf({ before, after }: NonNullable<Entry['content']>): FieldChange[] {
  const sides = [leavesOf(before), leavesOf(after)] as const
  const keys = [...new Set([...sides[1].keys(), ...sides[0].keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [sides[0].get(key), sides[1].get(key)]
    const { row, field } = (is ?? was)!
    const change = { row, field, before: was?.value, after: is?.value }
    return isChange(change) ? [change] : []
  })
}

function isChange({ before, after }: FieldChange): boolean {
  if (before !== undefined && after !== undefined) return canonical(before) !== canonical(after)
  const only = before ?? after
  return only !== undefined && only !== null && only !== ''
}

type Leaf = Pick<FieldChange, 'row' | 'field'> & { readonly value: FieldValue }

function leavesOf(side: unknown): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf>()
  if (side !== null && side !== undefined) collect(side, [], [], found)
  return found
}

function collect(value: unknown, row: readonly string[], field: readonly string[], into: Map<string, Leaf>): void {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    for (const [i, item] of value.entries()) collectRow(item, [...row], field, i, into)
    return
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) collect(inner, row, [...field, key], into)
    return
  }
  // A list that holds nothing tells nothing of the thing as a whole.
  if (row.length + field.length === 0 && Array.isArray(value) && value.length === 0) return
  into.set(JSON.stringify([row, field]), { row, field, value: value as FieldValue })
}

function collectRow(
  item: unknown,
  row: readonly string[],
  field: readonly string[],
  i: number,
  into: Map<string, Leaf>,
): void {
  if (typeof item !== 'object' || item === null) return
  const cells = item as Readonly<Record<string, unknown>>
  const names = identity.filter((key) => typeof cells[key] === 'string')
  const known = names.length === 0 ? [String(i + 1)] : names.map((key) => String(cells[key]))
  const rest = Object.entries(cells).filter(([key]) => !(names as readonly string[]).includes(key))
  for (const [key, inner] of rest) collect(inner, [...row, ...known], [...field, key], into)
}

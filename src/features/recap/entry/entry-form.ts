import type { SentFigure } from '../model/figures.ts'
import type { FigureKey } from '../model/key.ts'
import { isAge, isSex, isUnit } from '../model/key.ts'
import { isPeriod } from '../model/period.ts'
import { contentOf, type Slice } from './grid.ts'
import { readTyped, type Typed } from './typed.ts'

/** More cells than the largest table of ours has. */
const mostCells = 20_000

export type TypedFigure = {
  readonly key: FigureKey
  readonly version: number
  readonly text: string
  readonly read: Typed
}

/** The lines that the island of the table sends: category, region, version and text, a tab between each. */
export function parseLines(lines: string, period: string, slice: Slice): readonly TypedFigure[] | null {
  const rows = lines === '' ? [] : lines.split('\n')
  if (rows.length > mostCells) return null
  const found: TypedFigure[] = []
  for (const row of rows) {
    const [category, region, version, text, ...more] = row.split('\t')
    if (!category || !region || text === undefined || more.length > 0 || !/^\d{1,15}$/.test(version ?? '')) return null
    found.push(typedFigure({ category, region, period, ...slice }, Number(version), text))
  }
  return found
}

/** Name of a field in the form of one region: what is typed (`n`) or the version that was seen (`v`). */
export function figureField(
  part: 'n' | 'v',
  { category, sex, age }: Pick<FigureKey, 'category' | 'sex' | 'age'>,
): string {
  return [part, encodeURIComponent(category), sex, age].join('|')
}

/** What a form keeps beside a field: the version that was seen, and what stood there, so that only what was edited is sent on. */
export function seenValue(version: number, shown: string): string {
  return `${version}:${shown}`
}

/** The figures that somebody edited in the form of one region; a field that names none of ours is left out. */
export function parseRegion(
  names: readonly string[],
  text: (name: string) => string,
  of: Pick<FigureKey, 'region' | 'period' | 'unit'>,
): readonly TypedFigure[] {
  return names.flatMap((name) => {
    const [part, category = '', sex = '', age = ''] = name.split('|')
    if (part !== 'n' || category === '' || !isSex(sex) || !isAge(age)) return []
    const key = { ...of, category: decoded(category), sex, age }
    const [, version = '0', shown] = /^(\d{1,15}):(.*)$/.exec(text(figureField('v', key))) ?? []
    return text(name).trim() === shown ? [] : [typedFigure(key, Number(version), text(name))]
  })
}

function typedFigure(key: FigureKey, version: number, text: string): TypedFigure {
  return { key, version, text, read: readTyped(text) }
}

/** Those that can be saved: what cannot be read stays with whoever typed it. */
export function readable(typed: readonly TypedFigure[]): SentFigure[] {
  return typed.flatMap(({ key, version, read }) => (read.ok ? [{ key, version, to: contentOf(read.held) }] : []))
}

/** Unit, sex and age as an address has them; the figures of all where it says nothing of ours. */
export function parseSlice(ask: (name: 'satuan' | 'jk' | 'umur') => string | undefined, unit: Slice['unit']): Slice {
  const [asked = '', sex = '', age = ''] = [ask('satuan'), ask('jk'), ask('umur')]
  return { unit: isUnit(asked) ? asked : unit, sex: isSex(sex) ? sex : '', age: isAge(age) ? age : '' }
}

export function knownPeriod(text: string | undefined): string | null {
  return text !== undefined && isPeriod(text) ? text : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

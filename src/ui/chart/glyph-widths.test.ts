import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { type GlyphRows, regular, semibold } from './glyph-widths.ts'

const { resolve } = createRequire(import.meta.url)

/** Advance widths by code point, from the cmap (format 12) and hmtx tables of a TrueType font of 1000 units. */
function readFont(style: string): Map<number, number> {
  const bytes = readFileSync(resolve(`source-sans/TTF/SourceSans3-${style}.ttf`))
  const [short, long] = [(at: number) => bytes.readUInt16BE(at), (at: number) => bytes.readUInt32BE(at)]
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + 16 * short(4); at += 16) tables.set(bytes.toString('latin1', at, at + 4), long(at + 8))
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name)!)
  assert.equal(short(head! + 18), 1000)
  const advance = (glyph: number) => short(hmtx! + 4 * Math.min(glyph, short(hhea! + 34) - 1))
  const subtables = Array.from({ length: short(cmap! + 2) }, (_, i) => cmap! + long(cmap! + 8 + 8 * i))
  const groups = subtables.find((at) => short(at) === 12)!
  const widths = new Map<number, number>()
  for (let at = groups + 16; at < groups + 16 + 12 * long(groups + 12); at += 12)
    for (let code = long(at); code <= long(at + 4); code++) widths.set(code, advance(long(at + 8) + code - long(at)))
  return widths
}

function rowsOf(style: string, firsts: readonly number[]): GlyphRows {
  const widths = readFont(style)
  return firsts.map((first) => {
    const codes = Array.from({ length: 32 }, (_, i) => first + i)
    return [first, codes.map((code) => pair(widths.get(code))).join('')] as const
  })
}

function pair(width: number | undefined): string {
  return width === undefined
    ? '..'
    : Math.min(width, 36 * 36 - 1)
        .toString(36)
        .padStart(2, '0')
}

for (const [style, table] of [
  ['Regular', regular],
  ['Semibold', semibold],
] as const)
  test(`the table of ${style} is what the font says`, () => {
    const firsts = table.map(([first]) => first)
    assert.deepEqual(table, rowsOf(style, firsts))
    for (const [, widths] of table) assert.equal(widths.length, 64)
  })

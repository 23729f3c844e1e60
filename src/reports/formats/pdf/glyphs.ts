import { readFileSync } from 'node:fs'
import { fontPaths } from './fonts.ts'

/** Line breaks, soft hyphens and places to break need no glyph of their own. */
const unprinted = new Set([0x0a, 0xad, 0x200b])

const segments = new Intl.Segmenter('und', { granularity: 'grapheme' })

let drawn: ReadonlySet<number> | undefined

/**
 * Text as the fonts can show it: PDF/UA allows no missing glyph, so a sign that the fonts lack (an emoji, another script)
 * becomes a box, one for each that a person would count. Signs without a shape of their own are left out, and with them
 * those that would turn the direction of the text around.
 */
export function showable(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  drawn ??= new Set([...codePointsOf(readFileSync(fontPaths.regular)), ...unprinted])
  const plain = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replaceAll('\t', ' ')
  return Array.from(segments.segment(plain.toWellFormed().normalize('NFC')), ({ segment }) => boxed(segment)).join('')
}

function boxed(grapheme: string): string {
  const signs = [...grapheme.replace(/(?![\u00ad\u200b\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')]
  return signs.every((sign) => drawn!.has(sign.codePointAt(0)!)) ? signs.join('') : '□'
}

/** The code points that a TrueType font has glyphs for: its character map in format 12 (OpenType, `cmap`). */
export function codePointsOf(font: Buffer): Set<number> {
  const map = tableAt(font, 'cmap')
  const points = new Set<number>()
  for (let k = 0; k < font.readUInt16BE(map + 2); k++) {
    const at = map + font.readUInt32BE(map + 8 + 8 * k)
    if (font.readUInt16BE(at) !== 12) continue
    for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
      const last = font.readUInt32BE(at + 20 + 12 * group)
      for (let point = font.readUInt32BE(at + 16 + 12 * group); point <= last; point++) points.add(point)
    }
  }
  return points
}

function tableAt(font: Buffer, tag: string): number {
  for (let k = 0; k < font.readUInt16BE(4); k++) {
    const record = 12 + 16 * k
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

import { bad, good } from '../../../base/result.ts'
import { unpack } from '../../../base/table/archive.ts'
import { tableLimits } from '../../../base/table/grid.ts'
import { readXml } from '../../../base/xml/read-xml.ts'
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from '../../../base/xml/xml.ts'
import { leftOut, type TextReader } from './read.ts'

type LeftOut = ReturnType<typeof leftOut>

/** What stands in a paragraph and is no text of its own. */
const settings = new Set(['pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'tblGrid', 'instrText', 'sdtPr', 'Fallback'])
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
}
const leaves: Readonly<Record<string, Parameters<LeftOut['leave']>[0]>> = {
  del: 'deleted',
  moveFrom: 'deleted',
  footnoteReference: 'note',
  endnoteReference: 'note',
  commentReference: 'comment',
}

/** A document of Word, paragraph by paragraph; a row of a table is a line, its cells apart by tabs. */
export const readDocx: TextReader = async (bytes, limits) => {
  const parts = await unpack(bytes, { ...tableLimits, ...limits })
  if (!parts.ok) return parts
  const main = parts.value.get('word/document.xml')
  if (main === undefined) return bad({ code: 'damaged' })
  const read = await readXml(main.toString('utf8'), { elements: 5_000_000, depth: 200 })
  if (!read.ok) return read
  const body = childOf(read.value.root, 'body')
  if (body === null) return bad({ code: 'damaged' })
  const left = leftOut()
  return good({ text: blocks(body, left).join('\n').trimEnd(), marks: [], left: left.all() })
}

function blocks(element: XmlElement, left: LeftOut): string[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'p') return [words(child, left)]
    if (child.name === 'tbl') return childrenOf(child, 'tr').map((row) => cells(row, left))
    return settings.has(child.name) || child.name in leaves ? skip(child, left) : blocks(child, left)
  })
}

function cells(row: XmlElement, left: LeftOut): string {
  return childrenOf(row, 'tc')
    .map((cell) => blocks(cell, left).join(' '))
    .join('\t')
}

function skip(element: XmlElement, left: LeftOut): [] {
  const what = leaves[element.name]
  if (what !== undefined) left.leave(what)
  return []
}

function words(element: XmlElement, left: LeftOut): string {
  const parts: string[] = []
  for (const child of elementsOf(element)) {
    if (settings.has(child.name)) continue
    if (child.name === 't') parts.push(textOf(child))
    else if (child.name in signs) parts.push(signs[child.name]!)
    else if (child.name in leaves) skip(child, left)
    else if (child.name === 'drawing' || child.name === 'pict') parts.push(boxes(child, left))
    else parts.push(words(child, left))
  }
  return parts.join('')
}

/** A drawing is a picture, or a box with paragraphs of its own. */
function boxes(drawing: XmlElement, left: LeftOut): string {
  const box = find(drawing, 'txbxContent')
  if (box !== null) return `\n${blocks(box, left).join('\n')}\n`
  left.leave('picture')
  return ''
}

function find(element: XmlElement, name: string): XmlElement | null {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : find(child, name)
    if (found !== null) return found
  }
  return null
}

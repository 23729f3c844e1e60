import { bad, good } from '../../../base/result.ts'
import { unpack } from '../../../base/table/archive.ts'
import { tableLimits } from '../../../base/table/grid.ts'
import { readXml } from '../../../base/xml/read-xml.ts'
import { childOf, childrenOf, elementsOf, type XmlElement } from '../../../base/xml/xml.ts'
import { leftOut, type TextReader } from './read.ts'

type LeftOut = ReturnType<typeof leftOut>

/** A text of LibreOffice, paragraph by paragraph; a row of a table is a line, its cells apart by tabs. */
export const readOdt: TextReader = async (bytes, limits) => {
  const parts = await unpack(bytes, { ...tableLimits, ...limits })
  if (!parts.ok) return parts
  const main = parts.value.get('content.xml')
  if (main === undefined) return bad({ code: 'damaged' })
  const read = await readXml(main.toString('utf8'), { elements: 5_000_000, depth: 200 })
  if (!read.ok) return read
  const body = childOf(read.value.root, 'body')
  const text = body === null ? null : childOf(body, 'text')
  if (text === null) return bad({ code: 'damaged' })
  const left = leftOut()
  return good({ text: blocks(text, left).join('\n').trimEnd(), marks: [], left: left.all() })
}

function blocks(element: XmlElement, left: LeftOut): string[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'p' || child.name === 'h') return [words(child, left)]
    if (child.name === 'tracked-changes') return skip(child, left)
    if (child.name === 'table-row') return [cells(child, left)]
    return child.name === 'forms' || child.name === 'sequence-decls' ? [] : blocks(child, left)
  })
}

function cells(row: XmlElement, left: LeftOut): string {
  return childrenOf(row, 'table-cell')
    .map((cell) => blocks(cell, left).join(' '))
    .join('\t')
}

function skip(changes: XmlElement, left: LeftOut): [] {
  for (const change of elementsOf(changes)) if (childOf(change, 'deletion') !== null) left.leave('deleted')
  return []
}

/** White space of the file is one blank; blanks that count are elements. */
function words(element: XmlElement, left: LeftOut): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/[ \t\r\n]+/g, ' ')
      if (child.name === 's') return ' '.repeat(Math.min(1000, Number(child.attributes.c ?? 1) || 1))
      if (child.name === 'tab') return '\t'
      if (child.name === 'line-break') return '\n'
      if (child.name === 'note') return leave('note', left)
      if (child.name === 'annotation') return leave('comment', left)
      if (child.name === 'frame') return framed(child, left)
      return words(child, left)
    })
    .join('')
}

function leave(what: 'note' | 'comment' | 'picture', left: LeftOut): string {
  left.leave(what)
  return ''
}

function framed(frame: XmlElement, left: LeftOut): string {
  const box = childOf(frame, 'text-box')
  return box === null ? leave('picture', left) : `\n${blocks(box, left).join('\n')}\n`
}

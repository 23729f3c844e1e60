import { zipBytes } from '../../../base/zip-bytes.ts'
import { readZip } from '../../../bundle/zip.ts'

const madeAt = '2026-01-01T00:00:00Z'

/**
 * The library writes the time into the file, and counts bookmarks, headings and pictures over all documents of the process.
 * Both are made constant: the same report is the same file. Only marks are changed, never what stands between them.
 */
export async function withoutChance(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await readZip(bytes)
  if (!parts.ok) throw new Error('the document that was just written cannot be read')
  const fixed = [...parts.value].map(([path, content]): [string, Uint8Array] => [
    path,
    path.endsWith('.xml') ? Buffer.from(constant(Buffer.from(content).toString())) : content,
  ])
  return zipBytes(new Map(fixed))
}

const headingMarks =
  /((?:<w:bookmarkStart\b[^>]*\bw:name|<w:hyperlink\b[^>]*\bw:anchor)="_Toc|<w:instrText\b[^>]*>PAGEREF _Toc)(\d+)/g
const bookmarks = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g
const drawings = /(<wp:docPr\b[^>]*\bid=")(\d+)/g
const times = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g

function constant(xml: string): string {
  return [headingMarks, bookmarks, drawings].reduce(renumbered, xml).replace(times, `$1${madeAt}`)
}

/** Numbers from 1 in the order in which they are met. */
function renumbered(xml: string, marks: RegExp): string {
  const numbers = new Map<string, number>()
  return xml.replace(marks, (_, before: string, old: string) => {
    const number = numbers.get(old) ?? numbers.size + 1
    numbers.set(old, number)
    return `${before}${number}`
  })
}

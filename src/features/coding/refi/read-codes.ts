import { childOf, childrenOf, textOf, type XmlElement } from '../../../base/xml/xml.ts'
import type { Notices } from './notices.ts'
import { colorOf, guidOf, type RefiCode } from './project.ts'

/** The codes of a code book or a project, parents first. One without a GUID gets its place as a name for it. */
export function readCodes(codeBook: XmlElement | null, { note }: Notices): RefiCode[] {
  const codes: RefiCode[] = []
  const top = codeBook === null ? null : childOf(codeBook, 'Codes')
  const waiting =
    top === null ? [] : childrenOf(top, 'Code').map((element) => ({ element, parent: null as string | null }))
  while (waiting.length > 0) {
    const { element, parent } = waiting.shift()!
    const { guid: given, name = '', isCodable, color } = element.attributes
    const guid = guidOf(given) ?? `code-${codes.length + 1}`
    const read = colorOf(color)
    if (read === null && color !== undefined) note('noColor', name)
    if (codes.some((code) => code.parent !== parent && code.name === name)) note('sameCodeName', name)
    codes.push({
      guid,
      parent,
      name,
      isCodable: isCodable !== 'false' && isCodable !== '0',
      color: read,
      description: descriptionOf(element),
      noteRefs: refsOf(element, 'NoteRef'),
    })
    waiting.unshift(...childrenOf(element, 'Code').map((child) => ({ element: child, parent: guid })))
  }
  return codes
}

export function descriptionOf(element: XmlElement): string | null {
  const found = childOf(element, 'Description')
  return found === null ? null : textOf(found)
}

/** What `<NoteRef targetGUID="…"/>` and its like point at. */
export function refsOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).flatMap((ref) => guidOf(ref.attributes.targetGUID) ?? [])
}

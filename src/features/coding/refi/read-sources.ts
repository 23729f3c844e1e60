import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from '../../../base/xml/xml.ts'
import type { Notices } from './notices.ts'
import {
  guidOf,
  type RefiCoding,
  type RefiMaker,
  type RefiSelection,
  type RefiSource,
  type RefiSourceKind,
  type RefiValue,
  type VariableType,
  variableTypes,
} from './project.ts'
import { descriptionOf, refsOf } from './read-codes.ts'

const kinds: Readonly<Record<string, RefiSourceKind>> = {
  TextSource: 'text',
  PDFSource: 'pdf',
  PictureSource: 'picture',
  AudioSource: 'audio',
  VideoSource: 'video',
  Note: 'text',
}

/** What stands inside a PDF or a picture as its text. */
const textInside = ['Representation', 'TextDescription']
const keptInside = ['PDFSelection', 'PictureSelection', 'AudioSelection', 'VideoSelection', 'Transcript']

export type CodesKnown = ReadonlySet<string>

/** A source or a note of a project. */
export function readSource(element: XmlElement, codes: CodesKnown, notes: Notices): RefiSource {
  const kind = kinds[element.name] ?? 'text'
  const within = elementsOf(element)
  const text = kind === 'text' ? element : (within.find((child) => textInside.includes(child.name)) ?? null)
  const name = element.attributes.name ?? null
  const kept = within.filter((child) => keptInside.includes(child.name))
  for (const _ of kept) notes.note('mediaSelection', name ?? '')
  const content = text === null ? null : childOf(text, 'PlainTextContent')
  const textPath = text?.attributes.plainTextPath ?? null
  if (content === null && textPath === null) notes.note('noText', name ?? '')
  return {
    guid: guidOf(element.attributes.guid) ?? '',
    kind,
    name,
    description: descriptionOf(element),
    content: content === null ? null : textOf(content),
    textGuid: text === element ? null : guidOf(text?.attributes.guid),
    textPath,
    filePath: element.attributes[kind === 'text' ? 'richTextPath' : 'path'] ?? null,
    selections: text === null ? [] : readSelections(text, codes, notes),
    codings: codingsOf(element, codes, notes),
    noteRefs: refsOf(element, 'NoteRef'),
    values: valuesOf(element),
    kept,
    ...makerOf(element),
  }
}

function readSelections(text: XmlElement, codes: CodesKnown, notes: Notices): RefiSelection[] {
  return childrenOf(text, 'PlainTextSelection').flatMap((element) => {
    const { guid, name, startPosition, endPosition } = element.attributes
    const [start, end] = [Number(startPosition), Number(endPosition)]
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
      notes.note('badSelection', name ?? guid ?? '')
      return []
    }
    return {
      guid: guidOf(guid) ?? '',
      name: name ?? null,
      start,
      end,
      description: descriptionOf(element),
      codings: codingsOf(element, codes, notes),
      noteRefs: refsOf(element, 'NoteRef'),
      ...makerOf(element),
    }
  })
}

function codingsOf(element: XmlElement, codes: CodesKnown, notes: Notices): RefiCoding[] {
  return childrenOf(element, 'Coding').flatMap((coding) => {
    const code = refsOf(coding, 'CodeRef')[0]
    if (code !== undefined && codes.has(code))
      return {
        guid: guidOf(coding.attributes.guid) ?? '',
        code,
        noteRefs: refsOf(coding, 'NoteRef'),
        ...makerOf(coding),
      }
    notes.note('unknownCode', element.attributes.name ?? element.attributes.guid ?? '')
    return []
  })
}

function makerOf({ attributes }: XmlElement): RefiMaker {
  return { user: guidOf(attributes.creatingUser), at: attributes.creationDateTime ?? null }
}

export function valuesOf(element: XmlElement): RefiValue[] {
  return childrenOf(element, 'VariableValue').flatMap((value) => {
    const variable = refsOf(value, 'VariableRef')[0]
    if (variable === undefined) return []
    const held = elementsOf(value).find((child) => child.name.endsWith('Value'))
    const type = variableTypes.find((t) => held?.name === `${t}Value`) ?? ('Text' satisfies VariableType)
    return { variable, type, value: held === undefined ? null : textOf(held) }
  })
}

import { writeXml } from '../../../base/xml/write-xml.ts'
import { type XmlElement, xml } from '../../../base/xml/xml.ts'
import {
  projectNamespace,
  type RefiCase,
  type RefiCode,
  type RefiCoding,
  type RefiMaker,
  type RefiNote,
  type RefiProject,
  type RefiSelection,
  type RefiSource,
  type RefiValue,
} from './project.ts'

/**
 * The `.qde` of a project: elements and attributes in the order of the standard, empty lists left out (an empty one is not
 * valid), no paths of anybody's disk. Valid against the schema of 18 March 2019 when GUIDs are GUIDs and names are there.
 */
export function writeProject(project: RefiProject): string {
  const { name, origin, users, codes, variables, cases, sources, notes, kept, description, noteRefs } = project
  const keptOf = (part: string) => kept.find((element) => element.name === part) ?? null
  return writeXml(
    xml('Project', { name, origin }, [
      list('Users', users, (user) => xml('User', { guid: user.guid, name: user.name })),
      codes.length === 0 ? null : xml('CodeBook', {}, [codesElement(codes)]),
      list('Variables', variables, (v) =>
        xml('Variable', { guid: v.guid, name: v.name, typeOfVariable: v.type }, [words(v.description)]),
      ),
      list('Cases', cases, caseElement),
      list('Sources', sources, sourceElement),
      list('Notes', notes, (note) => textElement('Note', note)),
      keptOf('Links'),
      keptOf('Sets'),
      keptOf('Graphs'),
      words(description),
      ...refs('NoteRef', noteRefs),
    ]),
    projectNamespace,
  )
}

/** `<Codes>` with each code inside its parent. */
export function codesElement(codes: readonly RefiCode[], withNotes = true): XmlElement {
  const below = Map.groupBy(codes, (code) => code.parent)
  const element = (code: RefiCode): XmlElement =>
    xml('Code', { guid: code.guid, name: code.name, isCodable: String(code.isCodable), color: code.color }, [
      words(code.description),
      ...(withNotes ? refs('NoteRef', code.noteRefs) : []),
      ...(below.get(code.guid) ?? []).map(element),
    ])
  return xml('Codes', {}, (below.get(null) ?? []).map(element))
}

function list<T>(name: string, items: readonly T[], element: (item: T) => XmlElement): XmlElement | null {
  return items.length === 0 ? null : xml(name, {}, items.map(element))
}

function words(description: string | null): XmlElement | null {
  return description === null ? null : xml('Description', {}, [description])
}

function refs(name: string, guids: readonly string[]): XmlElement[] {
  return guids.map((guid) => xml(name, { targetGUID: guid }))
}

function caseElement({ guid, name, description, codes, values, sources, selections }: RefiCase): XmlElement {
  return xml('Case', { guid, name }, [
    words(description),
    ...refs('CodeRef', codes),
    ...values.map(valueElement),
    ...refs('SourceRef', sources),
    ...refs('SelectionRef', selections),
  ])
}

function valueElement({ variable, type, value }: RefiValue): XmlElement {
  const held = value === null ? null : xml(`${type}Value`, {}, value === '' ? [] : [value])
  return xml('VariableValue', {}, [...refs('VariableRef', [variable]), held])
}

const madeBy = ({ user, at }: RefiMaker) => ({ creatingUser: user, creationDateTime: at })

function textElement(name: 'TextSource' | 'Note', source: RefiSource | RefiNote): XmlElement {
  const { guid, filePath, textPath } = source
  const attributes = { guid, name: source.name, richTextPath: filePath, plainTextPath: textPath, ...madeBy(source) }
  return xml(name, attributes, [words(source.description), ...textBody(source), ...marks(source)])
}

function textBody({ content, selections }: RefiSource): (XmlElement | null)[] {
  return [
    content === null ? null : xml('PlainTextContent', {}, content === '' ? [] : [content]),
    ...selections.map(selectionElement),
  ]
}

function marks({ codings, noteRefs, values }: RefiSource): XmlElement[] {
  return [...codings.map(codingElement), ...refs('NoteRef', noteRefs), ...values.map(valueElement)]
}

const elements = {
  pdf: { name: 'PDFSource', text: 'Representation' },
  picture: { name: 'PictureSource', text: 'TextDescription' },
  audio: { name: 'AudioSource', text: null },
  video: { name: 'VideoSource', text: null },
} as const

function sourceElement(source: RefiSource): XmlElement {
  const { kind, guid, name, filePath, textGuid, textPath, kept } = source
  if (kind === 'text') return textElement('TextSource', source)
  const element = elements[kind]
  const text =
    element.text === null || textGuid === null
      ? null
      : xml(element.text, { guid: textGuid, plainTextPath: textPath }, textBody(source))
  // A PDF names its selections before its text, a picture after it.
  const body = kind === 'pdf' ? [...kept, text] : [text, ...kept]
  return xml(element.name, { guid, name, path: filePath, ...madeBy(source) }, [
    words(source.description),
    ...body,
    ...marks(source),
  ])
}

function selectionElement(selection: RefiSelection): XmlElement {
  const { guid, name, start, end } = selection
  const attributes = { guid, name, startPosition: `${start}`, endPosition: `${end}`, ...madeBy(selection) }
  return xml('PlainTextSelection', attributes, [
    words(selection.description),
    ...selection.codings.map(codingElement),
    ...refs('NoteRef', selection.noteRefs),
  ])
}

function codingElement(coding: RefiCoding): XmlElement {
  return xml('Coding', { guid: coding.guid, ...madeBy(coding) }, [
    ...refs('CodeRef', [coding.code]),
    ...refs('NoteRef', coding.noteRefs),
  ])
}

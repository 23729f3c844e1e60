import { bad, good, type Result } from '../../../base/result.ts'
import { readXml } from '../../../base/xml/read-xml.ts'
import { childOf, childrenOf, elementsOf, type XmlElement } from '../../../base/xml/xml.ts'
import { notices } from './notices.ts'
import {
  guidOf,
  isNamespace,
  projectNamespace,
  type RefiCase,
  type RefiNote,
  type RefiNotice,
  type RefiProject,
  type RefiVariable,
  variableTypes,
} from './project.ts'
import { descriptionOf, readCodes, refsOf } from './read-codes.ts'
import { readSource, valuesOf } from './read-sources.ts'

export type ReadProject = { readonly project: RefiProject; readonly notices: readonly RefiNotice[] }

/** Reads the `.qde` of a project exchange file, with what of it cannot be taken or only be kept. */
export async function readProject(text: string): Promise<Result<ReadProject>> {
  const read = await readXml(text)
  if (!read.ok) return read
  const { root, namespace } = read.value
  if (root.name !== 'Project' || !isNamespace(namespace, projectNamespace))
    return bad({ code: 'notRefiProject', values: { found: root.name.slice(0, 100) } })
  const found = notices()
  if (namespace !== projectNamespace) found.note('oldNamespace', namespace)
  const codes = readCodes(childOf(root, 'CodeBook'), found)
  const known = new Set(codes.map((code) => code.guid))
  const sources = inside(root, 'Sources').map((element) => readSource(element, known, found))
  const notes = inside(root, 'Notes').map((element) => readSource(element, known, found) as RefiNote)
  const kept = ['Links', 'Sets', 'Graphs'].flatMap((name) => childrenOf(root, name))
  for (const part of kept)
    if (part.children.length === 0) found.note('emptySet', part.name)
    else for (const one of elementsOf(part)) found.note('keptOnly', one.attributes.name ?? part.name)
  const { name = '', origin = null } = root.attributes
  const project: RefiProject = {
    name,
    origin,
    users: inside(root, 'Users').map((user) => ({
      guid: guidOf(user.attributes.guid) ?? '',
      name: user.attributes.name ?? null,
    })),
    codes,
    variables: inside(root, 'Variables').map(variableOf),
    cases: inside(root, 'Cases').map(caseOf),
    sources,
    notes,
    description: descriptionOf(root),
    noteRefs: refsOf(root, 'NoteRef'),
    kept: kept.filter((part) => part.children.length > 0),
  }
  return good({ project, notices: found.all() })
}

function inside(root: XmlElement, name: string): XmlElement[] {
  const found = childOf(root, name)
  return found === null ? [] : elementsOf(found)
}

function variableOf(element: XmlElement): RefiVariable {
  const { guid, name = '', typeOfVariable } = element.attributes
  const type = variableTypes.find((t) => t === typeOfVariable) ?? 'Text'
  return { guid: guidOf(guid) ?? '', name, type, description: descriptionOf(element) }
}

function caseOf(element: XmlElement): RefiCase {
  return {
    guid: guidOf(element.attributes.guid) ?? '',
    name: element.attributes.name ?? null,
    description: descriptionOf(element),
    codes: refsOf(element, 'CodeRef'),
    values: valuesOf(element),
    sources: refsOf(element, 'SourceRef'),
    selections: refsOf(element, 'SelectionRef'),
  }
}

import { bad, good, type Result } from '../../../base/result.ts'
import { readXml } from '../../../base/xml/read-xml.ts'
import { writeXml } from '../../../base/xml/write-xml.ts'
import { childrenOf, elementsOf, xml } from '../../../base/xml/xml.ts'
import { notices } from './notices.ts'
import { codebookNamespace, isNamespace, type RefiCode, type RefiNotice } from './project.ts'
import { readCodes } from './read-codes.ts'
import { codesElement } from './write-project.ts'

export type ReadCodebook = { readonly codes: readonly RefiCode[]; readonly notices: readonly RefiNotice[] }

/** Reads a code book exchange file, `.qdc`. Its sets have no place here and are named. */
export async function readCodebook(text: string): Promise<Result<ReadCodebook>> {
  const read = await readXml(text)
  if (!read.ok) return read
  const { root, namespace } = read.value
  if (root.name !== 'CodeBook' || !isNamespace(namespace, codebookNamespace))
    return bad({ code: 'notRefiCodebook', values: { found: root.name.slice(0, 100) } })
  const found = notices()
  if (namespace !== codebookNamespace) found.note('oldNamespace', namespace)
  for (const sets of childrenOf(root, 'Sets'))
    if (sets.children.length === 0) found.note('emptySet', 'Sets')
    else for (const set of elementsOf(sets)) found.note('keptOnly', set.attributes.name ?? '')
  return good({ codes: readCodes(root, found), notices: found.all() })
}

/** A code book exchange file. The standard wants at least one code. */
export function writeCodebook(codes: readonly RefiCode[], origin: string): string {
  return writeXml(xml('CodeBook', { origin }, [codesElement(codes, false)]), codebookNamespace)
}

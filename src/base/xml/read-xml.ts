import { bad, good, type Problem, type Result } from '../result.ts'
import type { XmlElement } from './xml.ts'

export type XmlLimits = { readonly elements: number; readonly depth: number }

const usual: XmlLimits = { elements: 1_000_000, depth: 64 }

const ofXml = /^http:\/\/www\.w3\.org\/(XML\/1998\/namespace|2000\/xmlns\/|2001\/XMLSchema-instance)$/

type Open = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/**
 * Reads an XML text as a tree. A document type is refused: entities of its own are how a small file becomes a large one, or
 * reads another file. Names are without their prefix; declarations of namespaces, and what is XML's own, are left out; `namespace` is that of
 * the root. Problems say the row where reading stopped.
 */
export async function readXml(
  text: string,
  limits: XmlLimits = usual,
): Promise<Result<{ readonly root: XmlElement; readonly namespace: string }>> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let [root, namespace, elements]: [XmlElement | null, string, number] = [null, '', 0]
  const stop = (code: string, values: Problem['values'] = {}) => {
    throw new Stop({ code, values, place: { row: parser.line } })
  }
  parser.on('doctype', () => stop('doctype'))
  parser.on('error', (error) => stop('badXml', { reason: error.message.slice(0, 200) }))
  parser.on('opentag', (tag) => {
    if (++elements > limits.elements) stop('tooManyElements', { limit: limits.elements })
    if (open.length >= limits.depth) stop('tooDeep', { limit: limits.depth })
    const own = Object.values(tag.attributes).filter((a) => !ofXml.test(a.uri))
    if (open.length === 0) namespace = tag.uri
    open.push({ name: tag.local, attributes: Object.fromEntries(own.map((a) => [a.local, a.value])), children: [] })
  })
  const take = (content: string) => {
    if (content !== '') open.at(-1)?.children.push(content)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    const done = open.pop()!
    if (open.length === 0) root = done
    else open.at(-1)!.children.push(done)
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Stop) return bad(error.problem)
    return bad({ code: 'badXml', values: { reason: error instanceof Error ? error.message.slice(0, 200) : '' } })
  }
  return root === null ? bad({ code: 'badXml', values: { reason: '' } }) : good({ root, namespace })
}

class Stop extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

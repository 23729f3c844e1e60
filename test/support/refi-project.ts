import fc from 'fast-check'
import { possible } from '../../src/base/xml/write-xml.ts'
import { xml } from '../../src/base/xml/xml.ts'
import {
  type RefiCode,
  type RefiProject,
  type RefiSource,
  type RefiValue,
  variableTypes,
} from '../../src/features/coding/refi/project.ts'

const guid = fc.uuid()
const sign = fc.constantFrom('petugas', ' ', '\n', '\r\n', '😀', 'e\u0301', 'שלום', '&', '<', '"', ']]>', '\t', '1,5')
const text = fc.array(fc.oneof(sign, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((t) => possible(t.join('')))
const or = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const at = fc.constantFrom('2026-11-24T09:41:00Z', '2026-11-24T09:41:00.5+07:00')
const maker = { user: or(guid), at: or(at) }
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })

const codes = fc
  .array(fc.record({ guid, name: text, isCodable: fc.boolean(), description: or(text), noteRefs: few(guid) }), {
    maxLength: 6,
  })
  .chain((all) =>
    fc
      .tuple(fc.array(fc.nat(), { minLength: all.length, maxLength: all.length }), fc.constant(all))
      .map(([picks, list]) =>
        inTree(
          list.map((code, i): RefiCode => {
            const parent = i === 0 || picks[i]! % 3 === 0 ? null : list[picks[i]! % i]!.guid
            return { ...code, parent, color: picks[i]! % 2 === 0 ? null : '#1a2b3c' }
          }),
        ),
      ),
  )

/** In the order in which a tree is walked, as a file has them. */
function inTree(codes: readonly RefiCode[], parent: string | null = null): RefiCode[] {
  return codes.filter((code) => code.parent === parent).flatMap((code) => [code, ...inTree(codes, code.guid)])
}

const typed: Record<(typeof variableTypes)[number], string> = {
  Text: 'satu & dua',
  Boolean: 'true',
  Integer: '012',
  Float: '1.50',
  Date: '2026-11-24',
  DateTime: '2026-11-24T09:41:00Z',
}
const value = fc
  .tuple(guid, fc.constantFrom(...variableTypes), fc.boolean())
  .map(
    ([variable, type, has]): RefiValue =>
      has ? { variable, type, value: typed[type] } : { variable, type: 'Text', value: null },
  )

function source(codeGuids: readonly string[], kind: RefiSource['kind']): fc.Arbitrary<RefiSource> {
  const coding = (code: string) => fc.record({ guid, code: fc.constant(code), noteRefs: few(guid), ...maker })
  const codings = codeGuids.length === 0 ? fc.constant([]) : few(fc.oneof(...codeGuids.map(coding)))
  const place = { start: fc.nat(50), length: fc.nat(50) }
  const selection = fc
    .record({ guid, name: or(text), description: or(text), codings, noteRefs: few(guid), ...place, ...maker })
    .map(({ length, ...of }) => ({ ...of, end: of.start + length }))
  const beside = fc.boolean()
  const base = {
    guid,
    kind: fc.constant(kind),
    name: or(text),
    description: or(text),
    codings,
    noteRefs: few(guid),
    values: few(value),
    ...maker,
  }
  return fc
    .record({ ...base, inner: guid, words: text, beside, selections: few(selection) })
    .map(({ inner, words, beside, ...of }) => ({
      ...of,
      content: beside ? null : words,
      textGuid: kind === 'text' ? null : inner,
      textPath: beside ? 'internal://a.txt' : null,
      filePath: kind === 'text' ? null : 'internal://a.pdf',
      kept:
        kind === 'pdf'
          ? [xml('PDFSelection', { guid: inner, page: '1', firstX: '0', firstY: '1', secondX: '2', secondY: '3' })]
          : [],
    }))
}

/** Any project that can be written. */
export const anyProject: fc.Arbitrary<RefiProject> = codes.chain((all) => {
  const guids = all.map((code) => code.guid)
  const some = (kind: RefiSource['kind']) => source(guids, kind)
  const variable = fc.record({ guid, name: text, type: fc.constantFrom(...variableTypes), description: or(text) })
  const oneCase = {
    guid,
    name: or(text),
    description: or(text),
    codes: few(guid),
    values: few(value),
    sources: few(guid),
  }
  return fc.record({
    name: text,
    origin: or(text),
    users: few(fc.record({ guid, name: or(text) })),
    codes: fc.constant(all),
    variables: few(variable),
    cases: few(fc.record({ ...oneCase, selections: few(guid) })),
    sources: few(fc.oneof(some('text'), some('pdf'), some('picture'))),
    notes: few(some('text')) as fc.Arbitrary<RefiProject['notes']>,
    description: or(text),
    noteRefs: few(guid),
    kept: fc.constantFrom(
      [],
      [xml('Links', {}, [xml('Link', { guid: '00000000-0000-4000-8000-000000000001', name: 'a' })])],
    ),
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readXml } from './read-xml.ts'
import { possible, writeXml } from './write-xml.ts'
import { type XmlElement, xml } from './xml.ts'

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}$/)
const sign = fc.oneof(
  fc.constantFrom('&', '<', '>', '"', "'", '\r', '\n', '\t', ']]>', '😀', 'e\u0301', 'ש'),
  fc.string(),
)
const words = fc.array(sign, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const legal = words.filter((text) => text !== '' && possible(text) === text)

const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(
      name.filter((n) => n !== 'xmlns'),
      legal,
      { maxKeys: 3 },
    ),
    children: fc.oneof(
      { maxDepth: 3 },
      fc.constant<string[]>([]),
      legal.map((text) => [text]),
      fc.array(tie('element'), { maxLength: 3 }),
    ),
  }) as fc.Arbitrary<XmlElement>,
}))

/** Line ends between elements are the writer's; texts are whole. */
function plain({ name, attributes, children }: XmlElement): unknown {
  const elements = children.some((child) => typeof child !== 'string')
  const kept = children.filter((child) => !elements || typeof child !== 'string')
  return { name, attributes: { ...attributes }, children: kept.map((c) => (typeof c === 'string' ? c : plain(c))) }
}

test('what is written is read again, sign for sign', async () => {
  await fc.assert(
    fc.asyncProperty(element, async (tree) => {
      const read = await readXml(writeXml(tree, 'urn:x'))
      assert.ok(read.ok)
      assert.equal(read.value.namespace, 'urn:x')
      assert.deepEqual(plain(read.value.root), plain(tree))
    }),
  )
})

test('a document type, a broken text, too deep and too much are refused with the row', async () => {
  const code = async (text: string, limits = { elements: 100, depth: 5 }) => {
    const read = await readXml(text, limits)
    return read.ok ? 'good' : read.problems[0]!.code
  }
  assert.equal(await code('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'doctype')
  assert.equal(await code('<a>\n<b></a>'), 'badXml')
  assert.equal(await code(''), 'badXml')
  assert.equal(await code('<a>&unknown;</a>'), 'badXml')
  assert.equal(await code(`${'<a>'.repeat(6)}${'</a>'.repeat(6)}`), 'tooDeep')
  assert.equal(await code(`<a>${'<b/>'.repeat(100)}</a>`), 'tooManyElements')
  const broken = await readXml('<a>\n<b></a>')
  assert.ok(!broken.ok && broken.problems[0]!.place?.row === 2)
})

test('signs that XML cannot hold are left out, and empty attributes are kept', async () => {
  const read = await readXml(writeXml(xml('a', { b: '', c: null }, ['x\u0001y\ud800z']), 'urn:x'))
  assert.ok(read.ok)
  assert.deepEqual(plain(read.value.root), { name: 'a', attributes: { b: '' }, children: ['xy\ufffdz'] })
})

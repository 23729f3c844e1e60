import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { anyProject } from '../../../../test/support/refi-project.ts'
import { readCodebook, writeCodebook } from './codebook.ts'
import { colorOf, guidOf, isNamespace, projectNamespace } from './project.ts'
import { readProject } from './read-project.ts'
import { writeProject } from './write-project.ts'

type Schema = { readonly validate: (xml: string) => void; readonly dispose: () => void }
const schemas: { project: Schema; codebook: Schema } = {} as never

/** The schemas as REFI publishes them, read by libxml2. */
async function schemaOf(file: string): Promise<Schema> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm')
  const text = readFileSync(new URL(`../../../../test/support/refi/${file}`, import.meta.url), 'utf8')
  const schema = XmlDocument.fromString(text)
  const validator = XsdValidator.fromDoc(schema)
  return {
    validate: (xml) => {
      const document = XmlDocument.fromString(xml)
      try {
        validator.validate(document)
      } finally {
        document.dispose()
      }
    },
    dispose: () => {
      validator.dispose()
      schema.dispose()
    },
  }
}

before(async () => {
  schemas.project = await schemaOf('Project-mrt2019.xsd')
  schemas.codebook = await schemaOf('Codebook-mrt2019.xsd')
})
after(() => {
  schemas.project.dispose()
  schemas.codebook.dispose()
})

test('any project that is written is valid against the schema, and is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async (project) => {
      const written = writeProject(project)
      schemas.project.validate(written)
      const read = await readProject(written)
      assert.ok(read.ok)
      assert.deepEqual(plain(read.value.project), plain(project))
      assert.equal(writeProject(read.value.project), written)
    }),
  )
})

/** Trees of elements carry the blanks between them; what is written from them is compared instead. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'kept' ? undefined : inner)))
}

test('any code book that is written is valid against the schema, and is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async ({ codes }) => {
      if (codes.length === 0) return
      const written = writeCodebook(codes, 'Ungkit')
      schemas.codebook.validate(written)
      const read = await readCodebook(written)
      assert.ok(read.ok)
      assert.deepEqual(
        read.value.codes,
        codes.map((code) => ({ ...code, noteRefs: [] })),
      )
    }),
  )
})

test('files of other programs are read with what is odd in them said', async () => {
  const guid = (n: number) => `{0000000${n}-AAAA-4000-8000-00000000000A}`
  const file = `<?xml version="1.0"?>
<p:Project xmlns:p="urn:QDA-XML:project:1:0" name="Lama">
  <p:CodeBook><p:Codes>
    <p:Code guid="${guid(1)}" name="Petugas" isCodable="true" color="rgba(255, 0, 16, 0.5)">
      <p:Code guid="${guid(2)}" name="Pembinaan" isCodable="true" color="merah"/>
    </p:Code>
    <p:Code guid="${guid(3)}" name="Pembinaan" isCodable="0"/>
  </p:Codes></p:CodeBook>
  <p:Sources>
    <p:TextSource guid="${guid(4)}" name="N1"><p:PlainTextContent>satu dua</p:PlainTextContent>
      <p:PlainTextSelection guid="${guid(5)}" startPosition="0" endPosition="4">
        <p:Coding guid="${guid(6)}"><p:CodeRef targetGUID="${guid(1)}"/></p:Coding>
        <p:Coding guid="${guid(7)}"><p:CodeRef targetGUID="${guid(9)}"/></p:Coding>
      </p:PlainTextSelection>
      <p:PlainTextSelection guid="${guid(8)}" name="rusak" startPosition="5" endPosition="x"/>
    </p:TextSource>
    <p:AudioSource guid="${guid(4)}" name="Rekaman" path="internal://a.mp3"><p:AudioSelection guid="${guid(5)}" begin="0" end="9"/></p:AudioSource>
  </p:Sources>
  <p:Sets/>
</p:Project>`
  const read = await readProject(file)
  assert.ok(read.ok)
  const { project, notices } = read.value
  assert.deepEqual(
    project.codes.map((c) => [c.name, c.parent === null, c.color, c.isCodable]),
    [
      ['Petugas', true, '#ff0010', true],
      ['Pembinaan', false, null, true],
      ['Pembinaan', true, null, false],
    ],
  )
  assert.equal(project.sources[0]!.selections.length, 1)
  assert.equal(project.sources[0]!.selections[0]!.codings.length, 1)
  assert.deepEqual(notices.map((n) => n.code).toSorted(), [
    'badSelection',
    'emptySet',
    'mediaSelection',
    'noColor',
    'noText',
    'oldNamespace',
    'sameCodeName',
    'unknownCode',
  ])
  schemas.project.validate(writeProject(project))
})

test('what is no project is refused', async () => {
  const code = async (text: string) => {
    const read = await readProject(text)
    return read.ok ? 'good' : read.problems[0]!.code
  }
  assert.equal(await code('<html/>'), 'notRefiProject')
  assert.equal(
    await code('<!DOCTYPE Project [<!ENTITY a SYSTEM "file:///etc/passwd">]><Project>&a;</Project>'),
    'doctype',
  )
  assert.equal(await code('bukan XML'), 'badXml')
})

test('GUIDs, colours and namespaces as programs write them', () => {
  assert.equal(guidOf('{8F3A0000-0000-4000-8000-00000000000B}'), '8f3a0000-0000-4000-8000-00000000000b')
  assert.equal(guidOf('kode-1'), null)
  assert.equal(colorOf('#aBc'), '#aabbcc')
  assert.equal(colorOf('rgb(300,0,0)'), null)
  for (const found of [projectNamespace, 'urn:QDA-XML:project:1:0', 'urn:QDA-XML:project:0:4'])
    assert.ok(isNamespace(found, projectNamespace), found)
  assert.ok(!isNamespace('urn:QDA-XML:codebook:1.0', projectNamespace))
})

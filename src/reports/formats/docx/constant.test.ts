import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipBytes } from '../../../base/zip-bytes.ts'
import { readZip } from '../../../bundle/zip.ts'
import { withoutChance } from './constant.ts'

async function constantPart(xml: string): Promise<string> {
  const made = await readZip(await withoutChance(await zipBytes(new Map([['word/document.xml', Buffer.from(xml)]]))))
  assert.ok(made.ok)
  return Buffer.from(made.value.get('word/document.xml')!).toString()
}

test('running numbers begin at 1 in each document, a start and its end alike', async () => {
  const xml = (n: number) =>
    `<w:bookmarkStart w:name="_Toc${n}" w:id="${n + 1}"/><w:bookmarkEnd w:id="${n + 1}"/><w:bookmarkStart w:name="_RefTabel1" w:id="${n + 7}"/><w:hyperlink w:history="1" w:anchor="_Toc${n}"><w:instrText xml:space="preserve">PAGEREF _Toc${n} \\h</w:instrText><wp:docPr id="${n}" name="a" descr="b"/>`
  assert.equal(await constantPart(xml(1)), await constantPart(xml(40)))
  assert.equal(
    await constantPart(xml(40)),
    '<w:bookmarkStart w:name="_Toc1" w:id="1"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:name="_RefTabel1" w:id="2"/><w:hyperlink w:history="1" w:anchor="_Toc1"><w:instrText xml:space="preserve">PAGEREF _Toc1 \\h</w:instrText><wp:docPr id="1" name="a" descr="b"/>',
  )
})

test('text that looks like a running number stays as it was typed', async () => {
  const text =
    '<w:t>_Toc12 PAGEREF _Toc7 w:id=&quot;9&quot; rIdAbCdEfGhIjKlMnOpQrStU.pdf</w:t><w:t>2026-11-24T13:00:00Z</w:t>'
  assert.equal(await constantPart(text), text)
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { zipBytes } from '../../../base/zip-bytes.ts'
import { readText } from './formats.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function read(content: Uint8Array | string) {
  const found = await readText(typeof content === 'string' ? bytes(content) : content)
  assert.ok(found.ok, JSON.stringify(found))
  return found.value
}

async function refusal(content: Uint8Array | string): Promise<string> {
  const found = await readText(typeof content === 'string' ? bytes(content) : content)
  return found.ok ? 'good' : found.problems[0]!.code
}

const docx = (body: string) =>
  zipBytes(
    new Map([
      ['[Content_Types].xml', bytes('<Types xmlns="x"/>')],
      [
        'word/document.xml',
        bytes(`<w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>${body}</w:body></w:document>`),
      ],
    ]),
  )
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

test('a document of Word: paragraphs, line breaks, tables; what was deleted or noted is left out and counted', async () => {
  const found = await read(
    await docx(
      `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${run('Satu ')}${run('dua')}<w:r><w:br/><w:t>tiga</w:t></w:r></w:p>
       <w:p><w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins>${run('baru')}</w:ins><w:r><w:footnoteReference/></w:r></w:p>
       <w:tbl><w:tr><w:tc><w:p>${run('a')}</w:p></w:tc><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr></w:tbl>
       <w:p><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>${run('dua kali')}</mc:Fallback></mc:AlternateContent>${run('akhir 😀')}</w:p>`,
    ),
  )
  assert.equal(found.text, 'Satu dua\ntiga\nbaru\na\tb\nakhir 😀')
  assert.deepEqual(found.left, [
    { what: 'deleted', count: 1 },
    { what: 'note', count: 1 },
    { what: 'picture', count: 1 },
  ])
})

test('a text of LibreOffice: blanks that count, notes left out, tracked deletions left out', async () => {
  const content = `<o:document-content xmlns:o="urn:o" xmlns:t="urn:t"><o:body><o:text>
    <t:tracked-changes><t:changed-region><t:deletion><t:p>lama</t:p></t:deletion></t:changed-region></t:tracked-changes>
    <t:h>Judul</t:h><t:p>dua<t:s t:c="2"/>spasi <t:span>dan</t:span><t:tab/>tab<t:line-break/>baris<t:note><t:p>catatan</t:p></t:note></t:p>
  </o:text></o:body></o:document-content>`
  const found = await read(
    await zipBytes(
      new Map([
        ['mimetype', bytes('application/vnd.oasis.opendocument.text')],
        ['content.xml', bytes(content)],
      ]),
    ),
  )
  assert.equal(found.text, 'Judul\ndua  spasi dan\ttab\nbaris')
  assert.deepEqual(found.left.map((l) => l.what).toSorted(), ['deleted', 'note'])
})

test('rich text: code page, Unicode, hidden words, tables; fonts and pictures are no text', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\*\generator Word}{\info{\author Ani}}
\pard Petugas \b lapangan\b0  datang\par \u8220?Baik\u8221? \'e9 {\v rahasia}\line baris\par {\pict\bin4 abcd}a\cell b\cell\row}`
  const found = await read(rtf)
  assert.equal(found.text, 'Petugas lapangan datang\n“Baik” é\nbaris\na\tb')
  assert.deepEqual(found.left, [{ what: 'picture', count: 1 }])
})

test('a page of the web: blocks are lines, scripts are nothing', async () => {
  const found = await read(
    '<!doctype html><html><head><title>x</title><style>a{}</style></head><body><h1>Judul</h1><p>satu\n dua<br>tiga<script>jahat()</script></p><table><tr><td>a</td><td>b</td></tr></table><pre>x\n  y</pre>&amp;</body></html>',
  )
  assert.equal(found.format, 'html')
  assert.equal(found.text, 'Judul\nsatu dua\ntiga\na\tb\nx\n  y\n&')
})

test('subtitles: each cue a line with its time, the voice as a speaker', async () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Selamat</i> pagi\r\n\r\n2\r\n00:01:05,500 --> 00:01:06,000\r\nBaik\r\nPak\r\n'
  const found = await read(srt)
  assert.equal(found.text, 'Selamat pagi\nBaik Pak')
  assert.deepEqual(found.marks, [
    { at: 0, kind: 'time', label: '00:00:01' },
    { at: 13, kind: 'time', label: '00:01:05' },
  ])
  assert.equal((await read('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ibu Ani>Baik</v>\n')).text, 'Ibu Ani: Baik')
})

test('plain texts keep every sign: only a byte order mark and the ends of lines change', async () => {
  assert.equal((await read('\ufeffe\u0301 😀\r\nbaris\rlagi')).text, 'e\u0301 😀\nbaris\nlagi')
  assert.equal((await read(Buffer.from([0x63, 0x61, 0x66, 0xe9]))).text, 'café')
})

test('what is no text is refused with what it is', async () => {
  assert.equal(await refusal(new Uint8Array()), 'emptyFile')
  assert.equal(await refusal('  \n '), 'noWords')
  assert.equal(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1])), 'isPicture')
  assert.equal(await refusal(Buffer.from('a\0b')), 'nulByte')
  assert.equal(await refusal('%PDF-1.7 rusak'), 'damaged')
  assert.equal(await refusal(await zipBytes(new Map([['a.txt', bytes('x')]]))), 'noTextFile')
  assert.equal(await refusal(await docx('<w:p>')), 'badXml')
  assert.equal(await refusal(await docx('')), 'noWords')
})

test('a document with a type of its own, or one that unfolds without end, is refused', async () => {
  const entity =
    '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="urn:w"><w:body>&a;</w:body></w:document>'
  assert.equal(await refusal(await zipBytes(new Map([['word/document.xml', bytes(entity)]]))), 'doctype')
  const bomb = await zipBytes(new Map([['word/document.xml', new Uint8Array(60_000_000)]]))
  assert.equal(await refusal(bomb), 'unpackedTooLarge')
})

test('the text layer of a PDF, with where each page begins', async () => {
  const found = await read(readFileSync(new URL('../../../../examples/laporan/lahat-2021.pdf', import.meta.url)))
  const points = [...found.text]
  assert.ok(found.text.includes('46.109') && found.marks.length > 2)
  assert.deepEqual([found.marks[0]!.at, found.marks[0]!.label], [0, '1'])
  for (const { at } of found.marks.slice(1)) assert.equal(points.slice(at - 2, at).join(''), '\n\n')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fit } from './fit.ts'
import { strangeText } from './strange.ts'
import { label, note, textWidth, value } from './text-width.ts'

test('a text that has room stays whole, on one line', () => {
  assert.deepEqual(fit('Anak Jalanan', 200, label, 2), { lines: ['Anak Jalanan'], shortened: false })
})

test('a long text breaks between words, and after strokes and hyphens', () => {
  assert.deepEqual(fit('Perempuan Rawan Sosial Ekonomi', 120, label, 2).lines, ['Perempuan Rawan', 'Sosial Ekonomi'])
  assert.deepEqual(fit('Penyandang/Pemerlu', 100, label, 2).lines, ['Penyandang/', 'Pemerlu'])
})

test('a text too long for its lines ends in an ellipsis', () => {
  const { lines, shortened } = fit('Pekerja Migran Bermasalah Sosial', 100, label, 2)
  assert.deepEqual([lines, shortened], [['Pekerja Migran', 'Bermasalah…'], true])
})

test('an emoji of many signs is kept or dropped whole', () => {
  const family = '👩‍👩‍👧‍👦'
  const { lines } = fit(family.repeat(5), 200, label, 1)
  assert.equal(lines[0]!.replaceAll(family, ''), '…')
})

test('no line is wider than its room, and a text that is not shortened loses nothing', () => {
  const types = fc.constantFrom(label, value, note)
  fc.assert(
    fc.property(
      strangeText,
      fc.integer({ min: 0, max: 400 }),
      types,
      fc.integer({ min: 1, max: 3 }),
      (text, room, type, most) => {
        const { lines, shortened } = fit(text, room, type, most)
        assert.ok(lines.length <= most)
        for (const line of lines) assert.ok(textWidth(line, type) <= room, `${line} in ${room}`)
        const bare = (words: string) => words.replace(/\s+/g, '')
        if (!shortened) assert.equal(bare(lines.join('')), bare(text))
      },
    ),
  )
})

test('digits are all of one width, so that columns of numbers stand under each other', () => {
  for (const type of [label, value]) assert.equal(new Set([...'0123456789'].map((d) => textWidth(d, type))).size, 1)
})

test('signs of other fonts are given the room of the widest', () => {
  assert.equal(textWidth('漢', label), 15)
  assert.equal(textWidth('😀', label), 20.25)
  assert.equal(textWidth('e\u0301', label), textWidth('e', label))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { colour, contrast, inkOn, luminance } from './colour.ts'

const { putih, kertas, nila100 } = colour

test('contrast is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
  assert.equal(contrast('#000000', '#FFFFFF'), 21)
  assert.equal(contrast(colour.nila, colour.nila), 1)
  assert.equal(contrast(colour.bata, putih), contrast(putih, colour.bata))
})

test('luminance of pure red, green and blue are the weights of WCAG', () => {
  assert.deepEqual(['#FF0000', '#00FF00', '#0000FF'].map(luminance), [0.2126, 0.7152, 0.0722])
})

test('the contrasts on white are those the palette was chosen for', () => {
  const printed = {
    arang: 15.6,
    abu: 6.4,
    nila: 11.2,
    nilaTua: 14.6,
    daun: 6.5,
    kunyit: 5.9,
    bata: 6.7,
    tepi: 3.8,
  } as const
  for (const [name, expected] of Object.entries(printed)) {
    const key = Object.keys(colour).find((k): k is keyof typeof colour => k === name)!
    assert.ok(Math.abs(contrast(colour[key], putih) - expected) < 0.06, name)
  }
})

test('every pair that is read as text reaches 4.5', () => {
  const pairs = [
    ...[putih, kertas, nila100].flatMap((ground) =>
      [colour.arang, colour.abu, colour.nila].map((ink) => [ink, ground]),
    ),
    ...[colour.daun, colour.kunyit, colour.bata].map((ink) => [ink, putih]),
    [colour.daun, colour.daunPucat],
    [colour.kunyit, colour.kunyitPucat],
    [colour.bata, colour.bataPucat],
    [colour.nilaTerang, colour.nilaTua],
  ]
  for (const [ink, ground] of pairs) assert.ok(contrast(ink!, ground!) >= 4.5, `${ink} on ${ground}`)
})

test('words on a mark reach 4.5 on every fill of a picture', () => {
  for (const fill of [colour.nila, colour.nila400, colour.nila300, colour.nila200, nila100, putih])
    assert.ok(contrast(inkOn(fill), fill) >= 4.5, fill)
})

test('borders and single marks reach 3 on white and on the page', () => {
  for (const ground of [putih, kertas])
    for (const mark of [colour.tepi, colour.nila400, colour.nila, colour.arang]) assert.ok(contrast(mark, ground) >= 3)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cohenKappa, markedCounts, overlap, shareAlike } from '../../src/methods/agreement/marked-text.ts'
import { unitizedAlphas } from '../../src/methods/agreement/unitized-alpha.ts'
import { toNumber } from '../../src/methods/exact/rational.ts'
import { near } from '../support/near.ts'

const passages = (text: string) =>
  text.split(' ').map((one) => {
    const [value, start, end] = one.split(/[:-]/)
    return { value: value!, start: Number(start), end: Number(end) }
  })

/** The unitized alpha of Krippendorff, Mathet, Bouvry & Widlöcher (2016), on two sets computed by two independent programs. */
test('three coders mark twenty places: all .4739, marked .4328, values .7789', () => {
  const found = unitizedAlphas(
    [passages('1:2-5 1:9-11 2:12-20'), passages('1:2-5 2:7-15'), passages('1:2-5 2:10-15')],
    20,
  )
  near(found.all.value, 0.4739, 5e-5)
  near(found.marked.value, 0.4328, 5e-5)
  near(found.values.value, 0.7789, 5e-5)
  near(found.byValue.get('1')!.value, 0.7693, 5e-5)
  near(found.byValue.get('2')!.value, 0.787, 5e-5)
  near(toNumber(found.coverage), 0.3833, 5e-5)
})

test('three coders mark sixty places: all .3983, marked .5238, values .3571', () => {
  const found = unitizedAlphas([passages('1:2-5'), passages('1:2-5 2:10-20'), passages('2:2-5 2:15-20')], 60)
  near(found.all.value, 0.3983, 5e-5)
  near(found.marked.value, 0.5238, 5e-5)
  near(found.values.value, 0.3571, 5e-5)
  near(found.byValue.get('1')!.value, 0.3125, 5e-5)
  near(found.byValue.get('2')!.value, 0.3906, 5e-5)
  near(toNumber(found.coverage), 0.0778, 5e-5)
})

test('coders who agree wholly have 1; without marks, or with one coder, there is a reason instead of a number', () => {
  const same = unitizedAlphas([passages('1:2-5 2:6-9'), passages('1:2-5 2:6-9')], 12)
  for (const one of [same.all, same.marked, same.values, same.byValue.get('1')!]) assert.equal(one.value, 1)
  const empty = unitizedAlphas([[], []], 12)
  assert.equal(empty.all.reason, 'noVariation')
  assert.equal(empty.values.reason, 'noPairs')
  assert.equal(unitizedAlphas([passages('1:2-5')], 12).all.reason, 'oneRater')
  assert.throws(() => unitizedAlphas([passages('1:2-5 2:4-6'), []], 12), RangeError)
  assert.throws(() => unitizedAlphas([passages('1:2-15'), []], 12), RangeError)
})

/** Passages of 50 in 1,000 characters, moved by 10 and by 60; by hand from the table of counts (Cohen 1960). */
test('kappa over characters: 15/19 for a shift of 10, -1/19 for one of 60', () => {
  const close = markedCounts([{ start: 0, end: 50 }], [{ start: 10, end: 60 }], 1000)
  assert.deepEqual(close, { both: 40, first: 10, second: 10, neither: 940 })
  near(cohenKappa(close).value, 15 / 19)
  near(overlap(close).value, 40 / 60)
  near(shareAlike(close).value, 0.98)
  const apart = markedCounts([{ start: 0, end: 50 }], [{ start: 60, end: 110 }], 1000)
  near(cohenKappa(apart).value, -1 / 19)
})

/** 50 both, 150 one of them, 800 none: 85 % alike; kappa with the 150 split in halves. */
test('85 of 100 alike may be a kappa of .3143', () => {
  const counts = { both: 50, first: 75, second: 75, neither: 800 }
  near(shareAlike(counts).value, 0.85)
  near(cohenKappa(counts).value, 0.3143, 5e-5)
})

test('kappa of nothing marked, or of everything marked by both, is 0/0', () => {
  assert.equal(cohenKappa({ both: 0, first: 0, second: 0, neither: 100 }).reason, 'noVariation')
  assert.equal(cohenKappa({ both: 100, first: 0, second: 0, neither: 0 }).reason, 'noVariation')
  assert.equal(cohenKappa({ both: 0, first: 0, second: 0, neither: 0 }).reason, 'oneItem')
})

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('counts of passages are those of their places, one by one', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (a, b) => {
      const is = (spans: typeof a, at: number) => spans.some((s) => s.start <= at && at < s.end)
      const count = (one: boolean, two: boolean) =>
        Array.from({ length: 41 }, (_, at) => at).filter((at) => is(a, at) === one && is(b, at) === two).length
      assert.deepEqual(markedCounts(a, b, 41), {
        both: count(true, true),
        first: count(true, false),
        second: count(false, true),
        neither: count(false, false),
      })
    }),
  )
})

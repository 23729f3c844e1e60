import assert from 'node:assert/strict'
import { test } from 'node:test'
import { krippendorffAlpha, type Metric } from '../../src/methods/agreement/krippendorff.ts'
import { near } from '../support/near.ts'

const units = (observers: readonly (readonly (number | null)[])[]) =>
  observers[0]!.map((_, u) => observers.map((o) => o[u]!))
const _ = null

/** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, 4 observers x 12 units, 7 values missing. */
test('four observers, twelve units, seven values missing: .743 .815 .849 .797', () => {
  const data = units([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, _],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ])
  near(krippendorffAlpha(data, 'nominal').value, 0.743421052631579)
  near(krippendorffAlpha(data, 'ordinal').value, 0.815387503754881)
  near(krippendorffAlpha(data, 'interval').value, 0.849107142857143)
  near(krippendorffAlpha(data, 'ratio').value, 0.797402774711612)
})

const exact = (data: readonly (readonly number[])[], metric: Metric) => krippendorffAlpha(data, metric).exact

/** By the definition in exact fractions (Krippendorff 2011), equal to fast-krippendorff; irr 0.84.1 is wrong here. */
test('complete data of more than two raters, in exact fractions', () => {
  const totals = units([
    [89, 97, 87, 84],
    [88, 93, 89, 84],
    [92, 64, 89, 90],
    [83, 99, 85, 84],
    [89, 97, 93, 81],
  ])
  assert.equal(exact(totals, 'nominal'), '35/358')
  assert.equal(exact(totals, 'ordinal'), '16637/105120')
  assert.equal(exact(totals, 'interval'), '-1405/14194')
  near(krippendorffAlpha(totals, 'ratio').value, -0.1158016834547235)
  assert.equal(
    exact(totals, 'ratio'),
    '-343404233473536472523914299391884474592225664059704102136446372848253634380195177470042127772246783/' +
      '2965451133599467414076658331395084408328482814771641086820769410192062630296710193835192876658132584',
  )
  const judges = units([
    [9, 6, 8, 7, 10, 6],
    [2, 1, 4, 1, 5, 2],
    [5, 3, 6, 2, 6, 4],
    [8, 2, 8, 6, 9, 7],
  ])
  assert.equal(exact(judges, 'nominal'), '-7/108')
  assert.equal(exact(judges, 'ordinal'), '2959/27132')
  assert.equal(exact(judges, 'interval'), '1792/12165')
  assert.equal(exact(judges, 'ratio'), '19148411436353791/233656042471304274')
})

test('constant data has a reason, one disagreement in constant data has alpha 0', () => {
  assert.equal(
    krippendorffAlpha(
      [
        [5, 5, 5],
        [5, 5, 5],
      ],
      'interval',
    ).reason,
    'noVariation',
  )
  assert.equal(
    krippendorffAlpha(
      [
        [5, null],
        [null, 4],
      ],
      'nominal',
    ).reason,
    'noPairs',
  )
  assert.equal(
    krippendorffAlpha(
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 2],
      ],
      'nominal',
    ).value,
    0,
  )
})

/** Made by hand: in tenths the same table, so the same fraction; as doubles 0.3 - 0.2 and 0.2 - 0.1 would differ. */
test('decimals and very small scores are taken as written', () => {
  const whole = [
    [1, 2, 2],
    [3, 3, 1],
    [2, 2, 3],
  ]
  for (const scale of [10, 1e12])
    for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
      assert.equal(
        exact(
          whole.map((row) => row.map((v) => v / scale)),
          metric,
        ),
        exact(whole, metric),
      )
})

test('the ratio metric refuses negative scores and takes 0', () => {
  assert.throws(() => krippendorffAlpha([[-1, 1]], 'ratio'), RangeError)
  assert.equal(
    exact(
      [
        [0, 0],
        [0, 4],
      ],
      'ratio',
    ),
    '0',
  )
})

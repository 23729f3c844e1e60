import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahat } from '../../../reference/regions/lahat.ts'
import {
  type AreaRegion,
  areaOf,
  codeAbove,
  isValidIn,
  readCode,
  regionCoded,
  regionsNamed,
  regionsNear,
} from './area.ts'
import { parseRegion, regionValues } from './area-form.ts'

const blank = { bpsCode: null, validFrom: null, validTo: null, population: null, populationSource: null, tile: null }
const region = (code: string, name: string, aliases: readonly string[] = [], more: Partial<AreaRegion> = {}) => ({
  ...blank,
  ...{ code, name, aliases, parent: code === '16.04' ? null : codeAbove(code), version: 1 },
  ...more,
})
const all = [lahat.whole, ...lahat.parts].map(({ code, name, aliases }) => region(code, name, aliases))
const area = areaOf([...all, region('16.04.02', 'Muara Pinang', [], { validTo: '2007-04-19' })])

test('codes are read with dots and without, and nothing else is a code', () => {
  for (const written of ['16.04.10', '160410', ' 1604.10 ']) assert.equal(regionCoded(area, written)?.name, 'Lahat')
  assert.equal(readCode('1604101001'), '16.04.10.1001')
  for (const written of ['16.0', '16.04.1', 'Lahat', '16,04', '']) assert.equal(readCode(written), null, written)
})

test('Pumu and Pumi are found by their own names alone; what is between is asked about and never taken', () => {
  assert.deepEqual(
    regionsNamed(area, 'TANJUNG SAKTI PUMU').map((r) => r.code),
    ['16.04.01'],
  )
  assert.deepEqual(
    regionsNamed(area, 'Kec. Tanjungsakti Pumi').map((r) => r.code),
    ['16.04.24'],
  )
  assert.deepEqual(regionsNamed(area, 'Tanjung Sakti Pum'), [])
  assert.deepEqual(
    regionsNear(area, 'Tanjung Sakti Pum')
      .map((near) => near.of.code)
      .sort(),
    ['16.04.01', '16.04.24'],
  )
})

test('a name that a regency and a district share is both, until the level or the word for it says which', () => {
  assert.deepEqual(
    regionsNamed(area, 'Lahat').map((r) => r.code),
    ['16.04', '16.04.10'],
  )
  assert.deepEqual(
    regionsNamed(area, 'Kecamatan Lahat').map((r) => r.code),
    ['16.04.10'],
  )
  assert.deepEqual(
    regionsNamed(area, 'Kab. Lahat').map((r) => r.code),
    ['16.04'],
  )
  assert.deepEqual(
    regionsNamed(area, 'Lahat', { level: 'district' }).map((r) => r.code),
    ['16.04.10'],
  )
  assert.deepEqual(
    regionsNamed(area, 'Kota Agung').map((r) => r.code),
    ['16.04.07'],
  )
})

test('a district that has left is found in the years in which it was there', () => {
  const gone = area.byCode.get('16.04.02')!
  assert.deepEqual(
    [isValidIn(gone, '2006'), isValidIn(gone, '2007-Q2'), isValidIn(gone, '2007-Q3')],
    [true, true, false],
  )
  assert.equal(regionsNamed(area, 'Muara Pinang', { period: '2005' }).length, 1)
  assert.equal(regionsNamed(area, 'Muara Pinang', { period: '2021' }).length, 0)
})

test('no alias may be the name of a district beside it; a day must exist and a population have a source', () => {
  const own = area.byCode.get('16.04.01')!
  const parse = (changed: object) => {
    const values = { ...regionValues(own), ...changed }
    const parsed = parseRegion((field) => values[field], own.code, area)
    return parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place?.path])
  }
  assert.deepEqual(parse({}), [])
  assert.deepEqual(parse({ aliases: 'tanjungsakti pumi' }), [['takenName', 'aliases']])
  assert.deepEqual(parse({ validFrom: '31-2-2007' }), [['badDay', 'validFrom']])
  assert.deepEqual(parse({ validFrom: '2-1-2007', validTo: '1-1-2007' }), [['endsBefore', 'validTo']])
  assert.deepEqual(parse({ population: '12.345' }), [['noSource', 'populationSource']])
  assert.deepEqual(parse({ population: '12,5', populationSource: 'x' }), [['badPopulation', 'population']])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lahat } from '../../../reference/regions/lahat.ts'
import { type AreaRegion, areaOf } from '../model/area.ts'
import { limits, parseMap, parseMapFields } from './map-form.ts'

const region = ({ code, name, aliases }: { code: string; name: string; aliases: readonly string[] }): AreaRegion => ({
  ...{ code, name, aliases, parent: code === '16.04' ? null : '16.04', bpsCode: null, validFrom: null, validTo: null },
  ...{ population: null, populationSource: null, tile: null, version: 1 },
})
const area = areaOf([lahat.whole, ...lahat.parts].map(region))
const fields = { title: 'Batas', licence: 'izin pakai', source: 'Dinas PUPR' }
const square = (x: number, y: number) => [
  [x, y],
  [x, y + 1],
  [x + 1, y + 1],
  [x + 1, y],
  [x, y],
]
const feature = (properties: object, coordinates: unknown = [square(103, -4)]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const file = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const load = (...features: object[]) => parseMap(file({ type: 'FeatureCollection', features }), area, fields)
const code = (bytes: Uint8Array) => {
  const parsed = parseMap(bytes, area, fields)
  return parsed.ok ? 'ok' : parsed.problems[0]!.code
}

test('features are matched by code or exact name, whatever the column is called, and rings are wound as the standard wants', () => {
  const loaded = load(
    feature({ KAB: '16.04', KEC: 'Jarai' }),
    feature({ KAB: '16.04', KEC: 'Kota Agung' }, [square(104, -4)]),
    feature({ KAB: '16.04', KEC: 'Bukan Kecamatan' }, [square(105, -4)]),
  )
  assert.ok(loaded.ok)
  assert.deepEqual(
    loaded.value.map.shapes.map((s) => s.code),
    ['16.04.06', '16.04.07'],
  )
  assert.deepEqual(loaded.value.unknown, ['Bukan Kecamatan'])
  assert.deepEqual(loaded.value.map.shapes[0]!.outline, [
    [
      [104, -4],
      [104, -3],
      [103, -3],
      [103, -4],
    ],
  ])
  const coded = load(feature({ OBJECTID: 1, kode: '160406' }), feature({ OBJECTID: 2, kode: '160407' }))
  assert.ok(coded.ok && coded.value.map.shapes.length === 2)
})

test('Pumu is never taken for Pumi', () => {
  const loaded = load(feature({ nama: 'Tanjung Sakti Pumu' }), feature({ nama: 'Tanjung Sakti Pumy' }))
  assert.ok(loaded.ok)
  assert.deepEqual(
    [loaded.value.map.shapes.map((s) => s.code), loaded.value.unknown],
    [['16.04.01'], ['Tanjung Sakti Pumy']],
  )
})

test('neighbours in a TopoJSON keep their shared border', () => {
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [103, -4],
        [103, -3],
      ],
      [
        [103, -3],
        [102, -3],
        [102, -4],
        [103, -4],
      ],
      [
        [103, -3],
        [104, -3],
        [104, -4],
        [103, -4],
      ],
    ],
    objects: {
      kec: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { kode: '16.04.06' } },
          { type: 'Polygon', arcs: [[0, 2]], properties: { kode: '16.04.07' } },
        ],
      },
    },
  }
  const loaded = parseMap(file(topology), area, fields)
  assert.ok(loaded.ok && loaded.value.map.shapes.length === 2)
  assert.equal(code(file({ ...topology, arcs: [] })), 'noPolygons')
})

test('a large map is simplified, and no gap opens between neighbours', () => {
  const wave = Array.from({ length: 30_000 }, (_, i) => [103 + Math.sin(i / 500) / 50, -4 + i / 30_000])
  const left = [...wave, [102, -3], [102, -4], wave[0]]
  const right = [...wave, [104, -3], [104, -4], wave[0]]
  const loaded = load(feature({ kode: '16.04.06' }, [left]), feature({ kode: '16.04.07' }, [right]))
  assert.ok(loaded.ok)
  const [one, other] = loaded.value.map.shapes.map(({ outline }) => new Set(outline[0]!.map(String)))
  assert.ok(one!.size < 25_000)
  const inner = [...one!].filter((corner) => !corner.startsWith('102'))
  assert.ok(inner.length > 1000 && inner.every((corner) => other!.has(corner)))
})

test('what is no map of the office is refused with a reason', () => {
  assert.equal(code(new TextEncoder().encode('<kml/>')), 'notJson')
  assert.equal(code(new Uint8Array([255, 254, 0])), 'notJson')
  assert.equal(code(new TextEncoder().encode('['.repeat(1_000_000))), 'tooDeep')
  assert.equal(code(new Uint8Array(limits.bytes + 1)), 'tooLarge')
  assert.equal(code(file({ type: 'FeatureCollection', features: [] })), 'noPolygons')
  assert.equal(
    code(file({ type: 'FeatureCollection', features: [null, 1, { type: 'Feature', geometry: null }] })),
    'noPolygons',
  )
  assert.equal(
    code(
      file(
        feature({ kode: '16.04.06' }, [
          [
            [500_000, 9_500_000],
            [1, 1],
            [2, 2],
            [500_000, 9_500_000],
          ],
        ]),
      ),
    ),
    'notDegrees',
  )
  assert.equal(code(file(feature({ kode: '31.01.01' }))), 'noRegion')
  assert.equal(code(file(feature({ __proto__: { kode: 'x' }, constructor: 'y' }))), 'noRegion')
})

test('a map wants its name, its source and its licence', () => {
  const parsed = parseMapFields(() => ' ')
  assert.deepEqual(!parsed.ok && parsed.problems.map((p) => p.code), ['noTitle', 'noSource', 'noLicence'])
})

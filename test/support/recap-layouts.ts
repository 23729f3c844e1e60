import type { FileCell } from '../../src/base/table/file-rows.ts'
import { Drawing, type DrawnRecap, districts, dots, id, invented, kinds, sum } from './recap-drawing.ts'
import {
  deciles,
  halves,
  listOfPeople,
  potentials,
  regencyOverYears,
  sheetACategory,
  stacked,
} from './recap-drawn-lists.ts'

/** Categories down, all districts across, heads over two rows, a row that numbers the columns, totals, percent, signature. */
function wideByDistrict(): DrawnRecap {
  const d = new Drawing()
  const body = kinds.map((kind, c) => {
    const values = districts.map((r, i) =>
      d.put(id(c + 1), r.code, '2021', (c + i) % 11 === 3 ? null : invented(c + 1, i, 2021)),
    )
    return { kind, values }
  })
  const whole = sum(body.flatMap(({ values }) => values))
  const shown = (v: number | null): FileCell => (v === null ? '-' : v > 999 ? dots(v) : v)
  const rows = [
    ['PEMERINTAH KABUPATEN LAHAT'],
    ['DINAS SOSIAL'],
    ['REKAPITULASI PENYANDANG MASALAH KESEJAHTERAAN SOSIAL (PMKS)'],
    ['S.D. TAHUN 2021'],
    [],
    ['No', 'Jenis PMKS', 'Kecamatan', ...Array(23).fill(''), 'Jumlah', '%'],
    ['', '', ...districts.map((r) => r.name.toUpperCase()), '', ''],
    Array.from({ length: 28 }, (_, i) => `(${i + 1})`),
    ...body.map(({ kind, values }, c): FileCell[] => [
      c + 1,
      kind.name.id,
      ...values.map(shown),
      dots(sum(values)),
      `${((100 * sum(values)) / whole).toFixed(1).replace('.', ',')}`,
    ]),
    ['JUMLAH', '', ...districts.map((_, i) => dots(sum(body.map(({ values }) => values[i]!)))), dots(whole), '100'],
    [],
    ['', '', '', 'Lahat,     Januari 2022'],
    ['', '', '', 'Kepala Dinas Sosial'],
    ['', '', '', 'NIP. 19700101 199503 1 001'],
  ]
  return {
    name: 'categories down, districts across',
    fileName: 'REKAP PMKS.xlsx',
    sheets: [{ name: 'Sheet1', rows }],
    figures: d.figures,
  }
}

/** Districts down, categories by their number across. */
function byNumber(): DrawnRecap {
  const d = new Drawing()
  const rows = [
    ['', 'DATA PMKS PER KECAMATAN TAHUN 2020'],
    ['', 'NO', 'KECAMATAN', 'JENIS PMKS', ...Array(25).fill(''), 'TOTAL', 'KET'],
    ['', '', '', ...kinds.map((_, c) => c + 1), '', ''],
    ...districts.map((r, i) => {
      const values = kinds.map((_, c) => d.put(id(c + 1), r.code, '2020', invented(c + 1, i, 2020))!)
      return ['', i + 1, `Kec. ${r.name}`, ...values, sum(values), i === 3 ? 'data sementara' : '']
    }),
    ['', '', 'Jumlah', ...kinds.map((_, c) => sum(districts.map((_r, i) => invented(c + 1, i, 2020)))), ''],
  ]
  return {
    name: 'districts down, categories by number',
    fileName: 'pmks kecamatan.xls',
    sheets: [{ name: 'REKAP', rows }],
    figures: d.figures,
  }
}

/** One figure a row, codes half dotted, as open data portals give it. */
function longTable(): DrawnRecap {
  const d = new Drawing()
  const rows: FileCell[][] = [['id', 'kode_kecamatan', 'nama_kecamatan', 'jenis_ppks', 'jumlah', 'satuan', 'tahun']]
  for (const year of [2019, 2020])
    for (const [i, r] of districts.entries())
      for (const [c, kind] of kinds.entries()) {
        const value = d.put(id(c + 1), r.code, String(year), invented(c + 1, i, year))!
        rows.push([
          String(rows.length),
          r.code.replace('.', ''),
          r.name.toUpperCase(),
          kind.name.id.toUpperCase(),
          String(value),
          'ORANG',
          String(year),
        ])
      }
  return { name: 'one figure a row', fileName: 'jumlah_ppks.csv', sheets: [{ name: null, rows }], figures: d.figures }
}

/** A sheet a year; L, P and both under three districts a page, heads repeated on the second page. */
function sheetAYear(): DrawnRecap {
  const d = new Drawing()
  const sheets = [2019, 2020, 2021].map((year) => {
    const page = (from: number, to: number): FileCell[][] => {
      const here = districts.slice(from, to)
      return [
        ['No.', 'Jenis PPKS', ...here.flatMap((r) => [r.name, '', '']), 'Jumlah', '', ''],
        ['', '', ...here.flatMap(() => ['L', 'P', 'Jml']), 'L', 'P', 'Jml'],
        ...kinds.map((kind, c) => {
          const both = here.map((r, i) => {
            const [l, p] = [invented(c + 1, from + i, year, 1), invented(c + 1, from + i, year, 2)]
            d.put(id(c + 1), r.code, String(year), l, 'male')
            d.put(id(c + 1), r.code, String(year), p, 'female')
            d.put(id(c + 1), r.code, String(year), l + p)
            return [l, p, l + p]
          })
          const total = [0, 1, 2].map((k) => sum(both.map((b) => b[k]!)))
          return [`${c + 1}.`, kind.name.id, ...both.flat(), ...total]
        }),
      ]
    }
    return { name: String(year), rows: [['Data PPKS menurut jenis kelamin'], ...page(0, 3), [], ...page(3, 5)] }
  })
  return { name: 'a sheet a year, men and women', fileName: 'PPKS L-P.xlsx', sheets, figures: d.figures }
}

/** A sheet a district, each with its title; the district Lahat among them. */
function sheetADistrict(): DrawnRecap {
  const d = new Drawing()
  const sheets = districts.slice(4, 12).map((r, i) => ({
    name: r.name,
    rows: [
      ['FORMULIR PENDATAAN PPKS'],
      ['KECAMATAN', ':', r.name.toUpperCase()],
      ['PERIODE', ':', 'SEMESTER I TAHUN 2023'],
      [],
      ['NO', 'URAIAN', 'JUMLAH (JIWA)', 'KETERANGAN'],
      ['A', 'ANAK', '', ''],
      ...kinds
        .slice(0, 7)
        .map((kind, c) => [c + 1, kind.name.id, d.put(id(c + 1), r.code, '2023-H1', invented(c + 1, i, 2023))!, '']),
      ['B', 'LAINNYA', '', ''],
      ...kinds.slice(7).map((kind, c): FileCell[] => {
        const value = c === 5 ? null : invented(c + 8, i, 2023)
        if (value !== null) d.put(id(c + 8), r.code, '2023-H1', value)
        return [c + 8, kind.name.id, value ?? '', c === 5 ? 'belum didata' : '']
      }),
    ] as FileCell[][],
  }))
  return { name: 'a sheet a district', fileName: 'Form PPKS kecamatan.xlsx', sheets, figures: d.figures }
}

/** Villages under the name of their district, two of them called alike, with subtotals. */
function villageSections(): DrawnRecap {
  const d = new Drawing()
  const villages: [string, string][] = districts
    .slice(0, 4)
    .flatMap((r, i) =>
      ['Lubuk', 'Sukajadi', `Tanjung ${r.name}`].map((name, v): [string, string] => [
        `${r.code}.${2001 + v}`,
        i < 2 || v > 0 ? `${name}${v === 0 ? '' : ` ${i}`}` : `${name} Dalam ${i}`,
      ]),
    )
  const used = [8, 9, 24]
  const rows: FileCell[][] = [
    ['DATA PPKS DESA/KELURAHAN TAHUN 2022'],
    ['No', 'Desa/Kelurahan', ...used.map((n) => kinds[n - 1]!.name.id), 'Total'],
  ]
  for (const [i, r] of districts.slice(0, 4).entries()) {
    rows.push([`Kecamatan ${r.name}`, '', '', '', '', ''])
    const own = villages.filter(([code]) => code.startsWith(r.code))
    const values = own.map(([code], v) => used.map((n) => d.put(id(n), code, '2022', invented(n, i * 3 + v, 2022))!))
    own.forEach(([, name], v) => void rows.push([v + 1, name, ...values[v]!, sum(values[v]!)]))
    rows.push(['', 'Sub Jumlah', ...used.map((_, k) => sum(values.map((row) => row[k]!))), sum(values.flat())])
  }
  const all = [...d.figures.values()]
  rows.push(['', 'TOTAL', ...used.map((_, k) => sum(all.filter((_v, i) => i % 3 === k))), sum(all)])
  return {
    name: 'villages under their districts',
    fileName: 'desa.xlsx',
    sheets: [{ name: 'Rekap Desa', rows }],
    figures: d.figures,
    villages,
  }
}

export const drawnRecaps: readonly DrawnRecap[] = [
  wideByDistrict(),
  byNumber(),
  longTable(),
  sheetAYear(),
  sheetADistrict(),
  villageSections(),
  regencyOverYears(),
  listOfPeople(),
  potentials(),
  halves(),
  stacked(),
  deciles(),
  sheetACategory(),
]

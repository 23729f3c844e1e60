import type { FileCell } from '../../src/base/table/file-rows.ts'
import { ppks } from '../../src/reference/ppks.ts'
import { psks } from '../../src/reference/psks.ts'
import { lahat } from '../../src/reference/regions/lahat.ts'

/** A recap as an office draws it: rows as they stand, and the figures that are in it. All figures are invented. */
export type DrawnRecap = {
  readonly name: string
  readonly fileName: string
  readonly sheets: readonly { readonly name: string | null; readonly rows: readonly (readonly FileCell[])[] }[]
  /** By `category region period unit sex`; null for not reported. */
  readonly figures: ReadonlyMap<string, number | null>
  readonly villages?: readonly (readonly [code: string, name: string])[]
  readonly unreadable?: number
}

export const districts = lahat.parts
const kinds = ppks.categories

/** Invented, the same on every day: no figure repeats another's pattern. */
export function invented(category: number, region: number, year: number, sex = 0): number {
  const n = (category * 7919 + region * 104729 + (year % 100) * 1299709 + sex * 15485863) % 997
  return category === 24 ? 1000 + n * 3 : n % 40
}

class Drawing {
  readonly figures = new Map<string, number | null>()

  put(category: string, region: string, period: string, value: number | null, sex = '', unit = 'entry'): number | null {
    this.figures.set(`${category} ${region} ${period} ${unit} ${sex}`, value)
    return value
  }
}

const id = (n: number) => `ppks-${String(n).padStart(2, '0')}`
const dots = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.')
const sum = (values: readonly (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0)

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

/** The regency alone over five years, as in a yearbook; spaces between thousands. */
function regencyOverYears(): DrawnRecap {
  const d = new Drawing()
  const years = [2017, 2018, 2019, 2020, 2021]
  const spaced = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const rows = [
    ['Tabel 4.3.1 Banyaknya Penyandang Masalah Kesejahteraan Sosial di Kabupaten Lahat, 2017–2021'],
    ['Jenis PMKS', 'Tahun', '', '', '', ''],
    ['', ...years],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ...kinds.map((kind, c) => [
      `${c + 1}. ${kind.name.id}`,
      ...years.map((year, y) => {
        const value = c === 15 && y < 2 ? null : invented(c + 1, 99, year) * 24
        d.put(id(c + 1), '16.04', String(year), value)
        return value === null ? '…' : spaced(value)
      }),
    ]),
    [
      'Jumlah/Total',
      ...years.map((year) => spaced(sum(kinds.map((_, c) => d.figures.get(`${id(c + 1)} 16.04 ${year} entry `) ?? 0)))),
    ],
    ['Sumber: Dinas Sosial Kabupaten Lahat'],
  ]
  return {
    name: 'the regency over years',
    fileName: 'kda-bab4.csv',
    sheets: [{ name: null, rows }],
    figures: d.figures,
  }
}

/** People, one a line; only how many there are goes in. */
function listOfPeople(): DrawnRecap {
  const d = new Drawing()
  const rows: FileCell[][] = [['NO', 'NO_KK', 'NIK', 'NAMA', 'JK', 'ALAMAT', 'KECAMATAN', 'DESIL'], []]
  const counts = new Map<string, number>()
  for (let n = 0; n < 300; n++) {
    const r = districts[n % 5]!
    const [decile, sex] = [(n % 4) + 1, n % 3 === 0 ? 'P' : 'L']
    rows.push([
      n + 1,
      `16049901019${String(10000 + n)}`,
      `16049941019${String(20000 + n)}`,
      `WARGA CONTOH ${n}`,
      sex,
      `DUSUN ${n % 7}`,
      r.name.toUpperCase(),
      decile,
    ])
    for (const s of ['', sex === 'P' ? 'female' : 'male']) {
      const key = `desil-${String(decile).padStart(2, '0')} ${r.code} 2025-Q3 family ${s}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  for (const [key, value] of counts) d.figures.set(key, value)
  return {
    name: 'a list of people',
    fileName: 'DTSEN Triwulan III 2025.csv',
    sheets: [{ name: null, rows }],
    figures: d.figures,
  }
}

/** Potentials by their abbreviations, two districts misspelt by spaces and capitals, years in groups. */
function potentials(): DrawnRecap {
  const d = new Drawing()
  const used = psks.categories.slice(0, 6)
  const rows = [
    ['POTENSI DAN SUMBER KESEJAHTERAAN SOSIAL (PSKS)'],
    ['Kecamatan', 2022, ...Array(5).fill(''), 2023, ...Array(5).fill('')],
    ['', ...used.map((c) => c.short), ...used.map((c) => c.short)],
    ...districts.map((r, i) => [
      r.name.replace('Tanjungtebat', 'TANJUNG TEBAT').replace('Muarapayang', 'Muara Payang'),
      ...[2022, 2023].flatMap((year) =>
        used.map((c, k) => d.put(c.id, r.code, String(year), invented(k + 1, i, year))!),
      ),
    ]),
  ]
  return {
    name: 'potentials by abbreviation',
    fileName: 'PSKS.xlsx',
    sheets: [{ name: 'PSKS', rows }],
    figures: d.figures,
  }
}

/** Year and half in two columns, merged districts, thousands as the English write them. */
function halves(): DrawnRecap {
  const d = new Drawing()
  const rows: FileCell[][] = [['Tahun', 'Semester', 'Nama Kecamatan', 'Kategori PPKS', 'Jumlah PPKS']]
  for (const half of [1, 2])
    for (const [i, r] of districts.slice(0, 6).entries())
      for (const [k, n] of [8, 23, 24].entries()) {
        const value = d.put(id(n), r.code, `2022-H${half}`, invented(n, i, 2022, half))!
        const merged = k > 0
        rows.push([
          merged ? '' : '2022',
          merged ? '' : half === 1 ? 'I' : 'II',
          merged ? '' : r.name,
          kinds[n - 1]!.name.id,
          value.toLocaleString('en'),
        ])
      }
  rows.push(['', '', '', 'TOTAL', sum([...d.figures.values()]).toLocaleString('en')])
  return {
    name: 'year and half in columns, merged',
    fileName: 'semester.csv',
    sheets: [{ name: null, rows }],
    figures: d.figures,
  }
}

/** One table a district on one sheet, one under the other. */
function stacked(): DrawnRecap {
  const d = new Drawing()
  const rows: FileCell[][] = []
  for (const [i, r] of districts.slice(0, 5).entries()) {
    rows.push([`KECAMATAN ${r.name.toUpperCase()} TAHUN 2018`], ['No', 'Jenis PMKS', 'Jumlah'])
    for (const n of [1, 2, 8, 9, 24])
      rows.push([n, kinds[n - 1]!.name.id, d.put(id(n), r.code, '2018', invented(n, i, 2018))!])
    rows.push(['', 'Jumlah', sum([1, 2, 8, 9, 24].map((n) => invented(n, i, 2018)))], [], [])
  }
  return {
    name: 'one table under the other',
    fileName: 'pmks.ods',
    sheets: [{ name: 'Lembar1', rows }],
    figures: d.figures,
  }
}

/** Families and people side by side, deciles down, districts merged. */
function deciles(): DrawnRecap {
  const d = new Drawing()
  const rows: FileCell[][] = [
    ['REKAPITULASI DTSEN MENURUT DESIL'],
    ['Keadaan Triwulan II Tahun 2025'],
    ['Kecamatan', 'Desil', 'Jumlah', ''],
    ['', '', 'KK', 'Jiwa'],
  ]
  for (const [i, r] of districts.slice(0, 8).entries()) {
    for (let n = 1; n <= 10; n++) {
      const kk = d.put(`desil-${String(n).padStart(2, '0')}`, r.code, '2025-Q2', invented(n, i, 2025), '', 'family')!
      const jiwa = d.put(
        `desil-${String(n).padStart(2, '0')}`,
        r.code,
        '2025-Q2',
        invented(n, i, 2025) * 3,
        '',
        'person',
      )!
      rows.push([n === 1 ? r.name : '', n, kk, jiwa])
    }
    rows.push([`Jumlah ${r.name}`, '', sum(Array.from({ length: 10 }, (_, n) => invented(n + 1, i, 2025))), ''])
  }
  return {
    name: 'deciles, families and people',
    fileName: 'dtsen.xlsx',
    sheets: [{ name: 'Desil', rows }],
    figures: d.figures,
  }
}

/** A sheet a category, districts down, years across. */
function sheetACategory(): DrawnRecap {
  const d = new Drawing()
  const sheets = [8, 9, 24].map((n) => ({
    name: kinds[n - 1]!.name.id.slice(0, 31),
    rows: [
      [`JUMLAH ${kinds[n - 1]!.name.id.toUpperCase()} MENURUT KECAMATAN`],
      ['Kode Wilayah', 'Kecamatan', 'Tahun 2021', 'Tahun 2022', 'Naik/Turun (%)'],
      ...districts.map((r, i): FileCell[] => [
        r.code.replaceAll('.', ''),
        r.name,
        ...[2021, 2022].map((year) => d.put(id(n), r.code, String(year), invented(n, i, year))!),
        0.125,
      ]),
      [
        '',
        'KABUPATEN LAHAT',
        ...[2021, 2022].map(
          (year) => d.put(id(n), '16.04', String(year), sum(districts.map((_, i) => invented(n, i, year))))!,
        ),
        0.1,
      ],
    ],
  }))
  return { name: 'a sheet a category', fileName: 'menurut jenis.xlsx', sheets, figures: d.figures }
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

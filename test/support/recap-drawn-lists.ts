import type { FileCell } from '../../src/base/table/file-rows.ts'
import { psks } from '../../src/reference/psks.ts'
import { Drawing, type DrawnRecap, districts, id, invented, kinds, sum } from './recap-drawing.ts'

/** The regency alone over five years, as in a yearbook; spaces between thousands. */
export function regencyOverYears(): DrawnRecap {
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
export function listOfPeople(): DrawnRecap {
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
export function potentials(): DrawnRecap {
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
export function halves(): DrawnRecap {
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
export function stacked(): DrawnRecap {
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
export function deciles(): DrawnRecap {
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
export function sheetACategory(): DrawnRecap {
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

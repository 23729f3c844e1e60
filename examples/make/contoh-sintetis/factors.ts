/** id, text, locus, effect, theme. f04 and f14 stand without evidence on purpose. */
export const factors = [
  ['f01', 'Petugas lapangan dikenal dan dipercaya warga', 'internal', 'helps', 'Orang'],
  ['f02', 'PSM bekerja dengan semangat relawan yang kuat', 'internal', 'helps', 'Orang'],
  ['f03', 'Dinas mempunyai rekapitulasi PPKS untuk semua kecamatan', 'internal', 'helps', 'Data'],
  ['f04', 'Bidang lain di dinas siap berbagi kendaraan untuk kunjungan', 'internal', 'helps', 'Tata kerja'],
  ['f05', 'Pembagian tugas antara TKSK, PSM, dan TAGANA tidak tertulis', 'internal', 'hinders', 'Tata kerja'],
  ['f06', 'Laporan petugas tidak seragam dan tidak ditanggapi', 'internal', 'hinders', 'Tata kerja'],
  ['f07', 'Pelatihan petugas jarang dan tidak merata', 'internal', 'hinders', 'Orang'],
  ['f08', 'Data PPKS tercatat ganda dan lambat diperbarui', 'internal', 'hinders', 'Data'],
  ['f09', 'Pemerintah desa bersedia menanggung biaya jalan petugas', 'external', 'helps', 'Desa dan mitra'],
  ['f10', 'Grup pesan mempercepat kabar dari desa', 'external', 'helps', 'Desa dan mitra'],
  ['f11', 'Puskesmas mengajak berkunjung bersama ke lanjut usia', 'external', 'helps', 'Desa dan mitra'],
  ['f12', 'Desa jauh, jalan rusak, dan sinyal sering hilang', 'external', 'hinders', 'Keadaan lapangan'],
  [
    'f13',
    'Jumlah fakir miskin dan lanjut usia telantar besar dibanding jumlah petugas',
    'external',
    'hinders',
    'Keadaan lapangan',
  ],
  ['f14', 'Aturan pusat berganti sebelum petugas sempat mempelajarinya', 'external', 'hinders', 'Aturan'],
] as const

/** Each factor with what speaks for it and what speaks against it. */
const evidence: readonly (readonly [factor: string, supporting: string, contradicting: string])[] = [
  ['f01', 'quote:q09 quote:q25', ''],
  ['f02', 'quote:q13', 'quote:q14'],
  ['f03', 'source:rekap-kecamatan figure:ppks-24@16.04@2021', 'quote:q06'],
  ['f05', 'quote:q01 quote:q02 quote:q03 quote:q15', 'quote:q26'],
  ['f06', 'quote:q05 quote:q22 quote:q23', 'quote:q04'],
  ['f07', 'quote:q11 quote:q18', 'quote:q17'],
  ['f08', 'quote:q06 quote:q07 quote:q19 quote:q24', ''],
  ['f09', 'quote:q10', 'quote:q21'],
  ['f10', 'quote:q16 quote:q25', 'quote:q12'],
  ['f11', 'quote:q20', ''],
  ['f12', 'quote:q12 quote:q28', ''],
  ['f13', 'figure:ppks-24@16.04@2021 figure:ppks-08@16.04@2021 quote:q08 quote:q27', ''],
]

/** Which factors raised which issue, and what the chosen issue led to. */
const onwards: readonly (readonly [from: string, to: string])[] = [
  ['factor:f08', 'issue:isu-1'],
  ['factor:f05', 'issue:isu-2'],
  ['factor:f06', 'issue:isu-2'],
  ['factor:f07', 'issue:isu-2'],
  ['factor:f12', 'issue:isu-3'],
  ['factor:f13', 'issue:isu-4'],
  ['factor:f11', 'issue:isu-4'],
  ['factor:f05', 'issue:isu-5'],
  ['issue:isu-2', 'project:aksi-1'],
]

/** What the figures said when they were cited. */
const seen: Readonly<Record<string, string>> = {
  'figure:ppks-24@16.04@2021': '39304',
  'figure:ppks-08@16.04@2021': '4085',
}

/** The rows of evidence.csv: from, to, stance, place, note, seen. */
export function evidenceRows(): string[][] {
  const links = evidence.flatMap(([factor, supporting, contradicting]) => [
    ...each(supporting).map((from) => [from, `factor:${factor}`, 'supporting', '', '', seen[from] ?? '']),
    ...each(contradicting).map((from) => [from, `factor:${factor}`, 'contradicting']),
  ])
  const against = ['factor:f03', 'issue:isu-1', 'contradicting']
  return [...links, ...onwards.map(([from, to]) => [from, to, 'supporting']), against]
}

function each(list: string): string[] {
  return list.split(' ').filter((reference) => reference !== '')
}

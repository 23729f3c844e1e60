import { criterion, defineMethod, words } from '../define.ts'

/**
 * The weights of Permendagri 54/2010, Annex II, Table T-II.C.41. A footnote there lets an office change the number and order
 * of the criteria. Each member of the team fills a sheet of its own (T-II.C.42).
 *
 * Points run from 0 to the weight. How the regulation averages the sheets, and which of it is still in force after
 * Permendagri 86/2017, has not been verified: the mean of the members' totals is this product's rule.
 */
export const permendagri542010 = defineMethod({
  id: 'permendagri-54-2010',
  version: '1',
  kind: 'weighted-points',
  title: words('Skor kriteria isu strategis (Permendagri 54/2010)', 'Strategic issue criteria (Permendagri 54/2010)'),
  criteria: [
    criterion(
      'sasaran-nasional',
      '1',
      words('Pengaruh terhadap sasaran pembangunan nasional', 'Influence on national development targets'),
      { maximum: 20 },
    ),
    criterion(
      'tugas-daerah',
      '2',
      words('Tugas dan tanggung jawab pemerintah daerah', 'Task and responsibility of the regional government'),
      { maximum: 10 },
    ),
    criterion('dampak', '3', words('Dampak terhadap daerah dan masyarakat', 'Effect on the region and its people'), {
      maximum: 20,
    }),
    criterion('daya-ungkit', '4', words('Daya ungkit bagi pembangunan daerah', 'Leverage for regional development'), {
      maximum: 10,
    }),
    criterion('kemudahan', '5', words('Kemungkinan atau kemudahan ditangani', 'Possibility or ease of handling'), {
      maximum: 15,
    }),
    criterion('janji-politik', '6', words('Prioritas janji politik', 'Priority of political promises'), {
      maximum: 25,
    }),
  ],
  source: { citation: 'Permendagri 54/2010, Lampiran II, Tabel T-II.C.41', year: 2010 },
  note: words(
    'Rumus rata-rata antaranggota dan status hukum setelah Permendagri 86/2017 belum diverifikasi.',
    'The averaging rule between members and the legal status after Permendagri 86/2017 are not verified.',
  ),
})

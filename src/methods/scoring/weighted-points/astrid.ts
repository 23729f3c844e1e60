import { criterion, defineMethod, words } from '../define.ts'

/**
 * ASTRID: free whole points from 0 to the maximum of each criterion, 100 in all, added.
 *
 * The paper gives the letters, the maxima and one sentence for each letter; it states no anchors, no number of raters and no
 * tie rule, and no second public source was found. Hence no anchors here, and ties stay ties. An office that uses other
 * letters or maxima writes its own method file.
 */
export const astrid = defineMethod({
  id: 'astrid',
  version: '1',
  kind: 'weighted-points',
  title: words('ASTRID', 'ASTRID'),
  criteria: [
    criterion(
      'aktual',
      'A',
      words('Aktual', 'Current'),
      { maximum: 15 },
      {
        meaning: words('Seberapa hangat isu itu di lapangan', 'How present the issue is in the field'),
      },
    ),
    criterion(
      'spesifik',
      'S',
      words('Spesifik', 'Specific'),
      { maximum: 15 },
      {
        meaning: words('Seberapa jelas batas isu itu', 'How clearly the issue is bounded'),
      },
    ),
    criterion(
      'transformasi',
      'T',
      words('Transformasi', 'Transformation'),
      { maximum: 20 },
      {
        meaning: words('Perubahan yang dapat dihasilkan', 'The change that it could bring about'),
      },
    ),
    criterion(
      'relevan',
      'R',
      words('Relevan', 'Relevant'),
      { maximum: 15 },
      {
        meaning: words('Kesesuaian dengan tugas dan fungsi unit', 'Fit with the task and function of the unit'),
      },
    ),
    criterion(
      'inovatif',
      'I',
      words('Inovatif', 'Innovative'),
      { maximum: 20 },
      {
        meaning: words('Kebaruan yang dapat dikembangkan', 'The novelty that could be developed'),
      },
    ),
    criterion(
      'dapat-diintervensi',
      'D',
      words('Dapat Diintervensi', 'Open to intervention'),
      { maximum: 15 },
      {
        meaning: words(
          'Peluang ditangani lewat kebijakan dan tindakan administrasi',
          'The chance to act on it by policy and administration',
        ),
      },
    ),
  ],
  source: { citation: 'Seanto & Alyani (2026), Tabel 2', year: 2026 },
})

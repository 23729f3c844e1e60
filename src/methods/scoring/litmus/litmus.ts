import { criterion, defineMethod, words } from '../define.ts'

/**
 * Litmus test: 13 questions, each 1 (operational) to 3 (very strategic), added, and a class by total.
 *
 * Only the number of questions, the scale and the thresholds are verified. The wording of Bryson's questions is not, so the
 * questions carry neutral labels: an office types the wording of its own source into a method file.
 */
export const litmus = defineMethod({
  id: 'litmus',
  version: '1',
  kind: 'litmus',
  title: words('Uji litmus (13 pertanyaan)', 'Litmus test (13 questions)'),
  criteria: Array.from({ length: 13 }, (_, i) =>
    criterion(
      `pertanyaan-${i + 1}`,
      `${i + 1}`,
      words(`Pertanyaan ${i + 1}`, `Question ${i + 1}`),
      { minimum: 1, maximum: 3 },
      {
        anchors: [
          { points: 1, label: words('Operasional', 'Operational') },
          { points: 2, label: words('Cukup strategis', 'Fairly strategic') },
          { points: 3, label: words('Sangat strategis', 'Very strategic') },
        ],
      },
    ),
  ),
  bands: [
    { from: 13, label: words('Kurang strategis', 'Less strategic') },
    { from: 22, label: words('Cukup strategis', 'Fairly strategic') },
    { from: 31, label: words('Sangat strategis', 'Very strategic') },
  ],
  source: {
    citation: 'Analisis litmus (ilmusospolek.blogspot.com, 2019), mengutip Bryson (2005)',
    year: 2019,
    address: 'https://ilmusospolek.blogspot.com/2019/09/analisis-litmus.html',
  },
  note: words(
    'Susunan kata ketiga belas pertanyaan belum diverifikasi; isikan dari sumber yang dipakai.',
    'The wording of the thirteen questions is not verified; fill it in from the source you use.',
  ),
})

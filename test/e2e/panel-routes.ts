import type { Who } from './routes.ts'

/** The doors of a panel: the chair's, and those of a rater who has a link. */
export function panelLists({
  reads,
  owns,
}: Readonly<Record<'reads' | 'owns', Who>>): readonly (readonly [Who, readonly string[]])[] {
  return [
    [
      'everyone',
      ['GET /n/pekerja.js', 'GET /n/:secret', 'POST /n/:secret', 'GET /n/:secret/tolak', 'POST /n/:secret/tolak'],
    ],
    [reads, ['GET /studi/:study/panel']],
    [owns, ['POST /studi/:study/panel', 'POST /studi/:study/panel/buka', 'POST /studi/:study/panel/penilai']],
    [owns, ['POST /studi/:study/panel/tautan', 'GET /studi/:study/panel/tutup', 'POST /studi/:study/panel/tutup']],
    [owns, ['POST /studi/:study/panel/penilai/:rater/tautan', 'POST /studi/:study/panel/penilai/:rater/tarik']],
    [owns, ['GET /studi/:study/panel/penilai/:rater/keluar', 'POST /studi/:study/panel/penilai/:rater/keluar']],
    // By the cookie of a rater's link, which the answer itself asks for.
    [
      'everyone',
      ['GET /n/lembar/:form', 'POST /n/lembar/:form', 'POST /n/lembar/:form/kirim', 'GET /n/lembar/:form/keadaan'],
    ],
    ['everyone', ['GET /n/lembar/:form/selesai', 'POST /n/lembar/:form/selesai', 'GET /n/lembar/:form/salinan']],
    ['everyone', ['GET /n/lembar/:form/bukti/:issue']],
  ]
}

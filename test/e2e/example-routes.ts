/** The addresses of the studies that come along. */
export const examples = ['lahat-2021', 'contoh-sintetis'].flatMap((id) =>
  [
    '',
    '/coba',
    '/rantai-bukti',
    '/penetapan/:number{[0-9]+}',
    '/penetapan/:number{[0-9]+}/catatan.json',
    '/penetapan/:number{[0-9]+}/:minutes{berita-acara\\.[a-z]+}',
    '/bundel.zip',
    '/berkas/:name',
    '/:file{laporan\\.[a-z]+}',
    ...['/swot', '/faktor/:factor', '/sumber', '/sumber/:source'],
  ].map((ask) => `GET /studi/${id}${ask}`),
)

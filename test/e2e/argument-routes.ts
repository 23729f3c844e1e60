/** What of sources and SWOT whoever reads the study may see. */
export const argumentReads: readonly string[] = [
  'GET /studi/:study/perubahan',
  'GET /studi/:study/swot',
  'GET /studi/:study/faktor/:factor',
  'GET /studi/:study/sumber',
  'GET /studi/:study/sumber/:source',
]

/** What of them whoever argues may do. */
export const argumentWrites: readonly string[] = [
  'POST /studi/:study/sumber',
  'POST /studi/:study/sumber/:source',
  'GET /studi/:study/sumber/:source/hapus',
  'POST /studi/:study/sumber/:source/hapus',
  'GET /studi/:study/faktor',
  'POST /studi/:study/faktor',
  'POST /studi/:study/faktor/:factor',
  'POST /studi/:study/faktor/:factor/letak',
  'GET /studi/:study/faktor/:factor/bukti',
  'POST /studi/:study/faktor/:factor/bukti',
  'POST /studi/:study/faktor/:factor/bukti/ubah',
  'POST /studi/:study/faktor/:factor/bukti/lepas',
]

import { astrid } from '../../../src/methods/scoring/weighted-points/astrid.ts'

export const study = {
  format: 1,
  id: 'contoh-sintetis',
  title: 'Contoh sintetis: isu strategis Dinas Sosial Kabupaten Contoh, 2021',
  language: 'id',
  synthetic: true,
  question:
    'Isu mana yang didahulukan dinas agar pemerlu pelayanan kesejahteraan sosial (PPKS) terlayani lebih merata?',
  office: 'Dinas Sosial Kabupaten Contoh',
  region: { code: '16.04', name: 'Kabupaten Contoh (memakai kode kecamatan Kabupaten Lahat)' },
  period: { label: '2021', from: '2021-01-01', to: '2021-12-31' },
  people: [
    { id: 'p1', role: 'Penilai: kepala bidang pemberdayaan sosial' },
    { id: 'p2', role: 'Penilai: kepala bidang rehabilitasi sosial' },
    { id: 'p3', role: 'Penilai: pengolah data' },
    { id: 'p4', role: 'Penilai: penyuluh sosial' },
    { id: 'p5', role: 'Penilai: koordinator TKSK' },
    { id: 'peserta', role: 'Peserta pelatihan, pemilik aksi perubahan' },
    { id: 'kepala', role: 'Kepala dinas' },
    { id: 'operator', role: 'Operator data' },
  ],
  method: { id: astrid.id, version: astrid.version },
  decision: {
    issue: 'isu-2',
    by: 'kepala',
    on: '2022-03-21',
    reason:
      'Isu 2 unggul tipis atas isu 1. Panel membahas nilai rendah dari satu penilai dan sepakat tidak mengubahnya. ' +
      'Isu 2 dipilih karena petugas lapangan yang tertata juga memperbaiki data, sedangkan data yang rapi ' +
      'belum tentu menggerakkan kunjungan.',
    source: 'berita-acara',
  },
  printed: { recapTotal: 46109, source: 'seanto-alyani-2026' },
  notes: [
    'SINTETIS. Yang nyata hanya jumlah setiap jenis PPKS tingkat kabupaten (Tabel 1) dan kode kecamatan.',
    'Kantor, orang, wawancara, pengamatan, nilai, keputusan, aksi perubahan, dan pengukuran adalah karangan.',
    'Angka per kecamatan dibagi secara acak dengan benih tetap; jangan dipakai sebagai data kecamatan.',
    'Angka 2019 dan 2020 seluruhnya karangan dan hanya per kecamatan, dengan isian yang tidak dilaporkan dan satu yang rahasia.',
    'Satuan rekapitulasi adalah entri: satu orang dapat tercatat pada lebih dari satu jenis.',
  ],
} as const

import type { Role } from '../../src/features/people/role.ts'
import { argumentReads, argumentWrites } from './argument-routes.ts'
import { examples } from './example-routes.ts'
import { panelLists } from './panel-routes.ts'
import { towsLists } from './tows-routes.ts'

/**
 * Who may come in: anybody, whoever is signed in, these roles of the office, or these roles in a study. Written by hand, so that
 * a door that opens wider than it should differs from it.
 */
export type Who = 'everyone' | 'signedIn' | { readonly office: readonly Role[] } | { readonly study: readonly Role[] }

const all: Who = {
  office: [
    'administrator',
    'head',
    'operator',
    'changeOwner',
    'teamMember',
    'researcher',
    'mentor',
    'coach',
    'examiner',
    'organiser',
  ],
}
/** Who writes figures of the recap. */
const counts: Who = { office: ['operator', 'changeOwner', 'researcher', 'head'] }
/** Who gives figures to the public. */
const headAlone: Who = { office: ['head'] }
/** Who sets up what its figures are named by. */
const namesFigures: Who = { office: ['operator', 'head'] }
const runsOffice: Who = { office: ['administrator', 'head'] }
const administrator: Who = { office: ['administrator'] }
const begins: Who = { office: ['head', 'changeOwner', 'researcher'] }
const reads: Who = {
  study: ['head', 'changeOwner', 'teamMember', 'operator', 'researcher', 'mentor', 'coach', 'examiner'],
}
const works: Who = { study: ['changeOwner', 'teamMember'] }
const owns: Who = { study: ['changeOwner'] }
const settles: Who = { study: ['changeOwner', 'head'] }

const lists: readonly (readonly [Who, readonly string[]])[] = [
  [all, ['GET /rekap/terbitkan', 'GET /rekap/terbitkan/:publication']],
  [all, ['GET /rekap/terbitkan/:publication/folder.zip', 'GET /rekap/terbitkan/:publication/berkas']],
  [headAlone, ['POST /rekap/terbitkan', 'POST /rekap/terbitkan/pratinjau']],
  [headAlone, ['POST /rekap/terbitkan/:publication/tarik']],
  ...towsLists({ reads, works }),
  [
    'everyone',
    ['GET /aset/:file', 'GET /healthz', 'GET /readyz', 'GET /', 'GET /bantuan', 'GET /periksa', 'POST /periksa'],
  ],
  ['everyone', ['GET /undangan/:token', 'POST /undangan/:token', 'GET /mulai/:token', 'POST /mulai/:token']],
  ['everyone', ['GET /masuk', 'POST /masuk', 'GET /masuk/kode', 'POST /masuk/kode', 'POST /keluar']],
  ['everyone', ['GET /lupa-sandi', 'POST /lupa-sandi', 'GET /atur-ulang/:token', 'POST /atur-ulang/:token']],
  ['everyone', examples],
  ...panelLists({ reads, owns }),
  ['signedIn', ['GET /akun', 'GET /akun/ubah', 'POST /akun/ubah', 'GET /akun/sandi', 'POST /akun/sandi']],
  ['signedIn', ['POST /akun/perangkat', 'POST /akun/perangkat/lain', 'GET /akun/kode-kedua', 'POST /akun/kode-kedua']],
  ['signedIn', ['POST /akun/kode-kedua/aktifkan', 'GET /akun/kode-kedua/cadangan', 'POST /akun/kode-kedua/cadangan']],
  ['signedIn', ['GET /akun/kode-kedua/matikan', 'POST /akun/kode-kedua/matikan']],
  [
    'signedIn',
    ['GET /kantor', 'POST /kantor/pilih', 'GET /kantor/data-pribadi', 'GET /riwayat', 'GET /riwayat/:sequence'],
  ],
  // One's own, or anybody's of the office for who answers requests: asked by the answer itself.
  ['signedIn', ['GET /kantor/data-pribadi/orang/:person', 'GET /kantor/data-pribadi/orang/:person/unduh']],
  [
    administrator,
    [
      'GET /kantor/cadangan',
      'POST /kantor/cadangan',
      'GET /kantor/cadangan/unduh',
      'POST /kantor/cadangan/unduh',
      'GET /kantor/cadangan/pulihkan',
      'POST /kantor/cadangan/pulihkan',
      'POST /kantor/cadangan/unggah',
      'GET /kantor/cadangan/hapus',
      'POST /kantor/cadangan/hapus',
    ],
  ],
  [all, ['GET /studi']],
  [
    all,
    [
      'GET /rekap/lihat',
      'GET /rekap/lihat/unduh/:file{[a-z]+\\.(svg|png|csv|xlsx)}',
      'GET /rekap/sinyal',
      'GET /rekap/lihat/peta',
      'GET /rekap/angka/:address',
    ],
  ],
  [counts, ['POST /rekap/sinyal', 'POST /rekap/sinyal/tarik']],
  [{ office: ['operator', 'head'] }, ['POST /rekap/lihat/peta', 'POST /rekap/lihat/peta/hapus']],
  [
    { office: ['head', 'operator', 'changeOwner', 'researcher'] },
    [
      'GET /rekap/impor',
      'POST /rekap/impor/unggah',
      'POST /rekap/impor/tempel',
      'GET /rekap/impor/:import',
      'GET /rekap/impor/:import/lembar',
      'POST /rekap/impor/:import/lembar',
      'GET /rekap/impor/:import/kolom',
      'POST /rekap/impor/:import/kolom',
      'GET /rekap/impor/:import/nama',
      'POST /rekap/impor/:import/nama',
      'GET /rekap/impor/:import/periksa',
      'GET /rekap/impor/:import/beda',
      'POST /rekap/impor/:import/beda',
      'POST /rekap/impor/:import/terapkan',
      'POST /rekap/impor/:import/urungkan',
      'POST /rekap/impor/:import/batal',
      'POST /rekap/impor/:import/lanjut',
      'GET /rekap/impor/:import/baris-salah.csv',
      'GET /rekap/impor/:import/baris-salah.xlsx',
    ],
  ],
  [all, ['GET /rekap', 'GET /rekap/acuan', 'GET /rekap/acuan/wilayah', 'GET /rekap/acuan/wilayah/:code']],
  [all, ['GET /rekap/acuan/kategori', 'GET /rekap/acuan/kategori/:set']],
  [all, ['GET /rekap/acuan/periode', 'GET /rekap/acuan/periode/:set/:period']],
  [
    namesFigures,
    [
      'POST /rekap/acuan/wilayah',
      'GET /rekap/acuan/wilayah/pilih',
      'POST /rekap/acuan/wilayah/pilih',
      'POST /rekap/acuan/wilayah/:code',
      'POST /rekap/acuan/wilayah/:code/desa',
      'GET /rekap/acuan/wilayah/:code/hapus',
      'POST /rekap/acuan/wilayah/:code/hapus',
      'POST /rekap/acuan/kategori',
      'POST /rekap/acuan/kategori/:set',
      'POST /rekap/acuan/kategori/:set/nama',
      'POST /rekap/acuan/kategori/:set/hapus',
      'GET /rekap/acuan/kategori/:set/:category',
      'POST /rekap/acuan/kategori/:set/:category',
      'POST /rekap/acuan/kategori/:set/:category/hapus',
      'POST /rekap/acuan/periode',
      'POST /rekap/acuan/periode/:set/:period',
    ],
  ],
  [
    all,
    [
      'GET /rekap/isi/:set/:period',
      'GET /rekap/isi/:set/:period/:region',
      'GET /rekap/isi/:set/:period/:region/:category',
      'GET /rekap/periksa',
      'GET /rekap/periksa/:set/:period',
      'GET /rekap/aturan/:set',
    ],
  ],
  [
    counts,
    [
      'GET /rekap/isi',
      'POST /rekap/isi/:set/:period',
      'POST /rekap/isi/:set/:period/:region',
      'POST /rekap/isi/:set/:period/:region/:category',
      'POST /rekap/periksa/:set/:period/catatan',
      'POST /rekap/periksa/:set/:period/pemeriksaan',
      'POST /rekap/catatan/:remark/selesai',
      'POST /rekap/catatan/:remark/hapus',
    ],
  ],
  [
    { office: ['operator', 'head'] },
    ['POST /rekap/aturan/:set', 'POST /rekap/aturan/:set/hapus', 'POST /rekap/aturan/:set/rincian'],
  ],
  [{ office: ['head'] }, ['POST /rekap/periksa/:set/:period/pengesahan', 'POST /rekap/periksa/:set/:period/pembukaan']],
  [
    runsOffice,
    [
      'GET /kantor/ubah',
      'POST /kantor/ubah',
      'GET /kantor/anggota/:person',
      'POST /kantor/anggota/:person',
      'GET /kantor/anggota/:person/tautan-sandi',
      'POST /kantor/anggota/:person/tautan-sandi',
      'GET /kantor/anggota/:person/tanpa-kode-kedua',
      'POST /kantor/anggota/:person/tanpa-kode-kedua',
      'POST /kantor/anggota/:person/keluarkan',
      'POST /kantor/anggota/:person/akhiri',
      'POST /kantor/anggota/:person/mulai-lagi',
      'POST /kantor/anggota/:person/nonaktifkan',
      'POST /kantor/anggota/:person/aktifkan',
      'GET /kantor/undangan',
      'POST /kantor/undangan',
      'POST /kantor/undangan/tarik',
    ],
  ],
  [runsOffice, ['GET /riwayat/pemeriksaan', 'POST /riwayat/unduhan']],
  [runsOffice, ['GET /riwayat/penghapusan', 'POST /riwayat/penghapusan']],
  [runsOffice, ['GET /riwayat/:sequence/penghapusan', 'POST /riwayat/:sequence/penghapusan']],
  [
    runsOffice,
    [
      'GET /kantor/data-pribadi/permintaan',
      'POST /kantor/data-pribadi/permintaan',
      'GET /kantor/data-pribadi/permintaan/:request',
      'POST /kantor/data-pribadi/permintaan/:request',
      'GET /kantor/data-pribadi/orang/:person/hapus',
      'POST /kantor/data-pribadi/orang/:person/hapus',
    ],
  ],
  [administrator, ['GET /kantor/akses-darurat', 'POST /kantor/akses-darurat']],
  [
    begins,
    [
      'GET /studi/baru',
      'POST /studi/baru',
      'POST /studi/baru/tabel',
      'POST /studi/baru/bundel',
      'POST /studi/baru/contoh',
      'GET /kantor/metode',
      'POST /kantor/metode',
    ],
  ],
  [
    reads,
    [
      'GET /studi/:study',
      'GET /studi/:study/coba',
      'GET /studi/:study/rantai-bukti',
      'GET /studi/:study/penetapan/:number{[0-9]+}',
      'GET /studi/:study/penetapan/:number{[0-9]+}/catatan.json',
      'GET /studi/:study/penetapan/:number{[0-9]+}/:minutes{berita-acara\\.[a-z]+}',
      'GET /studi/:study/berkas/:name',
      'GET /studi/:study/:file{laporan\\.[a-z]+}',
      'GET /studi/:study/bundel.zip',
      'GET /studi/:study/rekap',
      ...argumentReads,
      'GET /studi/:study/riwayat',
      'POST /studi/:study/riwayat/:sequence/pengurungan',
    ],
  ],
  [
    works,
    [
      'GET /studi/:study/ubah',
      'POST /studi/:study/ubah',
      'POST /studi/:study/rekap',
      ...argumentWrites,
      'GET /studi/:study/isu',
      'POST /studi/:study/isu',
      'GET /studi/:study/isu/:issue',
      'POST /studi/:study/isu/:issue',
      'POST /studi/:study/isu/:issue/urutan',
      'GET /studi/:study/isu/:issue/hapus',
      'POST /studi/:study/isu/:issue/hapus',
      'GET /studi/:study/nilai',
      'POST /studi/:study/nilai',
      'GET /studi/:study/nilai/:rater',
      'POST /studi/:study/nilai/:rater',
      'GET /studi/:study/nilai/:rater/hapus',
      'POST /studi/:study/nilai/:rater/hapus',
    ],
  ],
  [owns, ['GET /studi/:study/metode', 'POST /studi/:study/metode']],
  [
    { study: ['changeOwner', 'teamMember', 'researcher'] },
    ['GET /studi/:study/tercetak', 'POST /studi/:study/tercetak'],
  ],
  [
    settles,
    [
      'GET /studi/:study/penetapan',
      'POST /studi/:study/penetapan',
      'POST /studi/:study/penetapan/pembatalan',
      'GET /studi/:study/tim',
      'POST /studi/:study/tim',
      'POST /studi/:study/tim/pengeluaran',
      'POST /studi/:study/pengarsipan',
      'POST /studi/:study/pembukaan',
      'POST /studi/:study/pembuangan',
      'POST /studi/:study/pemulihan',
    ],
  ],
]

/** Copying needs a role in the office too: tried apart from the others. */
export const copyDoor = 'POST /studi/:study/salinan'

/** Every address without its English twin. */
export const doors: readonly { readonly route: string; readonly who: Who }[] = lists.flatMap(([who, routes]) =>
  routes.map((route) => ({ route, who })),
)

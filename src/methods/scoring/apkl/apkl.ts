import { criterion, defineMethod, words } from '../define.ts'
import type { Method } from '../method.ts'

/**
 * APKL (also AKPK, AKPL): four letters, and at least four incompatible rules under the same name. Each is a definition of
 * its own, so that a report says which one decided.
 */
const criteriaOn = (scale: { readonly minimum: number; readonly maximum: number }) => [
  criterion('aktual', 'A', words('Aktual', 'Current'), scale, {
    meaning: words('Masih dibicarakan atau belum selesai saat ini', 'Still discussed or unresolved now'),
  }),
  criterion('problematik', 'P', words('Problematik', 'Problematic'), scale, {
    meaning: words(
      'Menyimpang dari standar dan perlu dicari sebabnya',
      'Off the standard, its cause still to be found',
    ),
  }),
  criterion('kekhalayakan', 'K', words('Kekhalayakan', 'Of public concern'), scale, {
    meaning: words('Menyangkut hidup orang banyak', 'Touches the lives of many people'),
  }),
  criterion('layak', 'L', words('Layak', 'Feasible'), scale, {
    meaning: words('Masuk akal dan sesuai tugas, hak, dan wewenang', 'Realistic and within task, right and authority'),
  }),
]

const define = (
  id: string,
  title: Method['title'],
  scale: { readonly minimum: number; readonly maximum: number },
  gate: Method['gate'],
  citation: string,
) =>
  defineMethod({
    id,
    version: '1',
    kind: 'apkl',
    title,
    criteria: criteriaOn(scale),
    gate,
    source: { citation, year: null },
  })

const yesOrNo = { minimum: 0, maximum: 1 }
const fromOneToFive = { minimum: 1, maximum: 5 }

export const apklBinary = define(
  'apkl-ya-tidak',
  words('APKL ya/tidak: keempatnya ya', 'APKL yes/no: all four yes'),
  yesOrNo,
  ['aktual', 'problematik', 'kekhalayakan', 'layak'].map((on) => ({ on, atLeast: 1 })),
  'Laporan peserta pelatihan (Scribd 588698242 dan 513189620)',
)

export const apklTotal12 = define(
  'apkl-12',
  words('APKL 1–5: jumlah minimal 12 dan L bukan 1', 'APKL 1–5: at least 12 in all and L not 1'),
  fromOneToFive,
  [
    { on: 'total', atLeast: 12 },
    { on: 'layak', above: 1 },
  ],
  'Modul pelatihan kota cerdas (bahan ajar publik)',
)

export const apklLayak3 = define(
  'apkl-l3',
  words('APKL 1–5: L minimal 3', 'APKL 1–5: L at least 3'),
  fromOneToFive,
  [{ on: 'layak', atLeast: 3 }],
  'Lembar kerja Forum Anak (dokumen publik)',
)

export const apklRank = define(
  'apkl-peringkat',
  words('APKL 1–5: tanpa ambang, langsung diperingkat', 'APKL 1–5: no gate, ranked at once'),
  fromOneToFive,
  [],
  'Laporan Latsar, Nusa Tenggara Timur (dokumen publik)',
)

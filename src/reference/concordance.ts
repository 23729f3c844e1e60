import type { Words } from '../methods/scoring/method.ts'
import type { Provenance } from './provenance.ts'

/** A category of the older list, and what became of it in 2012. */
export type Older = {
  /** Abbreviation of the older list. */
  readonly code: string
  readonly name: string
  /** One for a category that goes on, two for one that was split: then figures say nothing of the parts. None: it went. */
  readonly became: readonly string[]
  /** Figures before and after mean different things. */
  readonly broken: boolean
  readonly note: Words | null
}

/**
 * From the 22 kinds of 2007 to the 26 of 2012. A figure of 2011 may stand before one of 2012 only where the kind went on
 * unbroken: a split or a new meaning is a break in the series, and a person decides.
 */
export const from22to26: {
  readonly provenance: Provenance
  readonly kinds: readonly Older[]
  readonly added: readonly string[]
} = {
  provenance: {
    version: '2012.1',
    year: 2012,
    source:
      'Two lists set side by side by us: the 22 kinds as abbreviated in office applications of 2007 to 2012, and the 26 of Peraturan Menteri Sosial Nomor 8 Tahun 2012',
    licence: {
      id: 'Nama dari daftar pemerintah; pemadanan dari Ungkit',
      en: 'Names from lists of the government; the match is ours',
    },
    unverified: [
      {
        id: 'Pemadanan ini bukan dari Kementerian: periksalah sebelum menyambung angka sebelum dan sesudah 2012',
        en: 'This match is not by the Ministry: check it before joining figures from before and after 2012',
      },
    ],
  },
  kinds: [
    older('ABT', 'Anak Balita Terlantar', [1], {
      id: 'Batas usia lama 0 sampai 4 tahun; sejak 2012 5 tahun ke bawah',
      en: 'Age 0 to 4 before; 5 and under since 2012',
    }),
    older('AT', 'Anak Terlantar', [2]),
    older('AN', 'Anak Nakal', [3], {
      id: 'Konsep berubah menjadi anak yang berhadapan dengan hukum',
      en: 'Became the concept of a child in contact with the law',
    }),
    older('AJ', 'Anak Jalanan', [4]),
    older('WRSE', 'Wanita Rawan Sosial Ekonomi', [23], { id: 'Ganti nama', en: 'Renamed' }, false),
    older('KTK', 'Korban Tindak Kekerasan', [6, 19], {
      id: 'Dipecah menjadi anak dan umum',
      en: 'Split into children and others',
    }),
    older('LUT', 'Lanjut Usia Terlantar', [8]),
    older('PACA', 'Penyandang Cacat', [5, 9], {
      id: 'Dipecah menjadi anak dan umum',
      en: 'Split into children and others',
    }),
    older('TS', 'Tuna Susila', [10]),
    older('PGMS', 'Pengemis', [12]),
    older('GLDNG', 'Gelandangan', [11]),
    older('BWBLK', 'Bekas Warga Binaan Lembaga Kemasyarakatan', [15], { id: 'Ganti nama', en: 'Renamed' }, false),
    older('NAPZA', 'Korban Penyalahgunaan Napza', [17]),
    older('KFM', 'Keluarga Fakir Miskin', [24], {
      id: 'Satuan berubah dari keluarga menjadi orang',
      en: 'Counted in families before, in people since',
    }),
    older('RTLH', 'Keluarga yang Tinggal di Rumah Tak Layak Huni', [], {
      id: 'Tidak ada di antara 26 jenis',
      en: 'Not among the 26',
    }),
    older('KBSP', 'Keluarga Bermasalah Sosial Psikologis', [25]),
    older('KAT', 'Komunitas Adat Terpencil', [26]),
    older('KBA', 'Korban Bencana Alam', [21]),
    older('KBS', 'Korban Bencana Sosial', [22]),
    older('PM', 'Pekerja Migran Bermasalah Sosial', [20]),
    older('ODHA', 'Orang dengan HIV/AIDS', [16]),
    older('KLGRTN', 'Keluarga Rentan', [], { id: 'Tidak ada di antara 26 jenis', en: 'Not among the 26' }),
  ],
  added: [7, 13, 14, 18].map(ppksId),
}

function older(
  code: string,
  name: string,
  numbers: readonly number[],
  note: Words | null = null,
  broken = note !== null,
): Older {
  return { code, name, became: numbers.map(ppksId), broken, note }
}

function ppksId(number: number): string {
  return `ppks-${String(number).padStart(2, '0')}`
}

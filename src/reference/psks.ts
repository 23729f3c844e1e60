import type { Classification } from './category.ts'

/** The 12 kinds of *potensi dan sumber kesejahteraan sosial*: who and what an office can build on. */
export const psks = {
  id: 'psks',
  title: {
    id: 'Potensi dan Sumber Kesejahteraan Sosial (PSKS)',
    en: 'Social-welfare potential and sources (PSKS)',
  },
  provenance: {
    version: '2012.1',
    year: 2012,
    source:
      'Peraturan Menteri Sosial Nomor 8 Tahun 2012; 1 to 6 as listed at kangizza.com, 7 to 12 from a public office app',
    licence: {
      id: 'Nama dari peraturan perundang-undangan; nama Inggris dan satuan dari Ungkit',
      en: 'Names from a regulation; English names and units are ours',
    },
    unverified: [
      {
        id: 'Urutan 7 sampai 12 belum dicocokkan dengan peraturan',
        en: 'The order of 7 to 12 was not checked against the regulation',
      },
      {
        id: 'Kode psks-01 sampai psks-12 adalah kode Ungkit',
        en: 'The codes psks-01 to psks-12 are ours',
      },
    ],
  },
  categories: [
    {
      id: 'psks-01',
      name: { id: 'Pekerja sosial profesional', en: 'Professional social worker' },
      short: 'PSP',
      unit: 'person',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-02',
      name: { id: 'Pekerja sosial masyarakat', en: 'Community social worker (volunteer)' },
      short: 'PSM',
      unit: 'person',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-03',
      name: { id: 'Taruna siaga bencana', en: 'Disaster-preparedness youth volunteer' },
      short: 'TAGANA',
      unit: 'person',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-04',
      name: { id: 'Lembaga kesejahteraan sosial', en: 'Social welfare institution' },
      short: 'LKS',
      unit: 'institution',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-05',
      name: { id: 'Karang taruna', en: 'Village youth organisation' },
      short: 'KT',
      unit: 'institution',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-06',
      name: { id: 'Lembaga konsultasi kesejahteraan keluarga', en: 'Family welfare consultation institute' },
      short: 'LK3',
      unit: 'institution',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-07',
      name: { id: 'Keluarga pioner', en: 'Pioneer family' },
      short: 'KP',
      unit: 'family',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-08',
      name: {
        id: 'Wahana kesejahteraan sosial keluarga berbasis masyarakat',
        en: 'Community-based social welfare vehicle',
      },
      short: 'WKSBM',
      unit: 'group',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-09',
      name: { id: 'Wanita pemimpin kesejahteraan sosial', en: 'Woman social-welfare leader' },
      short: 'WPKS',
      unit: 'person',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-10',
      name: { id: 'Penyuluh sosial', en: 'Social counsellor (civil-service and community)' },
      short: 'PENSOS',
      unit: 'person',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-11',
      name: { id: 'Tenaga kesejahteraan sosial kecamatan', en: 'Sub-district social welfare officer' },
      short: 'TKSK',
      unit: 'person',
      sensitive: [],
      aliases: [],
    },
    {
      id: 'psks-12',
      name: { id: 'Dunia usaha', en: 'Business sector (CSR)' },
      short: 'DU',
      unit: 'business',
      sensitive: [],
      aliases: [],
    },
  ],
} as const satisfies Classification

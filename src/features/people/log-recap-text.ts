import type { Language } from '../../base/language.ts'

/** The acts of the recap in words, each as a line of a list and behind the name of who did it. */
export const recapActs = {
  'recap.figuresChanged': {
    id: ['Angka rekap diubah', 'mengubah angka di rekap'],
    en: ['Recap figures changed', 'changed figures in the recap'],
  },
  'recap.regionsAdded': {
    id: ['Wilayah ditambahkan', 'menambahkan wilayah mulai dari'],
    en: ['Regions taken in', 'took in regions from'],
  },
  'recap.regionChanged': { id: ['Wilayah diubah', 'mengubah wilayah'], en: ['Region changed', 'changed the region'] },
  'recap.regionRemoved': {
    id: ['Wilayah dikeluarkan', 'mengeluarkan wilayah'],
    en: ['Region taken out', 'took out the region'],
  },
  'recap.setAdded': {
    id: ['Kelompok kategori dibuat', 'membuat kelompok kategori'],
    en: ['Category set made', 'made the category set'],
  },
  'recap.setRenamed': {
    id: ['Kelompok kategori diganti nama', 'mengganti nama kelompok kategori'],
    en: ['Category set renamed', 'renamed the category set'],
  },
  'recap.setRemoved': {
    id: ['Kelompok kategori dihapus', 'menghapus kelompok kategori'],
    en: ['Category set removed', 'removed the category set'],
  },
  'recap.categoryAdded': {
    id: ['Kategori kantor ditambah', 'menambah kategori kantor'],
    en: ['Own category added', 'added the office’s own category'],
  },
  'recap.categoryChanged': {
    id: ['Kategori kantor diubah', 'mengubah kategori kantor'],
    en: ['Own category changed', 'changed the office’s own category'],
  },
  'recap.categoryRemoved': {
    id: ['Kategori kantor dihapus', 'menghapus kategori kantor'],
    en: ['Own category removed', 'removed the office’s own category'],
  },
  'recap.ruleAdded': {
    id: ['Aturan pemeriksaan dibuat', 'membuat aturan pemeriksaan'],
    en: ['Rule of checking made', 'made a rule of checking'],
  },
  'recap.ruleRemoved': {
    id: ['Aturan pemeriksaan dihapus', 'menghapus aturan pemeriksaan'],
    en: ['Rule of checking removed', 'removed a rule of checking'],
  },
  'recap.breakdownChanged': {
    id: ['Rincian kelompok kategori diubah', 'mengubah rincian kelompok kategori'],
    en: ['Breakdown of a set changed', 'changed the breakdown of the category set'],
  },
  'recap.remarksAdded': {
    id: ['Catatan pada angka ditulis', 'menulis catatan pada angka rekapitulasi'],
    en: ['Remarks on figures written', 'wrote remarks on figures of the recap'],
  },
  'recap.remarkClosed': {
    id: ['Catatan pada angka diselesaikan', 'menyelesaikan catatan pada angka rekapitulasi'],
    en: ['Remark on a figure settled', 'settled a remark on a figure of the recap'],
  },
  'recap.remarkRemoved': {
    id: ['Catatan pada angka dihapus', 'menghapus catatan pada angka rekapitulasi'],
    en: ['Remark on a figure removed', 'removed a remark on a figure of the recap'],
  },
  'recap.taken': {
    id: ['Angka diambil dari rekap kantor', 'mengambil angka dari rekap kantor ke dalam studi'],
    en: ['Figures taken from the office’s recap', 'took figures from the office’s recap into the study'],
  },
  'recap.takenBack': {
    id: ['Pengambilan angka dibatalkan', 'membatalkan pengambilan angka dari rekap kantor'],
    en: ['Taking of figures undone', 'undid the taking of figures from the office’s recap'],
  },
  'recap.periodAdded': {
    id: ['Periode rekap dibuka', 'membuka periode rekap'],
    en: ['Recap period begun', 'began the recap period'],
  },
  'recap.periodChanged': {
    id: ['Keterangan periode diubah', 'mengubah keterangan periode rekap'],
    en: ['Period details changed', 'changed the details of the recap period'],
  },
  'recap.periodChecked': {
    id: ['Periode selesai diperiksa', 'menyatakan sudah diperiksa periode rekap'],
    en: ['Period checked', 'declared checked the recap period'],
  },
  'recap.periodApproved': {
    id: ['Periode disahkan dan dikunci', 'mengesahkan periode rekap'],
    en: ['Period approved and locked', 'approved the recap period'],
  },
  'recap.periodReturned': {
    id: ['Periode dikembalikan', 'mengembalikan untuk diperbaiki periode rekap'],
    en: ['Period sent back', 'sent back the recap period'],
  },
  'recap.imported': {
    id: ['Berkas diimpor ke rekap', 'memasukkan angka dari berkas ke rekap'],
    en: ['File imported into the recap', 'brought figures from a file into the recap'],
  },
  'recap.importUndone': {
    id: ['Impor rekap diurungkan', 'mengurungkan impor berkas ke rekap'],
    en: ['Import into the recap undone', 'undid an import of a file into the recap'],
  },
  'recap.namesMatched': {
    id: ['Nama dicocokkan', 'mencocokkan nama dalam berkas dengan acuan'],
    en: ['Names matched', 'matched names of a file with the reference'],
  },
  'recap.published': {
    id: ['Angka diterbitkan', 'menerbitkan angka rekap'],
    en: ['Figures published', 'published figures of the recap'],
  },
  'recap.publicationWithdrawn': {
    id: ['Publikasi ditarik', 'menarik publikasi angka rekap'],
    en: ['Publication withdrawn', 'withdrew a publication of the recap'],
  },
  'recap.periodReopened': {
    id: ['Periode dibuka kembali', 'membuka kunci periode rekap'],
    en: ['Period reopened', 'reopened the recap period'],
  },
  'recap.signalKept': {
    id: ['Sinyal disimpan', 'menyimpan sinyal tentang'],
    en: ['Signal kept', 'kept the signal about'],
  },
  'recap.signalDropped': {
    id: ['Sinyal dikesampingkan', 'mengesampingkan sinyal tentang'],
    en: ['Signal set aside', 'set aside the signal about'],
  },
  'recap.signalReturned': {
    id: ['Keputusan atas sinyal ditarik', 'menarik keputusan atas sinyal tentang'],
    en: ['Judgement of a signal taken back', 'took back the judgement of the signal about'],
  },
  'recap.mapLoaded': {
    id: ['Peta batas dimuat', 'memuat peta batas'],
    en: ['Boundary map loaded', 'loaded the boundary map'],
  },
  'recap.mapRemoved': {
    id: ['Peta batas dihapus', 'menghapus peta batas'],
    en: ['Boundary map removed', 'removed the boundary map'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [label: string, did: string]>>>>

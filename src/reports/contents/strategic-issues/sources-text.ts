import type { Language } from '../../../base/language.ts'
import type { StudyLineCode } from '../../../bundle/verify-line.ts'
import type { Aggregation } from '../../../methods/scoring/method.ts'

type SourcesText = {
  readonly title: string
  readonly method: (title: string, version: string) => string
  readonly methodSource: (citation: string) => string
  readonly noSource: string
  readonly aggregation: Record<Aggregation, string>
  readonly exact: string
  readonly tiesStay: string
  readonly tiesBroken: (criteria: string) => string
  readonly gate: (conditions: number) => string
  readonly recipe: (draws: string, seed: string, recipe: string) => string
  readonly places: (places: string) => string
  readonly nothingStated: string
  readonly allReproduce: (n: string) => string
  readonly someReproduce: (good: string, n: string) => string
  readonly moreLines: (n: number) => string
  readonly lines: Record<StudyLineCode, string>
  readonly fingerprint: (hash: string) => string
  readonly studyHead: (entries: string, hash: string) => string
  readonly officeHead: (sequence: string, hash: string) => string
  readonly sources: string
  readonly code: string
  readonly kind: string
  readonly name: string
  readonly date: string
  readonly kinds: Readonly<Record<'interview' | 'observation' | 'document', string>>
  readonly inFile: string
  readonly moreSources: (n: number) => string
  readonly notes: string
  readonly moreNotes: (n: number) => string
}

export const sourcesText: Record<Language, SourcesText> = {
  id: {
    title: 'Sumber dan cara menghitung',
    method: (title, version) => `Metode ${title}, versi ${version}.`,
    methodSource: (citation) => `Sumber metode: ${citation}.`,
    noSource: 'Sumber metode belum disebutkan.',
    aggregation: {
      sum: 'Nilai semua kriteria dijumlahkan.',
      mean: 'Nilai semua kriteria dirata-ratakan.',
      product: 'Nilai semua kriteria dikalikan.',
    },
    exact: 'Nilai dijumlahkan sebagai bilangan bulat dan dibagi paling akhir, sehingga tidak ada pembulatan di tengah.',
    tiesStay: 'Jumlah yang sama berbagi peringkat; seri tidak diputus oleh metode.',
    tiesBroken: (criteria) => `Jumlah yang sama diputus menurut nilai pada ${criteria}, berurutan.`,
    gate: (conditions) => `Isu diperingkat bila memenuhi ${conditions} syarat ambang pada method.json.`,
    recipe: (draws, seed, recipe) =>
      `Uji bobot acak memakai ${draws} susunan bobot, benih ${seed}, resep ${recipe}; hasilnya sama di komputer mana pun.`,
    places: (places) => `Angka diambil dari berkas studi: ${places}.`,
    nothingStated: 'Studi ini tidak memuat pernyataan yang dapat diperiksa ulang.',
    allReproduce: (n) => `Semua ${n} pernyataan studi dapat dihasilkan kembali dari datanya sendiri.`,
    someReproduce: (good, n) => `${good} dari ${n} pernyataan studi dapat dihasilkan kembali. Yang tidak:`,
    moreLines: (n) => `dan ${n} lainnya`,
    lines: {
      file: 'berkas',
      total: 'jumlah tercetak',
      rank: 'peringkat tercetak',
      decision: 'penetapan',
      recapTotal: 'jumlah rekapitulasi',
      regionTotal: 'jumlah bagian wilayah untuk',
      complete: 'kelengkapan nilai',
    },
    fingerprint: (hash) =>
      `Sidik isi studi (SHA-256 daftar "sha256sum" berkasnya, tanpa datapackage.json, urut nama): ${hash}.`,
    studyHead: (entries, hash) =>
      `Riwayat studi (log.jsonl) memuat ${entries} catatan; kepala rantainya (SHA-256) ${hash}.`,
    officeHead: (sequence, hash) =>
      `Studi ini terakhir berubah pada catatan ${sequence} di riwayat kantor; kepala rantai sampai di situ (SHA-256) ${hash}.`,
    sources: 'Sumber yang dirujuk studi',
    code: 'Kode',
    kind: 'Macam',
    name: 'Judul dan rujukan',
    date: 'Tanggal',
    kinds: { interview: 'wawancara', observation: 'pengamatan', document: 'dokumen' },
    inFile: 'Berkas sources.csv',
    moreSources: (n) => `${n} sumber lain tidak dirinci di sini; sources.csv memuat semuanya.`,
    notes: 'Catatan penyusun',
    moreNotes: (n) => `${n} catatan lain ada di study.json.`,
  },
  en: {
    title: 'Sources and how it was computed',
    method: (title, version) => `Method ${title}, version ${version}.`,
    methodSource: (citation) => `Source of the method: ${citation}.`,
    noSource: 'The source of the method is not stated.',
    aggregation: {
      sum: 'The points of all criteria are added.',
      mean: 'The points of all criteria are averaged.',
      product: 'The points of all criteria are multiplied.',
    },
    exact: 'Points are added as whole numbers and divided last, so nothing is rounded on the way.',
    tiesStay: 'Equal totals share a rank; the method does not break ties.',
    tiesBroken: (criteria) => `Equal totals are set apart by the points on ${criteria}, in that order.`,
    gate: (conditions) =>
      `An issue is ranked when it meets the ${conditions} ${conditions === 1 ? 'condition' : 'conditions'} in method.json.`,
    recipe: (draws, seed, recipe) =>
      `Random weights: ${draws} weightings, seed ${seed}, recipe ${recipe}; the same on every machine.`,
    places: (places) => `The figures come from the files of the study: ${places}.`,
    nothingStated: 'The study states nothing that could be checked.',
    allReproduce: (n) => `All ${n} statements of the study reproduce from its own data.`,
    someReproduce: (good, n) => `${good} of ${n} statements of the study reproduce. Those that do not:`,
    moreLines: (n) => `and ${n} more`,
    lines: {
      file: 'file',
      total: 'printed total of',
      rank: 'printed rank of',
      decision: 'decision for',
      recapTotal: 'recap total',
      regionTotal: 'total of the parts for',
      complete: 'complete scores of',
    },
    fingerprint: (hash) =>
      `Fingerprint of the study (SHA-256 of the "sha256sum" list of its files without datapackage.json, by name): ${hash}.`,
    studyHead: (entries, hash) =>
      `The log of the study (log.jsonl) has ${entries} ${entries === '1' ? 'entry' : 'entries'}; the head of its chain (SHA-256) is ${hash}.`,
    officeHead: (sequence, hash) =>
      `The study last changed in entry ${sequence} of the log of the office; the head of the chain up to there (SHA-256) is ${hash}.`,
    sources: 'Sources that the study refers to',
    code: 'Code',
    kind: 'Kind',
    name: 'Title and reference',
    date: 'Date',
    kinds: { interview: 'interview', observation: 'observation', document: 'document' },
    inFile: 'File sources.csv',
    moreSources: (n) => `${n} more sources are not listed here; sources.csv has them all.`,
    notes: 'Notes of the authors',
    moreNotes: (n) => `${n} more notes stand in study.json.`,
  },
}

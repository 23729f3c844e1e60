import type { Language } from '../base/language.ts'
import type { DifferencePart } from '../bundle/record-differences.ts'

type Texts = {
  readonly nothingDecided: string
  readonly notFrozen: string
  readonly record: (number: number) => string
  readonly chainLink: string
  readonly code: string
  readonly needed: string
  readonly unranked: string
  readonly standing: (rank: number, total: string, most: string | null, method: string, raters: number) => string
  readonly title: (issue: string) => string
  readonly lead: (number: number, when: string) => string
  readonly older: (number: number) => string
  readonly facts: string
  readonly by: string
  readonly on: string
  readonly reason: string
  readonly document: string
  readonly notRecorded: string
  readonly notFirst: (rank: string) => string
  readonly ties: string
  readonly stays: string
  readonly byMethod: (criteria: string) => string
  readonly byRule: (criterion: string) => string
  readonly byPerson: (who: string) => string
  readonly tie: (issues: string, total: string) => string
  readonly table: string
  readonly issue: string
  readonly total: string
  readonly rank: string
  readonly panel: string
  readonly raters: (complete: number, all: number) => string
  readonly rounds: (n: number) => string
  readonly since: string
  readonly same: string
  readonly changed: string
  readonly changedPart: Readonly<Record<DifferencePart, string>>
  readonly checks: string
  readonly checksGood: (n: number) => string
  readonly checksBad: (n: number) => string
  readonly digest: string
  readonly method: string
  readonly replaces: (number: number) => string
  readonly first: string
  readonly logHead: (sequence: string) => string
  readonly minutes: (format: string) => string
  readonly raw: string
  readonly others: string
  readonly broken: string
  readonly open: string
}

export const decisionPageText: Record<Language, Texts> = {
  id: {
    nothingDecided: 'Belum ada isu yang ditetapkan dalam studi ini.',
    notFrozen: 'belum dibekukan sebagai catatan',
    record: (number) => `Catatan penetapan ${number}`,
    chainLink: 'Rantai bukti',
    code: 'sidik',
    needed: 'Yang harus benar agar keputusan berubah',
    unranked: 'belum diperingkat',
    standing: (rank, total, most, method, raters) =>
      `peringkat ${rank}, ${total}${most === null ? '' : ` dari ${most}`} · ${method}, ${raters} penilai`,
    title: (issue) => `Ditetapkan: ${issue}`,
    lead: (number, when) =>
      `Catatan ${number}, dibekukan ${when}. Isinya tidak pernah diubah; perubahan membuat catatan baru.`,
    older: (number) => `Catatan ini sudah digantikan. Yang berlaku: catatan ${number}.`,
    facts: 'Penetapan',
    by: 'Ditetapkan oleh',
    on: 'Tanggal',
    reason: 'Alasan',
    document: 'Dokumen',
    notRecorded: 'belum dicatat',
    notFirst: (rank) =>
      `Yang dipilih bukan satu-satunya peringkat 1 (${rank}); alasannya tertulis di sini dan di setiap laporan.`,
    ties: 'Seri dan cara memutusnya',
    stays: 'tetap seri',
    byMethod: (criteria) => `diputus oleh aturan metode: nilai ${criteria}, berurutan`,
    byRule: (criterion) => `diputus oleh aturan: nilai ${criterion} yang lebih tinggi`,
    byPerson: (who) => `diputus oleh ${who}, dengan alasan di atas`,
    tie: (issues, total) => `${issues}, masing-masing ${total}`,
    table: 'Jumlah dan peringkat saat ditetapkan',
    issue: 'Isu',
    total: 'Jumlah',
    rank: 'Peringkat',
    panel: 'Panel',
    raters: (complete, all) => `${complete} dari ${all} penilai lengkap`,
    rounds: (n) => `${n} putaran ditutup`,
    since: 'Sejak ditetapkan',
    same: 'Studi masih seperti saat ditetapkan.',
    changed: 'Studi sudah berubah. Catatan ini tidak ikut berubah; bila keputusannya perlu ditinjau, tetapkan lagi.',
    changedPart: {
      study: 'keterangan studi',
      method: 'metode penilaian',
      issues: 'judul atau daftar isu',
      scores: 'nilai panel',
      raters: 'daftar penilai',
      rounds: 'putaran penilaian',
      printed: 'angka tercetak',
      evidence: 'faktor, bukti, atau angka yang menjadi dasar',
    },
    checks: 'Diperiksa ulang',
    checksGood: (n) => `Semua ${n} pernyataan catatan ini keluar lagi dari isinya sendiri.`,
    checksBad: (n) => `${n} pernyataan tidak cocok. Jalankan "ungkit verify" pada bundel untuk rinciannya.`,
    digest: 'Sidik catatan (SHA-256)',
    method: 'Metode',
    replaces: (number) => `menggantikan catatan ${number}`,
    first: 'catatan pertama',
    logHead: (sequence) => `Riwayat saat itu berakhir pada catatan ${sequence}, kepala rantai`,
    minutes: (format) => `Berita acara (${format})`,
    raw: 'Berkas JSON',
    others: 'Semua catatan penetapan',
    broken: 'berkas ini bukan catatan yang utuh',
    open: 'Buka',
  },
  en: {
    nothingDecided: 'No issue has been chosen in this study yet.',
    notFrozen: 'not frozen as a record yet',
    record: (number) => `Decision record ${number}`,
    chainLink: 'Chain of evidence',
    code: 'digest',
    needed: 'What would have to be true',
    unranked: 'not ranked',
    standing: (rank, total, most, method, raters) =>
      `rank ${rank}, ${total}${most === null ? '' : ` of ${most}`} · ${method}, ${raters} raters`,
    title: (issue) => `Decided: ${issue}`,
    lead: (number, when) => `Record ${number}, frozen ${when}. It is never changed; a change makes a new record.`,
    older: (number) => `This record was replaced. The one that holds is record ${number}.`,
    facts: 'Decision',
    by: 'Decided by',
    on: 'Date',
    reason: 'Reason',
    document: 'Document',
    notRecorded: 'not recorded',
    notFirst: (rank) =>
      `The chosen issue is not alone at rank 1 (${rank}); the reason stands here and in every report.`,
    ties: 'Ties and how they were settled',
    stays: 'stays a tie',
    byMethod: (criteria) => `settled by the method: points on ${criteria}, in that order`,
    byRule: (criterion) => `settled by a rule: more points on ${criterion}`,
    byPerson: (who) => `settled by ${who}, for the reason above`,
    tie: (issues, total) => `${issues}, ${total} each`,
    table: 'Totals and ranks when it was decided',
    issue: 'Issue',
    total: 'Total',
    rank: 'Rank',
    panel: 'Panel',
    raters: (complete, all) => `${complete} of ${all} raters complete`,
    rounds: (n) => `${n} rounds closed`,
    since: 'Since then',
    same: 'The study is as it was when it was decided.',
    changed: 'The study has changed. This record has not; if the decision needs another look, decide again.',
    changedPart: {
      study: 'about the study',
      method: 'the method',
      issues: 'titles or list of issues',
      scores: 'scores of the panel',
      raters: 'list of raters',
      rounds: 'rounds of scoring',
      printed: 'printed figures',
      evidence: 'factors, evidence or figures that it rests on',
    },
    checks: 'Computed again',
    checksGood: (n) => `All ${n} statements of this record follow from itself again.`,
    checksBad: (n) => `${n} statements do not agree. Run "ungkit verify" on the bundle for more.`,
    digest: 'Digest of the record (SHA-256)',
    method: 'Method',
    replaces: (number) => `replaces record ${number}`,
    first: 'first record',
    logHead: (sequence) => `The log then ended at entry ${sequence}, head of the chain`,
    minutes: (format) => `Minutes (${format})`,
    raw: 'JSON file',
    others: 'All decision records',
    broken: 'this file is no whole record',
    open: 'Open',
  },
}

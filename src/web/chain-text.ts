import type { Language } from '../base/language.ts'
import { formatNumber } from '../base/numbers.ts'

export type ChainWord = 'figures' | 'sources' | 'factors' | 'issues' | 'decision' | 'projects' | 'measures' | 'report'

type ChainText = {
  readonly title: string
  readonly next: string
  readonly nothingLeft: string
  readonly done: string
  readonly partly: string
  readonly missing: string
  readonly archived: string
  readonly say: {
    readonly figures: (n: number) => string
    readonly sources: (n: number) => string
    readonly factors: (n: number, proven: number) => string
    readonly issues: (issues: number, filled: number, of: number) => string
    readonly decision: (title: string | null) => string
    readonly projects: (n: number) => string
    readonly measures: (n: number) => string
    readonly report: string
  }
  readonly acts: Readonly<
    Record<
      | 'details'
      | 'sources'
      | 'factors'
      | 'issues'
      | 'panel'
      | 'scores'
      | 'method'
      | 'printed'
      | 'decision'
      | 'team'
      | 'history'
      | 'bundle'
      | 'copy',
      string
    >
  >
  readonly archive: string
  readonly reopen: string
  readonly bin: string
  readonly nextActs: Readonly<Record<'issues' | 'scores' | 'decision', string>>
  readonly more: string
}

const id = (n: number) => formatNumber(n, 'id')
const en = (n: number) => formatNumber(n, 'en')

export const chainText: Record<Language, ChainText> = {
  id: {
    title: 'Sampai di mana studi ini',
    next: 'Langkah berikutnya',
    nothingLeft: 'Isu sudah ditetapkan. Laporan dan bundel dapat diunduh di bawah.',
    done: 'ada',
    partly: 'sebagian',
    missing: 'belum ada',
    archived: 'Studi ini diarsipkan: dapat dibaca dan dilaporkan, tidak dapat diubah.',
    say: {
      figures: (n) => (n === 0 ? 'Datang bersama bundel studi' : `${id(n)} angka`),
      sources: (n) => (n === 0 ? 'Belum ada sumber' : `${id(n)} sumber`),
      factors: (n, proven) => (n === 0 ? 'Belum ada faktor' : `${id(n)} faktor, ${id(proven)} sudah berbukti`),
      issues: (issues, filled, of) =>
        issues === 0 ? 'Belum ada isu' : `${id(issues)} isu, ${id(filled)} dari ${id(of)} nilai terisi`,
      decision: (title) => (title === null ? 'Belum ada isu yang ditetapkan' : title),
      projects: (n) => (n === 0 ? 'Datang bersama bundel studi' : `${id(n)} aksi perubahan`),
      measures: (n) => (n === 0 ? 'Datang bersama bundel studi' : `${id(n)} pengukuran`),
      report: 'PDF, Word, Excel, HTML, CSV, dan bundel',
    },
    acts: {
      details: 'Keterangan studi',
      sources: 'Sumber',
      factors: 'SWOT',
      issues: 'Isu',
      panel: 'Panel penilai',
      scores: 'Isi nilai',
      method: 'Metode',
      printed: 'Jumlah tercetak',
      decision: 'Penetapan',
      team: 'Tim',
      history: 'Riwayat',
      bundle: 'Ekspor bundel',
      copy: 'Buat salinan',
    },
    archive: 'Arsipkan',
    reopen: 'Buka kembali',
    bin: 'Hapus',
    nextActs: {
      issues: 'Tuliskan isu strategis',
      scores: 'Isi nilai panel',
      decision: 'Tetapkan isu',
    },
    more: 'Tindakan lain',
  },
  en: {
    title: 'How far this study is',
    next: 'Next step',
    nothingLeft: 'An issue has been chosen. Report and bundle can be downloaded below.',
    done: 'there',
    partly: 'in part',
    missing: 'not yet',
    archived: 'This study is archived: it can be read and reported, not changed.',
    say: {
      figures: (n) => (n === 0 ? 'Comes with a study bundle' : `${en(n)} figures`),
      sources: (n) => (n === 0 ? 'No source yet' : `${en(n)} sources`),
      factors: (n, proven) => (n === 0 ? 'No factor yet' : `${en(n)} factors, ${en(proven)} with evidence`),
      issues: (issues, filled, of) =>
        issues === 0 ? 'No issue yet' : `${en(issues)} issues, ${en(filled)} of ${en(of)} scores entered`,
      decision: (title) => (title === null ? 'No issue has been chosen' : title),
      projects: (n) => (n === 0 ? 'Comes with a study bundle' : `${en(n)} change projects`),
      measures: (n) => (n === 0 ? 'Comes with a study bundle' : `${en(n)} measurements`),
      report: 'PDF, Word, Excel, HTML, CSV and bundle',
    },
    acts: {
      details: 'About the study',
      sources: 'Sources',
      factors: 'SWOT',
      issues: 'Issues',
      panel: 'Panel',
      scores: 'Enter scores',
      method: 'Method',
      printed: 'Printed totals',
      decision: 'Decision',
      team: 'Team',
      history: 'History',
      bundle: 'Export bundle',
      copy: 'Make a copy',
    },
    archive: 'Archive',
    reopen: 'Open again',
    bin: 'Delete',
    nextActs: { issues: 'Write the strategic issues', scores: 'Enter the scores', decision: 'Choose an issue' },
    more: 'Other acts',
  },
}

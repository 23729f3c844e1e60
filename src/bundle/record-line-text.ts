import type { Language } from '../base/language.ts'
import { formatDecimal } from '../base/numbers.ts'
import type { DifferencePart } from './record-differences.ts'
import type { Line, RecordLineCode } from './verify-line.ts'

type RecordLine = Omit<Line, 'code'> & { readonly code: RecordLineCode }

/** What a frozen record states and what comes out, in one sentence that names the record. */
export function recordLineText(line: RecordLine, issue: (id: string) => string, lang: Language): string {
  const t = texts[lang]
  const number = `${line.record ?? ''}`
  const value = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, lang) : text || t.none)
  const both = () =>
    line.reproduces ? value(line.stated) : t.differs(brief(value(line.stated)), brief(value(line.found)))
  const about = `${t.record} ${number}`
  switch (line.code) {
    case 'recordTotal':
    case 'recordRank':
      return `${about}, ${t.codes[line.code]} ${issue(line.subject)}: ${both()}`
    case 'recordPanel':
      return `${about}, ${t.codes.recordPanel}: ${both()}`
    case 'recordStudy':
      return line.reproduces ? `${about}: ${t.sameStudy}` : `${about}: ${t.changed(partsText(line.found, lang))}`
    default:
      return `${about}, ${t.codes[line.code]}: ${line.reproduces ? t.holds : t.fails[line.code]}`
  }
}

/** The names of what differs, as a sentence lists them. */
export function partsText(parts: string, lang: Language): string {
  return parts
    .split(' ')
    .map((part) => texts[lang].parts[part as DifferencePart] ?? part)
    .join(', ')
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

type Texts = {
  readonly record: string
  readonly none: string
  readonly holds: string
  readonly sameStudy: string
  readonly differs: (stated: string, found: string) => string
  readonly changed: (parts: string) => string
  readonly parts: Readonly<Record<DifferencePart, string>>
  readonly codes: Readonly<Record<RecordLineCode, string>>
  readonly fails: Readonly<Partial<Record<RecordLineCode, string>>>
}

const texts: Record<Language, Texts> = {
  id: {
    record: 'Catatan penetapan',
    none: 'tidak ada',
    holds: 'cocok',
    sameStudy: 'metode, isu, penilai, dan nilai studi masih seperti saat ditetapkan',
    differs: (stated, found) => `tercatat ${stated}, hasil hitung ${found}`,
    changed: (parts) => `yang berubah sejak ditetapkan: ${parts}`,
    parts: {
      study: 'keterangan studi',
      method: 'metode',
      issues: 'isu',
      raters: 'penilai',
      rounds: 'putaran',
      scores: 'nilai',
      printed: 'angka tercetak',
      evidence: 'bukti',
    },
    codes: {
      record: 'bentuk berkas',
      recordMethod: 'sidik metode',
      recordPanel: 'penilai yang lengkap',
      recordTotal: 'jumlah',
      recordRank: 'peringkat',
      recordStandings: 'hasil urutan',
      recordTies: 'seri dan cara memutusnya',
      recordFindings: 'temuan',
      recordRobustness: 'ketahanan urutan',
      recordNeeded: 'yang harus benar agar keputusan berubah',
      recordChain: 'rantai ke catatan sebelumnya',
      recordNamed: 'sidik dalam study.json',
      recordSays: 'isi penetapan dalam study.json',
      recordStudy: 'studi sekarang',
    },
    fails: {
      record: 'bukan catatan penetapan yang utuh, atau nomornya bukan nama berkasnya',
      recordMethod: 'metode di dalamnya bukan metode yang disebutkan',
      recordStandings: 'tidak keluar dari nilai yang tercatat',
      recordTies: 'tidak keluar dari nilai dan pilihan yang tercatat',
      recordFindings: 'tidak keluar dari nilai yang tercatat',
      recordRobustness: 'tidak keluar dari nilai, benih, dan resep yang tercatat',
      recordNeeded: 'tidak keluar dari nilai yang tercatat',
      recordChain: 'catatan sebelumnya tidak ada, tidak disebut, atau isinya berubah',
      recordNamed: 'berkasnya tidak ada, atau isinya berubah sejak disebut study.json',
      recordSays: 'isu, penetap, tanggal, atau alasan di study.json lain dari catatannya',
    },
  },
  en: {
    record: 'Decision record',
    none: 'none',
    holds: 'holds',
    sameStudy: 'method, issues, raters and scores of the study are as they were when it was made',
    differs: (stated, found) => `recorded ${stated}, computed ${found}`,
    changed: (parts) => `changed since it was made: ${parts}`,
    parts: {
      study: 'about the study',
      method: 'method',
      issues: 'issues',
      raters: 'raters',
      rounds: 'rounds',
      scores: 'scores',
      printed: 'printed figures',
      evidence: 'evidence',
    },
    codes: {
      record: 'form of the file',
      recordMethod: 'digest of the method',
      recordPanel: 'complete raters',
      recordTotal: 'total of',
      recordRank: 'rank of',
      recordStandings: 'standings',
      recordTies: 'ties and how they were settled',
      recordFindings: 'findings',
      recordRobustness: 'firmness of the order',
      recordNeeded: 'what would have to be true',
      recordChain: 'chain to the record before',
      recordNamed: 'digest in study.json',
      recordSays: 'the decision in study.json',
      recordStudy: 'the study now',
    },
    fails: {
      record: 'is no whole decision record, or its number is not that of its file',
      recordMethod: 'the method in it is not the one that it names',
      recordStandings: 'do not follow from the recorded scores',
      recordTies: 'do not follow from the recorded scores and choice',
      recordFindings: 'do not follow from the recorded scores',
      recordRobustness: 'does not follow from the recorded scores, seed and recipe',
      recordNeeded: 'does not follow from the recorded scores',
      recordChain: 'the record before is missing, not named, or was changed',
      recordNamed: 'its file is missing, or was changed since study.json named it',
      recordSays: 'issue, decider, date or reason in study.json differ from the record',
    },
  },
}

import type { Language } from '../../base/language.ts'

/** What an entry can be about, as the first word of its subject tells. */
export const kinds = {
  study: { id: 'Studi dan penetapannya', en: 'A study and its decision' },
  issue: { id: 'Isu strategis', en: 'Strategic issues' },
  sheet: { id: 'Lembar nilai', en: 'Score sheets' },
  panel: { id: 'Panel penilai', en: 'The panel' },
  printed: { id: 'Angka tercetak', en: 'Printed figures' },
  method: { id: 'Metode penilaian', en: 'Scoring methods' },
  source: { id: 'Sumber', en: 'Sources' },
  factor: { id: 'Faktor SWOT dan buktinya', en: 'SWOT factors and their evidence' },
  cause: { id: 'Akar masalah', en: 'Causes' },
  ratings: { id: 'Bobot dan nilai IFAS/EFAS', en: 'Weights and ratings of IFAS and EFAS' },
  strategy: { id: 'Strategi TOWS', en: 'TOWS strategies' },
  attractiveness: { id: 'Daya tarik strategi (QSPM)', en: 'Attractiveness of strategies (QSPM)' },
  member: { id: 'Orang dan keanggotaan', en: 'People and memberships' },
  invitation: { id: 'Undangan', en: 'Invitations' },
  office: { id: 'Kantor', en: 'The office' },
  request: { id: 'Permintaan data pribadi', en: 'Requests about personal data' },
  recap: { id: 'Rekap angka', en: 'The recap of figures' },
  backup: { id: 'Cadangan', en: 'Backups' },
  log: { id: 'Riwayat', en: 'The history' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type LogKind = keyof typeof kinds

/** Of those, what the entries of one study are about. */
export const kindsInStudy: readonly LogKind[] = [
  ...(['study', 'issue', 'sheet', 'panel', 'printed', 'source', 'factor', 'cause', 'ratings', 'strategy'] as const),
  ...(['attractiveness', 'member', 'log'] as const),
]

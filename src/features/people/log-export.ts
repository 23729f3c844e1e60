import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import { noFormula } from '../../base/table/no-formula.ts'
import type { Shown, ShownEntry } from './log-shown.ts'
import { whoText } from './log-shown.ts'
import { actText } from './log-text.ts'

/** The most entries of one file: a day or a study at a time gets the rest. */
export const mostExported = 50_000

export const exportFormats = ['csv', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What else of an entry the chain is made of. The salt of content that is hidden stays here: with it names could be tried. */
export type Link = { readonly salt: string | null; readonly digest: string }

export type Exported = {
  readonly office: { readonly id: string; readonly name: string }
  readonly at: string
  readonly shown: Shown
  readonly links: ReadonlyMap<number, Link>
}

/** One JSON object a line: first of the office, then of each entry, the newest first, with all that its hash was made of. */
export function logJsonLines({ office, at, shown, links }: Exported): string {
  const lines = shown.entries.map((entry) => {
    const { hidden, content, sequence, ...rest } = entry
    const { salt, digest } = links.get(sequence)!
    const held = content === null ? (hidden ? { hidden: true } : { erased: true }) : { ...content, salt }
    return { sequence, ...rest, name: shown.names.get(entry.actor) ?? null, ...held, digest }
  })
  const head = { format: 'ungkit-log-1', office: office.id, name: office.name, at, entries: lines.length }
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** A table for spreadsheets, with a byte order mark, as Excel needs it for names. */
export function logCsv({ shown }: Exported, lang: Language): string {
  const rows = shown.entries.map((entry) => cellsOf(entry, shown, lang))
  return `\uFEFF${[heads[lang], ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`
}

function cellsOf(entry: ShownEntry, shown: Shown, lang: Language): string[] {
  const { sequence, at, actor, act, subject, study, content, hidden, hash } = entry
  const json = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value))
  const state = states[lang][content !== null ? 'whole' : hidden ? 'hidden' : 'erased']
  return [
    String(sequence),
    at,
    formatMoment(at, lang),
    whoText(actor, shown.names, lang),
    actText(act, lang),
    act,
    subject,
    study === null ? '' : (shown.studies.get(study)?.title ?? study),
    json(content?.before),
    json(content?.after),
    content?.reason ?? '',
    state,
    hash,
  ]
}

function cellText(value: string): string {
  const safe = noFormula(value)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

const heads: Record<Language, readonly string[]> = {
  id: [
    'Nomor',
    'Waktu (UTC)',
    'Waktu',
    'Siapa',
    'Perbuatan',
    'Kunci perbuatan',
    'Terhadap',
    'Studi',
    'Sebelum',
    'Sesudah',
    'Alasan',
    'Isi',
    'Sidik',
  ],
  en: [
    'Number',
    'Time (UTC)',
    'Time',
    'Who',
    'Act',
    'Key of the act',
    'Done to',
    'Study',
    'Before',
    'After',
    'Reason',
    'Content',
    'Hash',
  ],
}

const states: Record<Language, Readonly<Record<'whole' | 'hidden' | 'erased', string>>> = {
  id: { whole: 'ada', hidden: 'tidak boleh dibaca', erased: 'dihapus' },
  en: { whole: 'here', hidden: 'not yours to read', erased: 'erased' },
}

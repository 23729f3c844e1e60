import { formatDate } from '../../base/dates.ts'
import type { Language } from '../../base/language.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { Sight } from '../studies/sight.tsx'
import { type Argument, type EvidenceKind, figuresNamed, kindOfEvidence, saidBy } from './argument.ts'
import { type Evidence, partsOfReference } from './evidence.ts'
import { evidenceText } from './evidence-text.ts'

/** A piece of evidence in words. */
export type EvidenceView = {
  readonly kind: EvidenceKind
  /** What it says. */
  readonly says: string
  /** Where that stands. */
  readonly where: string
  /** The place itself; null when it is not found any more. */
  readonly href: string | null
  /** Of a figure that says something else now: both. */
  readonly changed: string | null
  readonly officeSays: string | null
}

/** What a piece of evidence says, where, and whether that still holds. */
export function evidenceView(
  evidence: Evidence,
  argument: Argument,
  { at, base }: Pick<Sight, 'at' | 'base'>,
): EvidenceView {
  const { lang } = at
  const text = evidenceText[lang]
  const kind = kindOfEvidence(evidence, argument)
  const { kind: prefix, id } = partsOfReference(evidence.from)
  const plain = { kind, changed: null, officeSays: null }
  if (prefix === 'figure') return ofFigure(evidence, id, argument, lang, base)
  const quote = prefix === 'quote' ? argument.quotes.find((one) => one.id === id) : undefined
  const source = argument.sources.find((one) => one.id === (prefix === 'source' ? id : quote?.source))
  const page = source === undefined ? null : `${base}/sumber/${encodeURIComponent(source.id)}`
  const date = source?.date == null ? '' : formatDate(source.date, lang)
  const details = [date, evidence.place ?? ''].filter((part) => part !== '')
  const whole = [source?.title ?? '', ...details].filter((part) => part !== '').join(', ')
  if (quote !== undefined) {
    const href = page === null ? null : `${page}#q-${encodeURIComponent(id)}`
    return { ...plain, says: `“${quote.text}”`, where: whole, href }
  }
  if (prefix === 'source' && source !== undefined) {
    const { note } = evidence
    return { ...plain, says: note ?? source.title, where: note === null ? details.join(', ') : whole, href: page }
  }
  return { ...plain, says: text.missing(evidence.from), where: evidence.place ?? '', href: null }
}

function ofFigure(
  { from, seen, place }: Evidence,
  name: string,
  { figures, names, officeSays }: Argument,
  lang: Language,
  base: string,
): EvidenceView {
  const text = evidenceText[lang]
  const found = figuresNamed(figures, name)
  const now = found.length === 0 ? text.gone : saidInWords(saidBy(found), lang)
  const [category = '', region = '', period = ''] = name.split('@')
  const isOther = seen !== null && (found.length === 0 || saidBy(found) !== seen)
  const office = officeSays.get(name)
  return {
    kind: 'figure',
    says: found.length === 0 ? text.missing(from) : `${names.category(category)}: ${now}`,
    where: [names.region(region), period, place ?? ''].filter((part) => part !== '').join(', '),
    href: found[0] === undefined ? null : `${base}/berkas/recap.csv#b${found[0].row}`,
    changed: isOther ? text.changed(saidInWords(seen, lang), now) : null,
    officeSays: office === undefined ? null : text.officeSays(saidInWords(office, lang)),
  }
}

/** What a figure says, for people: `4210` is 4.210, and a state has its word. */
export function saidInWords(said: string, lang: Language): string {
  const words = evidenceText[lang].states
  return said
    .split(' / ')
    .map((part) => (/^\d{1,15}$/.test(part) ? formatNumber(Number(part), lang) : (words[part] ?? part)))
    .join(' / ')
}

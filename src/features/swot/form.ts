import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { type EvidenceWording, stances } from './evidence.ts'
import { effects, type FactorWording, loci } from './factor.ts'

export const mostFactors = 500
export const mostEvidence = 5000

/** What a form of one factor sends, as typed. */
export type FactorValues = Readonly<Record<keyof FactorWording, string>>

export function factorValues(sent: (name: string) => string): FactorValues {
  return { text: sent('text').trim(), locus: sent('locus'), effect: sent('effect'), theme: sent('theme').trim() }
}

/** Reads what was typed of one factor. Both judgements are asked: neither is guessed from the other. */
export function parseFactor(typed: FactorValues): Result<FactorWording> {
  const problems: Problem[] = []
  const wrong = (code: string, path: string) => problems.push({ code, place: { path } })
  const [text, theme] = [typed.text.replace(/\s+/g, ' '), typed.theme.replace(/\s+/g, ' ')]
  const locus = loci.find((one) => one === typed.locus)
  const effect = effects.find((one) => one === typed.effect)
  if (text === '') wrong('noText', 'text')
  if (text.length > 1000) wrong('tooLong', 'text')
  if (locus === undefined) wrong('noLocus', 'locus')
  if (effect === undefined) wrong('noEffect', 'effect')
  if (theme.length > 200) wrong('tooLong', 'theme')
  if (problems.length > 0) return bad(...problems)
  return good({ text, locus: locus!, effect: effect!, theme: theme || null })
}

/** What a form of one piece of evidence sends, as typed. */
export type EvidenceValues = Readonly<Record<keyof EvidenceWording, string>>

export function evidenceValues(sent: (name: string) => string): EvidenceValues {
  return { stance: sent('stance'), place: sent('place').trim(), note: sent('note').trim() }
}

export function parseEvidence(typed: EvidenceValues): Result<EvidenceWording> {
  const problems: Problem[] = []
  const stance = stances.find((one) => one === typed.stance)
  if (stance === undefined) problems.push({ code: 'noStance', place: { path: 'stance' } })
  if (typed.place.length > 500) problems.push({ code: 'tooLong', place: { path: 'place' } })
  if (typed.note.length > 5000) problems.push({ code: 'tooLong', place: { path: 'note' } })
  if (problems.length > 0) return bad(...problems)
  return good({ stance: stance!, place: typed.place || null, note: typed.note || null })
}

/** Whether two sentences say the same to whoever reads them. */
export function sameSentence(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

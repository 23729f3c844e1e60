import type { Cells, Printed } from '../studies/rows.ts'

export const stances = ['supporting', 'contradicting'] as const
export type Stance = (typeof stances)[number]

/** `kind:id` bears on `kind:id`, for it or against it. */
export type Evidence = {
  readonly from: string
  readonly to: string
  readonly stance: Stance
  /** Where in the source: a page, a paragraph. */
  readonly place: string | null
  readonly note: string | null
  /** Of a figure: what it said when it was cited. */
  readonly seen: string | null
}

/** What people write of a piece of evidence. */
export type EvidenceWording = Pick<Evidence, 'stance' | 'place' | 'note'>

/** A reference in its two parts. */
export function partsOfReference(reference: string): { readonly kind: string; readonly id: string } {
  const at = reference.indexOf(':')
  return { kind: reference.slice(0, Math.max(0, at)), id: reference.slice(at + 1) }
}

/** Evidence out of the cells of a row that was checked. */
export function evidenceOf({ from = '', to = '', stance = '', place, note, seen }: Cells): Evidence {
  return { from, to, stance: stance as Stance, place: place || null, note: note || null, seen: seen || null }
}

/** The cells that a piece of evidence prints. */
export function evidencePrinted({ from, to, stance, place, note, seen }: Evidence): Printed {
  return { from, to, stance, place: place ?? '', note: note ?? '', seen: seen ?? '' }
}

/** How well a factor is founded: what speaks for it, what against it. */
export type Strength = { readonly supporting: number; readonly contradicting: number }

/** By factor; one that is not in it has no evidence. */
export function strengths(evidence: readonly Evidence[]): ReadonlyMap<string, Strength> {
  const found = new Map<string, Strength>()
  for (const { to, stance } of evidence) {
    const { kind, id } = partsOfReference(to)
    if (kind !== 'factor') continue
    const { supporting, contradicting } = found.get(id) ?? noEvidence
    const more = stance === 'supporting'
    found.set(id, { supporting: supporting + (more ? 1 : 0), contradicting: contradicting + (more ? 0 : 1) })
  }
  return found
}

export const noEvidence: Strength = { supporting: 0, contradicting: 0 }

/** Only what speaks for a factor proves it; what contradicts it alone leaves it unproven. */
export function isProven({ supporting }: Strength): boolean {
  return supporting > 0
}

import { nameKey } from '../name-key.ts'
import type { Provenance } from '../provenance.ts'

/** A region by its official code with dots: 16.04 a regency, 16.04.10 a district of it. Codes stay, names change. */
export type Region = { readonly code: string; readonly name: string; readonly aliases: readonly string[] }

/** A region and the parts that make it up. */
export type RegionSet = {
  readonly provenance: Provenance
  readonly whole: Region
  readonly parts: readonly Region[]
}

/** The region or part with this code, written with dots or without (`16.04.10`, `160410`). */
export function regionByCode(set: RegionSet, code: string): Region | undefined {
  const digits = code.trim().replaceAll('.', '')
  return [set.whole, ...set.parts].find((r) => r.code.replaceAll('.', '') === digits)
}

/**
 * The part that a table means by this name: same letters and digits as the name or an alias, with or without
 * `Kecamatan`. Never the nearest name: Tanjungsakti Pumu and Tanjung Sakti Pumi are two districts.
 */
export function partNamed(set: RegionSet, name: string): Region | undefined {
  const key = nameKey(name.trim().replace(/^kec(amatan\b|\.|\b)/i, ''))
  return set.parts.find((r) => [r.name, ...r.aliases].some((n) => nameKey(n) === key))
}

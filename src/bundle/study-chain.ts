import type { Row } from '../base/row.ts'
import { type Chain, chainOf, type Link, type Thing } from '../features/issues/chain.ts'
import type { OpenedStudy } from './open-study.ts'

/** What of each kind names it to people, by table. */
const kinds = [
  ['issue', 'issues', 'title'],
  ['factor', 'factors', 'text'],
  ['cause', 'causes', 'text'],
  ['quote', 'quotes', 'text'],
  ['code', 'codes', 'name'],
  ['signal', 'signals', 'text'],
  ['source', 'sources', 'title'],
] as const

/** The chain of evidence behind one of a study's issues. */
export function studyChain({ bundle: { tables } }: OpenedStudy, issue: string): Chain {
  const things = new Map<string, Thing>()
  const add = (thing: Thing) => things.has(thing.ref) || things.set(thing.ref, thing)
  for (const [kind, table, column] of kinds)
    for (const { row, values } of tables[table]?.rows ?? [])
      add(thing(`${kind}:${values.id}`, values[column] || values.id!, table, { row, values }))
  for (const { row, values } of tables.recap?.rows ?? []) {
    const name = `${values.category}@${values.region}@${values.period}`
    add({ ...thing(`figure:${name}`, name, 'recap', { row, values }), value: values.value || null })
  }
  return chainOf(issue, things, linksOf(tables.evidence?.rows ?? []))
}

function thing(ref: string, text: string, table: string, { row, values }: Row): Thing {
  const { file, link, citation } = values
  return {
    ref,
    text,
    table,
    row,
    source: values.source || null,
    value: null,
    found: table !== 'sources' || [file, link, citation].some((place) => place),
    locus: values.locus ?? '',
    effect: values.effect ?? '',
  }
}

function linksOf(rows: readonly Row[]): Link[] {
  return rows.map(({ row, values }) => ({
    ref: values.from ?? '',
    to: values.to ?? '',
    stance: values.stance === 'contradicting' ? 'contradicting' : 'supporting',
    place: values.place || null,
    seen: values.seen || null,
    row,
  }))
}

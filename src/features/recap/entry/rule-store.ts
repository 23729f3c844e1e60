import { newId } from '../../../base/ids.ts'
import { bad, good, type Result } from '../../../base/result.ts'
import type { Db } from '../../../db/open.ts'
import { lockedHead, record } from '../../people/log-store.ts'
import type { Where } from '../model/where.ts'
import { type Breakdown, noBreakdown, parseBreakdown } from './breakdown.ts'
import { parseRule, type RecapRule, type RuleFields } from './rule.ts'

/** The rules that an office has made itself, by title. */
export async function ownRules(db: Db, office: string): Promise<RecapRule[]> {
  const rows = await db
    .selectFrom('recap_rules')
    .select(['id', 'title', 'document', 'version'])
    .where('office_id', '=', office)
    .where('id', 'not like', 'breakdown-%')
    .orderBy('title')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, title, document, version }) => {
    const fields = parseRule(JSON.parse(document))
    return fields === null ? [] : [{ ...fields, id, title: { id: title, en: title }, source: null, own: true, version }]
  })
}

export async function addRule(tx: Db, { office, by, now }: Where, title: string, fields: RuleFields): Promise<string> {
  const id = newId()
  await lockedHead(tx, office)
  await tx
    .insertInto('recap_rules')
    .values({ office_id: office, id, title, document: JSON.stringify(fields), version: 1 })
    .execute()
  const change = { actor: by, act: 'recap.ruleAdded', subject: ruleSubject(id), study: null }
  await record(tx, office, { ...change, before: null, after: { title, ...fields } }, now)
  return id
}

/** Takes a rule away; the log keeps it. `gone` when somebody was quicker. */
export async function removeRule(tx: Db, { office, by, now }: Where, id: string): Promise<Result<null>> {
  await lockedHead(tx, office)
  const [gone] = await tx
    .deleteFrom('recap_rules')
    .where('office_id', '=', office)
    .where('id', '=', id)
    .returning(['title', 'document'])
    .execute()
  if (gone === undefined) return bad({ code: 'gone' })
  const change = { actor: by, act: 'recap.ruleRemoved', subject: ruleSubject(id), study: null }
  await record(tx, office, { ...change, before: { title: gone.title, ...JSON.parse(gone.document) }, after: null }, now)
  return good(null)
}

function ruleSubject(id: string): string {
  return `recapRule:${id}`
}

const breakdownId = (set: string) => `breakdown-${set}`

/** By what the figures of a set are broken down, and the version of that; 0 while nobody turned it on. */
export async function breakdownOf(
  db: Db,
  office: string,
  set: string,
): Promise<{ readonly breakdown: Breakdown; readonly version: number }> {
  const row = await db
    .selectFrom('recap_rules')
    .select(['document', 'version'])
    .where('office_id', '=', office)
    .where('id', '=', breakdownId(set))
    .executeTakeFirst()
  if (row === undefined) return { breakdown: noBreakdown, version: 0 }
  return { breakdown: parseBreakdown(row.document), version: row.version }
}

/** Turns a breakdown on or off; figures that are there stay. `stale` when somebody was quicker. */
export async function setBreakdown(
  tx: Db,
  { office, by, now }: Where,
  set: string,
  version: number,
  to: Breakdown,
): Promise<Result<null>> {
  await lockedHead(tx, office)
  const { breakdown: before, version: found } = await breakdownOf(tx, office, set)
  if (before.sexes === to.sexes && before.ages.join() === to.ages.join()) return good(null)
  if (found !== version) return bad({ code: 'stale' })
  const row = { title: set, document: JSON.stringify(to), version: version + 1 }
  await tx
    .insertInto('recap_rules')
    .values({ office_id: office, id: breakdownId(set), ...row })
    .onConflict((c) => c.columns(['office_id', 'id']).doUpdateSet(row))
    .execute()
  const change = { actor: by, act: 'recap.breakdownChanged', subject: `recapSet:${set}`, study: null }
  await record(tx, office, { ...change, before, after: to }, now)
  return good(null)
}

import { canonical } from '../base/canonical.ts'
import { type DecisionRecord, methodDigest, sheetOf } from '../features/issues/decision-record.ts'
import { type DecisionResult, decisionResult } from '../features/issues/decision-result.ts'
import { analyse } from '../methods/analysis/analyse.ts'
import { parseMethod } from '../methods/scoring/parse-method.ts'
import { type KeptRecord, keptRecords } from './kept-records.ts'
import type { OpenedStudy } from './open-study.ts'
import { differences } from './record-differences.ts'
import type { Line } from './verify-line.ts'

/**
 * Every frozen record checked by itself, against the one that it replaces, and the newest named by study.json against the
 * study: totals, ranks, ties, findings and robustness are computed again from the scores that the record holds.
 */
export function recordLines(opened: OpenedStudy): Line[] {
  const kept = keptRecords(opened.bundle.files)
  return [...kept.flatMap((one, i) => [...ownLines(one), chainLine(one, kept[i - 1])]), ...namedLines(opened, kept)]
}

function ownLines({ path, number, record }: KeptRecord): Line[] {
  const at = (code: Line['code'], stated: string, found: string, subject = path): Line => ({
    code,
    subject,
    stated,
    found,
    reproduces: stated === found,
    record: number,
  })
  if (record === null) return [{ ...at('record', 'format 1', ''), reproduces: false }]
  const whole = at('record', `${record.number}`, `${number}`)
  const digest = at('recordMethod', record.method.digest, methodDigest(record.method.document))
  const fresh = resultAgain(record)
  if (fresh === null) return [whole, digest, { ...at('recordMethod', record.method.id, ''), reproduces: false }]
  const named = at(
    'recordMethod',
    `${record.method.id} ${record.method.version}`,
    `${record.method.document.id} ${record.method.document.version}`,
  )
  return [whole, digest, ...(named.reproduces ? [] : [named]), ...resultLines(record, fresh, at)]
}

type Say = (code: Line['code'], stated: string, found: string, subject?: string) => Line

function resultLines({ result, panel }: DecisionRecord, fresh: Again, at: Say): Line[] {
  const stated: Partial<DecisionResult> = result
  const known = new Map((Array.isArray(stated.standings) ? stated.standings : []).map((s) => [s?.issue, s]))
  const totals = fresh.result.standings.flatMap((s) => {
    const was = known.get(s.issue)
    return [
      at('recordTotal', `${was?.total ?? ''}`, s.total ?? '', s.issue),
      at('recordRank', `${was?.rank ?? ''}`, `${s.rank ?? ''}`, s.issue),
    ]
  })
  const part = (code: Line['code'], keys: readonly (keyof DecisionResult)[]) => {
    const pick = (from: Partial<DecisionResult>) => canonical(keys.map((key) => from[key] ?? null))
    const same = pick(stated) === pick(fresh.result)
    return { ...at(code, '', ''), reproduces: same }
  }
  const extra = Object.keys(stated).filter((key) => !(key in fresh.result))
  return [
    ...totals,
    part('recordStandings', ['recipe', 'standings', 'choice', 'leftOut']),
    part('recordTies', ['ties']),
    part('recordFindings', ['findings']),
    part('recordRobustness', ['robustness']),
    part('recordNeeded', ['needed']),
    at('recordPanel', `${panel.complete}`, `${fresh.complete}`),
    ...extra.map((key) => at('record', key, '')),
  ]
}

type Again = { readonly result: DecisionResult; readonly complete: number }

/** What the record's own method, scores and choice give; null when its method or its scores are none. */
function resultAgain(record: DecisionRecord): Again | null {
  const method = parseMethod(record.method.document)
  const sheet = sheetOf(record)
  if (!method.ok || canonical(method.value.criteria.map((c) => c.id)) !== canonical(sheet.criteria)) return null
  const { decision, printed } = record
  const analysis = analyse({ method: method.value, sheet, printed, chosen: decision.issue })
  const complete = sheet.raters.filter((_, r) => sheet.points.every((rows) => rows.every((row) => row[r] !== null)))
  return { result: decisionResult(analysis, decision), complete: complete.length }
}

/** Each record names the one before it by its number and its bytes; the first names none. */
function chainLine({ path, number, record }: KeptRecord, before: KeptRecord | undefined): Line {
  const stated = record === null ? '' : nameText(record.replaces)
  const found = nameText(before ?? null)
  const gap = number !== (before?.number ?? 0) + 1
  return { code: 'recordChain', subject: path, stated, found, reproduces: stated === found && !gap, record: number }
}

function nameText(name: { readonly number: number; readonly sha256: string } | null): string {
  return name === null ? '' : `${name.number} ${name.sha256}`
}

/** study.json says which record is the decision: it must be there, say the same, and rest on what the study holds. */
function namedLines(opened: OpenedStudy, kept: readonly KeptRecord[]): Line[] {
  const { decision } = opened.study
  if (decision?.record == null) return []
  const { record: name, ...rest } = decision
  const found = kept.find((k) => k.number === name.number)
  const line = { subject: `decisions/${name.number}.json`, record: name.number }
  const named: Line = {
    ...line,
    code: 'recordNamed',
    stated: name.sha256,
    found: found?.sha256 ?? '',
    reproduces: found?.sha256 === name.sha256,
  }
  if (found?.record == null) return [named]
  const says: Line = {
    ...line,
    code: 'recordSays',
    stated: canonical(rest),
    found: canonical(found.record.decision),
    reproduces: canonical(rest) === canonical(found.record.decision),
  }
  const changed = differences(found.record, opened).filter((d) => d.part !== 'evidence' && d.part !== 'study')
  const since: Line = {
    ...line,
    code: 'recordStudy',
    stated: '',
    found: changed.map((d) => d.part).join(' '),
    reproduces: changed.length === 0,
  }
  return [named, says, since]
}

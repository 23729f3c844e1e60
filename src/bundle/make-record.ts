import { sha256 } from '../base/hash.ts'
import { type Chain, kindOf } from '../features/issues/chain.ts'
import {
  type DecisionRecord,
  methodDigest,
  type RecordedEvidence,
  type RecordedPanel,
  recordBytes,
} from '../features/issues/decision-record.ts'
import { decisionResult } from '../features/issues/decision-result.ts'
import type { Decision } from '../features/studies/study.ts'
import type { Analysis } from '../methods/analysis/analysis.ts'
import type { Sheet } from '../methods/scoring/sheet.ts'
import type { LogHead } from './bundle.ts'
import { keptRecords } from './kept-records.ts'
import type { OpenedStudy } from './open-study.ts'
import { studyChain } from './study-chain.ts'

/** Who freezes a decision, when, and where the log ends at that moment. */
export type Freezing = {
  readonly at: string
  readonly roles: readonly string[]
  readonly log: LogHead | null
}

/** The record of a decision from all that the study holds. It names the newest record that is there already. */
export function makeRecord(
  opened: OpenedStudy,
  analysis: Analysis,
  decision: Omit<Decision, 'record'>,
  { at, roles, log }: Freezing,
): DecisionRecord {
  const last = keptRecords(opened.bundle.files).at(-1)
  const { issue, by, on, reason, source, settled } = decision
  return {
    format: 1,
    number: (last?.number ?? 0) + 1,
    replaces: last === undefined ? null : { number: last.number, sha256: last.sha256 },
    decision: { issue, by, on, reason, source, settled },
    frozen: { at, roles },
    ...recordParts(opened, issue),
    result: decisionResult(analysis, decision),
    log,
  }
}

/** What of a record is the study's own, as it stands now. */
export function recordParts(
  opened: OpenedStudy,
  issue: string,
): Pick<DecisionRecord, 'study' | 'method' | 'panel' | 'issues' | 'scores' | 'printed' | 'evidence'> {
  const { study, method, scored, bundle, titles } = opened
  return {
    study: { id: study.id, title: study.title, synthetic: study.synthetic },
    method: { id: method.id, version: method.version, digest: methodDigest(bundle.method), document: bundle.method },
    panel: panelOf(opened, scored.sheet),
    issues: scored.sheet.issues.map((id) => ({ id, title: titles.get(id) ?? id })),
    scores: { unit: scored.sheet.unit, criteria: scored.sheet.criteria, points: scored.sheet.points },
    printed: scored.printed.map(({ issue, total, rank }) => ({ issue, total, rank })),
    evidence: evidenceOf(studyChain(opened, issue)),
  }
}

/** The name under which study.json keeps a record. */
export function nameOf(record: DecisionRecord): { readonly number: number; readonly sha256: string } {
  return { number: record.number, sha256: sha256(recordBytes(record)) }
}

function panelOf({ bundle }: OpenedStudy, { raters, points }: Sheet): RecordedPanel {
  const full = raters.filter((_, r) => points.every((rows) => rows.every((row) => row[r] !== null)))
  const ballots = bundle.tables.ballots?.rows ?? []
  return {
    raters,
    complete: full.length,
    rounds: (bundle.tables.rounds?.rows ?? []).map(({ values }) => ({
      number: Number(values.round),
      closedAt: values.closed_at || null,
      raters: new Set(ballots.filter((b) => b.values.round === values.round).map((b) => b.values.rater)).size,
    })),
  }
}

function evidenceOf({ nodes, breaks }: Chain): RecordedEvidence {
  return {
    things: nodes.map(({ thing, source }) => ({
      ref: thing.ref,
      text: kindOf(thing.ref) === 'quote' ? null : thing.text,
      value: thing.value,
      source,
    })),
    links: nodes.flatMap(({ thing, from }) =>
      from.map(({ ref, stance, seen }) => ({ from: ref, to: thing.ref, stance, seen })),
    ),
    breaks: breaks.map(({ code, ref }) => ({ code, ref })),
  }
}

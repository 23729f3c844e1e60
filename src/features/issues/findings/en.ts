import { capital, chance, decimal, decimalBeside, percent, printedDecimal } from '../../../base/words.ts'
import { compare, subtract, zero } from '../../../methods/exact/rational.ts'
import type { GateCondition } from '../../../methods/scoring/method.ts'
import { named } from './named.ts'
import type { FindingTexts, Names } from './names.ts'

const d = (value: Parameters<typeof decimal>[0]) => decimal(value, 'en')
const up = (value: Parameters<typeof percent>[0]) => percent(value, 'en', 'up')
const down = (value: Parameters<typeof percent>[0]) => percent(value, 'en', 'down')
const p = (value: Parameters<typeof percent>[0]) => percent(value, 'en')
const all = (ids: readonly string[], name: (id: string) => string) => named(ids, name, 'en')

export const english: FindingTexts = {
  printedTotalDiffers: (f, n) => ({
    tag: 'Total',
    headline: `${capital(n.issue(f.issue))} is printed as ${printedDecimal(f.printed, 'en')}, computed ${decimalBeside(f.computed, f.printed, 'en')}.`,
    detail: `${addition(n, f.issue)}Difference ${decimalBeside(subtract(f.printed, f.computed), zero, 'en')}. One of the cells or the total is wrong; the table cannot say which.`,
  }),
  printedRankDiffers: (f, n) => ({
    tag: 'Rank',
    headline: `${capital(n.issue(f.issue))} is printed at rank ${f.printed}, computed rank ${f.computed}.`,
    detail: 'Ranks follow the computed totals; equal totals share a rank.',
  }),
  pointsOutsideScale: (f, n) => ({
    tag: 'Scale',
    headline: `${capital(n.issue(f.issue))} has ${d(f.points)} for ${n.criterion(f.criterion)}, outside the scale ${f.minimum}–${f.maximum}.`,
    detail: 'Check that cell in the original.',
  }),
  incomplete: (f, n) => ({
    tag: 'Incomplete',
    headline: `${capital(n.issue(f.issue))} is not ranked yet: ${f.missing} ${f.missing === 1 ? 'score is' : 'scores are'} missing.`,
    detail:
      `${f.reach ? `Its total can still become ${d(f.reach.low)} to ${d(f.reach.high)}. ` : ''}${leadText(f.couldLead)}`.trim(),
  }),
  rankedDespiteGate: (f, n) => ({
    tag: 'Rank',
    headline: `${capital(n.issue(f.issue))} is printed at rank ${f.printed}, though it does not pass the gate of this method.`,
    detail: 'An issue that does not pass the gate is not ranked.',
  }),
  gateFailed: (f, n) => ({
    tag: 'Gate',
    headline: `${capital(n.issue(f.issue))} does not pass the gate, so it is not ranked.`,
    detail: `Not met: ${f.conditions.map((c) => condition(c, n)).join('; ')}.`,
  }),
  tie: (f, n) => ({
    tag: 'Tie',
    headline: `${capital(all(f.issues, n.issue))} tie at rank ${f.rank} with ${d(f.total)}.`,
    detail:
      f.rank === 1
        ? 'The method does not break ties. The choice needs a person’s decision, with a recorded reason.'
        : '',
  }),
  tieRuleDecided: (f, n) => ({
    tag: 'Tie rule',
    headline: `${capital(all(f.issues, n.issue))} ${f.issues.length === 2 ? 'both' : 'all'} have ${d(f.total)}; the tie rule of the method sets their order.`,
    detail: `Rule: higher points on ${all(f.order, n.criterion)}, in that order.`,
  }),
  decisionNotFirst: (f, n) => ({
    tag: 'Decision',
    headline: `Chosen was ${n.issue(f.chosen)}${f.rank === null ? ', which is not ranked' : `, rank ${f.rank}`}; ${f.first.length === 0 ? 'nothing has rank 1 yet' : `rank 1 is ${all(f.first, n.issue)}`}.`,
    detail: 'A decision may differ from the computation, with a written reason.',
  }),
  fragileRater: (f, n) => ({
    tag: 'Rater',
    headline: `Without ${oneOf(f.raters.map(n.rater))}, rank 1 becomes ${all(f.after, n.issue)}.`,
    detail: `With all raters, rank 1 is ${all(f.before, n.issue)}. Discuss the scores that differ most before deciding.`,
  }),
  dominates: (f, n) => ({
    tag: 'Robust',
    headline: `${capital(n.issue(f.winner))} stays first whatever the weights.`,
    detail: `It scores as high or higher on ${f.criteria === 1 ? 'the only criterion' : `all ${f.criteria} criteria`}.`,
  }),
  fragileCriterion: (f, n) => ({
    tag: 'Weights',
    headline: `${capital(all(f.first, n.issue))} ${f.first.length === 1 ? 'stays' : 'stay'} first as long as the weight of ${n.criterion(f.criterion)} is ${compare(f.low, f.high) === 0 ? `exactly ${p(f.low)}` : `between ${up(f.low)} and ${down(f.high)}`}.`,
    detail: `Its weight is now ${p(f.share)}; this is the criterion that changes rank 1 soonest.`,
  }),
  constantCriteria: (f, n) => ({
    tag: 'Discrimination',
    headline:
      f.points === null
        ? `${f.criteria.length} criteria tell nothing apart.`
        : `${d(f.points)} of the ${d(f.maximum!)} points tell nothing apart.`,
    detail: `${capital(all(f.criteria, n.criterion))}: the same for all issues.`,
  }),
  tieHangsOnWeights: (f, n) => ({
    tag: 'Weights',
    headline:
      f.criteria.length > 3
        ? `The order of ${all(f.issues, n.issue)} hangs on the weights.`
        : `The order of ${all(f.issues, n.issue)} hangs on the weights of ${all(f.criteria, n.criterion)} alone.`,
    detail: `If every weighting is equally likely, ${n.issue(f.issues[0])} leads with probability ${chance(f.probability, 'en')}.`,
  }),
  firstByFewRaters: (f, n) => ({
    tag: 'Agreement',
    headline: `Only ${f.raters} of ${f.of} raters put ${n.issue(f.issue)} first.`,
    detail: 'The panel’s sum lifts it, not agreement. Discuss before deciding.',
  }),
  widestCell: (f, n) => ({
    tag: 'Difference',
    headline: `Widest difference: ${n.criterion(f.criterion)} of ${n.issue(f.issue)}, from ${d(f.lowest)} to ${d(f.highest)}${f.maximum === null ? '' : ` (scale up to ${f.maximum})`}.`,
    detail: 'Start the discussion at this cell.',
  }),
  outlyingRater: (f, n) => ({
    tag: 'Rater',
    headline: `${capital(n.rater(f.rater))} gave ${n.issue(f.issue)} ${d(f.points)}, far from the panel’s median ${d(f.median)}.`,
    detail: 'Far away does not mean wrong; ask for the reason.',
  }),
  crossCheckDiffers: (f, n) => ({
    tag: 'Cross-check',
    headline: `By ${n.check(f.check)}, rank 1 is ${all(f.first, n.issue)}.`,
    detail: 'That method rescales by the data, so it only serves for comparison.',
  }),
}

/** Any one of them: `a`, `a or b`, `a, b, or c`. */
function oneOf(names: readonly string[]): string {
  return names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`
}

function addition(names: Names, issue: string): string {
  const text = names.addition(issue)
  return text === '' ? '' : `${text}. `
}

function condition(c: GateCondition, names: Names): string {
  const on = c.on === 'total' ? 'total' : names.criterion(c.on)
  return 'atLeast' in c ? `${on} at least ${c.atLeast}` : `${on} above ${c.above}`
}

function leadText(couldLead: boolean | null): string {
  if (couldLead === null) return ''
  return couldLead ? 'Rank 1 may still change.' : 'Rank 1 cannot change because of it.'
}

export { confidenceCounts } from './confidence.ts'
export { constantCriteria, discrimination } from './discrimination.ts'
export { type Dominance, dominance, dominates } from './dominance.ts'
export { crossings, type Interval, type WeightInterval, weightIntervals } from './intervals.ts'
export {
  type ClosingCell,
  closingCells,
  leadOfFirst,
  leastWeightChange,
  type WeightChange,
} from './least-change.ts'
export {
  firstIssues,
  leaveOneCriterionOut,
  leaveOneRaterOut,
  type WithoutCriterion,
  type WithoutRater,
} from './leave-one-out.ts'
export { centralWeights, pairwise, winningProbability } from './pairwise.ts'
export { type Performance, performance, value, values } from './performance.ts'
export { centralShares, firstUnderNoise, type NoiseInput, noiseWinningProbability } from './score-noise.ts'
export { type Smaa, type SmaaInput, type SmaaOptions, smaa, smaaRecipe, smaaSimulation } from './smaa.ts'

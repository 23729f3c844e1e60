export { type Audit, audit, type HiddenCell, leastHigh, type Verdict } from './audit.ts'
export type { EarlierCell, EarlierTable } from './earlier.ts'
export { type Suppression, suppress } from './suppress.ts'
export * from './table.ts'

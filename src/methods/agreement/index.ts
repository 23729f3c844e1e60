import { fleissKappa, gwet } from './categories.ts'
import { icc } from './icc.ts'
import { kendallW } from './kendall.ts'
import { krippendorffAlpha } from './krippendorff.ts'
import type { Ratings, Statistic } from './statistic.ts'

/** A statistic of agreement over a whole table of `ratings[item][rater]`. */
export type AgreementStatistic = {
  readonly id: string
  readonly source: string
  readonly compute: (ratings: Ratings) => Statistic
  /** About how many nanoseconds it takes, for whoever would rather not wait. */
  readonly work: (size: RatingsSize) => number
}

/** `values` are the different scores. */
export type RatingsSize = { readonly items: number; readonly raters: number; readonly values: number }

export function sizeOf(ratings: Ratings): RatingsSize {
  return { items: ratings.length, raters: ratings[0]?.length ?? 0, values: new Set(ratings.flat()).size }
}

const byPairs = ({ items, raters, values }: RatingsSize) => (values ** 2 + items * Math.min(raters, values) ** 2) * 300
const byCells = ({ items, raters }: RatingsSize) => items * raters * 500
const byValues = ({ items, raters, values }: RatingsSize) => items * values * (raters + values) * 2

/** The register: a new statistic is one file and one line here. */
export const agreementStatistics = [
  {
    id: 'kendallW',
    source: 'Kendall (1948); Siegel (1956)',
    compute: (ratings: Ratings) => kendallW(ratings, undefined, samplesFor(ratings)),
    work: byCells,
  },
  {
    id: 'alphaInterval',
    source: 'Krippendorff (2011)',
    compute: (ratings: Ratings) => krippendorffAlpha(ratings, 'interval'),
    work: byPairs,
  },
  {
    id: 'alphaOrdinal',
    source: 'Krippendorff (2011)',
    compute: (ratings: Ratings) => krippendorffAlpha(ratings, 'ordinal'),
    work: byPairs,
  },
  {
    id: 'alphaNominal',
    source: 'Krippendorff (2011)',
    compute: (ratings: Ratings) => krippendorffAlpha(ratings, 'nominal'),
    work: byPairs,
  },
  {
    id: 'iccSingle',
    source: 'Shrout & Fleiss (1979)',
    compute: (ratings: Ratings) => icc(ratings, 'single'),
    work: byCells,
  },
  {
    id: 'iccAverage',
    source: 'Shrout & Fleiss (1979)',
    compute: (ratings: Ratings) => icc(ratings, 'average'),
    work: byCells,
  },
  { id: 'fleissKappa', source: 'Fleiss (1971)', compute: fleissKappa, work: byValues },
  { id: 'gwetAc1', source: 'Gwet (2008)', compute: (ratings: Ratings) => gwet(ratings, 'identity'), work: byValues },
  { id: 'gwetAc2', source: 'Gwet (2014)', compute: (ratings: Ratings) => gwet(ratings, 'quadratic'), work: byValues },
] as const satisfies readonly AgreementStatistic[]

/**
 * 10,000 permutations for a usual panel; fewer, down to 1,000, where each has thousands of ranks to deal, and none where even
 * those would take seconds: then W stands without its p.
 */
function samplesFor(ratings: Ratings): number {
  const cells = ratings.length * (ratings[0]?.length ?? 0)
  if (cells > 25_000) return 0
  return Math.max(1000, Math.min(10_000, Math.floor(4_000_000 / Math.max(1, cells))))
}

export type AgreementStatisticId = (typeof agreementStatistics)[number]['id']

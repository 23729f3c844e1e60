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
}

/** The register: a new statistic is one file and one line here. */
export const agreementStatistics = [
  {
    id: 'kendallW',
    source: 'Kendall (1948); Siegel (1956)',
    compute: (ratings: Ratings) => kendallW(ratings, undefined, samplesFor(ratings)),
  },
  {
    id: 'alphaInterval',
    source: 'Krippendorff (2011)',
    compute: (ratings: Ratings) => krippendorffAlpha(ratings, 'interval'),
  },
  {
    id: 'alphaOrdinal',
    source: 'Krippendorff (2011)',
    compute: (ratings: Ratings) => krippendorffAlpha(ratings, 'ordinal'),
  },
  {
    id: 'alphaNominal',
    source: 'Krippendorff (2011)',
    compute: (ratings: Ratings) => krippendorffAlpha(ratings, 'nominal'),
  },
  { id: 'iccSingle', source: 'Shrout & Fleiss (1979)', compute: (ratings: Ratings) => icc(ratings, 'single') },
  { id: 'iccAverage', source: 'Shrout & Fleiss (1979)', compute: (ratings: Ratings) => icc(ratings, 'average') },
  { id: 'fleissKappa', source: 'Fleiss (1971)', compute: fleissKappa },
  { id: 'gwetAc1', source: 'Gwet (2008)', compute: (ratings: Ratings) => gwet(ratings, 'identity') },
  { id: 'gwetAc2', source: 'Gwet (2014)', compute: (ratings: Ratings) => gwet(ratings, 'quadratic') },
] as const satisfies readonly AgreementStatistic[]

/** 10,000 permutations for a usual panel; fewer, down to 1,000, where each has thousands of ranks to deal. */
function samplesFor(ratings: Ratings): number {
  const cells = ratings.length * (ratings[0]?.length ?? 0)
  return Math.max(1000, Math.min(10_000, Math.floor(4_000_000 / Math.max(1, cells))))
}

export type AgreementStatisticId = (typeof agreementStatistics)[number]['id']

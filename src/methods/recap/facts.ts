/** What a figure is found by. */
export const dimensions = ['category', 'region', 'period', 'unit', 'sex', 'age'] as const

export type Dimension = (typeof dimensions)[number]

export type FactState = 'reported' | 'not-reported' | 'confidential'

export type Fact = Readonly<Record<Dimension, string>> & { readonly value: number | null; readonly state: string }

/**
 * Figures by column: of each dimension its words, and for each figure the number of its word. A million and a half of them
 * take 40 bytes each, where objects would take ten times that.
 */
export type Facts = {
  readonly count: number
  readonly words: Readonly<Record<Dimension, readonly string[]>>
  readonly columns: Readonly<Record<Dimension, Int32Array>>
  /** NaN where nothing was reported. */
  readonly values: Float64Array
  /** 1 where the figure is hidden. */
  readonly hidden: Uint8Array
}

/** Gathers figures as they come from a table, one after another. */
export function gatherFacts(): { readonly add: (fact: Fact) => void; readonly facts: () => Facts } {
  const known = byDimension(() => new Map<string, number>())
  const numbers = byDimension(() => [] as number[])
  const [values, hidden]: [number[], number[]] = [[], []]
  return {
    add(fact) {
      for (const dimension of dimensions) {
        const words = known[dimension]
        const at = words.get(fact[dimension]) ?? words.size
        if (at === words.size) words.set(fact[dimension], at)
        numbers[dimension].push(at)
      }
      values.push(fact.state === 'reported' && fact.value !== null ? fact.value : Number.NaN)
      hidden.push(fact.state === 'confidential' ? 1 : 0)
    },
    facts: () => ({
      count: values.length,
      words: byDimension((d) => [...known[d].keys()]),
      columns: byDimension((d) => Int32Array.from(numbers[d])),
      values: Float64Array.from(values),
      hidden: Uint8Array.from(hidden),
    }),
  }
}

export function factsOf(facts: Iterable<Fact>): Facts {
  const gathered = gatherFacts()
  for (const fact of facts) gathered.add(fact)
  return gathered.facts()
}

function byDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  const [category, region, period, unit, sex, age] = dimensions.map(make) as [T, T, T, T, T, T]
  return { category, region, period, unit, sex, age }
}

import { compare, divide, multiply, one, type Rational, subtract, zero } from './rational.ts'

/** Maximise `gain` times x where every row times x is at most its limit and no x is below 0. */
export type LinearProgram = {
  readonly gain: readonly Rational[]
  readonly rows: readonly (readonly Rational[])[]
  readonly limits: readonly Rational[]
}

export type Solution =
  | { readonly kind: 'best'; readonly value: Rational; readonly x: readonly Rational[] }
  | { readonly kind: 'none' | 'endless' }

/**
 * The best point of a linear program, exactly: the simplex method on fractions, with the rule of the least number, which
 * never runs in a circle.
 *
 * `none` where nothing satisfies every row, `endless` where the gain has no end. For tens of rows and columns: a step costs
 * rows x columns, and fractions grow. Source: Bland (1977), New finite pivoting rules; Chvátal (1983), chapters 3 and 8.
 *
 * @example
 * // maximise x + y where x <= 2 and x + 2y <= 4: 3, at x = 2, y = 1
 */
export function solveLinear({ gain, rows, limits }: LinearProgram): Solution {
  const tableau = rows.map((row, i) => [...row, ...rows.map((_, j) => (i === j ? one : zero)), limits[i]!])
  const basis = rows.map((_, i) => gain.length + i)
  if (limits.some((limit) => limit.n < 0n) && !makeFeasible(tableau, basis)) return { kind: 'none' }
  const columns = gain.length + rows.length
  if (!climb(tableau, basis, reduced(padded(gain, columns), tableau, basis))) return { kind: 'endless' }
  const x = gain.map((_, k) => (basis.includes(k) ? tableau[basis.indexOf(k)]!.at(-1)! : zero))
  return { kind: 'best', value: x.reduce((s, v, k) => subtract(s, multiply(minus(gain[k]!), v)), zero), x }
}

type Tableau = Rational[][]

/** One more column lifts every row above 0; when it can be driven out again, what is left is a point to begin from. */
function makeFeasible(tableau: Tableau, basis: number[]): boolean {
  const lift = tableau[0]!.length - 1
  for (const row of tableau) row.splice(lift, 0, minus(one))
  const lowest = tableau.reduce((low, row, i) => (compare(row.at(-1)!, tableau[low]!.at(-1)!) < 0 ? i : low), 0)
  const goal = [...Array.from({ length: lift }, () => zero), minus(one), zero]
  pivot(tableau, basis, lowest, lift)
  climb(tableau, basis, reduced(goal, tableau, basis))
  const left = basis.indexOf(lift)
  if (left >= 0) {
    if (tableau[left]!.at(-1)!.n !== 0n) return false
    const out = tableau[left]!.findIndex((v, k) => k !== lift && k < tableau[left]!.length - 1 && v.n !== 0n)
    pivot(tableau, basis, left, out)
  }
  for (const row of tableau) row.splice(lift, 1)
  return true
}

/** Steps up while a column promises more; false when it has no end. `goal` is changed along with the tableau. */
function climb(tableau: Tableau, basis: number[], goal: Rational[]): boolean {
  for (;;) {
    const into = goal.findIndex((v, k) => k < goal.length - 1 && v.n > 0n)
    if (into < 0) return true
    let out = -1
    let least: Rational | null = null
    tableau.forEach((row, i) => {
      if (row[into]!.n <= 0n) return
      const room = divide(row.at(-1)!, row[into]!)
      const order = least === null ? -1 : compare(room, least)
      if (order < 0 || (order === 0 && basis[i]! < basis[out]!)) [out, least] = [i, room]
    })
    if (out < 0) return false
    pivot(tableau, basis, out, into)
    clear(goal, tableau[out]!, into)
  }
}

function pivot(tableau: Tableau, basis: number[], out: number, into: number): void {
  const by = tableau[out]![into]!
  tableau[out] = tableau[out]!.map((v) => (v.n === 0n ? v : divide(v, by)))
  for (const [i, row] of tableau.entries()) if (i !== out) clear(row, tableau[out]!, into)
  basis[out] = into
}

function clear(row: Rational[], by: readonly Rational[], column: number): void {
  const times = row[column]!
  if (times.n === 0n) return
  for (let k = 0; k < row.length; k++) if (by[k]!.n !== 0n) row[k] = subtract(row[k]!, multiply(times, by[k]!))
}

/** What each column still promises once the columns in the basis are accounted for. */
function reduced(goal: readonly Rational[], tableau: Tableau, basis: readonly number[]): Rational[] {
  const left = [...goal]
  for (const [i, k] of basis.entries()) clear(left, tableau[i]!, k)
  return left
}

function padded(gain: readonly Rational[], columns: number): Rational[] {
  return [...gain, ...Array.from({ length: columns - gain.length + 1 }, () => zero)]
}

function minus(r: Rational): Rational {
  return { n: -r.n, d: r.d }
}

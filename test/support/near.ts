import assert from 'node:assert/strict'

/** Two doubles agree to about twelve significant digits. */
export function near(actual: number | null | undefined, expected: number, tolerance = 1e-12): void {
  const apart = Math.abs((actual ?? Number.NaN) - expected)
  assert.ok(apart <= tolerance * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`)
}

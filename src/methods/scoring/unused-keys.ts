/** What a key holds: nothing further to look into, an object, or a list of such. */
type Shape = { readonly [key: string]: Shape | readonly [Shape] | null }

const words: Shape = { id: null, en: null }

const method: Shape = {
  id: null,
  version: null,
  kind: null,
  title: words,
  criteria: [
    {
      id: null,
      letter: null,
      title: words,
      meaning: words,
      minimum: null,
      maximum: null,
      weight: null,
      anchors: [{ points: null, label: words }],
    },
  ],
  aggregation: null,
  gate: [{ on: null, above: null, atLeast: null }],
  tieRule: { kind: null, order: null },
  bands: [{ from: null, label: words }],
  comparisons: null,
  source: { citation: null, year: null, address: null },
  note: words,
}

/**
 * Keys of a method file that `parseMethod` reads nothing from, by path (`criteria[0].wieght`): they are kept, and a misspelled
 * one must not pass for a rule. Beside the id of a built-in method, everything but its version is unused.
 */
export function unusedMethodKeys(raw: unknown): string[] {
  const builtIn = isObject(raw) && raw.criteria === undefined
  return unused(raw, builtIn ? { id: null, version: null } : method, '')
}

function unused(raw: unknown, shape: Shape | readonly [Shape] | null, path: string): string[] {
  if (shape === null) return []
  if (isList(shape))
    return Array.isArray(raw) ? raw.flatMap((entry, i) => unused(entry, shape[0], `${path}[${i}]`)) : []
  if (!isObject(raw)) return []
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`
    return Object.hasOwn(shape, key) ? unused(value, shape[key]!, at) : [at]
  })
}

function isList(shape: Shape | readonly [Shape]): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

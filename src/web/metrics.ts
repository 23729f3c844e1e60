/** One figure of the moment, such as bytes of memory. */
export type Gauge = {
  readonly name: string
  readonly help: string
  readonly type?: 'gauge' | 'counter'
  readonly values: readonly { readonly labels?: Labels; readonly value: number }[]
}

type Labels = Readonly<Record<string, string>>

export type Seen = {
  /** The pattern of the route, never the path: a path may name a study or hold a token. */
  readonly route: string
  readonly method: string
  readonly status: number
  readonly seconds: number
}

export type Metrics = {
  readonly began: () => void
  readonly ended: (seen: Seen) => void
  readonly open: () => number
  /** Everything counted, and the gauges, as Prometheus reads it (text format 0.0.4). */
  readonly text: (gauges: readonly Gauge[]) => string
}

/** Upper bounds of the histogram, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Timing = { readonly labels: Labels; readonly counts: number[]; sum: number; count: number }

/** Counts requests by route, method and class of status. There are as many figures as routes, whatever people ask for. */
export function createMetrics(): Metrics {
  const totals = new Map<string, { readonly labels: Labels; value: number }>()
  const timings = new Map<string, Timing>()
  let open = 0
  const ended = ({ route, method, status, seconds }: Seen) => {
    open--
    const labels = { route, method: knownMethod(method) }
    const withStatus = { ...labels, status: `${Math.floor(status / 100)}xx` }
    const total = entry(totals, withStatus, () => ({ labels: withStatus, value: 0 }))
    total.value++
    const timing = entry(timings, labels, () => ({ labels, counts: bounds.map(() => 0), sum: 0, count: 0 }))
    timing.sum += seconds
    timing.count++
    bounds.forEach((bound, i) => {
      if (seconds <= bound) timing.counts[i]!++
    })
  }
  const text = (gauges: readonly Gauge[]) => {
    const requests = { name: 'ungkit_requests_total', help: 'Requests answered.', type: 'counter' as const }
    const lines = [
      ...figure({ ...requests, values: [...totals.values()] }),
      ...histogram([...timings.values()]),
      ...figure({ name: 'ungkit_requests_open', help: 'Requests being answered.', values: [{ value: open }] }),
      ...gauges.flatMap(figure),
    ]
    return `${lines.join('\n')}\n`
  }
  return { began: () => void open++, ended, open: () => open, text }
}

function entry<T>(map: Map<string, T>, labels: Labels, make: () => T): T {
  const key = Object.values(labels).join(' ')
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'].includes(method) ? method : 'other'
}

function figure({ name, help, type = 'gauge', values }: Gauge): string[] {
  return [...head(name, help, type), ...values.map(({ labels = {}, value }) => `${name}${braced(labels)} ${value}`)]
}

function histogram(timings: readonly Timing[]): string[] {
  const name = 'ungkit_request_seconds'
  const lines = timings.flatMap(({ labels, counts, sum, count }) => [
    ...bounds.map((bound, i) => `${name}_bucket${braced({ ...labels, le: `${bound}` })} ${counts[i]}`),
    `${name}_bucket${braced({ ...labels, le: '+Inf' })} ${count}`,
    `${name}_sum${braced(labels)} ${sum}`,
    `${name}_count${braced(labels)} ${count}`,
  ])
  return [...head(name, 'Time until the answer began.', 'histogram'), ...lines]
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function braced(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

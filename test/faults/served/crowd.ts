import { afterEach } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { cellField } from '../../../src/features/issues/sheet-form.ts'
import { webText } from '../../../src/web/text.ts'
import type { Writer } from './world.ts'

/** What a server has said to be saved. */
export type Acknowledged = { readonly writer: Writer; readonly sent: number; readonly at: number } & (
  | { readonly points: number; readonly version: number }
  | { readonly title: string }
)

/** An answer that did not say so. */
export type Refusal = {
  readonly at: number
  readonly status: number
  readonly retryAfter: string | null
  readonly body: string
}

/** People who write at the same time and repeat what was not acknowledged, word for word, until it is. */
export type Crowd = {
  readonly acknowledged: readonly Acknowledged[]
  readonly refusals: readonly Refusal[]
  readonly start: () => void
  /** Waits until so many writes that were sent from now on are acknowledged; says after how many milliseconds the first was. */
  readonly goesOn: (count?: number) => Promise<number>
  /** Lets what is under way come to its end. */
  readonly stop: () => Promise<void>
}

/** The cells of each write: they hold the same points, or something was done by halves. */
export const cells = ['aktual', 'relevan'] as const
export const issue = 'isu-1'

/** The least time between two writes of one person. */
const pace = 30
const longestSilence = 60_000

/** Whoever still writes when a test has failed goes home. */
const gathered = new Set<Crowd>()
afterEach(async () => {
  for (const crowd of gathered) await crowd.stop()
  gathered.clear()
})

/** `address` is asked before each write: a server that was started again has another one. */
export function gather(writers: readonly Writer[], address: () => string): Crowd {
  const acknowledged: Acknowledged[] = []
  const refusals: Refusal[] = []
  let open = false
  let loops: Promise<void>[] = []
  const people = writers.map((writer) => {
    const acts = actsOf(writer)
    let act = acts.next().value
    return async () => {
      while (open) {
        const began = performance.now()
        const [answer] = await Promise.all([send(writer, act, address()), setTimeout(pace)])
        if (answer === 'saved') {
          acknowledged.push({ writer, sent: began, at: performance.now(), ...act })
          act = acts.next().value
        } else if (answer !== null) refusals.push(answer)
      }
    }
  })
  const crowd: Crowd = {
    acknowledged,
    refusals,
    start: () => {
      open = true
      loops = people.map((live) => live())
    },
    goesOn: async (count = 1) => {
      const [began, before] = [performance.now(), acknowledged.length]
      const since = () => acknowledged.slice(before).filter((each) => each.sent >= began)
      while (since().length < count) {
        if (performance.now() - began > longestSilence)
          throw new Error(`nothing was saved for long: ${JSON.stringify(refusals.slice(-3))}`)
        await setTimeout(5)
      }
      return since()[0]!.at - began
    },
    stop: async () => {
      open = false
      await Promise.all(loops)
    },
  }
  gathered.add(crowd)
  return crowd
}

/** Refusals that do not say in words that the database is away, and when to come again. */
export function unsaid(refusals: readonly Refusal[]): Refusal[] {
  const says = webText.id.error[503].title
  return refusals.filter(({ status, retryAfter, body }) => status !== 503 || !retryAfter || !body.includes(says))
}

type Act = { readonly points: number; readonly version: number } | { readonly title: string }

/** Points that go up and begin anew, and another issue after every fifth. */
function* actsOf({ rater }: Writer): Generator<Act, never> {
  for (let version = 1; ; version++) {
    yield { points: version % 16, version }
    if (version % 5 === 0) yield { title: `${rater}, isu ${version}` }
  }
}

let turn = 0

/** Null when there was nobody to answer, or the answer was cut off. */
async function send(writer: Writer, act: Act, address: string): Promise<'saved' | Refusal | null> {
  const { study, rater, cookies } = writer
  const path = 'title' in act ? 'isu' : `nilai/${encodeURIComponent(rater)}`
  try {
    const answer = await fetch(`${address}/studi/${study}/${path}`, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(longestSilence),
      headers: {
        Accept: 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        Cookie: cookies[turn++ % cookies.length]!,
      },
      body: new URLSearchParams(fieldsOf(act)),
    })
    const body = await answer.text()
    if ('title' in act ? answer.status === 303 : answer.status === 200 && saysVersion(body, act.version)) return 'saved'
    const { status, headers } = answer
    return { at: performance.now(), status, retryAfter: headers.get('retry-after'), body }
  } catch {
    return null
  }
}

function fieldsOf(act: Act): Record<string, string> {
  if ('title' in act) return { title: act.title, note: '', sejak: '0' }
  return Object.fromEntries(
    cells.flatMap((cell) => [
      [cellField('p', issue, cell), String(act.points)],
      [cellField('v', issue, cell), String(act.version - 1)],
    ]),
  )
}

function saysVersion(body: string, version: number): boolean {
  const { fields } = JSON.parse(body) as { fields?: Record<string, string> }
  return cells.every((cell) => fields?.[cellField('v', issue, cell)] === String(version))
}

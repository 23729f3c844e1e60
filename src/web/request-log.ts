/** What is told of a request: nothing that a person wrote, and nobody's name or address. */
export type RequestLine = {
  readonly time: string
  readonly id: string
  readonly method: string
  /** The pattern, such as `/studi/:study`. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** The id of the account; null for somebody who is not signed in. */
  readonly account: string | null
  /** The kind of what went wrong inside. */
  readonly fault?: string
}

export function requestLine(line: RequestLine): string {
  return `${JSON.stringify({ level: line.status >= 500 ? 'error' : 'info', event: 'request', ...line })}\n`
}

/** Something else that happened, such as a backup: a name, and values that are no one's. */
export function eventLine(time: string, event: string, values: Readonly<Record<string, string | number>>): string {
  return `${JSON.stringify({ level: /[Ff]ailed$/.test(event) ? 'error' : 'info', time, event, ...values })}\n`
}

/** What went wrong inside, and where in the program. What stands in quotes in its message may be what somebody wrote. */
export function faultLine(time: string, error: unknown): string {
  if (!(error instanceof Error))
    return `${JSON.stringify({ level: 'error', time, event: 'fault', fault: typeof error })}\n`
  const { code } = error as { code?: unknown }
  const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause instanceof Error ? { cause: masked(error.cause.message) } : {}
  const what = { fault: error.name, code: typeof code === 'string' ? code : undefined, message: masked(error.message) }
  const stack = where.map((line) => line.trim()).slice(0, 20)
  return `${JSON.stringify({ level: 'error', time, event: 'fault', ...what, ...cause, stack })}\n`
}

function masked(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…')
    .replace(/\S+@\S+/g, '…')
    .slice(0, 300)
}

export function faultName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

import type { Child } from 'hono/jsx'

/** What a request gets, as a value: the web turns it into headers and bytes. */
export type Answer = {
  /** `Set-Cookie` lines. */
  readonly cookies?: readonly string[]
  /** The browser forgets what it keeps of us: after signing out. */
  readonly forget?: boolean
} & (
  | {
      readonly kind: 'page'
      readonly page: Child
      readonly status: PageStatus
      /** While something is under way: the browser looks again by itself, without JavaScript too. */
      readonly again?: { readonly seconds: number; readonly at: string }
    }
  /** An address of ours, with its language; always 303. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** An address elsewhere that whoever runs the server has set, such as where the office signs in; always 303. */
  | { readonly kind: 'away'; readonly to: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }
  /** A file too large for memory, sent as it is read. */
  | {
      readonly kind: 'stream'
      readonly bytes: AsyncIterable<Uint8Array>
      readonly mediaType: string
      readonly name: string
    }
  /** Server-sent events: `begin` is told where to send them and when it is over; null when too many listen already. */
  | {
      readonly kind: 'events'
      readonly begin: (
        send: (event: string, data: string) => void,
        over: () => void,
      ) => { readonly end: () => void } | null
    }
  | { readonly kind: 'json'; readonly value: unknown; readonly status: PageStatus }
  /** The page of that number, in words. */
  | { readonly kind: 'refused'; readonly status: RefusedStatus; readonly why?: RefusedWhy }
)

export type PageStatus = 200 | 400 | 401 | 403 | 404 | 409 | 410 | 412 | 422 | 429
/** Why, where there is something else to do about it than to ask for a role. */
export type RefusedWhy = 'archived' | 'binned' | 'elsewhere'
export type RefusedStatus = 400 | 403 | 404 | 410 | 413 | 429 | 503

export function page(content: Child, status: PageStatus = 200): Answer {
  return { kind: 'page', page: content, status }
}

export function redirect(to: string, cookies: readonly string[] = []): Answer {
  return { kind: 'redirect', to, cookies }
}

export function away(to: string, cookies: readonly string[] = []): Answer {
  return { kind: 'away', to, cookies }
}

export function file(bytes: Uint8Array, mediaType: string, name: string): Answer {
  return { kind: 'file', bytes, mediaType, name }
}

export function stream(bytes: AsyncIterable<Uint8Array>, mediaType: string, name: string): Answer {
  return { kind: 'stream', bytes, mediaType, name }
}

export function json(value: unknown, status: PageStatus = 200): Answer {
  return { kind: 'json', value, status }
}

export function refused(status: RefusedStatus, why?: RefusedWhy): Answer {
  return { kind: 'refused', status, ...(why === undefined ? {} : { why }) }
}

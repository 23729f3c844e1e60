import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** How long a request may take to arrive: a form at once, a backup on a poor line an hour. */
const usual = 30_000
const long = 3_600_000
/** What is left of a request whose answer is out. */
const after = 2000
/** A proxy keeps a connection for two minutes; whoever of the two ends it first may lose what is on its way. */
const idle = 125_000

/** So many connections in all, and from one address that is no proxy of ours: an office behind one address has no more. */
const [mostInAll, mostEach] = [2000, 600]

export type Patience = { readonly isLong: (path: string) => boolean; readonly proxies: readonly string[] }

/** Ends whoever sends a request drop by drop, goes on sending what was refused, or takes every connection there is. */
export function endSlowSenders(server: Server, { isLong, proxies }: Patience): void {
  server.headersTimeout = 10_000
  // The server's own limit holds for all requests alike.
  server.requestTimeout = long
  server.keepAliveTimeout = idle
  server.maxConnections = mostInAll
  shareConnections(server, new Set(proxies))
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?')[0]!
    let clock = endLater(request, isLong(path) ? long : usual)
    response.once('finish', () => {
      clearTimeout(clock)
      if (!request.complete) clock = endLater(request, after)
    })
    request.once('close', () => clearTimeout(clock))
  })
}

function endLater(request: IncomingMessage, milliseconds: number): NodeJS.Timeout {
  return setTimeout(() => {
    if (!request.complete) request.socket.destroy()
  }, milliseconds).unref()
}

function shareConnections(server: Server, proxies: ReadonlySet<string>): void {
  const open = new Map<string, number>()
  server.on('connection', (socket) => {
    const from = socket.remoteAddress ?? ''
    if (proxies.has(from)) return
    const count = (open.get(from) ?? 0) + 1
    open.set(from, count)
    socket.once('close', () => {
      const left = open.get(from)! - 1
      if (left > 0) open.set(from, left)
      else open.delete(from)
    })
    if (count > mostEach) socket.destroy()
  })
}

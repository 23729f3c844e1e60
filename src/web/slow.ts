import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** How long a request may take to arrive: a form at once, a backup on a poor line an hour. */
const usual = 30_000
const long = 3_600_000
/** What is left of a request whose answer is out. */
const after = 2000
/** A proxy keeps a connection for two minutes; whoever of the two ends it first may lose what is on its way. */
const idle = 125_000

/** Ends whoever sends a request drop by drop, or goes on sending what was refused. */
export function endSlowSenders(server: Server, isLong: (path: string) => boolean): void {
  server.headersTimeout = 10_000
  // The server's own limit holds for all requests alike.
  server.requestTimeout = long
  server.keepAliveTimeout = idle
  server.maxConnections = 1000
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

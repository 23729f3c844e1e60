import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address of a client: the socket's, or what a trusted proxy says of it. Of `X-Forwarded-For` the last part counts that no
 * proxy of ours has written: everything before it anybody can make up.
 */
export function addressReader(proxies: readonly string[]): (c: Context) => string {
  const trusted = new Set(proxies)
  return (c) => {
    const socket = plain(getConnInfo(c).remote.address ?? '')
    if (!trusted.has(socket)) return socket
    const said = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()))
    return said.findLast((part) => part !== '' && !trusted.has(part))?.slice(0, 64) ?? socket
  }
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}

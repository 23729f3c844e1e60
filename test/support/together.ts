import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Together = { readonly address: string; readonly stop: () => Promise<void> }

/** A second process over the same database, and a proxy that sends requests to the one and the other in turns. */
export async function besideASecond(
  first: string,
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<Together> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
    env: { ...process.env, UNGKIT_BACKUP_HOURS: '0', ...env, METRICS_PORT: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const second = await addressFrom(child)
  const targets = [first, second].map((address) => new URL(address))
  let turn = 0
  const proxy = createServer((asked, answer) => pass(asked, answer, targets[turn++ % 2]!))
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const stop = async () => {
    proxy.closeAllConnections()
    proxy.close()
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, stop }
}

function pass(asked: IncomingMessage, answer: ServerResponse, { hostname, port }: URL): void {
  const { method, url, rawHeaders } = asked
  const headers = rawHeaders as unknown as Record<string, string>
  const passed = request({ hostname, port, method: method!, path: url!, headers, agent: false }, (got) => {
    answer.writeHead(got.statusCode!, got.rawHeaders)
    got.pipe(answer)
  })
  passed.on('error', () => answer.destroy())
  answer.on('close', () => passed.destroy())
  asked.pipe(passed)
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout!.setEncoding('utf8').on('data', (part) => {
      text += part
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`the second process ended: ${text}`)))
  })
}

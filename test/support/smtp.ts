import { type AddressInfo, createServer } from 'node:net'

export type SmtpServer = {
  readonly url: string
  /** What came, as it came. */
  readonly letters: string[]
  /** For whom letters were taken. */
  readonly recipients: string[]
  readonly close: () => Promise<void>
}

/** A mail server as small as one can be; it takes letters to everybody but to `penuh@…`. */
export async function startSmtp(): Promise<SmtpServer> {
  const letters: string[] = []
  const recipients: string[] = []
  const server = createServer((socket) => {
    let data: string | null = null
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 surat.test ESMTP')
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      rest += bytes.toString('utf8')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (data !== null) {
          if (line === '.') {
            letters.push(data)
            data = null
            say('250 taken')
          } else data += `${line}\n`
        } else if (/^EHLO/i.test(line)) say('250 surat.test')
        else if (/^RCPT TO:<penuh@/i.test(line)) say('552 mailbox full')
        else if (/^RCPT TO:/i.test(line)) {
          recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
          say('250 ok')
        } else if (/^DATA/i.test(line)) {
          data = ''
          say('354 go on')
        } else if (/^QUIT/i.test(line)) {
          say('221 bye')
          socket.end()
        } else say('250 ok')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, letters, recipients, close }
}

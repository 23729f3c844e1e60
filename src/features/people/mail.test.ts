import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startSmtp } from '../../../test/support/smtp.ts'
import { mailBy } from './mail.ts'

test('a letter goes off by SMTP as plain text; a server that refuses it is told of, and nothing throws', async () => {
  const smtp = await startSmtp()
  const faults: unknown[] = []
  const mail = mailBy({ url: smtp.url, from: 'ungkit@lahatkab.go.id' }, (error) => faults.push(error))
  try {
    assert.equal(
      await mail.send('ani@lahatkab.go.id', 'Sandi baru untuk Ungkit', 'Pilih di sini:\nhttps://x/y\n'),
      true,
    )
    const [letter] = smtp.letters
    assert.match(letter!, /^From: Ungkit <ungkit@lahatkab\.go\.id>$/m)
    assert.match(letter!, /^To: ani@lahatkab\.go\.id$/m)
    assert.match(letter!, /^Subject: Sandi baru untuk Ungkit$/m)
    assert.match(letter!, /^Content-Type: text\/plain/m)
    assert.match(letter!, /^https:\/\/x\/y$/m)
    assert.equal(await mail.send('penuh@lahatkab.go.id', 'x', 'x'), false)
    assert.equal(faults.length, 1)
  } finally {
    await smtp.close()
  }
  assert.equal(await mail.send('ani@lahatkab.go.id', 'x', 'x'), false)
  assert.equal(faults.length, 2)
})

test('what somebody typed as an address adds no head and no recipient', async () => {
  const smtp = await startSmtp()
  const mail = mailBy({ url: smtp.url, from: 'ungkit@lahatkab.go.id' }, () => {})
  try {
    for (const to of ['ani@x.id\r\nBcc: eva@jahat.example', 'ani@x.id, eva@jahat.example', 'ani@x.id'])
      await mail.send(to, 'Judul\r\nBcc: eva@jahat.example', 'x')
    assert.ok(smtp.letters.length > 0)
    for (const letter of smtp.letters) assert.ok(!/^Bcc:/m.test(letter), letter)
    assert.ok(!smtp.recipients.includes('eva@jahat.example'), smtp.recipients.join(' '))
  } finally {
    await smtp.close()
  }
})

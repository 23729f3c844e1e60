import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { cellField } from '../../src/features/issues/sheet-form.ts'
import { kinds } from '../support/database.ts'
import { startSite } from '../support/site.ts'
import { makeWorld, type Writer } from './served/world.ts'

const times = 10
const points = cellField('p', 'isu-1', 'aktual')
const version = cellField('v', 'isu-1', 'aktual')

for (const kind of kinds)
  test(`what is sent ${times} times because its answer gets lost is done once (${kind})`, async () => {
    const site = await startSite({}, kind)
    try {
      const [writer] = (await makeWorld(site.opened, { writers: 2 })) as [Writer, Writer]
      const at = `${site.running.address}/studi/${writer.study}`
      const list = await (await fetch(`${at}/isu`, { headers: { Cookie: writer.cookies[0]! } })).text()
      const sejak = /name="sejak" value="(\d+)"/.exec(list)![1]!
      const done = async (act: string) => {
        const where = { office_id: writer.office, study_id: writer.study, act }
        const rows = site.opened.db
          .selectFrom('log')
          .select('sequence')
          .where((eb) => eb.and(where))
        return (await rows.execute()).length
      }
      const [sheet, first] = [`${at}/nilai/Penilai%201`, { [points]: '7', [version]: '0' }]
      await lose(sheet, writer, first)
      const saved = await send(sheet, writer, first)
      assert.deepEqual(await saved.json(), { fields: { [version]: '1' } })
      assert.equal(await done('scores.changed'), 1)

      const issue = { title: 'Isu yang dikirim berkali-kali', note: 'Mengapa', sejak }
      const before = await done('issue.added')
      await lose(`${at}/isu`, writer, issue)
      assert.equal((await send(`${at}/isu`, writer, issue)).status, 303)
      assert.equal(await done('issue.added'), before + 1)

      // Somebody else was there in between: what comes late does not undo it.
      assert.equal((await send(sheet, writer, { [points]: '9', [version]: '1' })).status, 200)
      assert.equal((await send(sheet, writer, first)).status, 409)
      assert.equal(await done('scores.changed'), 2)
      assert.deepEqual(site.faults, [])
    } finally {
      await site.close()
    }
  })

type Fields = Readonly<Record<string, string>>

function headersOf(writer: Writer): Record<string, string> {
  return { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: writer.cookies[0]! }
}

function send(url: string, writer: Writer, fields: Fields): Promise<Response> {
  const headers = headersOf(writer)
  return fetch(url, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
}

/** Sends it again and again, half of it at the same time, and is gone before the answer is read, or before it is there. */
async function lose(url: string, writer: Writer, fields: Fields): Promise<void> {
  for (let n = 0; n < times / 2; n++) await sendAndGo(url, writer, fields, n % 2 === 0)
  await Promise.all(Array.from({ length: times / 2 }, (_, n) => sendAndGo(url, writer, fields, n % 2 === 0)))
}

async function sendAndGo(url: string, writer: Writer, fields: Fields, atOnce: boolean): Promise<void> {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const sending = request(url, { method: 'POST', agent: false, headers: { ...headersOf(writer), ...type } })
  sending.on('error', () => {})
  sending.end(new URLSearchParams(fields).toString())
  if (atOnce) {
    await once(sending, 'finish')
    await setTimeout(Math.random() * 20)
  } else await once(sending, 'response')
  sending.destroy()
}

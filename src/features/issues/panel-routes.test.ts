import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { act, give, passFor } from '../../../test/support/panel-round.ts'
import { readable, studyWeb } from '../../../test/support/study-web.ts'
import { panelRoutes } from './panel-routes.tsx'
import { raterRoutes } from './rater-routes.tsx'

const parts = { mail: null, origin: null }

onBoth('a chair settles, asks, opens, sees how far raters are and never what they gave, and closes', async (opened) => {
  const { web, db, owner, path } = await studyWeb(opened, [...panelRoutes(parts), ...raterRoutes(parts)])
  const panel = `${path}/panel`
  assert.equal((await owner.get(panel)).status, 200)
  const rules = { naming: 'named', reasons: 'optional', evidence: '1', note: '', due: '', version: '0' }
  assert.equal((await owner.post(panel, rules)).status, 303)
  assert.equal((await owner.post(`${panel}/penilai`, { penilai: 'Ani; Kabid; ani@lahat.example\nBudi' })).status, 303)
  assert.equal((await owner.post(`${panel}/buka`, { version: '1' })).status, 303)
  const links = await owner.post(`${panel}/tautan`)
  const secrets = [...new Set(links.text.match(/\/n\/[\w-]{27}/g))].map((link) => link.slice(3))
  assert.equal(secrets.length, 2)
  const rater = web.browser()
  assert.match(readable((await rater.get(`/n/${secrets[0]}`)).text), /Anda diminta menilai 2 isu strategis/)
  const begun = await rater.post(`/n/${secrets[0]}`)
  assert.match(begun.location, /^\/n\/lembar\/[0-9a-f-]{36}$/)
  assert.equal((await web.browser().get(begun.location)).status, 401)
  assert.equal((await rater.get(begun.location)).status, 200)
  const pass = await passFor(db, { secret: secrets[0]! }, web.now)
  await give(db, pass, web.now, act('isu-1/a', 7, { reason: 'alasan-rahasia' }))
  const seen = (await owner.get(panel)).text
  assert.match(readable(seen), /Sedang diisi/)
  assert.ok(!seen.includes('alasan-rahasia'))
  const asked = await owner.post(`${panel}/tutup`, { version: '2', reason: '' })
  assert.equal(asked.status, 422)
  assert.match(readable(asked.text), /Belum lengkap: Ani, Budi/)
  assert.equal((await owner.post(`${panel}/tutup`, { version: '2', reason: 'rapat' })).status, 303)
  const again = await owner.post(`${panel}/tutup`, { version: '2', reason: 'rapat' })
  assert.equal(again.status, 409)
  assert.match(readable(again.text), /Ola Pemilik sudah menutup ronde ini/)
  assert.deepEqual(web.faults, [])
})

onBoth('a link that is guessed or of another study opens nothing, and says so', async (opened) => {
  const { web } = await studyWeb(opened, [...panelRoutes(parts), ...raterRoutes(parts)])
  const got = await web.browser().get(`/n/${'x'.repeat(27)}`)
  assert.equal(got.status, 404)
  assert.match(readable(got.text), /Tautan ini tidak dikenal/)
})

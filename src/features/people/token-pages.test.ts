import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onBoth } from '../../../test/support/database.ts'
import { signInWeb } from '../../../test/support/sign-in-web.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import { ShownLink } from './token-pages.tsx'

const at: PageContext = { lang: 'id', path: '/kantor/undangan', asset: (name) => name, visitor: null }
const shown = (link: string, lang: 'id' | 'en' = 'id') =>
  String(ShownLink({ at: { ...at, lang }, link, expiresAt: '2026-11-24T07:32:00.000Z' }))

test('a link that opens on this machine alone says so, and is no picture for a phone', () => {
  for (const host of ['127.0.0.1:4280', 'localhost:4280', '[::1]:4280']) {
    const page = shown(`http://${host}/undangan/rahasia`)
    assert.match(page, /hanya terbuka di komputer tempat Ungkit berjalan/)
    assert.match(page, /UNGKIT_ADDRESS/)
    assert.ok(!page.includes('<svg'))
  }
  assert.match(shown('http://127.0.0.1/undangan/x', 'en'), /opens only on the computer that runs Ungkit/)
})

test('a link that others can open is a picture too, and stands whole in the page', () => {
  const page = shown('https://ungkit.lahatkab.go.id/undangan/rahasia')
  assert.match(page, /<svg class="qr"/)
  assert.match(page, /<p class="link" data-copy="">https:\/\/ungkit\.lahatkab\.go\.id\/undangan\/rahasia<\/p>/)
  assert.ok(!page.includes('UNGKIT_ADDRESS'))
})

onBoth(
  'a page with a secret in its address is in no search engine, no cache, and tells nobody where one comes from',
  async (opened) => {
    const web = signInWeb(opened)
    for (const prefix of ['', '/en'])
      for (const path of ['/undangan', '/mulai', '/atur-ulang'])
        for (const ask of ['get', 'post'] as const) {
          const { headers } = await web.browser()[ask](`${prefix}${path}/tidak-ada`)
          assert.match(headers.get('x-robots-tag') ?? '', /noindex/, path)
          assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
          assert.equal(headers.get('cache-control'), 'no-store', path)
        }
    assert.equal((await web.browser().get('/masuk')).headers.get('x-robots-tag'), null)
  },
)

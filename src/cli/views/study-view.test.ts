import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { smallFiles } from '../../../test/support/bundle.ts'
import { ungkit } from '../../../test/support/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'ungkit-recap-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function write(place: string, change: Parameters<typeof smallFiles>[0]): string {
  for (const [path, bytes] of smallFiles(change)) writeFileSync(join(place, path), bytes)
  return place
}

test('a misspelled key of the method is told above the analysis', async () => {
  const method = { id: 'm', version: '1', criteria: [{ id: 'a', maximum: 10, wieght: 3 }] }
  const place = write(mkdtempSync(join(folder, 'kunci-')), { 'method.json': JSON.stringify(method) })
  const { code, out } = await ungkit(['analyse', place])
  assert.equal(code, 0)
  assert.ok(out.includes('kunci yang tidak dipakai: criteria[0].wieght. Periksa ejaannya.'), out)
})

test('two official lists have a total each, and a kind in two units is named instead of added', async () => {
  const place = write(mkdtempSync(join(folder, 'rekap-')), {
    'study.json':
      '{"id": "kecil", "title": "Kecil", "region": {"code": "16.04", "name": "Lahat"}, "printed": {"recapTotal": 10}}',
    'recap.csv': `category,region,period,unit,value
ppks-01,16.04,2021,person,10
ppks-02,16.04,2021,person,7
ppks-02,16.04,2021,family,3
psks-01,16.04,2021,person,5
`,
  })
  const { out, err } = await ungkit(['verify', place, '--lang', 'en'])
  assert.equal(err, '')
  const said = out.replaceAll(/\s+/g, ' ')
  assert.match(said, /Recap of [^:]*PPKS[^:]*: 10 entries/)
  assert.match(said, /Recap of [^:]*PSKS[^:]*: 5 entries/)
  assert.ok(said.includes('not added, being in different units: people and families.'), said)
  assert.ok(said.includes('✓ Recap total: 10'), said)
  assert.ok(
    (await ungkit(['verify', place])).out.replaceAll(/\s+/g, ' ').includes('satuannya berbeda: orang dan keluarga'),
  )
})

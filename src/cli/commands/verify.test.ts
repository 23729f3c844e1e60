import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { smallFiles } from '../../../test/support/bundle.ts'
import { ungkit } from '../../../test/support/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'ungkit-verify-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function study(change: Parameters<typeof smallFiles>[0]): string {
  const place = mkdtempSync(join(folder, 'studi-'))
  for (const [path, bytes] of smallFiles(change)) writeFileSync(join(place, path), bytes)
  return place
}

const quotes = {
  'sources.csv': 'id,kind,title,file\ns1,document,Catatan,s1.txt\n',
  'quotes.csv': 'id,source,start,end,text\nq1,s1,0,4,satu\n',
}

test('a changed quote and a broken log do not reproduce: ✗ and exit code 1', async () => {
  for (const [change, word] of [
    [{ ...quotes, 's1.txt': 'dua tiga' }, 'kutipan tidak sama'],
    [{ 'log.jsonl': '{"a": 1, "hash": "00"}\n' }, 'rantai catatan terputus'],
  ] as const) {
    const place = study(change)
    const { code, out, err } = await ungkit(['verify', place])
    assert.deepEqual([code, err], [1, ''])
    assert.match(out, new RegExp(`^✗ .*${word}`))
    const json = JSON.parse((await ungkit(['verify', place, '--json'])).out)
    assert.deepEqual([json.reproduces, json.problems.length], [false, 1])
  }
  assert.equal((await ungkit(['verify', study({ ...quotes, 's1.txt': 'satu dua' })])).code, 0)
  assert.equal((await ungkit(['verify', study({ ...quotes, 's1.txt': 'dua', 'issues.csv': 'id\n' })])).code, 2)
})

test('issues whose ids hold spaces are told apart when they tie', async () => {
  const place = study({
    'study.json': '{"id": "kecil", "title": "Kecil", "decision": {"issue": "isu a"}}',
    'issues.csv': 'id,title\nisu a,Satu\nb c,Dua\n',
    'scores.csv': 'issue,criterion,rater,points\nisu a,a,p1,7\nb c,a,p1,7\n',
  })
  const { out } = await ungkit(['verify', place])
  assert.ok(out.replaceAll(/\s+/g, ' ').includes('peringkat 1 menurut hitungan isu 1 (Satu) dan isu 2 (Dua)'), out)
  const { lines } = JSON.parse((await ungkit(['verify', place, '--json'])).out)
  const decision = lines.find((l: { code: string }) => l.code === 'decision')
  assert.deepEqual([decision.found, decision.issues], ['"isu a" "b c"', ['isu a', 'b c']])
})

test('a printed total is never shown as equal to what it differs from', async () => {
  const place = study({
    'scores.csv': 'issue,criterion,rater,points\nisu-1,a,p1,3\nisu-1,a,p2,4\nisu-1,a,p3,4\n',
    'printed.csv': 'issue,total,rank\nisu-1,3.668,1\n',
  })
  assert.ok((await ungkit(['verify', place])).out.includes('tercetak 3,668, hasil hitung 3,667'))
  const analysed = (await ungkit(['analyse', place])).out
  assert.ok(analysed.includes('tercetak 3,668, hasil hitung 3,667.'), analysed)
  assert.ok(analysed.includes('3,668 → 3,667'), analysed)
  assert.ok(analysed.replaceAll(/\s+/g, ' ').includes('Selisih 0,001.'), analysed)
})

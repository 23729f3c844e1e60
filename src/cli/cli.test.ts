import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ungkit } from '../../test/support/cli.ts'
import { commands } from './cli.ts'

const lahat = fileURLToPath(new URL('../../examples/lahat-2021', import.meta.url))

for (const command of commands) {
  test(`${command.name} explains itself in both languages`, async () => {
    for (const [lang, codes] of [
      ['id', 'Kode keluar'],
      ['en', 'Exit codes'],
    ] as const) {
      const help = await ungkit([command.name, '--help', '--lang', lang])
      assert.equal(help.code, 0)
      assert.equal(help.err, '')
      assert.ok(help.out.includes(command.summary[lang]) && help.out.includes(codes))
      for (const option of Object.keys(command.options)) assert.ok(help.out.includes(`--${option}`), option)
    }
  })

  test(`${command.name} refuses an option it does not know with exit code 2 and says its form`, async () => {
    const wrong = await ungkit([command.name, '--tiada'])
    assert.equal(wrong.code, 2)
    assert.equal(wrong.out, '')
    assert.ok(wrong.err.includes('--tiada') && wrong.err.includes(`ungkit ${command.name}`))
  })
}

test('without a command it says what there is; a wrong one is wrong use', async () => {
  assert.equal((await ungkit([])).code, 0)
  assert.equal((await ungkit(['--help', '--lang', 'en'])).out.includes('Exit codes'), true)
  const wrong = await ungkit(['analyze'])
  assert.equal(wrong.code, 2)
  assert.ok(wrong.err.includes('"analyze"'))
  assert.equal((await ungkit(['methods', '--lang', 'jv'])).code, 2)
})

test('--lang may stand before the command; the last one holds', async () => {
  for (const words of [
    ['--lang', 'en', 'methods'],
    ['--lang=en', 'methods'],
    ['--lang', 'id', 'methods', '--lang', 'en'],
  ])
    assert.equal((await ungkit(words)).out, (await ungkit(['methods', '--lang', 'en'])).out)
  assert.equal((await ungkit(['--lang', 'jv', 'methods'])).code, 2)
  assert.equal((await ungkit(['--lang', 'en', 'analyze'])).code, 2)
  assert.equal((await ungkit(['--lang', 'en'])).out.includes('Exit codes'), true)
  assert.equal((await ungkit(['--lang', 'en', '--version'])).out, '9.9.9\n')
})

test('commands that need a path say so, and a path that is none is unreadable input', async () => {
  for (const name of ['analyse', 'verify']) {
    assert.equal((await ungkit([name])).code, 2)
    assert.equal((await ungkit([name, 'a', 'b'])).code, 2)
    const gone = await ungkit([name, '/tiada/di/sini'])
    assert.equal(gone.code, 2)
    assert.equal(gone.out, '')
    assert.ok(gone.err.includes('tidak ada'))
  }
})

test('the Lahat study: two findings that matter, a tie, a winner whatever the weights, 4/7', async () => {
  const { code, out, err } = await ungkit(['analyse', lahat])
  assert.deepEqual([code, err], [1, ''])
  for (const text of [
    'tercetak 92, hasil hitung 90',
    'seri di peringkat 2',
    'pada bobot apa pun',
    '45 dari 100 poin',
    '4/7',
    '46.109 entri',
  ])
    assert.ok(out.includes(text), text)
  const english = await ungkit(['analyse', lahat, '--lang', 'en'])
  for (const text of ['printed as 92, computed 90', 'tie at rank 2', 'whatever the weights', '46,109 entries'])
    assert.ok(english.out.includes(text), text)
  assert.ok(out.split('\n').every((line) => [...line].length <= 100))
})

test('the Lahat study as JSON: exact numbers as text, and every part that is promised', async () => {
  const { code, out } = await ungkit(['analyse', lahat, '--json'])
  const json = JSON.parse(out)
  assert.equal(code, 1)
  assert.deepEqual(
    [json.format, json.study.id, json.method.id, json.method.version, json.method.maximum],
    [1, 'lahat-2021', 'astrid', '1', '100'],
  )
  assert.deepEqual(
    json.issues.map((i: Record<string, unknown>) => [
      i.id,
      i.total,
      i.maximum,
      i.rank,
      i.tiedWith,
      i.complete,
      i.printed,
    ]),
    [
      ['isu-1', '90', '100', 2, ['isu-3'], true, { total: '92', rank: 2 }],
      ['isu-2', '98', '100', 1, [], true, { total: '98', rank: 1 }],
      ['isu-3', '90', '100', 2, ['isu-1'], true, { total: '90', rank: 3 }],
    ],
  )
  assert.deepEqual(json.dominance.winner, 'isu-2')
  assert.deepEqual(json.discrimination, { constantCriteria: ['aktual', 'spesifik', 'relevan'], constantPoints: '45' })
  assert.deepEqual(json.intervals.map((i: Record<string, unknown>) => [i.criterion, i.low, i.high])[4], [
    'inovatif',
    '0',
    '1',
  ])
  assert.deepEqual(
    json.pairwise.find((p: Record<string, unknown>) => p.a === 'isu-1' && p.b === 'isu-3').probability,
    '4/7',
  )
  assert.deepEqual(
    [json.smaa.seed, json.smaa.draws, json.smaa.acceptability[0].counts],
    [20260430, 10000, [0, 5777, 4223]],
  )
  assert.equal(json.findings[0].code, 'printedTotalDiffers')
  assert.deepEqual([json.findings[0].printed, json.findings[0].computed], ['92', '90'])
})

test('seed and draws are taken, and wrong ones refused', async () => {
  const { out } = await ungkit(['analyse', lahat, '--json', '--seed', '1', '--draws', '100'])
  assert.deepEqual([JSON.parse(out).smaa.seed, JSON.parse(out).smaa.draws], [1, 100])
  for (const wrong of [
    ['--draws', '0'],
    ['--draws', 'x'],
    ['--seed', '-1'],
    ['--draws', '1000001'],
  ])
    assert.equal((await ungkit(['analyse', lahat, ...wrong])).code, 2, wrong.join(' '))
})

test('verify names what does not reproduce, and only that', async () => {
  const { code, out } = await ungkit(['verify', lahat])
  assert.equal(code, 1)
  assert.deepEqual(out.split('\n').filter((line) => line.startsWith('✗')).length, 2)
  const json = JSON.parse((await ungkit(['verify', lahat, '--json'])).out)
  assert.deepEqual(
    json.lines
      .filter((l: { reproduces: boolean }) => !l.reproduces)
      .map((l: Record<string, unknown>) => [l.code, l.subject, l.stated, l.found]),
    [
      ['total', 'isu-1', '92', '90'],
      ['rank', 'isu-3', '3', '2'],
    ],
  )
})

test('the synthetic study says that it is made up, in every view', async () => {
  const synthetic = fileURLToPath(new URL('../../examples/contoh-sintetis', import.meta.url))
  assert.ok((await ungkit(['analyse', synthetic])).out.includes('SINTETIS'))
  assert.ok((await ungkit(['analyse', synthetic, '--lang', 'en'])).out.includes('SYNTHETIC'))
  assert.equal(JSON.parse((await ungkit(['analyse', synthetic, '--json'])).out).study.synthetic, true)
  const verified = await ungkit(['verify', synthetic])
  assert.deepEqual([verified.code, verified.out.includes('SINTETIS')], [0, true])
})

const table2 = `Isu;Aktual (15);Spesifik (15);Transformasi (20);Relevan (15);Inovatif (20);Dapat Diintervensi (15);Jumlah;Peringkat
PMKS/PPKS berjumlah 46.109;15;15;15;15;18;12;92;2
Kurang maksimalnya TKSK, PSM, TAGANA;15;15;18;15;20;15;98;1
Regulasi PENSOSMAS;15;15;15;15;20;10;90;3
`

test('check recomputes a printed table from standard input, and knows ASTRID', async () => {
  const { code, out } = await ungkit(['check', '-'], table2)
  assert.equal(code, 1)
  assert.ok(out.includes('tercetak 92, hasil hitung 90') && out.includes('4/7'))
  const json = JSON.parse((await ungkit(['check', '-', '--json'], table2)).out)
  assert.deepEqual([json.method.id, json.table.recognised, json.table.addition], ['astrid', 'astrid', 'sum'])
  assert.deepEqual(
    json.issues.map((i: { total: string }) => i.total),
    ['90', '98', '90'],
  )
})

test('check of a table that adds up ends with 0', async () => {
  const right = table2.replace(';92;2', ';90;2').replace(';90;3', ';90;2')
  assert.equal((await ungkit(['check', '-'], right)).code, 0)
})

test('check says why it cannot read something', async () => {
  for (const [input, word] of [
    ['', 'kosong'],
    ['halo dunia\n', 'tabel'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), ''],
  ] as const) {
    const { code, out, err } = await ungkit(['check', '-'], input)
    assert.deepEqual([code, out], [2, ''])
    assert.ok(err.includes(word), err)
  }
  assert.equal((await ungkit(['check', '/tiada.csv'])).code, 2)
})

test('methods lists what is built in, and one of them as a method file', async () => {
  const list = await ungkit(['methods'])
  assert.deepEqual([list.code, list.out.includes('permendagri-54-2010')], [0, true])
  assert.equal(JSON.parse((await ungkit(['methods', 'usg', '--json'])).out).id, 'usg')
  assert.equal((await ungkit(['methods', 'tiada'])).code, 2)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tables } from '../../db/tables.ts'
import { groupOfTable, hoursUntil, namesSomebody, personalData } from './privacy.ts'
import { parseAnswer, parseRequest } from './privacy-form.ts'

const budi = { id: '1', name: 'Budi Santoso', email: 'budi@lahatkab.go.id' }
const now = '2026-11-24T03:00:00.000Z'

test('every table is in a group of the list that people read, or says nothing about people', () => {
  assert.deepEqual(Object.keys(groupOfTable).toSorted(), Object.keys(tables).toSorted())
  const fields: readonly string[] = personalData.map((group) => group.field)
  for (const field of Object.values(groupOfTable)) assert.ok(field === null || fields.includes(field))
  for (const field of fields)
    assert.ok(
      Object.values(groupOfTable).some((group) => group === field),
      field,
    )
})

test('a text names somebody by their address or their whole name, not by one word of it', () => {
  for (const text of ['Budi Santoso', 'budi santoso.', 'kata Budi  Santoso: ya', 'surel BUDI@lahatkab.go.id'])
    assert.ok(namesSomebody(text, budi), text)
  for (const text of ['', 'Budi', 'Santoso', 'Budi Santosoputro', 'budi@lahatkab.go'])
    assert.ok(!namesSomebody(text, budi), text)
  const ani = { name: 'Ani', email: 'ani@x.id' }
  assert.ok(namesSomebody(' ani ', ani))
  assert.ok(!namesSomebody('kata Ani', ani))
  assert.ok(!namesSomebody('pengguna terhapus', { name: 'pengguna terhapus', email: 'terhapus-1@invalid' }))
})

test('the clock counts whole hours, below zero once it has passed', () => {
  assert.equal(hoursUntil('2026-11-27T03:00:00.000Z', now), 72)
  assert.equal(hoursUntil('2026-11-24T03:59:59.000Z', now), 0)
  assert.equal(hoursUntil('2026-11-24T02:59:59.000Z', now), -1)
})

const sent = (values: Record<string, string>) => (name: string) => values[name] ?? ''

test('a request is of somebody with an account, whose name is known, or of anybody with a name', () => {
  const read = parseRequest(sent({ kind: 'deletion', user: '1', name: 'x', detail: ' hapus ' }), [budi], now)
  assert.deepEqual(read, {
    ok: true,
    value: {
      kind: 'deletion',
      user: '1',
      name: 'Budi Santoso',
      contact: 'budi@lahatkab.go.id',
      detail: 'hapus',
      receivedAt: now,
    },
  })
  const stranger = parseRequest(sent({ kind: 'access', name: 'Siti', contact: '0812' }), [budi], now)
  assert.deepEqual(stranger.ok && [stranger.value.user, stranger.value.name, stranger.value.contact], [
    null,
    'Siti',
    '0812',
  ])
})

test('a request of an earlier day counts from the beginning of that day, of today from now', () => {
  const receivedAt = (received: string) => {
    const read = parseRequest(sent({ kind: 'access', name: 'Siti', received }), [], now)
    return read.ok ? read.value.receivedAt : read.problems[0]!.code
  }
  assert.equal(receivedAt('24-11-2026'), now)
  assert.equal(receivedAt('22 November 2026'), '2026-11-21T17:00:00.000Z')
  assert.equal(receivedAt('25-11-2026'), 'badDay')
  assert.equal(receivedAt('kemarin'), 'badDay')
})

test('all that is wrong with a request is said at once', () => {
  const read = parseRequest(sent({ user: '2', received: 'x', contact: 'c'.repeat(201) }), [budi], now)
  assert.deepEqual(!read.ok && read.problems.map((p) => [p.code, p.place?.path]), [
    ['noKind', 'kind'],
    ['noPerson', 'user'],
    ['tooLong', 'contact'],
    ['badDay', 'received'],
  ])
})

test('a refusal says why', () => {
  assert.equal(parseAnswer(sent({ outcome: 'done' })).ok, true)
  assert.equal(parseAnswer(sent({ outcome: 'refused', answer: 'Bukan dia orangnya' })).ok, true)
  for (const [values, code] of [
    [{ outcome: 'refused', answer: 'tidak' }, 'noReason'],
    [{ outcome: 'perhaps' }, 'noOutcome'],
  ] as const) {
    const read = parseAnswer(sent(values))
    assert.equal(!read.ok && read.problems[0]!.code, code)
  }
})

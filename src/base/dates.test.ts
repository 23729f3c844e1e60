import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate } from './dates.ts'

test('a date is written as people write it, in both languages', () => {
  assert.equal(formatDate('2021-12-31', 'id'), '31 Desember 2021')
  assert.equal(formatDate('2022-03-01', 'en'), '1 March 2022')
})

test('what is no whole date stays as it is', () => {
  for (const text of ['2021', '2021-13-01', 'kemarin', '']) assert.equal(formatDate(text, 'id'), text)
})

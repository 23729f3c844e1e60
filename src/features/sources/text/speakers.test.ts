import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turnsOf } from './speakers.ts'

/** Who speaks and what, with places in code points. */
function said(text: string): string[] {
  const points = [...text]
  return turnsOf(text).map(({ speaker, start, end }) => `${speaker}|${points.slice(start, end).join('')}`)
}

test('speakers of an interview, with answers of several lines', () => {
  assert.deepEqual(
    said('P: Berapa kali dibina?\nN1: Terakhir 😀 dua tahun lalu.\nSejak itu belum.\nP: Di mana?\nN1: Di balai.'),
    ['P|Berapa kali dibina?', 'N1|Terakhir 😀 dua tahun lalu.\nSejak itu belum.', 'P|Di mana?', 'N1|Di balai.'],
  )
})

test('a word with a colon that comes once is no speaker', () => {
  assert.deepEqual(said('P: Satu?\nCatatan: hujan\nP: Dua?'), ['P|Satu?\nCatatan: hujan', 'P|Dua?'])
  assert.deepEqual(said('Catatan: hujan\nPukul 10: rapat'), [])
})

test('an export of WhatsApp, of a phone of either make', () => {
  assert.deepEqual(said('12/05/26 09.41 - Bu Ani: Besok hadir?\n12/05/26 09.42 - Pak Budi: Hadir 👍\nbawa data'), [
    'Bu Ani|Besok hadir?',
    'Pak Budi|Hadir 👍\nbawa data',
  ])
  assert.deepEqual(said('[12/05/26, 09:41:10] Bu Ani: Besok?\n[12/05/26, 09:42:00] Pak Budi: Ya'), [
    'Bu Ani|Besok?',
    'Pak Budi|Ya',
  ])
})

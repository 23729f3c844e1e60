import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryById, categoryName, categoryNamed, classifications } from './categories.ts'
import type { Category } from './category.ts'
import { desil } from './desil.ts'
import { ppks } from './ppks.ts'
import { psks } from './psks.ts'

const categories: readonly Category[] = classifications.flatMap((c): readonly Category[] => c.categories)

test('there are 26 PPKS and 12 PSKS, numbered without a gap', () => {
  assert.deepEqual(
    ppks.categories.map((c) => c.id),
    Array.from({ length: 26 }, (_, i) => `ppks-${String(i + 1).padStart(2, '0')}`),
  )
  assert.deepEqual(
    psks.categories.map((c) => c.id),
    Array.from({ length: 12 }, (_, i) => `psks-${String(i + 1).padStart(2, '0')}`),
  )
})

test('there are ten deciles, of families, each called as offices call it', () => {
  assert.equal(desil.categories.length, 10)
  assert.ok(desil.categories.every((c) => c.unit === 'family'))
  assert.equal(categoryNamed(desil, 'DESIL IV')?.id, 'desil-04')
  assert.equal(categoryNamed(desil, 'Desil 10')?.id, 'desil-10')
  assert.equal(categoryNamed(desil, 'Desil 1')?.id, 'desil-01')
})

test('every name, abbreviation and alias leads back to its own category', () => {
  for (const classification of classifications)
    for (const category of classification.categories as readonly Category[])
      for (const name of [category.name.id, category.name.en, category.short, ...category.aliases])
        assert.equal(categoryNamed(classification, name)?.id, category.id, name)
})

test('an id finds its category in any classification, an unknown id nothing', () => {
  assert.equal(categoryById('ppks-08')?.name.id, 'Lanjut usia telantar')
  assert.equal(categoryById('psks-11')?.short, 'TKSK')
  assert.equal(categoryById('ppks-27'), undefined)
})

test("a category is called by its name in the reader's language, an office's own by its id", () => {
  assert.equal(categoryName('ppks-24', 'id'), 'Fakir miskin')
  assert.equal(categoryName('ppks-24', 'en'), 'Poor person')
  assert.equal(categoryName('panti-asuhan', 'id'), 'panti-asuhan')
})

/** Seanto & Alyani (2026), Table 1: the names as printed, in its order. */
const table1 = [
  'Anak Balita Terlantar',
  'Anak Terlantar',
  'Anak Berhadapan Dengan Hukum',
  'Anak Jalanan',
  'Anak Dengan Kedisabilitas (ADK)',
  'Anak yang menjadi korban tindak kekerasan/diperlakukan salah',
  'Anak yang memerlukan perlindungan khusus',
  'Lanjut Usia Terlantar',
  'Penyandang Disabilitas',
  'Tunasusila',
  'Gelandangan',
  'Pengemis',
  'Pemulung',
  'Kelompok Minoritas',
  'Bekas Warga Binaan Lembaga Pemasyarakatan (BWPLP)',
  'Orang Dengan HIV/AIDS',
  'Korban Penyalahgunaan NAPZA',
  'Korban Trafficking',
  'Korban tindak kekerasan.',
  'Pekerja Migran Bermasalah Sosial (PMBS)',
  'Korban Bencana Alam',
  'Korban Bencana Sosial',
  'Perempuan Bermasalah Sosial Ekonomi',
  'Fakir Miskin',
  'Keluarga bermasalah sosial psikologis',
  'Komunitas Adat Terpencil (KAT)',
]

test('the spellings of a printed table are understood', () => {
  assert.deepEqual(
    table1.map((name) => categoryNamed(ppks, name)?.id),
    ppks.categories.map((c) => c.id),
  )
})

test('a name that nobody knows, or that is only near, is not guessed', () => {
  assert.equal(categoryNamed(ppks, 'Fakir'), undefined)
  assert.equal(categoryNamed(ppks, ''), undefined)
  assert.equal(categoryNamed(psks, 'Fakir miskin'), undefined)
})

test('the same abbreviation may mean two things in two classifications', () => {
  assert.equal(categoryNamed(ppks, 'KT')?.id, 'ppks-18')
  assert.equal(categoryNamed(psks, 'KT')?.id, 'psks-05')
})

test('one PPKS each is a family, a group and a community; the other 23 are persons', () => {
  const counted = Map.groupBy(ppks.categories, (c) => c.unit)
  assert.deepEqual(
    counted.get('family')?.map((c) => c.id),
    ['ppks-25'],
  )
  assert.deepEqual(
    counted.get('group')?.map((c) => c.id),
    ['ppks-14'],
  )
  assert.deepEqual(
    counted.get('community')?.map((c) => c.id),
    ['ppks-26'],
  )
  assert.equal(counted.get('person')?.length, 23)
})

test('types 1 to 7 are children, and only minority groups are never registered by person', () => {
  const flagged = (flag: string) => categories.filter((c) => c.sensitive.some((s) => s === flag)).map((c) => c.id)
  assert.deepEqual(
    flagged('child'),
    [1, 2, 3, 4, 5, 6, 7].map((n) => `ppks-0${n}`),
  )
  assert.deepEqual(flagged('aggregate-only'), ['ppks-14'])
})

test('every classification says where it comes from and what was not checked', () => {
  for (const { provenance } of classifications) {
    assert.match(provenance.source, /Nomor 8 Tahun 2012|DTSEN/)
    assert.ok(provenance.unverified.length > 0)
  }
})

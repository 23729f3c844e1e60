import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isIdentityNumber, personalCells, personalHead, withoutIdentityNumbers } from './personal.ts'

test('heads of personal data are recognised', () => {
  const said = {
    nik: ['NIK', 'No. NIK', 'Nomor NIK', 'no_ktp', 'NIK Anggota'],
    kk: ['No KK', 'No. KK', 'NOMOR KK', 'NO_KK', 'Nomor Kartu Keluarga', 'ID DTKS'],
    name: ['Nama', 'NAMA LENGKAP', 'Nama Kepala Keluarga', 'Nama Penerima Bantuan', 'Ibu Kandung'],
    address: ['Alamat', 'ALAMAT LENGKAP', 'RT', 'RT/RW', 'Dusun'],
    birth: ['Tanggal Lahir', 'Tgl. Lahir', 'Tempat, Tanggal Lahir'.replace(',', ''), 'TTL'],
    contact: ['No. HP', 'Telepon', 'Email'],
  }
  for (const [kind, heads] of Object.entries(said))
    for (const head of heads) assert.equal(personalHead(head), kind, head)
})

test('names of districts, kinds and institutions are no personal data', () => {
  for (const head of [
    'Nama Kecamatan',
    'Nama Desa',
    'Nama Lembaga',
    'Nama Jenis PPKS',
    'Kecamatan',
    'Jumlah',
    'Jenis PMKS',
  ])
    assert.equal(personalHead(head), null, head)
})

test('sixteen digits are personal data wherever they stand', () => {
  assert.ok(isIdentityNumber('1604990101909001'))
  assert.ok(isIdentityNumber("'1604990101909001"))
  assert.ok(isIdentityNumber('1604 9901 0190 9001'))
  assert.ok(isIdentityNumber('1604990101909001\u200b'))
  assert.ok(isIdentityNumber(1604990101909000))
  assert.ok(!isIdentityNumber('16.04.10.1001'))
  assert.ok(!isIdentityNumber(46109))
  assert.equal(personalCells(['1604990101909001', '', '1604990101909002', 'belum ada']), 'nik')
  assert.equal(personalCells(['12', '13']), null)
  assert.equal(withoutIdentityNumbers('NIK 1604990101909001 a.n. warga'), 'NIK … a.n. warga')
  assert.equal(withoutIdentityNumbers('1604990101909001'), '')
})

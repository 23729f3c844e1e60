import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPassword } from './password-rules.ts'

const ani = { name: 'Ani Lestari', email: 'ani@lahatkab.go.id', offices: ['Dinas Sosial Kabupaten Lahat'] }
const codeOf = (password: string) => {
  const checked = checkPassword(password, ani)
  return checked.ok ? 'good' : checked.problems[0]!.code
}

test('a few words are a good password, whichever signs they are of', () => {
  for (const good of [
    'kuda lumping makan beling',
    'jembatan ampera merah 7',
    'correct horse battery staple',
    'seratus lima puluh ribu rupiah',
    'ñandú en la niebla azul',
    'xkq7-mmz2-pw9r',
    '🦏🌋 badak lewat gunung',
    // A common word may stand in it, as long as enough is left.
    'sandi untuk tetangga yang lupa',
  ])
    assert.equal(codeOf(good), 'good', good)
})

test('too short and too long are told apart; signs are counted as people count them', () => {
  assert.equal(codeOf('sepuluh 12!'), 'passwordShort')
  assert.equal(codeOf('🦏'.repeat(11)), 'passwordShort')
  assert.equal(codeOf('kuda lumping '.repeat(20)), 'passwordLong')
})

test('what is guessed first is refused, also with figures around it, repeated or in disguise', () => {
  for (const common of [
    '123456789012',
    '012345678901',
    'qwertyuiop12',
    'asdfghjkl123',
    'abcdefghijkl',
    'lkjihgfedcba',
    'aaaaaaaaaaaaaaa',
    'abababababab',
    'passwordpassword',
    'Password1234!',
    'P@$$word123456',
    'indonesia1945',
    'Indonesia2026!',
    'rahasia12345',
    'katasandi123',
    'bismillah123',
    'administrator',
    'admin1234567',
    'selamatdatang',
    'dinassosial2026',
    'iloveyou12345',
    'sayangkamu123',
    '1q2w3e4r5t6y7u',
  ])
    assert.notEqual(codeOf(common), 'good', common)
})

test('a password made of one’s own name, address or office is refused', () => {
  for (const own of ['anilestari1234', 'Ani Lestari 99', 'ani@lahatkab.go.id', 'Lestari#Lahat21', 'KabupatenLahat2'])
    assert.notEqual(codeOf(own), 'good', own)
  assert.equal(checkPassword('lestari hutan adat', { name: 'Budi', email: 'budi@x.id' }).ok, true)
})

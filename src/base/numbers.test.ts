import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatDecimal, formatNumber, parseNumber } from './numbers.ts'

test('a count is written with dots in Indonesian and with commas in English', () => {
  assert.equal(formatNumber(46109, 'id'), '46.109')
  assert.equal(formatNumber(46109n, 'en'), '46,109')
  assert.equal(formatNumber(999, 'id'), '999')
  assert.equal(formatNumber(-1234567, 'id'), '−1.234.567')
  assert.equal(formatNumber(12.5, 'id'), '12,5')
  assert.equal(formatNumber(1e21, 'en'), '1,000,000,000,000,000,000,000')
  assert.throws(() => formatNumber(Number.NaN, 'id'), RangeError)
})

test('a decimal keeps its places, and only its whole part is grouped', () => {
  assert.equal(formatDecimal('90.33', 'id'), '90,33')
  assert.equal(formatDecimal('90.33', 'en'), '90.33')
  assert.equal(formatDecimal('1234.56789', 'id'), '1.234,56789')
  assert.equal(formatDecimal('-0.5', 'en'), '−0.5')
})

const read = (text: string, decimal: '.' | ',' | null = null) => {
  const number = parseNumber(text, { decimal })
  return number && `${number.value}${number.percent ? '%' : ''}${number.doubt ? ` (${number.doubt}?)` : ''}`
}

test('whole numbers, decimals and groups are read in both habits', () => {
  assert.equal(read('15'), '15')
  assert.equal(read('  98 '), '98')
  assert.equal(read('12,5'), '12.5')
  assert.equal(read('12.5'), '12.5')
  assert.equal(read('12.50'), '12.5')
  assert.equal(read('4.3333'), '4.3333')
  assert.equal(read('0.125'), '0.125')
  assert.equal(read('1.234.567'), '1234567')
  assert.equal(read('1,234,567'), '1234567')
  assert.equal(read('1.234,5'), '1234.5')
  assert.equal(read('1,234.5'), '1234.5')
  assert.equal(read('98%'), '98%')
  assert.equal(read('8,9 %'), '8.9%')
  assert.equal(read('−3'), '-3')
  assert.equal(read('-0'), '0')
  assert.equal(read('007'), '7')
})

test('one group of three digits is read the Indonesian way and told as a doubt', () => {
  assert.equal(read('4.085'), '4085 (grouping?)')
  assert.equal(read('4,333'), '4.333 (decimal?)')
})

test('the decimal mark of the rest of the file settles the doubt, and only the doubt', () => {
  assert.equal(read('4.085', ','), '4085')
  assert.equal(read('4.085', '.'), '4.085')
  assert.equal(read('4,333', ','), '4.333')
  assert.equal(read('4,333', '.'), '4333')
  assert.equal(read('12,5', '.'), '12.5')
  assert.equal(read('1.234.567', '.'), '1234567')
})

test('what is not surely a number is no number', () => {
  const no = [
    '',
    '-',
    '1.',
    '.5',
    ',5',
    '1..2',
    '1.23.456',
    '1.234.56',
    '12,345.678,9',
    '1 234',
    '1e5',
    '١٥',
    '१५',
    '15*',
    '(15)',
    'NaN',
  ]
  for (const text of no) assert.equal(read(text), null, text)
  assert.equal(read('1'.repeat(41)), null)
})

test('every whole number that we write is read back, doubted only where it has one group', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (n) => {
      for (const lang of ['id', 'en'] as const) {
        const back = parseNumber(formatNumber(n, lang), { decimal: lang === 'id' ? ',' : '.' })
        assert.deepEqual(back, { value: `${n}`, percent: false, doubt: null })
      }
    }),
  )
})

test('every decimal that we write is read back', () => {
  const places = fc.integer({ min: 1, max: 9_999_999 }).map((n) => `${n}`.replace(/0+$/, ''))
  fc.assert(
    fc.property(fc.nat(), places, fc.constantFrom('id' as const, 'en' as const), (whole, tail, lang) => {
      const text = `${whole}.${tail}`
      const back = parseNumber(formatDecimal(text, lang), { decimal: lang === 'id' ? ',' : '.' })
      assert.deepEqual(back, { value: text, percent: false, doubt: null })
    }),
  )
})

test('no text whatever breaks the reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-−+% ') }), (text) => {
      const number = parseNumber(text)
      if (number) assert.match(number.value, /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
    }),
  )
})

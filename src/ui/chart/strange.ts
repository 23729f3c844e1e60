import fc from 'fast-check'

/** Texts as people and enemies write them. */
export const strangeText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['Fakir Miskin', '', '   ', 'Bekas Warga Binaan Lembaga Pemasyarakatan (BWPLP)', '<script>alert(1)</script>'],
    ...[
      '"onload="x',
      '&amp;&#60;',
      ']]>',
      '👩‍👩‍👧‍👦 keluarga 😀',
      'العربية نص طويل جدا',
      '\u202Eterbalik',
      'e\u0301'.repeat(40),
    ],
    ...['\uD800', '\u0000\u001B\uFFFE', 'baris\nbaru\ttab', 'W'.repeat(300), 'kata '.repeat(200), '漢字'.repeat(30)],
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** Numbers a picture may be given: none, few, and more than any office counts. */
export const anyCount: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 46_109, Number.MAX_VALUE, Number.MIN_VALUE),
  fc.nat(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
)

export const anyWidth: fc.Arbitrary<number> = fc.integer({ min: 240, max: 1000 })

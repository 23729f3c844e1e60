import type { Language } from '../../../base/language.ts'
import type { Operator } from '../../../methods/recap/rule.ts'

type RuleText = {
  readonly title: (set: string, own: number) => string
  readonly lead: string
  readonly back: string
  readonly operators: Readonly<Record<Operator, string>>
  readonly each: string
  readonly population: string
  readonly none: string
  readonly rule: string
  readonly says: string
  readonly source: string
  readonly ownSource: string
  readonly remove: string
  readonly addTitle: string
  readonly ruleTitle: string
  readonly ruleTitleHint: string
  readonly left: string
  readonly plus: string
  readonly operator: string
  readonly right: string
  readonly number: string
  readonly numberHint: string
  readonly add: string
  readonly failed: string
  readonly breakdown: string
  readonly breakdownLead: string
  readonly sexes: string
  readonly sexesChoice: string
  readonly ages: string
  readonly agesHint: string
  readonly saveBreakdown: string
  readonly problems: Readonly<
    Record<'noTitle' | 'noLeft' | 'noRight' | 'noOperator' | 'badAges' | 'stale' | 'tooMany', string>
  >
}

export const ruleText: Record<Language, RuleText> = {
  id: {
    title: (set, own) => `${set}: ${own === 0 ? 'belum ada aturan kantor sendiri' : `${own} aturan kantor sendiri`}`,
    lead: 'Aturan punya sisi kiri, tanda, dan sisi kanan, lalu diperiksa untuk setiap wilayah. Yang tidak terpenuhi menjadi peringatan.',
    back: 'Periksa',
    operators: {
      '=': 'sama dengan',
      '<=': 'paling banyak',
      '>=': 'paling sedikit',
      '<': 'kurang dari',
      '>': 'lebih dari',
    },
    each: 'setiap kategori',
    population: 'jumlah penduduk',
    none: '–',
    rule: 'Aturan',
    says: 'Bunyinya',
    source: 'Sumber',
    ownSource: 'kantor sendiri',
    remove: 'Hapus',
    addTitle: 'Buat aturan',
    ruleTitle: 'Sebutan',
    ruleTitleHint: 'Misalnya: TKSK paling banyak satu per kecamatan',
    left: 'Sisi kiri',
    plus: 'ditambah',
    operator: 'Tanda',
    right: 'Sisi kanan',
    number: 'atau sebuah angka',
    numberHint: 'Bila diisi, angka ini menjadi sisi kanan.',
    add: 'Buat aturan',
    failed: 'Belum tersimpan',
    breakdown: 'Rincian menurut jenis kelamin dan umur',
    breakdownLead:
      'Bila dinyalakan, rincian dapat diisi per wilayah. Rincian diperiksa terhadap angka semua dan tidak pernah ditambahkan kepadanya.',
    sexes: 'Jenis kelamin',
    sexesChoice: 'Isi juga perempuan dan laki-laki',
    ages: 'Kelompok umur',
    agesHint: 'Misalnya: 0-5, 6-17, 18-59, 60+. Kosongkan bila tidak dipakai.',
    saveBreakdown: 'Simpan rincian',
    problems: {
      noTitle: 'Tuliskan sebutannya, paling panjang 200 huruf.',
      noLeft: 'Pilih sedikitnya satu kategori di sisi kiri.',
      noRight: 'Pilih kategori atau jumlah penduduk, atau isi sebuah angka bulat.',
      noOperator: 'Pilih tandanya.',
      badAges: 'Tulis kelompok umur yang tidak bertumpuk, misalnya 0-5, 6-17, 18-59, 60+; paling banyak 12.',
      stale: 'Orang lain sudah mengubah rincian ini. Yang terlihat sekarang adalah keadaan terbaru.',
      tooMany: 'Paling banyak 100 aturan.',
    },
  },
  en: {
    title: (set, own) => `${set}: ${own === 0 ? 'no rules of your own yet' : `${own} rules of your own`}`,
    lead: 'A rule has a left side, an operator and a right side, and is checked for every region. What is broken becomes a warning.',
    back: 'Check',
    operators: { '=': 'equal to', '<=': 'at most', '>=': 'at least', '<': 'less than', '>': 'more than' },
    each: 'each category',
    population: 'population',
    none: '–',
    rule: 'Rule',
    says: 'It says',
    source: 'Source',
    ownSource: 'your office',
    remove: 'Remove',
    addTitle: 'Make a rule',
    ruleTitle: 'Title',
    ruleTitleHint: 'For example: one TKSK at most in a district',
    left: 'Left side',
    plus: 'plus',
    operator: 'Operator',
    right: 'Right side',
    number: 'or a number',
    numberHint: 'When it is filled, this number is the right side.',
    add: 'Make the rule',
    failed: 'Not saved yet',
    breakdown: 'Breakdown by sex and age',
    breakdownLead:
      'Once on, a breakdown can be entered by region. It is checked against the figure of all and never added to it.',
    sexes: 'Sex',
    sexesChoice: 'Enter female and male as well',
    ages: 'Age groups',
    agesHint: 'For example: 0-5, 6-17, 18-59, 60+. Leave empty when not used.',
    saveBreakdown: 'Save the breakdown',
    problems: {
      noTitle: 'Write a title of 200 letters at most.',
      noLeft: 'Choose at least one category for the left side.',
      noRight: 'Choose categories or the population, or write a whole number.',
      noOperator: 'Choose the operator.',
      badAges: 'Write age groups that do not overlap, such as 0-5, 6-17, 18-59, 60+; 12 at most.',
      stale: 'Somebody else changed this breakdown. What you see is how it stands now.',
      tooMany: 'There are 100 rules at most.',
    },
  },
}

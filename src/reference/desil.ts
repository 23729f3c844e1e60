import type { Category, Classification } from './category.ts'

/**
 * Ten equal parts of all families by welfare, from the poorest. A rank, not a kind of problem: it stands beside the PPKS and is
 * never added to them. The Ministry and Statistics Indonesia compute it; an office counts it and never works it out itself.
 */
export const desil = {
  id: 'desil',
  title: { id: 'Desil kesejahteraan keluarga (DTSEN)', en: 'Welfare deciles of families (DTSEN)' },
  provenance: {
    version: '2025.1',
    year: 2025,
    source:
      'Data Tunggal Sosial dan Ekonomi Nasional (DTSEN), as offices name its deciles in issues 10936 and 11532 of github.com/OpenSID/OpenSID',
    licence: {
      id: 'Pembagian oleh Kementerian Sosial dan BPS; kode dan nama Inggris dari Ungkit',
      en: 'Division by the Ministry of Social Affairs and Statistics Indonesia; codes and English names are ours',
    },
    unverified: [
      {
        id: 'Sebutan desil 1 sangat miskin, 2 dan 3 miskin, 4 rentan miskin tidak dicocokkan dengan peraturannya',
        en: 'Calling decile 1 extremely poor, 2 and 3 poor, 4 near poor was not checked against the regulation',
      },
      {
        id: 'Kode desil-01 sampai desil-10 adalah kode Ungkit',
        en: 'The codes desil-01 to desil-10 are ours',
      },
    ],
  },
  categories: Array.from({ length: 10 }, (_, i) => decile(i + 1)),
} satisfies Classification

function decile(number: number): Category {
  const roman = 'I II III IV V VI VII VIII IX X'.split(' ')[number - 1]!
  return {
    id: `desil-${String(number).padStart(2, '0')}`,
    name: { id: `Desil ${number}`, en: `Decile ${number}` },
    short: `D${number}`,
    unit: 'family',
    sensitive: [],
    aliases: [`Desil ${roman}`, ...(number < 10 ? [`Desil 0${number}`] : [])],
  }
}

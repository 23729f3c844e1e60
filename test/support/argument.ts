import type { Db } from '../../src/db/open.ts'
import type { Where } from '../../src/features/studies/where.ts'
import { aMember, anOffice } from './people.ts'
import { aStudy, twoByTwo } from './study.ts'

/** A study with a factor in each quadrant, one of them with evidence. */
export const fourFactors = {
  ...twoByTwo,
  'sources.csv': 'id,kind,title\ns1,document,Renstra\n',
  'factors.csv': [
    'id,text,locus,effect',
    'f1,Petugas dikenal,internal,helps',
    'f2,Laporan tidak seragam,internal,hinders',
    'f3,Desa mau membantu,external,helps',
    'f4,Jalan rusak,external,hinders',
    '',
  ].join('\n'),
  'evidence.csv': 'from,to,stance\nsource:s1,factor:f1,supporting\n',
} as const

/** Where to write, in a new office with that study. */
export async function anArgument(db: Db, change: Parameters<typeof aStudy>[3] = fourFactors): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by, change), by, now: '2026-05-06T07:08:09.010Z' }
}

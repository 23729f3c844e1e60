import { apklRank } from '../../../methods/scoring/apkl/apkl.ts'
import type { Criterion } from '../../../methods/scoring/method.ts'
import { usg } from '../../../methods/scoring/usg/usg.ts'
import { astrid } from '../../../methods/scoring/weighted-points/astrid.ts'
import type { Recognised } from './printed-table.ts'
import { key } from './words.ts'

type Heads = readonly { readonly title: string; readonly letter: string | null }[]

/** The criteria of the method in the order of the printed heads. */
export type Recognition = { readonly method: Recognised; readonly criteria: readonly Criterion[] }

const names: { readonly [M in Recognised]: Readonly<Record<string, RegExp>> } = {
  astrid: {
    A: /^(ke)?aktual/,
    S: /^(spesifi|specific)/,
    T: /^transform/,
    R: /^(ke)?relevan/,
    I: /^(inova|innova)/,
    D: /^(dapat|mudah)?( ?di ?|-)*interven|^dapat di|^interven/,
  },
  usg: {
    U: /^(urgen|mendesak)/,
    S: /^(serious|(ke)?serius|kegawatan)/,
    G: /^(growth|pertumbuhan|perkembangan)/,
  },
  apkl: {
    A: /^(ke)?aktual/,
    P: /^(ke)?(problem|permasalah)/,
    K: /^(ke)?khalayak/,
    L: /^(ke)?layak/,
  },
}

const methods = { astrid, usg, apkl: apklRank } as const

/** Which known method the heads name, by words or letters, in any order; null when one of them is something else. */
export function recognise(heads: Heads): Recognition | null {
  for (const method of ['astrid', 'usg', 'apkl'] as const) {
    const letters = lettersOf(method, method === 'apkl' ? withoutSecondK(heads) : heads)
    if (letters === null) continue
    const criteria = letters.map((letter) => methods[method].criteria.find((c) => c.letter === letter)!)
    return { method, criteria }
  }
  return null
}

/** Whether a single head could be a criterion of a known method. */
export function isKnownCriterion(title: string): boolean {
  if (title.length > 60) return false
  const plain = key(title)
  return /^[asturigdpkl]$/.test(plain) || Object.values(names).some((m) => Object.values(m).some((n) => n.test(plain)))
}

function lettersOf(method: Recognised, heads: Heads): string[] | null {
  const known = Object.keys(names[method])
  if (heads.length !== known.length) return null
  const letters = heads.map((head) => letterOf(method, head))
  return known.every((letter) => letters.includes(letter)) ? (letters as string[]) : null
}

function letterOf(method: Recognised, { title, letter }: Heads[number]): string | null {
  const plain = key(title)
  const byName = Object.entries(names[method]).find(([, name]) => name.test(plain))?.[0]
  const single = plain.length === 1 ? plain.toUpperCase() : letter
  return byName ?? (single !== null && single in names[method] ? single : null)
}

/** AKPK and APKK print Kelayakan as a second K. */
function withoutSecondK(heads: Heads): Heads {
  const isK = (head: Heads[number]) => key(head.title) === 'k'
  const ks = heads.filter(isK)
  return ks.length === 2 ? heads.map((head) => (head === ks[1] ? { title: 'L', letter: null } : head)) : heads
}

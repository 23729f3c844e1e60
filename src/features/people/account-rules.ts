import type { SignedIn } from './person.ts'

/** Whoever runs accounts and backups of an office has a second factor before anything else. */
export function lacksFactor({ secondFactor, memberships }: Pick<SignedIn, 'secondFactor' | 'memberships'>): boolean {
  return !secondFactor && memberships.some(({ roles }) => roles.includes('administrator'))
}

/** Where they may go without it: to set it up, and out. */
export function isOpenWithoutFactor(path: string): boolean {
  return /^\/(akun(\/|$)|keluar$)/.test(path)
}

/** Where they are sent instead, and come back from. */
export const factorPath = '/akun/kode-kedua'

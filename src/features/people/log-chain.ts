import { canonical } from '../../base/canonical.ts'
import { sha256 } from '../../base/hash.ts'

/** What the hash of an entry covers: all but the content itself, of which it covers the salted digest. */
export type Link = {
  readonly officeId: string
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly study: string | null
  readonly digest: string
}

/** SHA-256 of salt and content: without the salt nobody can try names until one fits. */
export function digestOf(salt: string, content: string): string {
  return sha256(`${salt}\n${content}`)
}

/** SHA-256 of the hash before and the link as JSON with sorted keys. */
export function chained(before: string, link: Link): string {
  return sha256(before + canonical(link))
}

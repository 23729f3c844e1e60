/** One change, as whoever makes it tells it. Written in the transaction of the change itself. */
export type Change = {
  /** A person's id, `system`, `shell`, or `token:` and the first signs of its hash. */
  readonly actor: string
  /** What was done, such as `study.renamed`: a key of the words in `log-text.ts`. */
  readonly act: string
  /** What it was done to, such as `study:019…` or `issue:019…/isu-2`. */
  readonly subject: string
  readonly study: string | null
  readonly before: unknown
  readonly after: unknown
  readonly reason?: string | null
}

/** An entry of an office's log. `content` is null once it was erased on request: who, when and what kind of act stay. */
export type Entry = {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly study: string | null
  readonly content: { readonly before: unknown; readonly after: unknown; readonly reason: string | null } | null
  readonly hash: string
}

/** The first hash of every chain. */
export const noHash = '0'.repeat(64)

/** Says that the content of an entry was taken away: without it, content that is missing is a broken chain. */
export const erasedAct = 'log.erased'

/** Says that the change of an entry was undone; the change back stands before it, like any other. */
export const undoneAct = 'change.undone'

/** What an act was done to when it was done to an entry of the log itself. */
export function entrySubject(sequence: number): string {
  return `log:${sequence}`
}

/** The number of an entry as an address has it; null for what cannot be one. */
export function readSequence(text: string | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null
}

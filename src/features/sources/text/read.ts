import type { Result } from '../../../base/result.ts'

/** A file as text: what somebody reads, codes and quotes. Lines end in LF; nothing is normalised. */
export type ReadText = {
  readonly text: string
  /** Where something begins that a reader may want to name: a page, a time. In order, none twice at a place. */
  readonly marks: readonly Mark[]
  /** What the file holds beside its text and was left out, each with how often. */
  readonly left: readonly { readonly what: Left; readonly count: number }[]
}

export type Mark = {
  /** Unicode code points from the beginning. */
  readonly at: number
  readonly kind: 'page' | 'time'
  /** `3`, `00:01:02`. */
  readonly label: string
}

export type Left = 'deleted' | 'note' | 'comment' | 'picture' | 'hidden' | 'emptyPage'

/** A reader of one kind of file. The bytes are a stranger's: it stops at the limits, and says why it could not read. */
export type TextReader = (bytes: Uint8Array, limits: TextLimits) => Promise<Result<ReadText>>

export type TextLimits = {
  /** Bytes after inflating, and parts of a zip. */
  readonly unpackedBytes: number
  readonly zipEntries: number
  readonly pages: number
}

export const textLimits: TextLimits = { unpackedBytes: 50_000_000, zipEntries: 5000, pages: 2000 }

/** Counts what is left out. */
export function leftOut() {
  const counts = new Map<Left, number>()
  return {
    leave: (what: Left) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    all: () => [...counts].map(([what, count]) => ({ what, count })),
  }
}

/** Lines without blanks at their ends, and not more than one empty line between two that say something. */
export function tidy(lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/[ \t\u00a0]+$/, '')).join('\n')
  return text.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')
}

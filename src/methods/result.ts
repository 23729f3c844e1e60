/**
 * What can be expected to go wrong is a value. A problem has a code, the place where it is, and the values a sentence needs;
 * the words are made elsewhere, in the reader's language.
 */
export type Problem = {
  readonly code: string
  readonly place?: Place
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>
}

/** Where a problem is: a file, a sheet, a row (counted from 1, header included), a column by name, or a path in a JSON file. */
export type Place = {
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly path?: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function good<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function bad(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems }
}

/** A cell as a file holds it: a number where a program stored one, else text. */
export type FileCell = string | number

/** A row of a file, under the number by which a person finds it. */
export type FileRow = { readonly sheet: string | null; readonly line: number; readonly cells: readonly FileCell[] }

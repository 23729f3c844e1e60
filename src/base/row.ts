/** One line of a table as text, with the number under which a person finds it in the file (the header is row 1). */
export type Row = { readonly row: number; readonly values: Readonly<Record<string, string>> }

/** Rows of cells as a spreadsheet puts them on the clipboard: tabs and lines, cells with either in quotes. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) break
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '') break
    // A tab at the very end has an empty cell behind it; a line end has none.
    if (match[3] === '\t' && cell.lastIndex === text.length) rows.at(-1)!.push('')
    if (match[3] !== '\t' && cell.lastIndex < text.length) rows.push([])
  }
  return rows
}

export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

import { noFormula } from './no-formula.ts'

/**
 * Lines of cells as CSV with commas and, for Excel, a byte order mark. A number is written plainly; text that a spreadsheet would
 * run as a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvBytes(lines: readonly (readonly (string | number | null)[])[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\n`).join('')}`)
}

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return `${value}`
  const safe = noFormula(value)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

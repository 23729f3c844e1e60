/**
 * Text that a spreadsheet would run as a formula, with an apostrophe before it (OWASP, CSV injection); other text as it is. White
 * space before the sign does not help, and neither do the wide signs of East Asian keyboards.
 */
export function noFormula(text: string): string {
  return /^(?:[\t\r\0]|[\s\0]*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text
}

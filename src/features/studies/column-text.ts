/** Text of a JSON file as a column takes it: PostgreSQL knows no NUL, and a lone half of a pair is no character. */
export function columnText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

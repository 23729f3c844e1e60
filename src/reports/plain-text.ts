import type { Inline } from './report.ts'

/** Text without marks. Footnotes are handed to `note`, whose answer (such as `[1]`) stands in their place. */
export function plainText(
  text: readonly Inline[],
  labels: ReadonlyMap<string, string>,
  note: (footnote: readonly Inline[]) => string,
): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part
      if ('strong' in part) return part.strong
      if ('reference' in part) return labels.get(part.reference) ?? ''
      return note(part.footnote)
    })
    .join('')
}

/** Collects footnotes in the order in which they are met: `[1]` in the text, their own text in `notes`. */
export function footnotes(labels: ReadonlyMap<string, string>) {
  const notes: string[] = []
  const note = (footnote: readonly Inline[]): string => {
    notes.push(plainText(footnote, labels, () => ''))
    return ` [${notes.length}]`
  }
  return { notes, note }
}

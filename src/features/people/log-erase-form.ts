import { bad, good, type Problem, type Result } from '../../base/result.ts'

export type EraseValues = { readonly text: string; readonly reason: string; readonly sure: boolean }

/** Signs that a text to look for must have: fewer would stand in nearly every entry. */
const fewestSigns = 3

export function eraseValues(sent: (name: string) => string): EraseValues {
  return { text: sent('memuat').trim(), reason: sent('reason').trim(), sure: sent('sure') === 'yes' }
}

/** Whether a text is long enough to be looked for. */
export function isSought(text: string): boolean {
  return [...text].length >= fewestSigns
}

/** Reads the form that erases; each problem has its field in `place.path`. `text` is what is erased, where that is known. */
export function parseErase({ text, reason, sure }: EraseValues): Result<{ readonly reason: string }> {
  const problems: Problem[] = []
  const wrong = (code: string, path: string) => problems.push({ code, place: { path } })
  if (reason.length < 10) wrong('noReason', 'reason')
  else if (reason.length > 1000) wrong('tooLong', 'reason')
  else if (text !== '' && reason.toLowerCase().includes(text.toLowerCase())) wrong('reasonHolds', 'reason')
  if (!sure) wrong('notSure', 'sure')
  return problems.length > 0 ? bad(...problems) : good({ reason })
}

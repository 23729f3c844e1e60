import { bad, good, type Problem, type Result } from '../../base/result.ts'

export const mostIssues = 2000

export type IssueValues = { readonly title: string; readonly note: string }

/** Reads the form of one issue. */
export function parseIssue(sent: (name: 'title' | 'note') => string): Result<{ title: string; note: string | null }> {
  const [title, note] = [sent('title').trim().replace(/\s+/g, ' '), sent('note').trim()]
  const problems: Problem[] = []
  if (title === '') problems.push({ code: 'noTitle', place: { path: 'title' } })
  if (title.length > 1000) problems.push({ code: 'tooLong', place: { path: 'title' } })
  if (note.length > 20_000) problems.push({ code: 'tooLong', place: { path: 'note' } })
  return problems.length > 0 ? bad(...problems) : good({ title, note: note === '' ? null : note })
}

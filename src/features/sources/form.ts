import { bad, good, type Problem, type Result } from '../../base/result.ts'
import { openableLink, type SourceWording, sourceKinds } from './source.ts'

export const mostSources = 2000

/** What a form of one source sends, as typed. */
export type SourceValues = Readonly<Record<keyof SourceWording, string>>

const fields = ['kind', 'title', 'date', 'place', 'file', 'citation', 'link'] as const

const longest = { kind: 20, title: 1000, date: 10, place: 500, file: 500, citation: 5000, link: 2000 } as const

/** What was typed, field by field, as `sent` gives it. */
export function sourceValues(sent: (name: string) => string): SourceValues {
  return Object.fromEntries(fields.map((name) => [name, sent(name).trim()])) as SourceValues
}

/** Reads what was typed of one source. A file is taken when it is one of `files`, or the one that it had. */
export function parseSource(typed: SourceValues, files: readonly string[]): Result<SourceWording> {
  const problems: Problem[] = []
  const wrong = (code: string, path: string) => problems.push({ code, place: { path } })
  const kind = sourceKinds.find((one) => one === typed.kind)
  const title = typed.title.replace(/\s+/g, ' ')
  if (kind === undefined) wrong('noKind', 'kind')
  if (title === '') wrong('noTitle', 'title')
  for (const name of fields) if (typed[name].length > longest[name]) wrong('tooLong', name)
  if (typed.date !== '' && !isDay(typed.date)) wrong('noDay', 'date')
  if (typed.link !== '' && openableLink(typed.link) === null) wrong('noLink', 'link')
  if (typed.file !== '' && !files.includes(typed.file)) wrong('noFile', 'file')
  if (problems.length > 0) return bad(...problems)
  const { date, place, file, citation, link } = typed
  return good({
    kind: kind!,
    title,
    date: date || null,
    place: place || null,
    file: file || null,
    citation: citation || null,
    link: link || null,
  })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

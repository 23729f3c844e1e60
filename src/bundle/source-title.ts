import type { OpenedStudy } from './open-study.ts'

/** What a source is called: its citation or title where the study has it as a row of its sources, otherwise the words as they were written. */
export function sourceTitle({ bundle }: Pick<OpenedStudy, 'bundle'>, source: string): string {
  const row = bundle.tables.sources?.rows.find(({ values }) => values.id === source)
  return row?.values.citation || row?.values.title || source
}

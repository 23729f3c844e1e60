import { bad, good, type Result } from '../../../base/result.ts'
import type { FigureKey } from '../model/key.ts'

/** A comment says something, a follow-up asks for something, an explanation says why a figure is right. */
export const remarkKinds = ['comment', 'follow-up', 'explanation'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** Something that was said of a figure; without a category, of all figures of a region. */
export type Remark = FigureKey & {
  readonly id: string
  readonly kind: RemarkKind
  readonly text: string
  readonly at: string
  readonly by: string
  readonly closedAt: string | null
  readonly closedBy: string | null
}

export const mostWords = 2000

export function parseRemark(kind: string, text: string): Result<{ readonly kind: RemarkKind; readonly text: string }> {
  const words = text.trim()
  const known = remarkKinds.find((one) => one === kind) ?? 'comment'
  if (words === '') return bad({ code: 'noText', place: { path: 'text' } })
  if (words.length > mostWords) return bad({ code: 'tooLong', place: { path: 'text' } })
  return good({ kind: known, text: words })
}

/** Whether somebody has said why, or asked for something to be done: then a warning no longer waits. */
export function answers({ kind }: Pick<Remark, 'kind'>): boolean {
  return kind !== 'comment'
}

/** What somebody wrote, and why it was not taken. */
export type RemarkProblems = { readonly kind: RemarkKind; readonly text: string; readonly problem: string }

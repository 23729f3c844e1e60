import {
  Bookmark,
  FootnoteReferenceRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  SoftHyphen,
  TextRun,
} from 'docx'
import type { Inline, Report } from '../../report.ts'
import { labelsOf } from '../../text.ts'

/** Footnotes as they come, numbered from 1, and what tables and figures are called. */
export type Context = {
  readonly labels: ReadonlyMap<string, string>
  readonly footnotes: Record<string, { children: Paragraph[] }>
}

export function contextOf(report: Report): Context {
  return { labels: labelsOf(report), footnotes: {} }
}

export function inline(items: readonly Inline[], context: Context, look: IRunOptions = {}): ParagraphChild[] {
  return items.flatMap((item): ParagraphChild[] => {
    if (typeof item === 'string') return runs(item, look)
    if ('strong' in item) return runs(item.strong, { ...look, bold: true })
    if ('reference' in item) return reference(item.reference, context)
    const id = Object.keys(context.footnotes).length + 1
    // The number is taken before the note's own text is read, which may hold a note too.
    context.footnotes[id] = { children: [] }
    context.footnotes[id] = {
      children: [new Paragraph({ style: 'FootnoteText', children: inline(item.footnote, context) })],
    }
    return [new FootnoteReferenceRun(id)]
  })
}

/** A text as runs: a line break in it starts a line, a soft hyphen is Word's own. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  return text.split('\n').map((line, i) => {
    const children = line.split('\u00ad').flatMap((part, k) => (k === 0 ? [part] : [new SoftHyphen(), part]))
    return new TextRun({ ...look, children, ...(i === 0 ? {} : { break: 1 }) })
  })
}

/** `Tabel 1` is a field with its result in place: the number shows at once, and stays right when the document changes. */
export function captionNumber(label: string): Bookmark {
  const [word = '', number = ''] = label.split(' ')
  return new Bookmark({
    id: bookmarkOf(label),
    children: [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, number)],
  })
}

function reference(id: string, { labels }: Context): ParagraphChild[] {
  const label = labels.get(id)
  return label === undefined ? [] : [new SimpleField(`REF ${bookmarkOf(label)} \\h`, label)]
}

/** Names of bookmarks are letters and digits; Word hides those that begin with a line. */
function bookmarkOf(label: string): string {
  return `_Ref${label.replace(' ', '')}`
}

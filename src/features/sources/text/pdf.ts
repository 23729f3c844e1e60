import { countPoints } from '../../../base/code-points.ts'
import { bad, good } from '../../../base/result.ts'
import { leftOut, type Mark, type TextReader, tidy } from './read.ts'

/** The text layer of a PDF, page by page, with where each page begins. A page without text is a picture, and said. */
export const readPdf: TextReader = async (bytes, limits) => {
  const { getDocumentProxy, extractText } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    if (pdf.numPages > limits.pages) return bad({ code: 'tooManyPages', values: { limit: limits.pages } })
    const { text: pages } = await extractText(pdf, { mergePages: false })
    await pdf.loadingTask.destroy()
    const left = leftOut()
    const marks: Mark[] = []
    const kept: string[] = []
    let at = 0
    for (const [i, page] of pages.entries()) {
      const text = tidy(page.split(/\r\n?|\n/))
      if (text === '') left.leave('emptyPage')
      if (text === '') continue
      marks.push({ at, kind: 'page', label: String(i + 1) })
      kept.push(text)
      at += countPoints(text) + 2
    }
    if (kept.length === 0) return bad({ code: 'noTextLayer' })
    return good({ text: kept.join('\n\n'), marks, left: left.all() })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return bad({ code: name === 'PasswordException' ? 'passwordProtected' : 'damaged' })
  }
}

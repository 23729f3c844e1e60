import { good } from '../../../base/result.ts'
import { decodeText } from '../../../base/table/decode.ts'
import { leftOut, type TextReader, tidy } from './read.ts'

const hidden = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'select',
  'textarea',
])
const block =
  /^(address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/

/** The words of a page, a block a line; cells of a row apart by tabs. Nothing of it is run or fetched. */
export const readHtml: TextReader = async (bytes) => {
  const decoded = await decodeText(bytes)
  if (!decoded.ok) return decoded
  const { Parser } = await import('htmlparser2')
  const lines = ['']
  const left = leftOut()
  let [unseen, kept] = [0, 0]
  const line = () => {
    if (lines.at(-1) !== '') lines.push('')
  }
  const add = (text: string) => {
    lines[lines.length - 1] += text
  }
  const parser = new Parser({
    onopentag(name) {
      if (hidden.has(name)) unseen++
      if (unseen > 0) return
      if (name === 'pre') kept++
      if (name === 'br') lines.push('')
      else if (name === 'img') left.leave('picture')
      else if ((name === 'td' || name === 'th') && lines.at(-1) !== '') add('\t')
      else if (block.test(name)) line()
    },
    onclosetag(name) {
      if (hidden.has(name)) unseen = Math.max(0, unseen - 1)
      if (name === 'pre') kept = Math.max(0, kept - 1)
      if (unseen === 0 && block.test(name)) line()
    },
    ontext(text) {
      if (unseen > 0) return
      if (kept > 0) {
        const [first, ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
        add(first!)
        lines.push(...rest)
        return
      }
      const plain = text.replace(/[ \t\r\n\f]+/g, ' ')
      add(lines.at(-1) === '' || lines.at(-1)!.endsWith('\t') ? plain.trimStart() : plain)
    },
  })
  parser.end(decoded.value)
  return good({ text: tidy(lines), marks: [], left: left.all() })
}

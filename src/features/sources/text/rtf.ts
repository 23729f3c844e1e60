import { good } from '../../../base/result.ts'
import { leftOut, type TextReader, tidy } from './read.ts'

/** Groups that hold settings, pictures, notes and other things that are not the text. */
const aside =
  /^(fonttbl|colortbl|stylesheet|info|generator|listtable|listoverridetable|rsidtbl|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|pgptbl|revtbl|header[lrf]?|footer[lrf]?|fldinst|bkmkstart|bkmkend|pict|object|footnote|annotation|atnid|atnauthor|pntext|nonshppict|mmathPr)$/
const leaves = { pict: 'picture', footnote: 'note', annotation: 'comment' } as const

const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}

type State = { readonly skips: boolean; readonly hidden: boolean; readonly afterUnicode: number }

const token = /\\([a-zA-Z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gy

/**
 * Rich text: words of groups that hold text, each paragraph a line. Signs are those of the code page that the file names,
 * Windows-1252 unless it names one, and Unicode where it has them. Linear.
 */
export const readRtf: TextReader = async (bytes) => {
  const { default: iconv } = await import('iconv-lite')
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const page = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 1000))?.[1] ?? '1252'
  const encoding = iconv.encodingExists(`cp${page}`) ? `cp${page}` : 'cp1252'
  const left = leftOut()
  const parts: string[] = []
  const stack: State[] = []
  let state: State = { skips: false, hidden: false, afterUnicode: 1 }
  let [swallow, bytesOf] = [0, [] as number[]]
  const flush = () => {
    if (bytesOf.length > 0) parts.push(iconv.decode(Buffer.from(bytesOf), encoding))
    bytesOf = []
  }
  const say = (text: string) => {
    flush()
    if (!state.skips && !state.hidden) parts.push(text)
  }
  token.lastIndex = 0
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const [, word, number, hex, sign, brace, plain] = found
    if (brace === '{') stack.push(state)
    else if (brace === '}') {
      flush()
      state = stack.pop() ?? state
      swallow = 0
    } else if (hex !== undefined) {
      if (swallow > 0) swallow--
      else if (!state.skips && !state.hidden) bytesOf.push(Number.parseInt(hex, 16))
    } else if (plain !== undefined) {
      const from = Math.min(swallow, plain.length)
      swallow -= from
      if (!state.skips && !state.hidden) for (let i = from; i < plain.length; i++) bytesOf.push(plain.charCodeAt(i))
    } else if (sign !== undefined) {
      if (sign === '*') state = { ...state, skips: true }
      else if (sign === '~') say('\u00a0')
      else if (sign === '_') say('\u2011')
      else if ('\\{}'.includes(sign)) say(sign)
    } else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word === 'u') {
      const code = Number(number ?? 0)
      say(String.fromCharCode(code < 0 ? code + 65_536 : code))
      swallow = state.afterUnicode
    } else if (word === 'uc') state = { ...state, afterUnicode: Math.min(16, Number(number ?? 1)) }
    else if (word === 'v') state = { ...state, hidden: number !== '0' }
    else if (word !== undefined && aside.test(word)) {
      if (!state.skips && word in leaves) left.leave(leaves[word as keyof typeof leaves])
      state = { ...state, skips: true }
    } else if (word !== undefined && word in signs) say(signs[word]!)
  }
  flush()
  return good({ text: tidy(parts.join('').split('\n')), marks: [], left: left.all() })
}

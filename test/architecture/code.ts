/**
 * A source with everything blanked that is not code: comments, and what stands inside quotes, templates and regular
 * expressions. Length and lines stay, so that a place in `text` is a place in the source. `quoted` has the text of each
 * string, under the place of its opening quote.
 */
export type Code = { readonly text: string; readonly quoted: ReadonlyMap<number, string> }

export function codeOf(source: string): Code {
  const code = known.get(source) ?? scan(source)
  known.set(source, code)
  return code
}

/** Every rule asks for the same files. */
const known = new Map<string, Code>()

function scan(source: string): Code {
  const quoted = new Map<number, string>()
  const holes: number[] = []
  let text = ''
  let before = ''
  let at = 0
  while (at < source.length) {
    const kind = kindAt(source, at, before, holes)
    const piece = tokens[kind].exec(source)![0]
    if (kind === 'string' || (kind === 'template' && piece.endsWith('`'))) quoted.set(at, piece.slice(1, -1))
    text += shown(kind, piece)
    follow(kind, piece, holes)
    // `row[0]! / 2`: behind a value the sign `!` changes nothing.
    const asserts = piece === '!' && /[\w$)\]]/.test(source[at - 1] ?? '')
    if (kind !== 'space' && kind !== 'comment' && !asserts) before = piece
    at += piece.length
  }
  return { text, quoted }
}

const inTemplate = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{|$)/.source

const tokens = {
  space: /\s+/y,
  comment: /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/y,
  string: /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y,
  template: new RegExp(`\`${inTemplate}`, 'y'),
  afterHole: new RegExp(`\\}${inTemplate}`, 'y'),
  pattern: /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y,
  word: /[\w$]+/y,
  sign: /[\s\S]/y,
} as const

type Kind = keyof typeof tokens

function kindAt(source: string, at: number, before: string, holes: readonly number[]): Kind {
  for (const token of Object.values(tokens)) token.lastIndex = at
  const is = (kind: Kind) => tokens[kind].test(source)
  const kind = (Object.keys(tokens) as Kind[]).find((one) => {
    if (one === 'afterHole') return holes.at(-1) === 0 && is(one)
    if (one === 'pattern') return !endsAValue(before) && is(one)
    // A quote right behind a letter is an apostrophe in the text of a page, and opens nothing.
    if (one === 'string') return !/[\w$]/.test(source[at - 1] ?? '') && is(one)
    return is(one)
  })!
  tokens[kind].lastIndex = at
  return kind
}

/** Behind a value a slash divides; elsewhere it opens a regular expression. `</` closes an element. */
function endsAValue(before: string): boolean {
  if (/^(return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/.test(before)) return false
  return /[\w$)\]}'"`<]$/.test(before)
}

function shown(kind: Kind, piece: string): string {
  if (kind === 'space' || kind === 'word' || kind === 'sign') return piece
  const blank = piece.replace(/[^\n]/g, ' ')
  if (kind === 'comment' || kind === 'pattern') return blank
  return piece[0] + blank.slice(1, -1) + (piece.length > 1 ? piece.at(-1) : '')
}

/** Keeps count of the braces inside each `${...}` that stands open. */
function follow(kind: Kind, piece: string, holes: number[]): void {
  if (kind === 'afterHole') holes.pop()
  if ((kind === 'template' || kind === 'afterHole') && piece.endsWith('${')) holes.push(0)
  if (kind !== 'sign' || holes.length === 0) return
  if (piece === '{') holes[holes.length - 1]! += 1
  if (piece === '}') holes[holes.length - 1]! -= 1
}

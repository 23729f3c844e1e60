/**
 * How a program counted places in a text. The standard says code points from 0; NVivo for Windows counts UTF-16 units, some
 * count a line end of two signs once, some count the byte order mark.
 */
export type OffsetScheme = {
  readonly unit: 'codePoints' | 'utf16'
  /** A line end of two signs counts for two, or once. */
  readonly lineEnd: 'two' | 'one'
  readonly byteOrderMark: 'counted' | 'skipped'
}

/** A passage as a file has it, and, where it has one, the text that it quotes, whole or its beginning. */
export type FoundSpan = { readonly start: number; readonly end: number; readonly quoted: string | null }

export type ScoredScheme = { readonly scheme: OffsetScheme; readonly score: number }

export const standardScheme: OffsetScheme = { unit: 'codePoints', lineEnd: 'two', byteOrderMark: 'counted' }

/** The text as we keep it: without a byte order mark, lines that end in LF. */
export function keptText(raw: string): string {
  return raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

/**
 * Where each place of a file's text lies in the kept text, in code points; as long as the text has places, and one for its
 * end. Linear.
 */
export function keptPlaces(raw: string, { unit, lineEnd, byteOrderMark }: OffsetScheme): number[] {
  const places: number[] = []
  let kept = 0
  for (let i = 0; i < raw.length; ) {
    const code = raw.codePointAt(i)!
    const wide = code > 0xffff
    if (i === 0 && code === 0xfeff) {
      if (byteOrderMark === 'counted') places.push(0)
      i++
      continue
    }
    const pair = code === 0x0d && raw[i + 1] === '\n'
    places.push(kept)
    if ((pair && lineEnd === 'two') || (wide && unit === 'utf16')) places.push(pair ? kept + 1 : kept)
    kept++
    i += wide || pair ? 2 : 1
  }
  places.push(kept)
  return places
}

/** The schemes that make a difference for this text, the standard's first. */
export function schemesFor(raw: string): OffsetScheme[] {
  const units = /[\ud800-\udbff]/.test(raw) ? (['codePoints', 'utf16'] as const) : (['codePoints'] as const)
  const ends = raw.includes('\r\n') ? (['two', 'one'] as const) : (['two'] as const)
  const marks = raw.startsWith('\ufeff') ? (['counted', 'skipped'] as const) : (['counted'] as const)
  return units.flatMap((unit) =>
    ends.flatMap((lineEnd) => marks.map((byteOrderMark) => ({ unit, lineEnd, byteOrderMark }))),
  )
}

/**
 * The schemes from the likeliest, each with its score from 0 to 1: the share of passages that begin and end where a word does,
 * and of quoted texts that stand there. Of equal ones the standard's stays first. Cost: schemes times the text and its passages.
 */
export function likelySchemes(raw: string, spans: readonly FoundSpan[]): ScoredScheme[] {
  const text = [...keptText(raw)]
  const scored = schemesFor(raw).map((scheme) => ({ scheme, score: scoreOf(scheme, raw, text, spans) }))
  return scored.toSorted((a, b) => b.score - a.score)
}

function scoreOf(scheme: OffsetScheme, raw: string, text: readonly string[], spans: readonly FoundSpan[]): number {
  if (spans.length === 0) return 1
  const places = keptPlaces(raw, scheme)
  let [points, most] = [0, 0]
  for (const span of spans) {
    const [start, end] = [places[span.start], places[span.end]]
    most += span.quoted === null ? 2 : 6
    if (start === undefined || end === undefined) continue
    if (isBorder(text, start)) points++
    if (isBorder(text, end)) points++
    if (span.quoted !== null && stands(span.quoted, text, start, end)) points += 4
  }
  return points / most
}

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign)

function isBorder(text: readonly string[], at: number): boolean {
  return !(isWord(text[at - 1]) && isWord(text[at]))
}

/** Programs cut long quotes and end them in dots, and turn line ends into blanks. */
function stands(quoted: string, text: readonly string[], start: number, end: number): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  const wanted = plain(quoted.replace(/(…|\.\.\.)$/, ''))
  return wanted !== '' && plain(text.slice(start, end).join('')).startsWith(wanted)
}

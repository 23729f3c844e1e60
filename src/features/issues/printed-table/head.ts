import { parseNumber } from '../../../base/numbers.ts'
import { boundLabel } from './words.ts'

/** A head taken apart: `Urgency (U) (maks 5)` is the title Urgency, the letter U and the maximum 5. */
export type Head = { readonly title: string; readonly letter: string | null; readonly bound: Bound | null }

/**
 * The number in a head. `either`: the table does not say whether it is the highest points or a weight. `bare`: it stood
 * without brackets or label, so that it may also be an ordinal, as in `Kriteria 2`.
 */
export type Bound = {
  readonly value: string
  readonly percent: boolean
  readonly means: 'maximum' | 'weight' | 'either'
  readonly bare: boolean
}

/** A longer text is a sentence. */
const longest = 200

export function parseHead(text: string): Head {
  if (text.length > longest) return { title: text, letter: null, bound: null }
  const bracket = /^(.*?)[\s:]*[([{]\s*([^()[\]{}]*?)\s*[)\]}]$/.exec(text)
  if (bracket) {
    const [, before = '', inside = ''] = bracket
    const bound = parseBound(inside)
    if (bound) return { ...parseHeadTitle(before), bound }
    if (/^[A-Za-z]{1,2}$/.test(inside) && before !== '') return { ...parseHead(before), letter: inside.toUpperCase() }
    return { title: text, letter: null, bound: null }
  }
  return parseBareHead(text)
}

/** The head before a number in brackets may still name its letter. */
function parseHeadTitle(text: string): Omit<Head, 'bound'> {
  const { title, letter } = /[)\]}]$/.test(text) ? parseHead(text) : { title: text, letter: null }
  return { title: withoutLabel(title), letter }
}

/** `Aktual 15`, `Aktual: 15%`, `Aktual maks 15`, `15`. */
function parseBareHead(text: string): Head {
  const last = /^(?:(.*\S)\s*[\s:=/]\s*)?([0-9][0-9.,]*\s?%?)$/.exec(text)
  const number = last && parseNumber(last[2]!)
  if (!number) return { title: text, letter: null, bound: null }
  const before = last[1] ?? ''
  const title = withoutLabel(before)
  const label = boundLabel(before.slice(title.length))
  const bare = label === null && !number.percent
  return {
    title,
    letter: null,
    bound: { value: number.value, percent: number.percent, means: label ?? 'either', bare },
  }
}

function withoutLabel(title: string): string {
  return title.replace(/[\s,:-]*\b(?:(?:skor|nilai|poin)\s+)?(?:maks\w*|max\w*|bobot|weight)[\s.:=]*$|[\s:=/]+$/i, '')
}

/** What stands in brackets, or in a row of maxima: `15`, `15%`, `maks. 15`, `bobot = 15 %`, `1-5`, `0 s.d. 20 poin`. */
export function parseBound(text: string): Bound | null {
  if (text.length > longest) return null
  const bare = text.replace(/^[([{]\s*|\s*[)\]}]$/g, '')
  const range =
    /^(?:[a-z. ]*\s)?[0-9]+\s*(?:-|–|—|s\.?\s?\/?d\.?|sampai|hingga|to|\.\.)\s*([0-9]+)(?:\s*(?:poin|points?))?$/i.exec(
      bare,
    )
  if (range) return { value: parseNumber(range[1]!)!.value, percent: false, means: 'maximum', bare: false }
  const labelled = /^([a-z. ]*?)[\s.:=]*([0-9][0-9.,]*\s?%?)(?:\s*(?:poin|points?|pts))?$/i.exec(bare)
  const number = labelled && parseNumber(labelled[2]!)
  if (!number) return null
  const label = labelled[1]!.trim()
  const means = label === '' ? 'either' : boundLabel(label)
  return means && { value: number.value, percent: number.percent, means, bare: false }
}

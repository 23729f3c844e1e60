import type { Language } from '../../base/language.ts'
import { formatDecimal } from '../../base/numbers.ts'
import { categoryName } from '../../reference/categories.ts'
import { type Chain, kindOf, type Thing } from './chain.ts'
import { chainText, type NameThing } from './chain-text.ts'

const longest = 90

/** What a thing of the chain is called: its words, shortened; a figure by its category and value, what is gone by its code. */
export function chainNames({ nodes }: Chain, lang: Language): NameThing {
  const known = new Map(nodes.map(({ thing }) => [thing.ref, thing]))
  return (ref) => {
    const thing = known.get(ref)
    return thing === undefined ? ref : thingText(thing, lang)
  }
}

export function thingText(thing: Thing, lang: Language): string {
  if (kindOf(thing.ref) === 'figure') return figureText(thing, lang)
  const text = kindOf(thing.ref) === 'quote' ? `“${thing.text}”` : thing.text
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

function figureText({ ref, value }: Thing, lang: Language): string {
  const [category = '', region = '', period = ''] = ref.slice('figure:'.length).split('@')
  const shown = value === null ? chainText[lang].noValue : formatDecimal(value, lang)
  return `${categoryName(category, lang)}: ${shown} (${region}, ${period})`
}

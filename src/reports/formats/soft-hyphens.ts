/** Where long words of narrow heads may break. There are no good patterns for Indonesian, so these few are marked by hand. */
const marked = [
  'Transfor-masi',
  'Transfor-mation',
  'Diinter-vensi',
  'interven-tion',
  'Innova-tive',
  'Kekha-layakan',
  'Kela-yakan',
  'Proble-matik',
  'Serious-ness',
  'Keunggul-an',
  'Pertanya-an',
  'Pembangun-an',
  'Kesejah-teraan',
  'Keber-lanjutan',
  'Perkem-bangan',
]

const softHyphen = '\u00ad'
const breaks = new Map(
  marked.map((word) => [word.replace('-', '').toLowerCase(), word.indexOf('-')] satisfies [string, number]),
)

/** A head with soft hyphens in the words that are known to be long. */
export function softened(title: string): string {
  return title.replace(/\p{L}+/gu, (word) => {
    const at = breaks.get(word.toLowerCase())
    return at === undefined ? word : `${word.slice(0, at)}${softHyphen}${word.slice(at)}`
  })
}

const breakHere = '\u200b'

/** Words longer than `most` signs may break after every eighth: a hash or an address would run out of its column. */
export function breakable(text: string, most: number): string {
  if (text.length <= most) return text
  return text.replace(/[^\s\u00ad-]+/gu, (word) =>
    word.length <= most ? word : word.replace(/.{8}(?=.)/gu, `$&${breakHere}`),
  )
}

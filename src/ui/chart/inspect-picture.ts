import assert from 'node:assert/strict'
import type { Box } from './svg.ts'
import { textWidth } from './text-width.ts'

/** What a test sees in a picture. */
export type Seen = {
  readonly width: number
  readonly height: number
  readonly rects: readonly Box[]
  readonly texts: readonly (Box & { readonly words: string; readonly size: number })[]
  readonly titles: readonly string[]
}

type Node = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; words: string }

const allowed = {
  svg: ['xmlns', 'role', 'viewBox', 'width', 'height', 'font-family'],
  title: [],
  desc: [],
  g: ['font-size', 'font-weight', 'text-anchor', 'fill'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke', 'stroke-dasharray'],
  path: ['d', 'fill', 'stroke', 'stroke-width'],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor', 'fill'],
} satisfies Record<string, readonly string[]>

/** Reads a picture, and fails where it is not well-formed or holds anything but marks and words. */
export function inspectPicture(svg: string): Seen {
  const nodes = readNodes(svg)
  const box = nodes[0]!.attributes
  const number = (node: Node, name: string) => Number(node.attributes.get(name))
  return {
    width: Number(box.get('width')),
    height: Number(box.get('height')),
    titles: nodes.filter((n) => n.name === 'title').map((n) => n.words),
    rects: nodes.flatMap((n) =>
      n.name === 'rect'
        ? [{ x: number(n, 'x'), y: number(n, 'y'), width: number(n, 'width'), height: number(n, 'height') }]
        : n.name === 'path' && n.attributes.get('fill') !== 'none'
          ? boxesIn(n.attributes.get('d') ?? '')
          : [],
    ),
    texts: nodes.filter((n) => n.name === 'text').map((n) => textBox(n, number)),
  }
}

/** The boxes that one path draws, each moved to from where the last began. */
function boxesIn(d: string): Box[] {
  let at = { x: 0, y: 0 }
  return [...d.matchAll(/([Mm])(\S+) ([^h ]+)h([\d.]+)v([\d.]+)h-\4z/g)].map(([, move, ...numbers]) => {
    const [x, y, width, height] = numbers.map(Number) as [number, number, number, number]
    at = move === 'M' ? { x, y } : { x: at.x + x, y: at.y + y }
    return { ...at, width, height }
  })
}

function textBox(node: Node, number: (node: Node, name: string) => number): Seen['texts'][number] {
  const size = number(node, 'font-size')
  const weight = node.attributes.get('font-weight') === '600' ? 600 : 400
  const width = textWidth(node.words, { size, weight })
  const before =
    { start: 0, middle: width / 2, end: width }[node.attributes.get('text-anchor') ?? 'start'] ?? Number.NaN
  return {
    ...{ words: node.words, size, width, height: size * 0.9 },
    ...{ x: number(node, 'x') - before, y: number(node, 'y') - size * 0.68 },
  }
}

const token = /<\/([a-z]+)>|<([a-z]+)((?: [\w-]+="[^"<&]*")*)(\/?)>|((?:[^<&]|&#\d+;)+)/giy

function readNodes(svg: string): Node[] {
  const [nodes, open]: [Node[], Node[]] = [[], []]
  token.lastIndex = 0
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex
    const [, closing, name, attributes = '', selfClosed, words] =
      token.exec(svg) ?? assert.fail(`broken at ${at}: ${svg.slice(at, at + 60)}`)
    if (closing !== undefined) assert.equal(open.pop()?.name, closing)
    if (words !== undefined) takeWords(open.at(-1), words)
    if (name === undefined) continue
    const shared = open.at(-1)?.name === 'g' ? open.at(-1)!.attributes : []
    const node = { name, attributes: new Map([...shared, ...readAttributes(name, attributes)]), words: '' }
    nodes.push(node)
    if (selfClosed === '') open.push(node)
  }
  assert.deepEqual(open, [])
  return nodes
}

function readAttributes(name: string, attributes: string): Map<string, string> {
  const known: Readonly<Record<string, readonly string[]>> = allowed
  const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]): [string, string] => [
    key!,
    value!,
  ])
  for (const [key, value] of pairs) {
    assert.ok(known[name]?.includes(key), `${name} has ${key}`)
    assert.doesNotMatch(value, /NaN|undefined|null|Infinity|e[+-]/)
  }
  assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length)
  return new Map(pairs)
}

function takeWords(node: Node | undefined, words: string): void {
  if (words.trim() === '') return
  assert.ok(node && ['title', 'desc', 'text'].includes(node.name), `words outside a text: ${words}`)
  assert.doesNotMatch(words, /[\p{Cc}\uFFFE\uFFFF]/u)
  node.words += words.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

import { codeOf } from './code.ts'
import { functionsOf } from './functions.ts'
import { floorOf, isTest, longFiles, type Offence, roomOf, type Tree } from './house.ts'
import { importsOf } from './imports.ts'

type File = { readonly path: string; readonly text: string }
type Rule = (tree: Tree) => Omit<Offence, 'rule'>[]

/** Every rule of the house. Each is shown to fail on planted offenders, and to leave the innocent alone (`planted.ts`). */
export const rules = {
  everyFileHasARoom: each(inSrc, ({ path }) => (roomOf(path) === null ? ['stands in no room of the house'] : [])),
  noEmptyFolders: (tree) =>
    [...tree.keys()]
      .filter((folder) => folder.endsWith('/'))
      .filter((folder) => ![...tree.keys()].some((path) => path.startsWith(folder) && !path.endsWith('/')))
      .map((path) => ({ path, says: 'is a folder without a file' })),
  importsGoDown: each(isSource, (file) => (inSrc(file) ? importsUpward(file) : [])),
  noCircles: circles,
  methodsArePure: each(isSource, ({ path, text }) => {
    if (!path.startsWith('src/methods/')) return []
    const allowed = isTest(path) ? /^(node:|fast-check$)/ : /^$/
    return importsOf(path, text).flatMap(({ specifier, target }) =>
      target === null && !allowed.test(specifier) ? [`methods imports ${specifier}`] : [],
    )
  }),
  noClockOrChance: each(isSource, ({ path, text }) => {
    const found = isPure(path) ? clockOrChance.exec(codeOf(text).text) : null
    return found ? [`reads ${found[0]}: clock and chance are arguments`] : []
  }),
  queriesInStores: each(isSource, ({ path, text }) => {
    // A test may look at what lies there.
    if (!path.startsWith('src/') || isTest(path) || /(^src\/db\/|store\.ts$)/.test(path)) return []
    const found = /\.\s*(selectFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto)\s*[(<]/.exec(
      codeOf(text).text,
    )
    return found ? [`queries with ${found[1]} outside a store`] : []
  }),
  filesAreShort: each(isSource, ({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > 300 && !longFiles.has(path) ? [`has ${lines} lines; 300 is the limit`] : []
  }),
  functionsFitAScreen: each(isSource, ({ path, text }) =>
    path.endsWith('.css')
      ? []
      : functionsOf(text)
          .filter(({ lines }) => lines > 80)
          .map(({ name, line, lines }) => `${name} in line ${line} has ${lines} lines; 80 is the limit`),
  ),
  namesExplain: each(isSource, ({ path, text }) => [
    ...path.split(/[/.-]/).flatMap((word) => (emptyFileWord.test(word) ? [`is called ${word}`] : [])),
    ...[...codeOf(text).text.matchAll(declaration)].flatMap(({ 1: name }) =>
      wordsOf(name!).some((word) => emptyWord.test(word)) ? [`names ${name}`] : [],
    ),
  ]),
  exportsHaveNames: each(isSource, ({ text }) =>
    /(?<![.\w$])export\s*(default\b|=|\{[^}]*\bdefault\s*[,}])/.test(codeOf(text).text) ? ['has a default export'] : [],
  ),
  pathsStayInside: each(isFile, ({ text }) => {
    const found = foreignPath.exec(text)
    return found ? [`names the path ${found[0].trim()}`] : []
  }),
} satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof rules

/** The offences of one rule in a tree, or of all of them. */
export function offences(tree: Tree, names: readonly RuleName[] = Object.keys(rules) as RuleName[]): Offence[] {
  return names.flatMap((rule) => rules[rule](tree).map((offence) => ({ ...offence, rule })))
}

const clockOrChance =
  /(?<![.\w$])(?:globalThis\.)?(?:Date\.now|new\s+Date\b(?!\s*\(\s*[^)\s])|Date\(\s*\)|Temporal\.Now|Math\.random|performance\.now|crypto\.(?:randomUUID|getRandomValues)|process\s*[.[]|set(?:Timeout|Interval|Immediate)\b)/

const emptyWord = /^(services?|managers?|helpers?|handlers?|utils?|misc)$/i
const emptyFileWord = /^(services?|managers?|helpers?|handlers?|utils?|misc|common|shared)$/i
const declaration = /(?<![.\w$])(?:class|function\*?|const|let|type|interface)\s+([\w$]+)/g

const foreignPath =
  /(?:\.\.\/)+shared\b|(?<![.\w])\/(?:work|home|root|Users|tmp|mnt)\/[\w.-]+|\b[A-Za-z]:\\{1,2}Users\b/

function isFile({ path }: File): boolean {
  return !path.endsWith('/')
}

function inSrc({ path }: File): boolean {
  return path.startsWith('src/') && !path.endsWith('/')
}

function isSource({ path }: File): boolean {
  return /\.(tsx?|mjs|cjs|css)$/.test(path)
}

/** Methods, and of a feature every file but those that speak with the world: stores, routes and islands. */
function isPure(path: string): boolean {
  if (isTest(path)) return false
  return path.startsWith('src/methods/') || /^src\/features\/(?!.*\b(store|routes|client)\.tsx?$)/.test(path)
}

/** `dateUtils` and `UserServiceFor` word by word. */
function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|[_$]/)
}

function each(concerns: (file: File) => boolean, check: (file: File) => readonly string[]): Rule {
  return (tree) =>
    [...tree]
      .map(([path, text]) => ({ path, text }))
      .filter(concerns)
      .flatMap((file) => check(file).map((says) => ({ path: file.path, says })))
}

function importsUpward({ path, text }: File): string[] {
  const from = roomOf(path)
  if (from === null) return []
  return importsOf(path, text).flatMap(({ target }) => {
    if (target === null) return []
    if (!target.startsWith('src/')) {
      const support = isTest(path) && target.startsWith('test/support/')
      return support ? [] : [`imports ${target}, which stands outside src`]
    }
    const to = roomOf(target)
    if (to === null) return [`imports ${target}, which stands in no room`]
    return from === to || floorOf(to) < floorOf(from) ? [] : [`imports ${target}: ${from} may not know ${to}`]
  })
}

/** Files that import each other in a ring. */
function circles(tree: Tree): Omit<Offence, 'rule'>[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: Omit<Offence, 'rule'>[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      const ring = [...trail.slice(trail.indexOf(path)), path]
      found.push({ path, says: `stands in a circle: ${ring.join(' > ')}` })
      return
    }
    state.set(path, 'open')
    for (const { target } of importsOf(path, tree.get(path) ?? ''))
      if (target !== null && tree.has(target)) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of tree.keys()) if (path.startsWith('src/') && isSource({ path, text: '' })) visit(path, [])
  return found
}

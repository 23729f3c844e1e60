import { floorOf, isTest, longFiles, type Offence, roomOf, type Tree } from './house.ts'
import { importsOf, withoutComments } from './imports.ts'

type Rule = (tree: Tree) => Offence[]

/** Every rule of the house. Each is shown to fail on a planted offender in architecture.test.ts. */
export const rules: Readonly<Record<string, Rule>> = {
  everyFileHasARoom: each(({ path }) => (roomOf(path) === null ? ['stands in no room of the house'] : [])),
  importsGoDown: each(({ path, text }) =>
    relativeTargets(path, text).flatMap((target) => {
      const [from, to] = [roomOf(path), roomOf(target)]
      if (from === null || !target.startsWith('src/')) return []
      if (to === null) return [`imports ${target}, which stands in no room`]
      return from === to || floorOf(to) < floorOf(from) ? [] : [`imports ${target}: ${from} may not know ${to}`]
    }),
  ),
  noCircles: (tree) => circles(tree),
  methodsArePure: each(({ path, text }) => {
    if (!path.startsWith('src/methods/') || isTest(path)) return []
    return importsOf(path, text).flatMap(({ specifier, target }) =>
      target?.startsWith('src/methods/') ? [] : [`methods imports ${specifier}`],
    )
  }),
  noClockOrChance: each(({ path, text }) => {
    const pure = path.startsWith('src/methods/') || /^src\/features\/([^/]+)\/\1?\w*\.ts$/.test(path)
    if (!pure || isTest(path)) return []
    const found = /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.now|setTimeout)/.exec(
      withoutComments(text),
    )
    return found ? [`reads ${found[1]}: clock and chance are arguments`] : []
  }),
  queriesInStores: each(({ path, text }) => {
    if (/(^src\/db\/|store\.ts$)/.test(path) || isTest(path)) return []
    const found = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.exec(withoutComments(text))
    return found ? [`queries with ${found[1]} outside a store`] : []
  }),
  filesAreShort: each(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return lines > 300 && !longFiles.has(path) ? [`has ${lines} lines; 300 is the limit`] : []
  }),
  functionsFitAScreen: each(({ path, text }) => (isTest(path) ? [] : longFunctions(text))),
  namesExplain: each(({ path, text }) => {
    const file = /(^|\/)(utils?|helpers?|misc|common|shared|manager|service|handler)(\/|\.tsx?$)/i.exec(path)
    const symbol = /\b(?:class|function|const|type|interface)\s+(\w*(?:Service|Manager|Helper|Handler|Utils?))\b/.exec(
      withoutComments(text),
    )
    return [...(file ? [`is called ${file[2]}`] : []), ...(symbol ? [`names ${symbol[1]}`] : [])]
  }),
  exportsHaveNames: each(({ text }) =>
    /^export default\b/m.test(withoutComments(text)) ? ['has a default export'] : [],
  ),
  pathsStayInside: (tree) =>
    [...tree].flatMap(([path, text]) => {
      const found = /(?:^|[^.\w])((?:\.\.\/)+shared\/|\/(?:work|home|root|Users|tmp)\/[\w.-]+)/m.exec(text)
      return found ? [{ rule: '', path, says: `names the path ${found[1]}` }] : []
    }),
}

/** The offences of one rule in a tree, or of all of them. */
export function offences(tree: Tree, names: readonly string[] = Object.keys(rules)): Offence[] {
  return names.flatMap((rule) => rules[rule]!(tree).map((offence) => ({ ...offence, rule })))
}

function each(check: (file: { readonly path: string; readonly text: string }) => readonly string[]): Rule {
  return (tree) =>
    [...tree]
      .filter(([path]) => /^src\/.*\.tsx?$/.test(path))
      .flatMap(([path, text]) => check({ path, text }).map((says) => ({ rule: '', path, says })))
}

function relativeTargets(path: string, text: string): string[] {
  return importsOf(path, text).flatMap(({ target }) => target ?? [])
}

/** Files of one room that import each other in a ring. */
function circles(tree: Tree): Offence[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: Offence[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      const ring = [...trail.slice(trail.indexOf(path)), path]
      found.push({ rule: '', path, says: `stands in a circle: ${ring.join(' > ')}` })
      return
    }
    state.set(path, 'open')
    for (const target of relativeTargets(path, tree.get(path) ?? ''))
      if (tree.has(target)) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of tree.keys()) if (path.startsWith('src/')) visit(path, [])
  return found
}

/** Functions of more than 80 lines: from the line that opens one to the closing brace under it. */
function longFunctions(text: string): string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, i) => {
    const opens = /^( {0,4})(?:export )?(?:async )?(?:function\*? (\w+)|const (\w+)\b.*=> \{$)/.exec(line)
    if (!opens) return []
    const end = lines.findIndex((other, j) => j > i && other.startsWith(`${opens[1]}}`))
    return end - i > 80 ? [`${opens[2] ?? opens[3]} has ${end - i + 1} lines; 80 is the limit`] : []
  })
}

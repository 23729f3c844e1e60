import { posix } from 'node:path'
import { codeOf } from './code.ts'

export type Import = { readonly specifier: string; readonly target: string | null }

const forms = [
  /(?<![.\w$])(?:import|export)\b[\w$\s{},*]*?\bfrom\s*(?=['"])/g,
  /(?<![.\w$])import\s*(?=['"])/g,
  /(?<![.\w$])(?:import|require)\s*\(\s*(?=['"`])/g,
]

/**
 * The imports of a file: static, type, re-export, and dynamic with a literal. `target` is the path of a relative one. An
 * import in a comment or a string is none.
 */
export function importsOf(path: string, source: string): Import[] {
  const { text, quoted } = codeOf(source)
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const specifier = quoted.get(match.index + match[0].length)
      if (specifier === undefined) return []
      const relative = specifier.startsWith('.')
      return [{ specifier, target: relative ? posix.join(posix.dirname(path), specifier) : null }]
    }),
  )
}

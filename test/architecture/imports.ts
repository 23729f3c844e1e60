import { posix } from 'node:path'

export type Import = { readonly specifier: string; readonly target: string | null }

/** The imports of a file: static, type, re-export, and dynamic with a literal. `target` is the path of a relative one. */
export function importsOf(path: string, text: string): Import[] {
  const code = withoutComments(text)
  const patterns = [
    /\b(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  ]
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => {
      const specifier = match[1]!
      const relative = specifier.startsWith('.')
      return { specifier, target: relative ? posix.normalize(posix.join(posix.dirname(path), specifier)) : null }
    }),
  )
}

/** Comments become spaces, so that an example in one is no import; text in quotes stays as it is. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (found, quoted) => (quoted === undefined ? found.replace(/[^\n]/g, ' ') : found),
  )
}

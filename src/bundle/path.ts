/**
 * A path inside a bundle, with `/` between its parts; null for anything that could leave it or hide in it: absolute, with a
 * drive letter, `..`, a backslash, a control sign, or longer than 300 characters.
 */
export function innerPath(raw: string): string | null {
  const control = [...raw].some((sign) => sign.codePointAt(0)! < 32)
  if (raw === '' || raw.length > 300 || control || raw.includes('\\') || /^([a-z]:|\/)/i.test(raw)) return null
  const parts = raw.split('/').filter((part) => part !== '.' && part !== '')
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/')
}

/**
 * Whether a path is none of the study's: folders of tools (`.git`), and what file managers leave behind. The same for
 * folders and zips, so that both hold the same study.
 */
export function isLitter(path: string, isFolder = false): boolean {
  const parts = path.split('/')
  const folders = isFolder ? parts : parts.slice(0, -1)
  if (folders.some((name) => name === '__MACOSX' || (name.startsWith('.') && name !== '.' && name !== '..')))
    return true
  return /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(parts.at(-1)!)
}

/** A path that would have to be a file and a folder at once, or undefined: no disk can hold both. */
export function clashingPath(paths: Iterable<string>): string | undefined {
  const all = new Set(paths)
  for (const path of all)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (all.has(path.slice(0, at))) return path.slice(0, at)
  return undefined
}

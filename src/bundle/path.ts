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

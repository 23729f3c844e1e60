/** A path of ours to come back to, or null: nobody is sent to another site, nor straight out again. */
export function ownPath(text: string | undefined): string | null {
  if (
    text === undefined ||
    text.length > 1000 ||
    !/^\/(?![/\\])[!-~]*$/.test(text) ||
    text.split('?')[0]!.includes('//')
  )
    return null
  return /^(\/en)?\/(masuk|keluar|lupa-sandi|atur-ulang)(?![\w-])/.test(text) ? null : text
}

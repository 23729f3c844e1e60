const names = String.raw`[A-Za-z_][\w:.-]*`
const attribute = String.raw`\s+${names}\s*=\s*(?:"[^"<]*"|'[^'<]*')`
const mark = new RegExp(String.raw`<\?.*?\?>|<!--.*?-->|<(/?)(${names})((?:${attribute})*)\s*(/?)>|[^<]+|<`, 'gs')

/** What is wrong with an XML text, or null: marks that do not pair, signs that XML does not allow, bare `&` and `<`. */
export function illFormed(xml: string): string | null {
  const bad =
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.exec(
      xml,
    )
  if (bad) return `${JSON.stringify(bad[0])} at ${bad.index}`
  const open: string[] = []
  for (const [text, close, name, , empty] of xml.matchAll(mark)) {
    if (text === '<') return 'a bare <'
    if (name === undefined || empty === '/') continue
    if (close === '') open.push(name)
    else if (open.pop() !== name) return `${text} closes what is not open`
  }
  return open.length === 0 ? null : `${open.at(-1)} is not closed`
}

import type { XmlElement } from './xml.ts'

/**
 * A document of one namespace. Elements stand one a line where nothing but elements stands in them; where there is text,
 * every sign of it counts and nothing is added. Signs that XML 1.0 cannot hold are left out.
 */
export function writeXml(root: XmlElement, namespace: string): string {
  const parts = ['<?xml version="1.0" encoding="utf-8"?>\n']
  write({ ...root, attributes: { xmlns: namespace, ...root.attributes } }, '', parts)
  parts.push('\n')
  return parts.join('')
}

function write(element: XmlElement, indent: string, parts: string[]): void {
  parts.push(`<${element.name}`)
  for (const [name, value] of Object.entries(element.attributes)) parts.push(` ${name}="${attribute(value)}"`)
  if (element.children.length === 0) {
    parts.push('/>')
    return
  }
  parts.push('>')
  const onlyElements = element.children.every((child) => typeof child !== 'string')
  for (const child of element.children) {
    if (typeof child === 'string') {
      parts.push(content(child))
      continue
    }
    if (onlyElements) parts.push(`\n${indent}  `)
    write(child, onlyElements ? `${indent}  ` : indent, parts)
  }
  if (onlyElements) parts.push(`\n${indent}`)
  parts.push(`</${element.name}>`)
}

/** A carriage return as it stands would be read as the end of a line. */
function content(text: string): string {
  return possible(text).replace(/[&<>\r]/g, (sign) => entities[sign]!)
}

function attribute(text: string): string {
  return possible(text).replace(/[&<>"\r\n\t]/g, (sign) => entities[sign]!)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** The text without what XML 1.0 cannot hold. */
export function possible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML 1.0 leaves out.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

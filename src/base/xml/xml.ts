/** An element of an XML document: its name without prefix, its attributes, and what stands in it, in order. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The elements of that name right inside. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

export function childOf(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null
}

/** The text right inside, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string')
}

/** An element with only those attributes that have a value, and only those children that are there. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  children: readonly (XmlElement | string | null)[] = [],
): XmlElement {
  const has = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] != null)
  return { name, attributes: Object.fromEntries(has), children: children.filter((child) => child !== null) }
}

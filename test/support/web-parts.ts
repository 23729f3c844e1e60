import type { WebParts } from '../../src/web/parts.ts'

/** The parts that some pages need; a page that asks for another one is told its name. */
export function partsOf(given: Partial<WebParts>): WebParts {
  return new Proxy(given, {
    get: (parts, name) => {
      if (!(name in parts)) throw new Error(`this test gave no part called ${String(name)}`)
      return parts[name as keyof WebParts]
    },
  }) as WebParts
}

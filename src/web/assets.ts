import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'

export type Assets = {
  /** Address of an asset by its plain name (`theme.css`). */
  readonly address: (name: string) => string
  readonly respond: (c: Context) => Response | Promise<Response>
  /** A worker under an address that stays: a browser asks each time whether it is still the same. */
  readonly worker: (name: string) => (c: Context) => Response | Promise<Response>
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Reads the built assets into memory. Their names carry a hash of their content, so a browser may keep them for ever. */
export async function loadAssets(folder: string): Promise<Assets> {
  const names: Record<string, string> = JSON.parse(await readFile(join(folder, 'assets.json'), 'utf8'))
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const file of await readdir(join(folder, 'assets')))
    files.set(file, new Uint8Array(await readFile(join(folder, 'assets', file))))
  return {
    address: (name) => {
      const file = names[name]
      if (file === undefined) throw new Error(`there is no asset ${name}: run "npm run build"`)
      return `/aset/${file}`
    },
    worker: (name) => (c) =>
      c.body(files.get(names[name] ?? '')!, 200, { 'Content-Type': types.js!, 'Cache-Control': 'no-cache' }),
    respond: (c) => {
      const name = c.req.param('file') ?? ''
      const bytes = files.get(name)
      if (bytes === undefined) return c.notFound()
      return c.body(bytes, 200, {
        'Content-Type': types[name.split('.').at(-1)!] ?? 'application/octet-stream',
        'Cache-Control': 'public, max-age=31536000, immutable',
      })
    },
  }
}

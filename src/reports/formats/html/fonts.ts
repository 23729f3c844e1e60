import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The fonts inside the page, so that it looks the same without a network. Latin only: other scripts use the reader's own. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(fonts.map(face))
  return faces.join('\n')
}

const fonts = [
  { family: 'Source Sans 3', weight: '400', file: sourceSans(400) },
  { family: 'Source Sans 3', weight: '600', file: sourceSans(600) },
  { family: 'Source Sans 3', weight: '700', file: sourceSans(700) },
  {
    family: 'Plus Jakarta Sans',
    weight: '200 800',
    file: '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  },
]

function sourceSans(weight: number): string {
  return `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`
}

async function face({ family, weight, file }: (typeof fonts)[number]): Promise<string> {
  const bytes = await readFile(fileURLToPath(import.meta.resolve(file)))
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`
  return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};src:${source}}`
}

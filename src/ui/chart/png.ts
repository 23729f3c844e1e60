import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'

const { resolve } = createRequire(import.meta.url)

/** A picture of ours as a PNG on white, twice as wide as the SVG, in our own fonts whatever the machine has. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const [, width = '1000'] = / width="([\d.]+)"/.exec(svg) ?? []
  const drawn = await renderAsync(svg, {
    background: '#FFFFFF',
    fitTo: { mode: 'width', value: Math.round(2 * Number(width)) },
    font: {
      fontFiles: ['Regular', 'Semibold'].map((face) => resolve(`source-sans/TTF/SourceSans3-${face}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
  })
  return drawn.asPng()
}

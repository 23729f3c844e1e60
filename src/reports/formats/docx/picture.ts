import { renderAsync } from '@resvg/resvg-js'
import { fontPaths } from '../pdf/fonts.ts'
import { showable } from '../pdf/glyphs.ts'

/** The text is as wide as this many of the pixels in which Word measures pictures (96 to the inch), and a page so high. */
export const pixelsWide = 605
const pixelsHigh = 760

export type Picture = { readonly png: Uint8Array; readonly width: number; readonly height: number }

/**
 * A chart as a picture with twice the pixels it is shown with: Word would set the text of an SVG in the fonts of the
 * machine, and its widths would shift.
 */
export async function pictureOf(svg: string): Promise<Picture> {
  const [, width = '1', height = '1'] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const ratio = Number(height) / Number(width)
  const shown = Math.min(pixelsWide, pixelsHigh / ratio)
  const drawn = await renderAsync(showable(svg), {
    fitTo: { mode: 'width', value: Math.round(2 * shown) },
    font: {
      fontFiles: [fontPaths.regular, fontPaths.semibold, fontPaths.bold],
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
  })
  return { png: drawn.asPng(), width: Math.round(shown), height: Math.round(shown * ratio) }
}

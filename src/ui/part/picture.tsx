import { raw } from 'hono/html'

type Draw = (width: number) => string

/**
 * A chart of ours on a page, drawn for a wide screen and for a phone; the style sheet shows the one that fits. The SVG comes
 * from src/ui/chart, which escapes every text in it: this is the one place where markup enters a page unescaped.
 */
export function Picture({ draw, width }: { readonly draw: Draw; readonly width: number }) {
  return (
    <>
      <div class="wide">{raw(draw(width))}</div>
      <div class="narrow">{raw(draw(304))}</div>
    </>
  )
}

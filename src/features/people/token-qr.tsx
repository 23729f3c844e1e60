import { create } from 'qrcode'

/** A QR code as an SVG of one path, with the four light modules around it that scanners need. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * quiet
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width="216"
      height="216"
      shape-rendering="crispEdges"
    >
      <rect width={`${side}`} height={`${side}`} fill="#fff" />
      <path d={darkRuns(modules)} fill="#000" />
    </svg>
  )
}

const quiet = 4

/** The dark modules, each run of neighbours in a row as one rectangle: a tenth of the markup. */
function darkRuns(modules: { readonly size: number; readonly data: Uint8Array }): string {
  const { size, data } = modules
  const isDark = (row: number, column: number) => data[row * size + column] === 1
  const runs: string[] = []
  for (let row = 0; row < size; row++)
    for (let from = 0; from < size; from++) {
      if (!isDark(row, from)) continue
      let to = from
      while (to + 1 < size && isDark(row, to + 1)) to++
      runs.push(`M${from + quiet} ${row + quiet}h${to - from + 1}v1h-${to - from + 1}z`)
      from = to
    }
  return runs.join('')
}

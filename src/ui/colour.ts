/**
 * The palette: colours of natural batik dyes. Contrast on white stands beside each.
 *
 * What is read as text has at least 4.5, what is only seen (marks, borders) at least 3 or a white gap.
 */
export const colour = {
  /** White under everything printed. */
  putih: '#FFFFFF',
  /** Text, 15.6. */
  arang: '#1A2433',
  /** Notes, 6.4. */
  abu: '#526071',
  /** Main: titles, links, the first of a series, 11.2. */
  nila: '#1E3A6D',
  /** Navigation, text on light Nila, 14.6. */
  nilaTua: '#14284B',
  /** Second in data, 4.5. */
  nila400: '#5378A9',
  /** Data only, 2.4. */
  nila300: '#8FA9CF',
  /** Data only, 1.6. */
  nila200: '#BFCEE4',
  /** Heads of tables, the palest data, 1.2. */
  nila100: '#E3EAF4',
  /** Done, 6.5. */
  daun: '#1B6B4A',
  daunPucat: '#EAF4EF',
  /** Needs attention, 5.9. */
  kunyit: '#8A5A0B',
  kunyitPucat: '#FDF5E3',
  /** Does not fit, 6.7. */
  bata: '#A8321F',
  bataPucat: '#FBEDEA',
  /** Ornament only, 2.2: never text. */
  kunyitHias: '#E0A52E',
  /** Borders of inputs and of pale marks, 3.8. */
  tepi: '#74859E',
  /** Text of the navigation on Nila tua, 11.5 there. */
  nilaTerang: '#DCE5F3',
  /** The page under white panels. */
  kertas: '#F5F7FA',
} as const

export type Hex = (typeof colour)[keyof typeof colour]

/** Contrast of two colours after WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Relative luminance after WCAG 2.2, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** The colour of text on a fill: white where white can be read, else Nila tua. */
export function inkOn(fill: Hex): Hex {
  return contrast(colour.putih, fill) >= 4.5 ? colour.putih : colour.nilaTua
}

import type { PlainTable } from './plain-table.ts'

/** A picture with its table: what it is called in an address, how it is drawn for a width, and what it shows in figures. */
export type Drawing = {
  readonly id: 'bagian' | 'lainnya' | 'peta' | 'tren' | 'petak'
  readonly title: string
  readonly note: string | null
  readonly width: number
  readonly draw: (width: number) => string
  readonly table: PlainTable
}

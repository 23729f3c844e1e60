import type { SwotQuadrant } from '../../methods/swot/factor.ts'
import type { Cells, Printed } from '../studies/rows.ts'

export const towsCells = ['SO', 'WO', 'ST', 'WT'] as const
export type TowsCell = (typeof towsCells)[number]

/** What the office would do about factors of two quadrants taken together. */
export type Strategy = { readonly id: string; readonly cell: TowsCell; readonly text: string }

export const strategyColumns = ['id', 'cell', 'text'] as const

/** The quadrants on the two edges of a cell: inside first. */
export function edgesOf(cell: TowsCell): readonly [inside: SwotQuadrant, outside: SwotQuadrant] {
  return [cell[0] as SwotQuadrant, cell[1] as SwotQuadrant]
}

/** A strategy out of the cells of a row that was checked. */
export function strategyOf({ id = '', cell = '', text = '' }: Cells): Strategy {
  return { id, cell: cell as TowsCell, text }
}

/** The cells that a strategy prints. */
export function strategyPrinted({ id, cell, text }: Strategy): Printed {
  return { id, cell, text }
}

export function isTowsCell(text: string): text is TowsCell {
  return (towsCells as readonly string[]).includes(text)
}

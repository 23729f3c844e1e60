import { good } from '../base/result.ts'
import { readCsv } from '../bundle/read-csv.ts'
import { csvBytes } from '../bundle/write-csv.ts'
import { parseFigures } from '../features/recap/form.ts'
import type { TakeParts } from '../features/recap/study/take-routes.tsx'
import type { TableFormat } from '../features/recap/study/take-store.ts'
import type { Shelf } from './shelf.ts'

/** recap.csv as study bundles have it. */
export const recapFormat: TableFormat = {
  read: async (bytes) => {
    const read = await readCsv(bytes, 'recap.csv')
    return read.ok ? good(read.value.table) : read
  },
  write: csvBytes,
}

/** What the routes that take figures into a study need to know of bundles. */
export function takeParts(shelf: Shelf): TakeParts {
  return {
    format: recapFormat,
    figuresOf: async (visit) => {
      const shown = await shelf(visit, visit.office.id, visit.study)
      const opened = shown.ok ? shown.value.opened : null
      return {
        figures: parseFigures(opened?.bundle.tables.recap?.rows ?? []),
        region: opened?.study.region?.code ?? null,
      }
    },
  }
}

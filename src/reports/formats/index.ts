import type { Format } from '../report.ts'
import { csv } from './csv.ts'
import { docx } from './docx/docx.ts'
import { html } from './html/html.ts'
import { pdf } from './pdf/pdf.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** The register: a new format is one file and one line here. */
export const formats = [pdf, docx, xlsx, html, csv] as const satisfies readonly Format[]

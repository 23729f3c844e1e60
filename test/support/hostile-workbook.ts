import { ZipFile } from 'yazl'

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
export const ns = 'http://schemas.openxmlformats.org'
export const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${ns}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
export const relations = (...all: string[]) =>
  `<Relationships xmlns="${ns}/package/2006/relationships">${all.join('')}</Relationships>`

/** A workbook by hand: what stands in the sheet is the test's. */
export async function workbook(
  sheet: string,
  more: Readonly<Record<string, string | Buffer>> = {},
): Promise<Uint8Array> {
  const zip = new ZipFile()
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="Satu" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  for (const [name, data] of Object.entries(parts)) zip.addBuffer(Buffer.from(data), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Buffer))
  return Buffer.concat(chunks)
}

export const cell = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

/** A sheet of one row with every column that a program can have. */
export function widest(): Promise<Uint8Array> {
  const wide = Array.from({ length: 16_384 }, (_, i) => `<c r="${letters(i)}1"><v>1</v></c>`).join('')
  return workbook(`<row r="1">${wide}</row>`)
}

function letters(i: number): string {
  const letter = String.fromCharCode(65 + (i % 26))
  return i < 26 ? letter : letters(Math.floor(i / 26) - 1) + letter
}

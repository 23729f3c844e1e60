import { bad, type Result } from '../../../base/result.ts'
import { contentsOf } from '../../../base/table/archive.ts'
import { tableLimits } from '../../../base/table/grid.ts'
import { fileKind, oleKind } from '../../../base/table/sniff.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'
import { readPlain } from './plain.ts'
import { type ReadText, type TextLimits, type TextReader, textLimits } from './read.ts'
import { readRtf } from './rtf.ts'
import { readSubtitles } from './subtitles.ts'

/** The register of kinds of file that hold a text. */
export const textFormats = {
  plain: { title: 'TXT, MD, WhatsApp', read: readPlain },
  docx: { title: 'DOCX', read: readDocx },
  odt: { title: 'ODT', read: readOdt },
  rtf: { title: 'RTF', read: readRtf },
  html: { title: 'HTML', read: readHtml },
  pdf: { title: 'PDF', read: readPdf },
  subtitles: { title: 'SRT, VTT', read: readSubtitles },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly read: TextReader }>>

export type TextFormat = keyof typeof textFormats

/** Reads a file by what it is, not by its name: a `.doc` of the web is often HTML, a `.txt` may be anything. */
export async function readText(
  bytes: Uint8Array,
  limits: TextLimits = textLimits,
): Promise<Result<ReadText & { readonly format: TextFormat }>> {
  if (bytes.length === 0) return bad({ code: 'emptyFile' })
  const format = await formatOf(bytes, limits)
  if (!format.ok) return format
  const read = await textFormats[format.value].read(bytes, limits)
  if (!read.ok) return read
  if (read.value.text.trim() === '') return bad({ code: 'noWords' })
  return { ok: true, value: { ...read.value, format: format.value } }
}

async function formatOf(bytes: Uint8Array, limits: TextLimits): Promise<Result<TextFormat>> {
  const kind = fileKind(bytes)
  if (kind === 'rtf' || kind === 'pdf') return { ok: true, value: kind }
  if (kind === 'zip') return inZip(bytes, limits)
  if (kind === 'ole') return bad({ code: oleKind(bytes) === 'encrypted' ? 'passwordProtected' : 'oldWord' })
  if (kind === 'picture') return bad({ code: 'isPicture' })
  const start = Buffer.from(bytes.subarray(0, 4000)).toString('utf8')
  if (/^\ufeff?\s*(<!doctype html|<html|<head|<body|<meta|<!--)/i.test(start)) return { ok: true, value: 'html' }
  if (/^\ufeff?WEBVTT|^\ufeff?\s*\d+\r?\n\d{1,3}:\d{2}:\d{2}[.,]\d{3}\s+-->/.test(start))
    return { ok: true, value: 'subtitles' }
  return { ok: true, value: 'plain' }
}

async function inZip(bytes: Uint8Array, limits: TextLimits): Promise<Result<TextFormat>> {
  const inside = await contentsOf(bytes, { ...tableLimits, ...limits })
  if (!inside.ok) return inside
  const { names, mimetype } = inside.value
  if (names.has('word/document.xml')) return { ok: true, value: 'docx' }
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return { ok: true, value: 'odt' }
  return bad({ code: 'noTextFile' })
}

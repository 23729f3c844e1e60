import type { XmlElement } from '../../../base/xml/xml.ts'

/** A project of REFI-QDA 1.5 as far as we understand it; GUIDs in lower case and without braces. */
export type RefiProject = {
  readonly name: string
  readonly origin: string | null
  readonly users: readonly RefiUser[]
  /** In the order of the file; a parent stands before its children. */
  readonly codes: readonly RefiCode[]
  readonly variables: readonly RefiVariable[]
  readonly cases: readonly RefiCase[]
  readonly sources: readonly RefiSource[]
  readonly notes: readonly RefiNote[]
  readonly description: string | null
  readonly noteRefs: readonly string[]
  /** Sets, links and graphs, which we have nothing of, as they were read: they go out again. */
  readonly kept: readonly XmlElement[]
}

export type RefiUser = { readonly guid: string; readonly name: string | null }

export type RefiCode = {
  readonly guid: string
  readonly parent: string | null
  readonly name: string
  readonly isCodable: boolean
  /** `#rrggbb`; null for one that is missing or no colour. */
  readonly color: string | null
  readonly description: string | null
  readonly noteRefs: readonly string[]
}

export const variableTypes = ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime'] as const
export type VariableType = (typeof variableTypes)[number]

export type RefiVariable = {
  readonly guid: string
  readonly name: string
  readonly type: VariableType
  readonly description: string | null
}

/** Null where the file says that it has no value. */
export type RefiValue = { readonly variable: string; readonly type: VariableType; readonly value: string | null }

export type RefiCase = {
  readonly guid: string
  readonly name: string | null
  readonly description: string | null
  readonly codes: readonly string[]
  readonly values: readonly RefiValue[]
  readonly sources: readonly string[]
  readonly selections: readonly string[]
}

/** Who made it and when, where the file says so. */
export type RefiMaker = { readonly user: string | null; readonly at: string | null }

export type RefiCoding = RefiMaker & {
  readonly guid: string
  readonly code: string
  readonly noteRefs: readonly string[]
}

/** Places as the file counts them: see `offsets.ts`. */
export type RefiSelection = RefiMaker & {
  readonly guid: string
  readonly name: string | null
  readonly start: number
  readonly end: number
  readonly description: string | null
  readonly codings: readonly RefiCoding[]
  readonly noteRefs: readonly string[]
}

export type RefiSourceKind = 'text' | 'pdf' | 'picture' | 'audio' | 'video'

export type RefiSource = RefiMaker & {
  readonly guid: string
  readonly kind: RefiSourceKind
  readonly name: string | null
  readonly description: string | null
  /** The text in the file itself; null where it lies beside it, at `textPath`. */
  readonly content: string | null
  /** The GUID of the text that stands for a PDF or a picture; null for a text, and where there is none. */
  readonly textGuid: string | null
  readonly textPath: string | null
  /** Rich text, PDF, picture or recording. */
  readonly filePath: string | null
  readonly selections: readonly RefiSelection[]
  readonly codings: readonly RefiCoding[]
  readonly noteRefs: readonly string[]
  readonly values: readonly RefiValue[]
  /** Selections of places on a page, in a picture or in time, and transcripts, as they were read: they go out again. */
  readonly kept: readonly XmlElement[]
}

/** A memo: a text of its own, with the places in it that codes point at. */
export type RefiNote = RefiSource & { readonly kind: 'text' }

/** What a file holds that could not be taken, or not as it was: how often, and the first names. */
export type RefiNotice = { readonly code: RefiNoticeCode; readonly count: number; readonly names: readonly string[] }

export type RefiNoticeCode =
  | 'badSelection'
  | 'unknownCode'
  | 'sameCodeName'
  | 'noColor'
  | 'mediaSelection'
  | 'keptOnly'
  | 'noText'
  | 'emptySet'
  | 'oldNamespace'

export const projectNamespace = 'urn:QDA-XML:project:1.0'
export const codebookNamespace = 'urn:QDA-XML:codebook:1.0'

/** `urn:QDA-XML:project:1:0` and its like stand in files of older programs: the version is not looked at. */
export function isNamespace(found: string, wanted: string): boolean {
  const bare = (name: string) => name.replace(/:\d+[.:]\d+$/, '')
  return bare(found) === bare(wanted)
}

/** `{8F3A…}` and `8f3a…` are the same; null for what is no GUID. */
export function guidOf(text: string | undefined): string | null {
  const bare = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(text?.trim() ?? '')?.[1]
  return bare?.toLowerCase() ?? null
}

/** `#rgb`, `#rrggbb` and `rgb(…)` or `rgba(…)` as `#rrggbb`. */
export function colorOf(text: string | undefined): string | null {
  const found = text?.trim().toLowerCase() ?? ''
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(found)
  if (short !== null)
    return `#${short
      .slice(1)
      .map((d) => d + d)
      .join('')}`
  if (/^#[0-9a-f]{6}$/.test(found)) return found
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*[\d.]+\s*)?\)$/.exec(found)
  if (parts === null || parts.slice(1, 4).some((n) => Number(n) > 255)) return null
  return `#${parts
    .slice(1, 4)
    .map((n) => Number(n).toString(16).padStart(2, '0'))
    .join('')}`
}

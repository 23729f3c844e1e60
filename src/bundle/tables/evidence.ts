import { limits } from '../limits.ts'
import { id, oneOf, type TableSchema, text } from '../table-schema.ts'

const short = { longest: limits.idCharacters }
const reference = { type: 'reference', required: true, longest: limits.referenceCharacters } as const

export const sources: TableSchema = {
  name: 'sources',
  required: false,
  key: ['id'],
  fields: [
    id('id', short),
    oneOf('kind', ['interview', 'observation', 'document', 'note']),
    text('title', { column: 'required' }),
    { name: 'date', type: 'date' },
    text('place'),
    text('file'),
    text('citation'),
    text('link'),
  ],
}

export const codes: TableSchema = {
  name: 'codes',
  required: false,
  key: ['id'],
  fields: [id('id'), text('parent', { refersTo: 'codes' }), id('name'), text('definition')],
}

/** A passage of a source: Unicode code points from `start` up to, not including, `end`, and the exact text. */
export const quotes: TableSchema = {
  name: 'quotes',
  required: false,
  key: ['id'],
  fields: [
    id('id'),
    id('source', { refersTo: 'sources' }),
    text('code', { refersTo: 'codes' }),
    { name: 'start', type: 'integer', required: true, minimum: 0 },
    { name: 'end', type: 'integer', required: true, minimum: 0 },
    id('text'),
    text('before'),
    text('after'),
  ],
}

/** A factor of SWOT: two separate judgements, from which the quadrant follows. */
export const factors: TableSchema = {
  name: 'factors',
  required: false,
  key: ['id'],
  fields: [
    id('id', short),
    id('text'),
    oneOf('locus', ['internal', 'external']),
    oneOf('effect', ['helps', 'hinders']),
    text('theme'),
  ],
}

/** Links `kind:id` to `kind:id`, as a quote that supports a factor. */
export const evidence: TableSchema = {
  name: 'evidence',
  required: false,
  key: ['from', 'to'],
  fields: [
    { name: 'from', ...reference },
    { name: 'to', ...reference },
    oneOf('stance', ['supporting', 'contradicting']),
    text('place'),
    text('note'),
    text('seen'),
  ],
}

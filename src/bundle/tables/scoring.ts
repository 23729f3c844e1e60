import { limits } from '../limits.ts'
import { id, type TableSchema, text } from '../table-schema.ts'

const short = { longest: limits.idCharacters }

export const issues: TableSchema = {
  name: 'issues',
  required: true,
  key: ['id'],
  fields: [
    id('id', short),
    text('title', { column: 'required' }),
    text('note'),
    text('source', { refersTo: 'sources' }),
  ],
}

/** One cell of one rater's sheet. Empty points: not scored, which is a state. */
export const scores: TableSchema = {
  name: 'scores',
  required: true,
  key: ['issue', 'criterion', 'rater'],
  fields: [
    id('issue', { refersTo: 'issues', ...short }),
    id('criterion', { refersTo: 'criteria', ...short }),
    id('rater', short),
    { name: 'points', type: 'integer', column: 'required' },
    text('reason'),
  ],
}

/** What a document printed, whatever the cells give. */
export const printed: TableSchema = {
  name: 'printed',
  required: false,
  key: ['issue'],
  fields: [
    id('issue', { refersTo: 'issues', ...short }),
    { name: 'total', type: 'number' },
    { name: 'rank', type: 'integer', minimum: 1 },
    text('source', { refersTo: 'sources' }),
  ],
}

import { limits } from '../limits.ts'
import { id, oneOf, type TableSchema, text } from '../table-schema.ts'

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

/** A closed round of the panel. `issues` is a JSON list of their ids, in the order in which raters saw them. */
export const rounds: TableSchema = {
  name: 'rounds',
  required: false,
  key: ['round'],
  fields: [
    { name: 'round', type: 'integer', required: true, minimum: 1, maximum: 10_000 },
    oneOf('naming', ['named', 'role', 'anonymous']),
    oneOf('reasons', ['none', 'optional', 'required']),
    text('issues'),
    text('note'),
    text('opened_at'),
    text('closed_at'),
    text('close_reason'),
  ],
}

/** What each rater gave in each closed round. Issues of then may be gone by now. */
export const ballots: TableSchema = {
  name: 'ballots',
  required: false,
  key: ['round', 'issue', 'criterion', 'rater'],
  fields: [
    { name: 'round', type: 'integer', required: true, minimum: 1, maximum: 10_000 },
    id('issue', short),
    id('criterion', short),
    id('rater', short),
    { name: 'points', type: 'integer', column: 'required' },
    text('reason'),
  ],
}

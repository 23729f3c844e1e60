import { limits } from '../limits.ts'
import { id, oneOf, type TableSchema, text } from '../table-schema.ts'

const short = { longest: limits.idCharacters }

/** A strategy of the TOWS matrix; the factors that it was made from point at it in evidence.csv. */
export const strategies: TableSchema = {
  name: 'strategies',
  required: false,
  key: ['id'],
  fields: [id('id', short), oneOf('cell', ['SO', 'WO', 'ST', 'WT']), id('text')],
}

/** IFAS and EFAS: thousandths of weight, 1000 in each of the two, and a rating in the convention that study.json names. */
export const ratings: TableSchema = {
  name: 'ratings',
  required: false,
  key: ['factor'],
  fields: [
    id('factor', { refersTo: 'factors', ...short }),
    { name: 'weight', type: 'integer', minimum: 0, maximum: 1000 },
    { name: 'rating', type: 'integer', minimum: -4, maximum: 4 },
  ],
}

/** QSPM, 1 to 4: an empty score says that the factor does not bear on the choice, no row that nobody said yet. */
export const attractiveness: TableSchema = {
  name: 'attractiveness',
  required: false,
  key: ['strategy', 'factor'],
  fields: [
    id('strategy', { refersTo: 'strategies', ...short }),
    id('factor', { refersTo: 'factors', ...short }),
    { name: 'score', type: 'integer', minimum: 1, maximum: 4, column: 'required' },
  ],
}

/** A supposed cause of a factor or an issue; evidence that points at it makes it more than that. */
export const causes: TableSchema = {
  name: 'causes',
  required: false,
  key: ['id'],
  fields: [
    id('id', short),
    { name: 'about', type: 'reference', required: true, longest: limits.idCharacters + 10 },
    text('parent', { refersTo: 'causes', ...short }),
    text('category'),
    id('text'),
  ],
}

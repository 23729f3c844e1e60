import { id, oneOf, type TableSchema, text } from '../table-schema.ts'

/** Figures by category, region and period. An empty value needs a state: not reported is never 0. */
export const recap: TableSchema = {
  name: 'recap',
  required: false,
  key: ['category', 'region', 'period', 'unit'],
  fields: [
    id('category'),
    id('region'),
    id('period'),
    oneOf('unit', ['entry', 'person', 'family', 'group', 'community']),
    { name: 'value', type: 'integer', minimum: 0, column: 'required' },
    oneOf('state', ['reported', 'not-reported', 'confidential'], { required: false }),
    text('source', { refersTo: 'sources' }),
  ],
}

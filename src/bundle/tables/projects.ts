import { id, oneOf, type TableSchema, text } from '../table-schema.ts'

export const projects: TableSchema = {
  name: 'projects',
  required: false,
  key: ['id'],
  fields: [
    id('id'),
    text('issue', { refersTo: 'issues' }),
    id('title'),
    text('label'),
    text('owner'),
    text('status'),
    { name: 'start', type: 'date' },
    { name: 'end', type: 'date' },
  ],
}

export const milestones: TableSchema = {
  name: 'milestones',
  required: false,
  key: ['id'],
  fields: [
    id('id'),
    id('project', { refersTo: 'projects' }),
    id('title'),
    oneOf('horizon', ['short', 'medium', 'long']),
    { name: 'due', type: 'date' },
    { name: 'done', type: 'date' },
    text('output'),
  ],
}

export const measures: TableSchema = {
  name: 'measures',
  required: false,
  key: ['id'],
  fields: [
    id('id'),
    id('project', { refersTo: 'projects' }),
    oneOf('wave', ['T0', 'T1', 'T2', 'T3', 'T4']),
    id('indicator'),
    text('unit'),
    oneOf('direction', ['up', 'down']),
    { name: 'value', type: 'number' },
    { name: 'date', type: 'date' },
    text('source', { refersTo: 'sources' }),
  ],
}

/** A table of the format: the one source of both the Data Package schema that is written and the checks on reading. */
export type TableSchema = {
  readonly name: string
  readonly required: boolean
  readonly fields: readonly Field[]
  /** Columns that together name a row once. */
  readonly key: readonly string[]
}

export type Field = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'reference'
  readonly required?: boolean
  /** The column must exist even where its cells may be empty. */
  readonly column?: 'required'
  readonly allowed?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  /** Most signs of a cell; otherwise what any cell may have. */
  readonly longest?: number
  /** The value is the `id` of a row of that table, or a criterion of method.json. */
  readonly refersTo?: string
}

export const text = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'string', ...more })
export const id = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  required: true,
  ...more,
})
export const oneOf = (name: string, allowed: readonly string[], more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  allowed,
  required: true,
  ...more,
})

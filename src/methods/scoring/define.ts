import type { Criterion, Method, Words } from './method.ts'

/** Shorthand for the built-in definitions: what they leave out is what most methods have. */
export function defineMethod(
  method: Pick<Method, 'id' | 'version' | 'kind' | 'title' | 'criteria'> & {
    readonly source: NonNullable<Method['source']>
  } & Partial<Method>,
): Method {
  return {
    aggregation: 'sum',
    gate: [],
    tieRule: { kind: 'stay' },
    bands: [],
    comparisons: null,
    note: null,
    ...method,
  }
}

export function criterion(
  id: string,
  letter: string,
  title: Words,
  scale: { readonly minimum?: number; readonly maximum: number },
  more: Partial<Pick<Criterion, 'meaning' | 'anchors'>> = {},
): Criterion {
  return { id, letter, title, meaning: null, minimum: 0, weight: 1, anchors: [], ...scale, ...more }
}

export function words(id: string, en: string): Words {
  return { id, en }
}

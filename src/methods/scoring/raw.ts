import type { Problem } from '../result.ts'
import type { Words } from './method.ts'

/** Reads values out of parsed JSON and gathers what is wrong, each with its path (`criteria[2].maximum`). */
export class RawReader {
  readonly problems: Problem[] = []

  fail(code: string, path: string, values: Problem['values'] = {}): void {
    this.problems.push({ code, place: { path }, values })
  }

  object(raw: unknown, path: string): Record<string, unknown> | null {
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Record<string, unknown>
    this.fail('notAnObject', path)
    return null
  }

  list(raw: unknown, path: string): readonly unknown[] {
    if (Array.isArray(raw)) return raw
    if (raw !== undefined && raw !== null) this.fail('notAList', path)
    return []
  }

  /** Text that is not empty. */
  text(raw: unknown, path: string): string {
    if (typeof raw === 'string' && raw.trim() !== '') return raw.trim()
    if (typeof raw === 'number') return String(raw)
    this.fail('textMissing', path)
    return ''
  }

  /** `{ id, en }`, or one text for both languages. */
  words(raw: unknown, path: string): Words {
    if (typeof raw === 'string') return { id: this.text(raw, path), en: raw.trim() }
    const object = this.object(raw, path)
    if (object === null) return { id: '', en: '' }
    const id = this.text(object.id ?? object.en, `${path}.id`)
    return { id, en: object.en === undefined ? id : this.text(object.en, `${path}.en`) }
  }

  wordsOrNull(raw: unknown, path: string): Words | null {
    return raw === undefined || raw === null ? null : this.words(raw, path)
  }

  integer(raw: unknown, path: string, otherwise?: number): number {
    if (raw === undefined && otherwise !== undefined) return otherwise
    if (typeof raw === 'number' && Number.isInteger(raw) && Math.abs(raw) <= 1_000_000) return raw
    this.fail('notAnInteger', path, { found: shown(raw) })
    return otherwise ?? 0
  }

  oneOf<T extends string>(raw: unknown, path: string, allowed: readonly T[], otherwise: T): T {
    if (raw === undefined) return otherwise
    const found = allowed.find((a) => a === raw)
    if (found === undefined) this.fail('notOneOf', path, { found: shown(raw), allowed })
    return found ?? otherwise
  }
}

function shown(raw: unknown): string {
  return raw === undefined ? '' : (JSON.stringify(raw) ?? '').slice(0, 60)
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { uiText } from '../text.ts'

const text = uiText[document.documentElement.lang as Language].conflict

/** A field that somebody else changed: what stands there now, in words and as a value, and the hidden fields that say so. */
export type Held = {
  readonly say: string
  readonly theirs: string
  readonly version: Readonly<Record<string, string>>
}

export type HeldFields = {
  readonly names: () => string[]
  readonly has: (name: string) => boolean
  readonly hold: (name: string, held: Held) => void
}

/**
 * Fields in conflict stay marked, and are not sent, until the reader says at the field whose value shall stand. A page that came
 * with conflicts marks its fields by `data-theirs`.
 */
export function heldFields(form: HTMLFormElement, onDecided: (name: string, mine: boolean) => void): HeldFields {
  const held = new Set<string>()
  const offer = (field: HTMLInputElement, theirs: string) => {
    held.add(field.name)
    const row = Object.assign(document.createElement('div'), { className: 'row tight choosing' })
    const choice = (label: string, mine: boolean) => {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'button alt',
        textContent: label,
      })
      button.addEventListener('click', () => {
        if (!mine) field.value = theirs
        release(field)
        held.delete(field.name)
        field.focus()
        onDecided(field.name, mine)
      })
      row.append(button)
    }
    choice(text.keepMine, true)
    choice(text.takeTheirs(theirs === '' ? text.empty : theirs), false)
    around(field).append(row)
  }
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-theirs]')) offer(field, field.dataset.theirs!)
  return {
    names: () => [...held],
    has: (name) => held.has(name),
    hold: (name, { say, theirs, version }) => {
      const field = form.elements.namedItem(name) as HTMLInputElement
      for (const [hidden, value] of Object.entries(version))
        (form.elements.namedItem(hidden) as HTMLInputElement).value = value
      field.setAttribute('aria-invalid', 'true')
      around(field).classList.add('wrong')
      around(field).append(Object.assign(document.createElement('p'), { className: 'problem live', textContent: say }))
      offer(field, theirs)
    },
  }
}

function release(field: HTMLInputElement): void {
  for (const part of around(field).querySelectorAll('.problem, .choosing')) part.remove()
  around(field).classList.remove('wrong')
  field.removeAttribute('aria-invalid')
  field.removeAttribute('aria-describedby')
}

function around(field: HTMLInputElement): Element {
  return field.closest('.field, td') ?? field.parentElement!
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
const key = (form: HTMLFormElement) => `ungkit:isian:${new URL(form.action).pathname}`

/** What was typed, by the name of what it was typed into. */
export type Draft = Readonly<Record<string, string>>

/** Keeps on this device what was typed and not yet said to be saved. */
export function keepDraft(form: HTMLFormElement, names: readonly string[]): void {
  const values = new FormData(form)
  const draft = Object.fromEntries(
    names.flatMap((name) => (values.has(name) ? [[name, String(values.get(name))]] : [])),
  )
  keepValues(key(form), { ...keptValues(key(form)), ...draft })
}

/** Forgets these of what was kept: they are saved, or not wanted. */
export function dropDraft(form: HTMLFormElement, names: readonly string[]): void {
  const left = Object.entries(keptValues(key(form))).filter(([name]) => !names.includes(name))
  keepValues(key(form), Object.fromEntries(left))
}

/** A full or forbidden store keeps nothing: the page itself still holds what was typed. */
export function keepValues(name: string, values: Draft): void {
  attempt(() =>
    Object.keys(values).length === 0
      ? localStorage.removeItem(name)
      : localStorage.setItem(name, JSON.stringify(values)),
  )
}

export function keptValues(name: string): Draft {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}')
  } catch {
    return {}
  }
}

type Words = { readonly draft: string; readonly restore: string; readonly forget: string }

/** What was left unsent by a closed lid or an ended session is offered, never put in by itself. */
export function offerDraft(form: HTMLFormElement, words: Words, onRestore: (names: readonly string[]) => void): void {
  const values = new FormData(form)
  const kept = Object.entries(keptValues(key(form))).filter(([name]) => values.has(name))
  const draft = kept.filter(([name, value]) => values.get(name) !== value)
  const names = (of: typeof kept) => of.map(([name]) => name)
  // Those that stand in the form already wait for nothing. Fields of another page of the same form are left alone.
  dropDraft(
    form,
    names(kept).filter((name) => !names(draft).includes(name)),
  )
  if (draft.length === 0) return
  const restore = () => {
    for (const [name, value] of draft) (form.elements.namedItem(name) as HTMLInputElement).value = value
    onRestore(names(draft))
  }
  form.prepend(draftOffer(words, restore, () => dropDraft(form, names(draft))))
}

/** The question whether what was left unsent shall come back; it goes with the answer. */
export function draftOffer(words: Words, onRestore: () => void, onForget: () => void): HTMLElement {
  const box = Object.assign(document.createElement('div'), { className: 'panel row draft' })
  const button = (label: string, onClick: () => void) => {
    const made = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button alt',
      textContent: label,
    })
    made.addEventListener('click', () => {
      box.remove()
      onClick()
    })
    return made
  }
  const say = Object.assign(document.createElement('p'), { textContent: words.draft })
  box.append(say, button(words.restore, onRestore), button(words.forget, onForget))
  return box
}

function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // No room, or a private window.
  }
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
const key = (form: HTMLFormElement) => `ungkit:isian:${new URL(form.action).pathname}`

type Draft = Readonly<Record<string, string>>

/** Keeps on this device what was typed and not yet said to be saved. A full or forbidden store keeps nothing. */
export function keepDraft(form: HTMLFormElement, names: readonly string[]): void {
  const values = new FormData(form)
  const draft = Object.fromEntries(
    names.flatMap((name) => (values.has(name) ? [[name, String(values.get(name))]] : [])),
  )
  attempt(() => localStorage.setItem(key(form), JSON.stringify({ ...stored(form), ...draft })))
}

export function dropDraft(form: HTMLFormElement): void {
  attempt(() => localStorage.removeItem(key(form)))
}

type Words = { readonly draft: string; readonly restore: string; readonly forget: string }

/** What was left unsent by a closed lid or an ended session is offered, never put in by itself. */
export function offerDraft(form: HTMLFormElement, words: Words, onRestore: (names: readonly string[]) => void): void {
  const values = new FormData(form)
  const draft = Object.entries(stored(form)).filter(([name, value]) => values.has(name) && values.get(name) !== value)
  if (draft.length === 0) {
    dropDraft(form)
    return
  }
  const box = Object.assign(document.createElement('div'), { className: 'panel row draft' })
  const say = Object.assign(document.createElement('p'), { textContent: words.draft })
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
  const restore = button(words.restore, () => {
    for (const [name, value] of draft) (form.elements.namedItem(name) as HTMLInputElement).value = value
    onRestore(draft.map(([name]) => name))
  })
  box.append(
    say,
    restore,
    button(words.forget, () => dropDraft(form)),
  )
  form.prepend(box)
}

function stored(form: HTMLFormElement): Draft {
  try {
    return JSON.parse(localStorage.getItem(key(form)) ?? '{}')
  } catch {
    return {}
  }
}

function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // No room, or a private window: the page itself still holds what was typed.
  }
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
const key = (form: HTMLFormElement) => `ungkit:isian:${new URL(form.action).pathname}`

/** What was typed, by the name of what it was typed into. */
export type Draft = Readonly<Record<string, string>>

/**
 * Keeps on this device what was typed and not yet said to be saved, and which version it was typed over: when it comes back after
 * somebody else was quicker, it is told to be stale like any other edit.
 */
export function keepDraft(form: HTMLFormElement, names: readonly string[]): void {
  const values = new FormData(form)
  const draft = Object.fromEntries(
    [...names, ...versionNames(form, names)].flatMap((name) =>
      values.has(name) ? [[name, String(values.get(name))]] : [],
    ),
  )
  keepValues(key(form), { ...keptValues(key(form)), ...draft })
}

/** Forgets these of what was kept: they are saved, or not wanted. */
export function dropDraft(form: HTMLFormElement, names: readonly string[]): void {
  const kept = keptValues(key(form))
  const typed = Object.keys(kept).filter((name) => !names.includes(name) && !isVersion(form, name))
  const left = new Set([...typed, ...versionNames(form, typed)])
  keepValues(key(form), Object.fromEntries(Object.entries(kept).filter(([name]) => left.has(name))))
}

/** The hidden fields that say which version of these was seen: one for each, or one for the form. */
function versionNames(form: HTMLFormElement, names: readonly string[]): string[] {
  return [...form.elements].flatMap((element) => {
    const { name, dataset } = element as HTMLInputElement
    if (!isVersion(form, name)) return []
    return (dataset.for === undefined ? names.length > 0 : names.includes(dataset.for)) ? [name] : []
  })
}

function isVersion(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name)
  if (!(field instanceof HTMLInputElement) || field.type !== 'hidden') return false
  return field.dataset.for !== undefined || name === 'version'
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
  const all = keptValues(key(form))
  const kept = Object.entries(all).filter(([name]) => values.has(name) && !isVersion(form, name))
  const draft = kept.filter(([name, value]) => values.get(name) !== value)
  const names = (of: typeof kept) => of.map(([name]) => name)
  // Those that stand in the form already wait for nothing. Fields of another page of the same form are left alone.
  dropDraft(
    form,
    names(kept).filter((name) => !names(draft).includes(name)),
  )
  if (draft.length === 0) return
  const restore = () => {
    const seen = versionNames(form, names(draft)).flatMap((name) => (name in all ? [[name, all[name]!] as const] : []))
    for (const [name, value] of [...draft, ...seen]) (form.elements.namedItem(name) as HTMLInputElement).value = value
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

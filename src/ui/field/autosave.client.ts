/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { uiText } from '../text.ts'
import { dropDraft, keepDraft, offerDraft } from './draft.client.ts'

const text = uiText[document.documentElement.lang as Language].saving
const quiet = 2500
const [firstWait, longestWait] = [2000, 60_000]

type Saved = {
  readonly fields?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, string>>
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island="autosave"]')) keepSaving(form)

/**
 * Saves a form by itself: when a field is left, and when nothing was typed for a while. With `data-partial` only what changed is
 * sent, each with the hidden fields that name it in `data-for`. What could not be sent is kept on this device and tried again.
 */
function keepSaving(form: HTMLFormElement): void {
  const status = Object.assign(document.createElement('p'), { className: 'saving', role: 'status' })
  form.append(status)
  const dirty = new Set<string>()
  let clock = 0
  let wait = firstWait
  let sending = false

  const say = (words: string, state: 'good' | 'bad' | 'plain') => {
    status.textContent = words
    status.dataset.state = state
  }
  const later = (milliseconds: number) => {
    clearTimeout(clock)
    clock = window.setTimeout(save, milliseconds)
  }

  async function save(): Promise<void> {
    clearTimeout(clock)
    if (sending || dirty.size === 0) return
    const names = [...dirty]
    const body = bodyOf(form, names)
    dirty.clear()
    sending = true
    say(text.now, 'plain')
    const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(
      () => null,
    )
    sending = false
    await settle(answer, names)
    if (dirty.size > 0 && answer?.ok) later(0)
  }

  async function settle(answer: Response | null, names: readonly string[]): Promise<void> {
    const again = () => {
      for (const name of names) dirty.add(name)
    }
    if (answer === null || answer.status === 429 || answer.status >= 500) {
      again()
      say(text.failed, 'bad')
      later(wait)
      wait = Math.min(longestWait, wait * 2)
      return
    }
    wait = firstWait
    if (answer.status === 409) return form.submit()
    if (answer.status === 401 || answer.status === 403) {
      again()
      return say(text.signedOut, 'bad')
    }
    const said = (await answer.json().catch(() => ({}))) as Saved
    mark(form, names, said.problems ?? {})
    if (!answer.ok) {
      again()
      return say(text.wrong, 'bad')
    }
    for (const [name, value] of Object.entries(said.fields ?? {})) fieldNamed(form, name)!.value = value
    if (dirty.size === 0) dropDraft(form)
    const now = new Date()
    const time = [now.getHours(), now.getMinutes()].map((n) => String(n).padStart(2, '0')).join('.')
    say(text.saved(time), 'good')
  }

  form.addEventListener('input', ({ target }) => {
    const { name } = target as HTMLInputElement
    if (name === '') return
    dirty.add(name)
    keepDraft(form, [...dirty])
    later(quiet)
  })
  form.addEventListener('change', () => void save())
  window.addEventListener('online', () => void save())
  document.addEventListener('visibilitychange', () => void save())
  offerDraft(form, text, (names) => {
    for (const name of names) dirty.add(name)
    void save()
  })
}

function bodyOf(form: HTMLFormElement, names: readonly string[]): FormData {
  const all = new FormData(form)
  if (!('partial' in form.dataset)) return all
  const some = new FormData()
  for (const element of form.elements) {
    const { name, type, value, dataset } = element as HTMLInputElement
    const wanted = type === 'hidden' ? dataset.for === undefined || names.includes(dataset.for) : names.includes(name)
    if (wanted && name !== '') some.append(name, value)
  }
  return some
}

function fieldNamed(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.elements.namedItem(name) as HTMLInputElement | null
}

/** Says at each field what is wrong with it, or takes that away. */
function mark(form: HTMLFormElement, names: readonly string[], problems: Readonly<Record<string, string>>): void {
  for (const name of names) {
    const field = fieldNamed(form, name)
    if (field === null || !('setAttribute' in field)) continue
    const around = field.closest('.field, td')
    around?.querySelector('.problem.live')?.remove()
    around?.classList.toggle('wrong', name in problems)
    if (!(name in problems)) {
      field.removeAttribute('aria-invalid')
      continue
    }
    field.setAttribute('aria-invalid', 'true')
    const line = Object.assign(document.createElement('p'), { className: 'problem live', textContent: problems[name]! })
    around?.append(line)
  }
}

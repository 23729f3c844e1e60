/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { formatClock } from '../../base/moments.ts'
import { uiText } from '../text.ts'
import { dropDraft, keepDraft, offerDraft } from './draft.client.ts'
import { type Held, heldFields } from './held.client.ts'
import { submitWhenReached } from './reach.client.ts'

const lang = document.documentElement.lang as Language
const text = uiText[lang].saving
const quiet = 2500
const [firstWait, longestWait] = [2000, 60_000]

type Saved = {
  readonly fields?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, string>>
  /** Fields that somebody else changed in the meantime, with the hidden fields to send when this reader has decided. */
  readonly conflicts?: Readonly<Record<string, Held>> | null
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island="autosave"]')) keepSaving(form)

/**
 * Saves a form by itself: when a field is left, and when nothing was typed for a while. With `data-partial` only what changed is
 * sent, each with the hidden fields that name it in `data-for`. What could not be sent is kept on this device and tried again;
 * what somebody else changed waits, marked, until this reader decides.
 */
function keepSaving(form: HTMLFormElement): void {
  const say = statusLine(form)
  const dirty = new Set<string>()
  const wrong = new Set<string>()
  const held = heldFields(form, (name, mine) => {
    if (mine) dirty.add(name)
    else dropDraft(form, [name])
    if (dirty.size > 0) void save()
    else sayState()
  })
  for (const name of wrongAlready(form)) if (!held.has(name)) wrong.add(name)
  // The form itself is in conflict: saving it is a decision, which the button takes.
  const waits = held.names().length === 0 && document.querySelector('.conflict') !== null
  const sayState = () => say(...stateOf(waits, held.names().length, wrong.size))
  const { save, later } = saving(form, { dirty, wrong, held, say, sayState })

  form.addEventListener('input', ({ target }) => {
    const { name } = target as HTMLInputElement
    if (name === '') return
    keepDraft(form, [name])
    if (waits) return sayState()
    if (held.has(name)) return
    wrong.delete(name)
    dirty.add(name)
    later(quiet)
  })
  form.addEventListener('change', () => void save())
  window.addEventListener('online', () => void save())
  submitWhenReached(form, () => {
    if (dirty.size === 0 && !waits) return sayState()
    say(text.failed, 'bad')
    later(firstWait)
  })
  document.addEventListener('visibilitychange', () => void save())
  offerDraft(form, text, (names) => {
    for (const name of names) if (!held.has(name)) dirty.add(name)
    void save()
  })
  keepDraft(form, waits ? ownNames(form) : [...held.names(), ...wrong])
  if (waits || held.names().length > 0) sayState()
}

type State = {
  readonly dirty: Set<string>
  readonly wrong: Set<string>
  readonly held: ReturnType<typeof heldFields>
  readonly say: Say
  readonly sayState: () => void
}

/** Sends what is dirty, now or later, and settles what the answer says. */
function saving(form: HTMLFormElement, { dirty, wrong, held, say, sayState }: State) {
  let clock = 0
  let wait = firstWait
  let sending = false

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
    const answer = await sent(form.action, body)
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
    if (answer.status === 401 || answer.status === 403) {
      again()
      return say(text.signedOut, 'bad')
    }
    const { fields, problems = {}, conflicts } = (await answer.json().catch(() => ({}))) as Saved
    if (answer.status === 409 && !conflicts) return form.submit()
    mark(form, names, problems)
    if (!answer.ok && fields === undefined) {
      again()
      return say(text.wrong, 'bad')
    }
    for (const [name, value] of Object.entries(fields ?? {})) fieldNamed(form, name)!.value = value
    for (const [name, one] of Object.entries(conflicts ?? {})) held.hold(name, one)
    for (const name of Object.keys(problems)) wrong.add(name)
    dropDraft(
      form,
      names.filter((name) => !dirty.has(name) && !wrong.has(name) && !held.has(name)),
    )
    sayState()
  }

  return { save, later }
}

type Say = (words: string, state: 'good' | 'bad' | 'plain') => void

function statusLine(form: HTMLFormElement): Say {
  const status = Object.assign(document.createElement('p'), { className: 'saving', role: 'status' })
  form.append(status)
  return (words, state) => {
    status.textContent = words
    status.dataset.state = state
  }
}

/** What is to be said of a form: whether it waits, how many fields are held apart, how many are wrong. */
function stateOf(waits: boolean, apart: number, bad: number): Parameters<Say> {
  if (waits) return [text.held, 'bad']
  if (apart > 0) return [text.someHeld(apart), 'bad']
  if (bad > 0) return [text.someWrong(bad, timeNow()), 'bad']
  return [text.saved(timeNow()), 'good']
}

function wrongAlready(form: HTMLFormElement): string[] {
  if (!('partial' in form.dataset)) return []
  return [...form.querySelectorAll<HTMLInputElement>('[aria-invalid]')].map(({ name }) => name)
}

function sent(address: string, body: FormData): Promise<Response | null> {
  return fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } }).catch(() => null)
}

/** By the clock that the rest of the page tells, whichever zone this device is set to. */
function timeNow(): string {
  return formatClock(new Date().toISOString(), lang)
}

function ownNames(form: HTMLFormElement): string[] {
  return [...form.elements].flatMap((element) => {
    const { name, type } = element as HTMLInputElement
    return name === '' || type === 'hidden' ? [] : [name]
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
    around?.querySelector('.problem')?.remove()
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

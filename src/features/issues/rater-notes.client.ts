/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { raterClientText } from './rater-client-text.ts'
import type { Waiting } from './rater-outbox.client.ts'
import { button, make } from './rater-screens.client.ts'

const text = raterClientText[document.documentElement.lang as Language]

/** The line on top: where the points are now. */
export function tell(words: string, kind: '' | 'ok' | 'bad' = ''): void {
  const line = document.querySelector<HTMLElement>('[data-status]')!
  line.hidden = false
  line.className = `strip ${kind}`
  if (line.textContent !== words) line.textContent = words
}

/** Says something that stays on the page; the same is said once. */
export function note(words: string): void {
  const notes = document.querySelector('[data-notes]')!
  if ([...notes.children].some((known) => known.textContent === words)) return
  const line = make('p', 'hint')
  line.textContent = words
  notes.append(line)
}

/** What could not be sent, to read and to copy: nothing is lost by a refusal. */
export function showKept(cells: readonly Waiting[]): void {
  const notes = document.querySelector('[data-notes]')!
  notes.querySelector('[data-kept]')?.remove()
  const lines = cells.map(
    ({ issue, criterion, points, reason }) => `${issue} ${criterion}: ${points ?? '–'}${reason ? ` (${reason})` : ''}`,
  )
  const box = make('div', 'hint')
  box.dataset.kept = ''
  const [words, list, copy] = [make('p'), make('p', 'kept'), button(text.copy, 'wide alt')]
  words.textContent = text.unsent
  list.textContent = lines.join('\n')
  copy.addEventListener('click', () => {
    void navigator.clipboard?.writeText(lines.join('\n')).then(() => {
      copy.textContent = text.copied
    })
  })
  box.append(words, list, copy)
  notes.append(box)
}

/** An app that shows pages by itself keeps things apart from the browser, and may lose them. */
export function warnInApp(): void {
  if (/FBAN|FBAV|Instagram|WhatsApp|Line\/|; wv\)/.test(navigator.userAgent)) note(text.inApp)
}

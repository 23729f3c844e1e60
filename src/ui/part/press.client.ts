/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { uiText } from '../text.ts'

const words = uiText[document.documentElement.lang as Language].press

// Without this island nothing is missing: what is copied can be selected, and the menu of the browser prints.
for (const from of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopy(from)
for (const sheet of document.querySelectorAll<HTMLElement>('[data-print]'))
  sheet.append(button(words.print, () => window.print()))
for (const field of document.querySelectorAll<HTMLInputElement>('input[type="password"]')) offerSight(field)

function offerCopy(from: HTMLElement): void {
  const status = Object.assign(document.createElement('span'), { className: 'muted' })
  status.setAttribute('role', 'status')
  const press = button(words.copy, async () => {
    status.textContent = (await copied(from)) ? words.copied : words.byHand
  })
  const row = Object.assign(document.createElement('p'), { className: 'row unprinted' })
  row.append(press, status)
  from.after(row)
}

/** By the newer way where the page is served safely, by selecting it elsewhere; what is selected can be copied by hand. */
async function copied(from: HTMLElement): Promise<boolean> {
  const text = [...from.querySelectorAll('code')].map((code) => code.innerText).join('\n') || from.innerText
  const written = await navigator.clipboard?.writeText(text.trim()).then(
    () => true,
    () => false,
  )
  if (written) return true
  getSelection()?.selectAllChildren(from)
  return document.execCommand('copy')
}

/** Lets somebody see a password while they type it on a small keyboard; it is hidden again before it is sent. */
function offerSight(field: HTMLInputElement): void {
  const show = (shown: boolean) => {
    field.type = shown ? 'text' : 'password'
    press.textContent = shown ? words.hide : words.reveal
    press.setAttribute('aria-pressed', String(shown))
  }
  const press = button(words.reveal, () => show(field.type === 'password'))
  press.setAttribute('aria-controls', field.id)
  press.classList.add('reveal')
  field.after(press)
  field.spellcheck = false
  field.autocapitalize = 'off'
  field.form?.addEventListener('submit', () => show(false))
  show(false)
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button alt' })
  made.textContent = label
  made.addEventListener('click', onClick)
  return made
}

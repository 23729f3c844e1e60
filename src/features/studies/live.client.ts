/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const [firstWait, longestWait] = [5000, 120_000]

/**
 * Keeps a box up to date that bears `data-live` (where the study tells that it changed) and `data-revision` (how far it was when
 * the box was drawn). Each `data-part` in it is replaced by what the server draws now, but for one in which somebody is typing.
 */
export function keepLive(box: HTMLElement, onRenewed: () => void): { readonly renew: () => Promise<void> } {
  const renew = oneAtATime(() => renewParts(box, onRenewed))
  let [stream, wait]: [EventSource | null, number] = [null, firstWait]
  const start = () => {
    if (document.hidden || stream !== null) return
    stream = new EventSource(box.dataset.live!)
    stream.addEventListener('revision', ({ data }) => {
      wait = firstWait
      if (Number(data) > Number(box.dataset.revision)) void renew()
    })
    stream.addEventListener('error', () => {
      // The browser tries again by itself, but for an answer that is none.
      if (stream?.readyState !== EventSource.CLOSED) return
      stream = null
      setTimeout(start, wait)
      wait = Math.min(wait * 2, longestWait)
    })
  }
  const stop = () => {
    stream?.close()
    stream = null
  }
  // A page that nobody looks at holds no connection: browsers have few, and phones a battery.
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()))
  window.addEventListener('pagehide', stop)
  window.addEventListener('pageshow', start)
  start()
  return { renew }
}

/** While one is under way, the next waits, and there is never more than one that waits. */
function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let [running, again]: [Promise<void> | null, boolean] = [null, false]
  const run = async (): Promise<void> => {
    do {
      again = false
      await act().catch(() => undefined)
    } while (again)
    running = null
  }
  return () => {
    if (running !== null) again = true
    else running = run()
    return running
  }
}

async function renewParts(box: HTMLElement, onRenewed: () => void): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!answer.ok || answer.redirected) return
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = drawn.querySelector<HTMLElement>('[data-live]')
  if (next === null) return
  const parts = partsOf(box)
  const coming = partsOf(next)
  const sameParts = coming.size === parts.size && [...coming.keys()].every((name) => parts.has(name))
  const held = [...parts].filter(([, part]) => isBusy(part))
  if (sameParts) for (const [name, part] of parts) if (!isBusy(part)) replace(part, coming.get(name)!)
  if (!sameParts && held.length === 0) box.replaceChildren(...next.childNodes)
  for (const told of ['h1', '.lead'])
    document.querySelector(`main ${told}`)?.replaceChildren(drawn.querySelector(`main ${told}`)?.textContent ?? '')
  document.title = drawn.title
  box.dataset.revision = next.dataset.revision!
  say(box, held.length > 0)
  onRenewed()
}

function partsOf(box: HTMLElement): ReadonlyMap<string, HTMLElement> {
  return new Map([...box.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset.part!, part]))
}

/** Whether somebody has typed or chosen something there that is not sent, or is about to. */
function isBusy(part: HTMLElement): boolean {
  const fields = [
    ...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea'),
  ]
  return fields.some(
    (field) =>
      (field === document.activeElement && field.type !== 'radio' && field.type !== 'checkbox') ||
      ('checked' in field && (field.type === 'radio' || field.type === 'checkbox')
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue),
  )
}

/** Puts a part in place of the older one; the focus stays on the same thing. */
function replace(part: HTMLElement, next: HTMLElement): void {
  if (part.innerHTML === next.innerHTML) return
  const focused = part.contains(document.activeElement) ? placeOf(document.activeElement as HTMLElement) : null
  const [x, y] = [window.scrollX, window.scrollY]
  part.replaceWith(next)
  if (focused !== null) next.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true })
  window.scrollTo(x, y)
}

function placeOf(element: HTMLElement): string | null {
  const factor = element.closest<HTMLElement>('[data-factor]')?.dataset.factor
  if (factor !== undefined) return `[data-factor="${CSS.escape(factor)}"] a`
  const href = element.getAttribute('href')
  return href === null ? null : `a[href="${CSS.escape(href)}"]`
}

function say(box: HTMLElement, isWaiting: boolean): void {
  note(box, isWaiting ? box.dataset.waiting! : box.dataset.renewed!, isWaiting ? box.dataset.renew! : null)
}

/** One line above the box, read out by screen readers; with a link that loads the page anew where that is needed. */
export function note(box: HTMLElement, text: string, reload: string | null = null): void {
  const line = box.parentElement!.querySelector<HTMLElement>('.live-note') ?? document.createElement('p')
  line.className = 'banner live-note noprint'
  line.setAttribute('role', 'status')
  if (!line.isConnected) box.before(line)
  line.replaceChildren(text)
  if (reload === null) return
  const link = document.createElement('a')
  link.href = location.href
  link.textContent = reload
  line.append(' ', link)
}

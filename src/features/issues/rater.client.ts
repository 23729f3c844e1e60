/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { raterClientText } from './rater-client-text.ts'
import { note, showKept, tell, warnInApp } from './rater-notes.client.ts'
import { keepOffline, leaveOffline, takeNewWorker } from './rater-offline.client.ts'
import { type Known, type Outbox, openOutbox, randomId } from './rater-outbox.client.ts'
import { button, inputs, make, pointsOf, showScreens } from './rater-screens.client.ts'
import { sender } from './rater-send.client.ts'

const text = raterClientText[document.documentElement.lang as Language]
const { form = '', round = '', closed } = document.body.dataset
const path = location.pathname
const number = Number(round)

/** Cells that somebody touched before this page was ready to keep them: on a slow phone that comes first. */
const early = new Set<HTMLInputElement>()
const noticeEarly = ({ target }: Event) => {
  const input = (target as Element).closest('[data-cell]')?.querySelector('input')
  if (input) early.add(input)
}

if (location.search !== '') location.replace(`${path}${location.hash}`)
else void begin()

async function begin(): Promise<void> {
  for (const input of inputs(document)) if (isTouched(input)) early.add(input)
  document.addEventListener('input', noticeEarly)
  const draw = showScreens()
  for (const input of inputs(document)) addSteps(input)
  warnInApp()
  const outbox = await openOutbox(form)
  if (!outbox.lasting) note(text.memoryOnly)
  await recall(outbox)
  draw()
  if (closed === '1') return void end(outbox)
  void keepOffline(path)
  if (navigator.locks === undefined) return write(outbox, draw)
  // One tab writes; another one waits, reads, and takes over when the first is closed.
  const lock = `panel ${form}`
  await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (held === null) return
    await write(outbox, draw)
    await new Promise(() => {})
  })
  for (const input of fields()) input.disabled = true
  note(text.otherTab)
  await navigator.locks.request(lock, async () => location.reload())
}

/** What is kept on this phone over what the page shows: a page out of the cache is older. */
async function recall(outbox: Outbox): Promise<void> {
  const byName = new Map(inputs(document).map((input) => [input.name, input]))
  for (const cell of await outbox.known()) apply(byName.get(cell.name), cell)
  for (const cell of await outbox.waiting()) {
    const input = byName.get(cell.name)
    if (input === undefined || cell.round !== number || early.has(input)) continue
    input.value = cell.points === null ? '' : String(cell.points)
    const reason = reasonOf(input)
    if (reason !== null && cell.reason !== undefined) reason.value = cell.reason ?? ''
  }
  for (const input of byName.values()) explain(input)
}

function apply(input: HTMLInputElement | undefined, cell: Known): void {
  if (input === undefined || cell.round !== number || cell.version <= Number(input.dataset.version)) return
  if (early.has(input)) return
  input.value = cell.points === null ? '' : String(cell.points)
  input.dataset.version = String(cell.version)
  const reason = reasonOf(input)
  if (reason !== null) reason.value = cell.reason ?? ''
}

async function write(outbox: Outbox, draw: () => void): Promise<void> {
  const post = sender(outbox, path, {
    sent: (clock) => {
      tell(text.sent(clock), 'ok')
      void takeNewWorker()
    },
    waits: (trying) => tell(trying ? text.sending : text.kept),
    refused: (say, kept) => {
      tell(say, 'bad')
      showKept(kept)
    },
    receipt: async ({ outcome, version, other }, { name, points, reason }) => {
      if (outcome === 'late') note(text.late)
      if (other) note(text.otherPhone)
      if (outcome !== 'taken') return
      const input = inputs(document).find((one) => one.name === name)
      if (input !== undefined) input.dataset.version = String(version)
      const kept = reason === undefined ? ((input && reasonOf(input)?.value) ?? null) : reason
      await outbox.know([{ form, name, round: number, points, reason: kept, version }])
    },
  })
  const changed = async (input: HTMLInputElement) => {
    explain(input)
    draw()
    const points = pointsOf(input)
    if (points === null && input.value.trim() !== '') return wrong(input)
    right(input)
    const [, issue, criterion] = input.name.split('|').map(decodeURIComponent)
    const reason = reasonOf(input)
    await outbox.put({
      ...{ form, name: input.name, round: number, id: randomId(), issue: issue!, criterion: criterion!, points },
      reason: reason === null ? undefined : reason.value.trim() || null,
      base: Number(input.dataset.version),
    })
    tell(navigator.onLine ? text.sending : text.kept)
    post.soon()
  }
  document.addEventListener('input', ({ target }) => {
    const input = (target as Element).closest('[data-cell]')?.querySelector('input')
    if (input) void changed(input)
  })
  document.removeEventListener('input', noticeEarly)
  for (const input of early) await changed(input)
  early.clear()
  for (const one of document.querySelectorAll('form'))
    one.addEventListener('submit', (event) => {
      event.preventDefault()
      void post.now().then((sent) => {
        if (sent && !one.hasAttribute('data-rater')) one.submit()
      })
    })
  await post.now()
  watchOthers(outbox, draw)
}

/** What another phone of the same rater gave meanwhile, and whether the round is closed: looked up when the page is seen again. */
function watchOthers(outbox: Outbox, draw: () => void): void {
  let last = Date.now()
  const look = async () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < 20_000) return
    last = Date.now()
    const answer = await fetch(`${path}/keadaan`).catch(() => null)
    if (answer?.ok !== true) return
    const said = (await answer.json()) as { round: number; open: boolean; cells: Omit<Known, 'form' | 'round'>[] }
    if (!said.open || said.round !== number) return location.reload()
    const waiting = new Set((await outbox.waiting()).map(({ name }) => name))
    const byName = new Map(inputs(document).map((input) => [input.name, input]))
    for (const cell of said.cells) {
      if (waiting.has(cell.name)) continue
      const input = byName.get(cell.name)
      if (input !== undefined && cell.version > Number(input.dataset.version)) note(text.otherPhone)
      apply(input, { ...cell, form, round: number })
      if (input !== undefined) explain(input)
    }
    draw()
  }
  document.addEventListener('visibilitychange', () => void look())
  addEventListener('online', () => void look())
}

/** The round is closed: what waits is sent all the same, then nothing stays on the phone. */
async function end(outbox: Outbox): Promise<void> {
  const post = sender(outbox, path, {
    sent: (clock) => tell(text.sent(clock), 'ok'),
    waits: () => tell(text.kept),
    refused: (say, kept) => {
      tell(say, 'bad')
      showKept(kept)
    },
    receipt: async () => note(text.late),
  })
  if (await post.now()) {
    await outbox.forget()
    await leaveOffline()
  }
}

/** Buttons for a thumb beside the number. The first tap gives an end of the scale: an empty cell is not 0. */
function addSteps(input: HTMLInputElement): void {
  if (input.disabled) return
  const step = (by: 1 | -1, sign: string, label: string) => {
    const made = button(sign)
    made.setAttribute('aria-label', `${label}: ${input.getAttribute('aria-label')}`)
    made.addEventListener('click', () => {
      const { min = '0', max } = input.dataset
      const now = input.value.trim() === '' ? null : pointsOf(input)
      const first = by === 1 ? Math.max(Number(min), 1) : Number(max ?? min)
      const next = now === null ? first : Math.max(Number(min), Math.min(Number(max ?? 999_999_999), now + by))
      input.value = String(next)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    return made
  }
  input.before(step(-1, '−', text.less))
  input.after(step(1, '+', text.more))
}

/** What the points mean, in the words of the method. */
function explain(input: HTMLInputElement): void {
  const line = input.closest('[data-cell]')?.querySelector('.anchor')
  if (!line) return
  const points = pointsOf(input)
  const levels = [
    ...document.querySelectorAll<HTMLElement>(`[data-anchors="${CSS.escape(input.dataset.criterion!)}"] li`),
  ]
  const below = levels.filter(({ dataset }) => points !== null && Number(dataset.points) <= points)
  const nearest = below.toSorted((a, b) => Number(b.dataset.points) - Number(a.dataset.points))[0]
  line.textContent = nearest?.textContent ?? input.dataset.asks ?? text.noPoints
}

function wrong(input: HTMLInputElement): void {
  const cell = input.closest('[data-cell]')!
  const id = `${input.id}-salah`
  const line = cell.querySelector<HTMLElement>('.problem') ?? make('p', 'problem')
  const { min = '0', max = '…' } = input.dataset
  line.id = id
  line.textContent = `✗ ${/^\d+$/.test(input.value.trim()) ? text.outside(min, max) : text.notWhole}`
  cell.append(line)
  cell.classList.add('wrong')
  input.setAttribute('aria-invalid', 'true')
  input.setAttribute('aria-describedby', id)
}

function right(input: HTMLInputElement): void {
  const cell = input.closest('[data-cell]')!
  cell.querySelector('.problem')?.remove()
  cell.classList.remove('wrong')
  input.removeAttribute('aria-invalid')
  input.setAttribute('aria-describedby', `${input.id}-arti`)
}

function isTouched(input: HTMLInputElement): boolean {
  const reason = reasonOf(input)
  return input.value !== input.defaultValue || (reason !== null && reason.value !== reason.defaultValue)
}

function reasonOf(input: HTMLInputElement): HTMLTextAreaElement | null {
  return input.closest('[data-cell]')?.querySelector('textarea') ?? null
}

function fields(): (HTMLInputElement | HTMLTextAreaElement | HTMLButtonElement)[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-cell] :is(input, textarea, button)')]
}

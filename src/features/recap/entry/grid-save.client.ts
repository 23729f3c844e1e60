/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { formatClock } from '../../../base/moments.ts'
import { draftOffer, keepValues, keptValues } from '../../../ui/field/draft.client.ts'
import { uiText } from '../../../ui/text.ts'
import { showConflict, type Theirs } from './grid-conflict.client.ts'
import { type GridCell, type GridTable, lang, problemOf } from './grid-table.client.ts'
import { gridText } from './grid-text.ts'
import type { SavedCells } from './saved-cells.ts'

const text = gridText[lang]
const saving = uiText[lang].saving
const [quiet, firstWait, longestWait] = [700, 2000, 60_000]

export type Saving = {
  /** Some cells hold something else now. */
  readonly changed: () => void
  readonly say: (words: string, state?: State) => void
}

type State = 'good' | 'bad' | 'plain'

/** What waits to be sent, and how it goes. */
type Queue = {
  readonly root: HTMLElement
  readonly table: GridTable
  readonly all: readonly GridCell[]
  /** Under this name what is not saved yet is kept on this device. */
  readonly name: string
  readonly disputed: Map<GridCell, Theirs>
  clock: number
  wait: number
  busy: boolean
}

/** Sends what changed a moment after it did. What could not be sent stays on this device and is tried again. */
export function saveCells(root: HTMLElement, table: GridTable): Saving {
  const queue: Queue = {
    ...{ root, table, all: table.cells.flat(), name: draftName(root) },
    ...{ disputed: new Map<GridCell, Theirs>(), clock: 0, wait: firstWait, busy: false },
  }
  const now = () => void save(queue)
  button(queue).addEventListener('click', now)
  window.addEventListener('online', now)
  document.addEventListener('visibilitychange', now)
  offer(queue)
  return { changed: () => changed(queue), say: (words, state) => say(queue, words, state) }
}

/** Of this office, table and breakdown: two offices have tables at one address. */
function draftName(root: HTMLElement): string {
  const { send, slice } = root.dataset
  return `ungkit:rekap:${document.documentElement.dataset.kantor ?? ''}${send}${slice}`
}

function changed(queue: Queue): void {
  keep(queue)
  say(queue, saving.now)
  later(queue, quiet)
}

function say({ root }: Queue, words: string, state: State = 'plain'): void {
  const status = root.querySelector<HTMLElement>('.saving')!
  status.textContent = words
  status.dataset.state = state
}

function button({ root }: Queue): HTMLButtonElement {
  return root.querySelector('button.save-now')!
}

function later(queue: Queue, milliseconds: number): void {
  clearTimeout(queue.clock)
  queue.clock = window.setTimeout(() => void save(queue), milliseconds)
}

function differing({ all }: Queue): GridCell[] {
  return all.filter((cell) => cell.text !== cell.saved)
}

/** What can be sent: neither wrong nor waiting for a decision. */
function sendable(queue: Queue): GridCell[] {
  return differing(queue).filter((cell) => problemOf(cell) === null && !queue.disputed.has(cell))
}

/** With the version that was seen: what comes back after somebody else was quicker is told to be stale like any other edit. */
function keep(queue: Queue): void {
  keepValues(
    queue.name,
    Object.fromEntries(differing(queue).map((cell) => [keyOf(cell), `${cell.version} ${cell.text}`])),
  )
}

async function save(queue: Queue): Promise<void> {
  clearTimeout(queue.clock)
  const cells = sendable(queue)
  if (queue.busy) return
  if (cells.length === 0) {
    if (differing(queue).length > 0) tell(queue)
    return
  }
  queue.busy = true
  button(queue).hidden = true
  say(queue, saving.now)
  const sent = new Map(cells.map((cell) => [cell, cell.text]))
  const answer = await send(queue.root, cells)
  queue.busy = false
  await settle(queue, answer, sent)
}

/** One line a cell: what it is, which version of it was seen, and what it shall hold. */
function send(root: HTMLElement, cells: readonly GridCell[]): Promise<Response | null> {
  const lines = cells.map((cell) => [cell.category, cell.region, cell.version, cell.text].join('\t'))
  const body = new URLSearchParams({
    ...JSON.parse(root.dataset.slice!),
    cells: lines.join('\n'),
    _kantor: document.documentElement.dataset.kantor ?? '',
  })
  const headers = { Accept: 'application/json' }
  return fetch(root.dataset.send!, { method: 'POST', body, headers }).catch(() => null)
}

type Sent = ReadonlyMap<GridCell, string>

async function settle(queue: Queue, answer: Response | null, sent: Sent): Promise<void> {
  if (answer === null || answer.status === 429 || answer.status >= 500) {
    button(queue).hidden = false
    say(queue, saving.failed, 'bad')
    later(queue, queue.wait)
    queue.wait = Math.min(longestWait, queue.wait * 2)
    return
  }
  queue.wait = firstWait
  if (answer.status === 200) {
    take(queue, (await answer.json()) as SavedCells, sent)
    return
  }
  button(queue).hidden = false
  const why = { 401: 'signedOut', 403: 'signedOut', 409: 'otherOffice' } as const
  say(queue, saving[why[answer.status as keyof typeof why] ?? 'wrong'], 'bad')
}

function take(queue: Queue, said: SavedCells, sent: Sent): void {
  const { root, table, disputed, all } = queue
  const cellOf = ({ category, region }: { readonly category: string; readonly region: string }) =>
    table.by(category, region)!
  for (const saved of said.saved) {
    const cell = cellOf(saved)
    cell.version = saved.version
    cell.saved = sent.get(cell) ?? cell.saved
  }
  for (const refused of said.refused) cellOf(refused).refused = text.refused[refused.why]
  for (const stale of said.stale) disputed.set(cellOf(stale), { version: stale.version, text: stale.text })
  table.paint(sent.keys())
  keep(queue)
  const settled = () => {
    table.paint(all)
    changed(queue)
  }
  if (said.stale.length > 0) showConflict(root, disputed, said, settled)
  tell(queue)
  if (sendable(queue).length > 0) later(queue, 0)
}

/** What is saved, and how many cells still wait for this reader. */
function tell(queue: Queue): void {
  const waiting = queue.all.filter((cell) => problemOf(cell) !== null || queue.disputed.has(cell)).length
  const time = formatClock(new Date().toISOString(), lang)
  if (waiting === 0) say(queue, saving.saved(time), 'good')
  else say(queue, text.unread(String(waiting)), 'bad')
}

function offer(queue: Queue): void {
  const { root, table, name } = queue
  const draft = Object.entries(keptValues(name)).flatMap(([key, value]) => {
    const [category = '', region = ''] = key.split(' ')
    const cell = table.by(category, region)
    const [version, ...words] = value.split(' ')
    const typed = words.join(' ')
    return cell === undefined || cell.text === typed ? [] : [{ cell, typed, version: Number(version) }]
  })
  if (draft.length === 0) {
    keepValues(name, {})
    return
  }
  const restore = () => {
    for (const { cell, typed, version } of draft) {
      cell.text = typed
      cell.version = version
    }
    table.paint(draft.map(({ cell }) => cell))
    changed(queue)
  }
  root.prepend(draftOffer(saving, restore, () => keepValues(name, {})))
}

function keyOf({ category, region }: GridCell): string {
  return `${category} ${region}`
}

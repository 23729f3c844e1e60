/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
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
  readonly say: (words: string, state?: 'good' | 'bad' | 'plain') => void
}

/** Sends what changed a moment after it did. What could not be sent stays on this device and is tried again. */
export function saveCells(root: HTMLElement, table: GridTable): Saving {
  const status = root.querySelector<HTMLElement>('.saving')!
  const button = root.querySelector<HTMLButtonElement>('button.save-now')!
  const name = `ungkit:rekap:${root.dataset.send}`
  const disputed = new Map<GridCell, Theirs>()
  let [clock, wait, busy] = [0, firstWait, false]

  const all = table.cells.flat()
  const differing = () => all.filter((cell) => cell.text !== cell.saved)
  const say: Saving['say'] = (words, state = 'plain') => {
    status.textContent = words
    status.dataset.state = state
  }
  const later = (milliseconds: number) => {
    clearTimeout(clock)
    clock = window.setTimeout(save, milliseconds)
  }
  const keep = () => keepValues(name, Object.fromEntries(differing().map((cell) => [keyOf(cell), cell.text])))

  async function save(): Promise<void> {
    clearTimeout(clock)
    const cells = differing().filter((cell) => problemOf(cell) === null && !disputed.has(cell))
    if (busy || cells.length === 0) return
    busy = true
    button.hidden = true
    say(saving.now)
    const sent = new Map(cells.map((cell) => [cell, cell.text]))
    const answer = await send(root, cells)
    busy = false
    await settle(answer, sent)
  }

  async function settle(answer: Response | null, sent: ReadonlyMap<GridCell, string>): Promise<void> {
    if (answer === null || answer.status === 429 || answer.status >= 500) {
      button.hidden = false
      say(saving.failed, 'bad')
      later(wait)
      wait = Math.min(longestWait, wait * 2)
      return
    }
    wait = firstWait
    if (answer.status !== 200) {
      button.hidden = false
      say(answer.status === 401 || answer.status === 403 ? saving.signedOut : saving.wrong, 'bad')
      return
    }
    take((await answer.json()) as SavedCells, sent)
  }

  function take(said: SavedCells, sent: ReadonlyMap<GridCell, string>): void {
    for (const { category, region, version } of said.saved) {
      const cell = table.by(category, region)
      if (cell === undefined) continue
      cell.version = version
      cell.saved = sent.get(cell) ?? cell.saved
    }
    for (const { category, region, why } of said.refused) {
      const cell = table.by(category, region)
      if (cell !== undefined) cell.refused = text.refused[why]
    }
    for (const { category, region, version, text: theirs } of said.stale) {
      const cell = table.by(category, region)
      if (cell !== undefined) disputed.set(cell, { version, text: theirs })
    }
    table.paint(sent.keys())
    keep()
    const again = () => {
      table.paint(all)
      changed()
    }
    showConflict(root, disputed, said, again)
    tell()
    if (differing().some((cell) => problemOf(cell) === null && !disputed.has(cell))) later(0)
  }

  function tell(): void {
    const marked = all.filter((cell) => problemOf(cell) !== null).length + disputed.size
    const now = new Date()
    const time = [now.getHours(), now.getMinutes()].map((n) => String(n).padStart(2, '0')).join('.')
    const done = saving.saved(time)
    if (marked === 0) say(done, 'good')
    else say(`${done}. ${text.unread(String(marked))}`, 'bad')
  }

  function changed(): void {
    keep()
    say(saving.now)
    later(quiet)
  }

  button.addEventListener('click', () => void save())
  window.addEventListener('online', () => void save())
  document.addEventListener('visibilitychange', () => void save())
  offer(root, name, table, changed)
  return { changed, say }
}

/** One line a cell, of which the server asks nothing but what it is, what was seen of it and what it shall hold. */
function send(root: HTMLElement, cells: readonly GridCell[]): Promise<Response | null> {
  const lines = cells.map((cell) => [cell.category, cell.region, cell.version, cell.text].join('\t'))
  const body = new URLSearchParams({ ...JSON.parse(root.dataset.slice!), cells: lines.join('\n') })
  const headers = { Accept: 'application/json' }
  return fetch(root.dataset.send!, { method: 'POST', body, headers }).catch(() => null)
}

function offer(root: HTMLElement, name: string, table: GridTable, changed: () => void): void {
  const draft = Object.entries(keptValues(name)).flatMap(([key, value]) => {
    const [category = '', region = ''] = key.split(' ')
    const cell = table.by(category, region)
    return cell === undefined || cell.text === value ? [] : [{ cell, value }]
  })
  if (draft.length === 0) {
    keepValues(name, {})
    return
  }
  const restore = () => {
    for (const { cell, value } of draft) cell.text = value
    table.paint(draft.map(({ cell }) => cell))
    changed()
  }
  root.prepend(draftOffer(saving, restore, () => keepValues(name, {})))
}

function keyOf({ category, region }: GridCell): string {
  return `${category} ${region}`
}

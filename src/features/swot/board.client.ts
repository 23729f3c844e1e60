/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { keepLive, note } from '../studies/live.client.ts'

const box = document.querySelector<HTMLElement>('[data-live]')
if (box !== null) {
  document.documentElement.classList.add('scripted')
  const live = keepLive(box, () => ready(box))
  ready(box)
  dragging(box, live.renew)
  box.addEventListener('keydown', (event) => byKey(event, box, live.renew))
}

type Renew = () => Promise<void>

/** Who may not change the board has no form with the office on it, and drags nothing. */
function mayMove(): boolean {
  return document.querySelector('[aria-keyshortcuts]') !== null
}

function ready(board: HTMLElement): void {
  if (!mayMove()) return
  for (const card of board.querySelectorAll<HTMLElement>('[data-factor]')) {
    card.draggable = true
    card.querySelector('a')!.draggable = false
  }
}

function dragging(board: HTMLElement, renew: Renew): void {
  let card: HTMLElement | null = null
  const quadrantAt = ({ target }: Event) => (target as HTMLElement).closest<HTMLElement>('[data-locus]')
  const light = (over: HTMLElement | null) => {
    for (const quadrant of board.querySelectorAll('[data-locus]')) quadrant.classList.toggle('over', quadrant === over)
  }
  board.addEventListener('dragstart', (event) => {
    card = (event.target as HTMLElement).closest('[data-factor]')
    event.dataTransfer?.setData('text/plain', card?.dataset.factor ?? '')
  })
  board.addEventListener('dragover', (event) => {
    const over = quadrantAt(event)
    if (card === null || over === null) return
    event.preventDefault()
    light(over)
  })
  board.addEventListener('drop', (event) => {
    const to = quadrantAt(event)
    if (card === null || to === null) return
    event.preventDefault()
    void move(board, card, to, renew)
  })
  board.addEventListener('dragend', () => {
    card = null
    light(null)
  })
}

const keys: Readonly<Record<string, readonly ['locus' | 'effect', string]>> = {
  ArrowLeft: ['effect', 'helps'],
  ArrowRight: ['effect', 'hinders'],
  ArrowUp: ['locus', 'internal'],
  ArrowDown: ['locus', 'external'],
}

/** Shift with an arrow moves the card that has the focus one quadrant over. */
function byKey(event: KeyboardEvent, board: HTMLElement, renew: Renew): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-factor]')
  const judged = keys[event.key]
  if (!event.shiftKey || card === null || judged === undefined || !mayMove()) return
  event.preventDefault()
  const here = card.closest<HTMLElement>('[data-locus]')!.dataset
  const [what, value] = judged
  const [locus, effect] = what === 'locus' ? [value, here.effect!] : [here.locus!, value]
  const to = board.querySelector<HTMLElement>(`[data-locus="${locus}"][data-effect="${effect}"]`)
  if (to !== null) void move(board, card, to, renew)
}

/** Sends where a factor lies now, with the version that was seen: what somebody changed since is not written over. */
async function move(board: HTMLElement, card: HTMLElement, to: HTMLElement, renew: Renew): Promise<void> {
  if (to.contains(card)) return
  const study = board.dataset.live!.replace(/\/perubahan$/, '')
  const office = document.querySelector<HTMLInputElement>('input[name="_kantor"]')?.value
  const { locus, effect, name } = to.dataset
  const body = new URLSearchParams({ version: card.dataset.version!, locus: locus!, effect: effect! })
  if (office !== undefined) body.set('_kantor', office)
  const answer = await fetch(`${study}/faktor/${encodeURIComponent(card.dataset.factor!)}/letak`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
  }).catch(() => null)
  await renew()
  note(board, answer?.ok ? board.dataset.moved!.replace('{}', name!) : board.dataset.stale!)
}

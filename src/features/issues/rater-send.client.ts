/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Receipt } from './ballot.ts'
import type { Outbox, Waiting } from './rater-outbox.client.ts'

export type Heard = {
  /** All that waited arrived, at this time of the server. */
  readonly sent: (clock: string) => void
  /** Something waits, and is tried again by itself. */
  readonly waits: (trying: boolean) => void
  /** The server takes nothing of this form: why, in a sentence, and what is kept here. */
  readonly refused: (say: string, kept: readonly Waiting[]) => void
  readonly receipt: (receipt: Receipt, cell: Waiting) => Promise<void>
}

const [quiet, firstWait, longestWait, mostActs] = [1000, 2000, 300_000, 150]

/** Sends what waits: soon after the last tap, when the line is back, when the page is seen or left, and again with growing waits. */
export function sender(outbox: Outbox, path: string, heard: Heard) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let [wait, sending, again, stopped] = [firstWait, false, false, false]

  const later = (milliseconds: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void send(), milliseconds)
  }
  const retry = () => {
    heard.waits(false)
    later(wait * (0.75 + Math.random() / 2))
    wait = Math.min(longestWait, wait * 2)
  }

  async function send(): Promise<boolean> {
    if (stopped) return false
    if (sending) {
      again = true
      return false
    }
    sending = true
    try {
      const sent = await round()
      if (sent) wait = firstWait
      return sent
    } finally {
      sending = false
      if (again) {
        again = false
        later(0)
      }
    }
  }

  /** One send; true when nothing waits any more. */
  async function round(): Promise<boolean> {
    const waiting = await outbox.waiting()
    if (waiting.length === 0) return true
    const first = waiting[0]!.round
    const cells = waiting.filter((cell) => cell.round === first).slice(0, mostActs)
    heard.waits(navigator.onLine)
    const answer = await post(path, outbox.device, cells)
    if (answer === null || answer.status === 429 || answer.status >= 500) {
      retry()
      return false
    }
    const said = await answer.json().catch(() => null)
    if (!answer.ok || said === null) {
      stopped = true
      heard.refused(said?.say ?? '', waiting)
      return false
    }
    for (const receipt of said.receipts as Receipt[]) {
      const cell = cells.find(({ id }) => id === receipt.id)
      if (cell === undefined) continue
      await heard.receipt(receipt, cell)
      await outbox.drop(cell.name, cell.id)
    }
    if ((await outbox.waiting()).length > 0) {
      later(0)
      return false
    }
    heard.sent(said.clock)
    return true
  }

  addEventListener('online', () => void send())
  addEventListener('pageshow', () => void send())
  document.addEventListener('visibilitychange', () => void send())
  return { soon: () => later(quiet), now: send }
}

function post(path: string, device: string, cells: readonly Waiting[]): Promise<Response | null> {
  const acts = cells.map(({ id, issue, criterion, points, reason, base }) => {
    return { id, issue, criterion, points, reason, base }
  })
  const body = new URLSearchParams({
    ronde: String(cells[0]!.round),
    perangkat: device,
    isi: JSON.stringify(acts),
  })
  const keepalive = body.toString().length < 60_000
  return fetch(`${path}/kirim`, { method: 'POST', body, keepalive }).catch(() => null)
}

import type { Answer } from '../ui/answer.ts'

type Events = Extract<Answer, { readonly kind: 'events' }>

/** How often a line shows that the connection lives, and whether the reader still may have it is asked anew. */
const heartbeat = 15_000
/** A reader who takes nothing for so many lines is let go. */
const mostWaiting = 50

/** Server-sent events, until the reader goes, the right to read ends, or the server does. */
export function sendEvents(answer: Events, stillMay: () => Promise<boolean>): Response {
  const encoder = new TextEncoder()
  let over: () => void = () => undefined
  let full = false
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let [clock, opened]: [NodeJS.Timeout | null, { readonly end: () => void } | null] = [null, null]
      let isOver = false
      over = () => {
        if (isOver) return
        isOver = true
        if (clock !== null) clearTimeout(clock)
        opened?.end()
        try {
          controller.close()
        } catch {
          // The reader has closed it already.
        }
      }
      const put = (text: string) => {
        if (isOver) return
        if ((controller.desiredSize ?? 0) < -mostWaiting) return over()
        controller.enqueue(encoder.encode(text))
      }
      const beat = () => {
        // Hundreds who came at once are not asked after at once.
        clock = setTimeout(
          async () => {
            if (!(await stillMay().catch(() => false))) return over()
            put(': \n\n')
            if (!isOver) beat()
          },
          heartbeat * (0.8 + Math.random() * 0.4),
        ).unref()
      }
      opened = answer.begin((event, data) => put(`event: ${event}\ndata: ${data}\n\n`), over)
      full = opened === null
      if (full) return over()
      put('retry: 5000\n\n')
      beat()
    },
    cancel: () => over(),
  })
  const headers = { 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' }
  if (full) return new Response(null, { status: 503, headers: { ...headers, 'Retry-After': '60' } })
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' } })
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
const patience = 8000

/** Sends a form by its button only when somebody answers: a browser without a connection would show its own page instead. */
export function submitWhenReached(form: HTMLFormElement, onAway: () => void): void {
  let reached = false
  form.addEventListener('submit', async (event) => {
    if (reached) return
    event.preventDefault()
    reached = await isReached()
    if (!reached) return onAway()
    form.requestSubmit(event.submitter)
    reached = false
  })
}

async function isReached(): Promise<boolean> {
  const options = { cache: 'no-store', signal: AbortSignal.timeout(patience) } as const
  return fetch('/healthz', options).then(
    () => true,
    () => false,
  )
}

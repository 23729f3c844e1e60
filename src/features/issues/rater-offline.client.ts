/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The form opens without a line from now on: a worker of `/n/` alone keeps this page and what it is made of. */
export async function keepOffline(path: string): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker === undefined) return
  const scope = path.startsWith('/en/') ? '/en/n/' : '/n/'
  try {
    await serviceWorker.register(`${scope}pekerja.js`, { scope, updateViaCache: 'none' })
    const { active } = await serviceWorker.ready
    active?.postMessage({ keep: [path, ...assets()] })
  } catch {
    // Without a worker the page works while there is a line, and the outbox keeps what was given.
  }
}

/** A newer worker waits until nothing is to be sent any more. */
export async function takeNewWorker(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(location.pathname)
  registration?.waiting?.postMessage({ take: true })
}

function assets(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/aset/'))
  return [...new Set(own.map(({ pathname }) => pathname))]
}

/** The round is over: no page and no worker stays on the phone. */
export async function leaveOffline(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker === undefined) return
  for (const registration of await serviceWorker.getRegistrations()) {
    registration.active?.postMessage({ leave: true })
    await registration.unregister()
  }
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// Takes the place of a worker that went wrong: forgets every page, and is gone itself. Nothing that waits to be sent is touched.
const worker = self as unknown as {
  readonly skipWaiting: () => Promise<void>
  readonly registration: { readonly unregister: () => Promise<boolean> }
  readonly addEventListener: (
    type: string,
    hear: (event: { readonly waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name)
  await worker.registration.unregister()
}

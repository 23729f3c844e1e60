/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// What a worker has beyond a page; the two libraries of TypeScript do not stand beside each other.
type Waits = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetched = Waits & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
type Told = Waits & {
  readonly data: { readonly keep?: readonly string[]; readonly take?: boolean; readonly leave?: boolean }
}
type Worker = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: (type: string, hear: (event: never) => void) => void
}
const worker = self as unknown as Worker

const store = 'panel-1'
const patience = 4000
const isForm = (path: string) => /^(\/en)?\/n\/lembar\/[0-9a-f-]{36}$/.test(path)

worker.addEventListener('activate', (event: Waits) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event: Told) => {
  const { take, leave, keep: paths = [] } = event.data
  event.waitUntil(take ? worker.skipWaiting() : leave ? caches.delete(store) : keep(paths))
})

/** Only one form and what it is made of; never another page. A form that is kept anew takes the place of the old one. */
async function keep(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(store)
  for (const path of paths) {
    if (!isForm(path) && (!path.startsWith('/aset/') || (await cache.match(path)) !== undefined)) continue
    const answer = await fetch(path, { credentials: 'same-origin' }).catch(() => null)
    if (answer?.ok && !answer.redirected) await cache.put(path, answer)
  }
}

worker.addEventListener('fetch', (event: Fetched) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/aset/')) event.respondWith(keptFirst(request))
  else if (request.mode === 'navigate' && isForm(pathname)) event.respondWith(lineFirst(request, pathname))
})

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** The page of the server; the one that is kept where there is no line, or a very slow one. */
async function lineFirst(request: Request, path: string): Promise<Response> {
  const kept = await (await caches.open(store)).match(path)
  const online = fetch(request)
  if (kept === undefined) return online
  const late = new Promise<Response>((done) => setTimeout(() => done(kept), patience))
  return Promise.race([online, late]).catch(() => kept)
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** One cell that waits to be sent. A later one of the same cell takes its place. */
export type Waiting = {
  readonly form: string
  readonly name: string
  readonly round: number
  readonly id: string
  readonly issue: string
  readonly criterion: string
  readonly points: number | null
  readonly reason: string | null | undefined
  readonly base: number
}

/** What the server has confirmed of a cell: a page out of the cache is older than that. */
export type Known = {
  readonly form: string
  readonly name: string
  readonly round: number
  readonly points: number | null
  readonly reason: string | null
  readonly version: number
}

export type Outbox = {
  /** False where the browser keeps nothing beyond the page. */
  readonly lasting: boolean
  readonly device: string
  readonly put: (cell: Waiting) => Promise<void>
  readonly waiting: () => Promise<Waiting[]>
  /** Takes a cell out, unless a later one took its place meanwhile. */
  readonly drop: (name: string, id: string) => Promise<void>
  readonly know: (cells: readonly Known[]) => Promise<void>
  readonly known: () => Promise<Known[]>
  /** Forgets all that is kept of the form. */
  readonly forget: () => Promise<void>
}

const database = 'ungkit-panel'

/** The cells of a form on this device: in IndexedDB, or in memory where there is none. */
export async function openOutbox(form: string): Promise<Outbox> {
  const store = await lasting().catch(() => null)
  const keep = store ?? inMemory()
  const device = (await keep.get<string>('device', 'device')) ?? randomId()
  await keep.put('device', 'device', device)
  const all = async <T extends { readonly form: string }>(table: Table) =>
    (await keep.all<T>(table)).filter((row) => row.form === form)
  return {
    lasting: store !== null,
    device,
    put: (cell) => keep.put('waiting', `${form} ${cell.name}`, cell),
    waiting: () => all<Waiting>('waiting'),
    drop: (name, id) => keep.drop('waiting', `${form} ${name}`, (cell) => (cell as Waiting).id === id),
    know: async (cells) => {
      for (const cell of cells) await keep.put('known', `${form} ${cell.name}`, cell)
    },
    known: () => all<Known>('known'),
    forget: async () => {
      for (const { name } of await all<Known>('known')) await keep.drop('known', `${form} ${name}`, () => true)
    },
  }
}

/** 128 bits of chance. `randomUUID` is there only where the page came by https. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

type Table = 'waiting' | 'known' | 'device'

type Keep = {
  readonly put: (table: Table, key: string, value: unknown) => Promise<void>
  readonly get: <T>(table: Table, key: string) => Promise<T | null>
  readonly all: <T>(table: Table) => Promise<T[]>
  readonly drop: (table: Table, key: string, fits: (value: unknown) => boolean) => Promise<void>
}

async function lasting(): Promise<Keep> {
  let opened: IDBDatabase | null = null
  // Phones short of memory close a database; it is opened again at the next use.
  const db = async () => {
    opened ??= await openDatabase(() => {
      opened = null
    })
    return opened
  }
  const within = async <T>(table: Table, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>) => {
    for (let attempt = 0; ; attempt++)
      try {
        const tx = (await db()).transaction(table, mode)
        const request = act(tx.objectStore(table))
        await new Promise<void>((done, failed) => {
          tx.oncomplete = () => done()
          tx.onabort = () => failed(tx.error)
        })
        return request.result
      } catch (error) {
        if (attempt > 0) throw error
        opened = null
      }
  }
  await db()
  return {
    put: async (table, key, value) => void (await within(table, 'readwrite', (s) => s.put(value, key))),
    get: async (table, key) => (await within(table, 'readonly', (s) => s.get(key))) ?? null,
    all: async (table) => await within(table, 'readonly', (s) => s.getAll()),
    drop: async (table, key, fits) => {
      await within(table, 'readwrite', (store) => {
        const request = store.get(key)
        request.onsuccess = () => {
          if (request.result !== undefined && fits(request.result)) store.delete(key)
        }
        return request
      })
    },
  }
}

function openDatabase(closed: () => void): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => {
      for (const table of ['waiting', 'known', 'device']) request.result.createObjectStore(table)
    }
    request.onerror = () => failed(request.error)
    request.onsuccess = () => {
      request.result.onclose = closed
      done(request.result)
    }
  })
}

function inMemory(): Keep {
  const rows = new Map<string, unknown>()
  return {
    put: async (table, key, value) => void rows.set(`${table} ${key}`, value),
    get: async <T>(table: Table, key: string) => (rows.get(`${table} ${key}`) as T | undefined) ?? null,
    all: async <T>(table: Table) =>
      [...rows].filter(([key]) => key.startsWith(`${table} `)).map(([, value]) => value as T),
    drop: async (table, key, fits) => {
      const at = `${table} ${key}`
      if (rows.has(at) && fits(rows.get(at))) rows.delete(at)
    },
  }
}

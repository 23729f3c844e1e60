import type { Context } from 'hono'
import type { OpenDatabase } from '../../src/db/open.ts'
import { createAuth } from '../../src/features/people/auth-create.ts'
import type { Mail } from '../../src/features/people/mail.ts'
import { officeRoutes } from '../../src/features/people/office-routes.tsx'
import type { Route } from '../../src/features/people/visit.ts'
import { createApp } from '../../src/web/app.tsx'
import { rateLimiter } from '../../src/web/rate.ts'
import { someday } from './database.ts'
import { partsOf } from './web-parts.ts'

export const password = 'kuda lumping makan beling'

export type OfficeWeb = {
  /** The moment of the next request; a test sets it. */
  now: string
  readonly letters: { readonly to: string; readonly subject: string; readonly text: string }[]
  readonly faults: unknown[]
  /** A browser of its own, with its cookies. */
  readonly browser: () => Browser
  /** Somebody with an account and a second factor, signed in; the office is chosen by their membership. */
  readonly signedIn: (name: string) => Promise<Browser & { readonly id: string; readonly email: string }>
}

export type Browser = {
  readonly get: (path: string) => Promise<Got>
  readonly post: (path: string, fields?: Fields, headers?: Readonly<Record<string, string>>) => Promise<Got>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Got = {
  readonly status: number
  readonly text: string
  readonly location: string
  readonly headers: Headers
}

/** The office's pages as the web serves them: real doors, real signing in, a real database; only the sockets are left out. */
export function officeWeb(
  opened: OpenDatabase,
  { mail = false, more = [] }: { readonly mail?: boolean; readonly more?: readonly Route[] } = {},
): OfficeWeb {
  const web = { now: someday, letters: [] as OfficeWeb['letters'], faults: [] as unknown[] }
  const now = () => web.now
  const onFault = (error: unknown) => void web.faults.push(error)
  const letters: Mail = {
    send: async (to, subject, text) => {
      web.letters.push({ to, subject, text })
      return !to.startsWith('penuh')
    },
  }
  const { db, reads, kind } = opened
  const secret = 'only for tests: 0123456789abcdef'
  const auth = createAuth({ db, kind, secret, address: null, secure: false, mail: null, oidc: null, now, onFault })
  const door = {
    db,
    reads,
    auth,
    now,
    addressOf: () => '192.0.2.1',
    allow: rateLimiter(() => performance.now()).allow,
  }
  const notThere = (c: Context) => c.notFound()
  const assets = { address: (name: string) => `/aset/${name}`, respond: notThere, worker: () => notThere }
  const parts = partsOf({ door, assets, origin: null, onlyHere: false, offline: false, onFault })
  const accounts = { ...auth, problemText: ({ code }: { readonly code: string }) => `! ${code}` }
  const routes = officeRoutes({ accounts, mail: mail ? letters : null, origin: mail ? 'http://ungkit.test' : null })
  const app = createApp(parts, [...routes, ...more])

  const browserWith = (cookies: Map<string, string>): Browser => {
    const ask = async (path: string, init: RequestInit): Promise<Got> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = {
        host: 'ungkit.test',
        'sec-fetch-site': 'same-origin',
        ...(cookie === '' ? {} : { cookie }),
        ...init.headers,
      }
      const answer = await app.request(`http://ungkit.test${path}`, { ...init, headers })
      keep(cookies, answer.headers.getSetCookie())
      const location = answer.headers.get('location') ?? ''
      return { status: answer.status, text: await answer.text(), location, headers: answer.headers }
    }
    return {
      get: (path) => ask(path, {}),
      post: (path, fields = {}, headers = {}) => {
        const body = new URLSearchParams()
        for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
        const bytes = body.toString()
        const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(bytes.length) }
        return ask(path, { method: 'POST', body: bytes, headers: { ...type, ...headers } })
      },
    }
  }
  return Object.assign(web, {
    browser: () => browserWith(new Map()),
    signedIn: async (name: string) => {
      const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@lahatkab.go.id`
      const made = await auth.createPerson(name, email, password)
      if (!made.ok) throw new Error(JSON.stringify(made.problems))
      const entered = await auth.signIn(email, password, new Headers())
      if (!entered.ok) throw new Error(JSON.stringify(entered.problems))
      // As if a second factor had been set up and told: without one an administrator is led to set it up.
      await db
        .updateTable('user')
        .set({ twoFactorEnabled: kind === 'sqlite' ? 1 : true })
        .where('id', '=', made.value.id)
        .execute()
      const cookies = new Map<string, string>()
      keep(cookies, entered.value)
      return { ...browserWith(cookies), id: made.value.id, email }
    },
  })
}

function keep(cookies: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }
}

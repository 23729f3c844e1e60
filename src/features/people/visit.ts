import type { Db } from '../../db/open.ts'
import type { Answer } from '../../ui/answer.ts'
import type { PageContext } from '../../ui/page/page.tsx'
import type { Membership, SignedIn } from './person.ts'
import type { OfficeAct } from './role.ts'

/** A request as a feature sees it: who, where, what was sent. Made by the web after limits, sign-in and rights. */
export type Visit = {
  readonly at: PageContext
  readonly db: Db
  /** For reads that may lag behind a little. */
  readonly reads: Db
  /** The moment of the request, UTC, ISO 8601. */
  readonly now: string
  readonly params: Readonly<Record<string, string>>
  readonly query: (name: string) => string | undefined
  readonly sent: Sent
  /** The body as it comes in, of a route that takes a stream. */
  readonly body?: ReadableStream<Uint8Array> | null
  readonly headers: Headers
  /** Address of the client, as our own server or the trusted proxy has it. */
  readonly address: string
  readonly signedIn: SignedIn | null
}

/** What a form or an island sent; empty for a request without a body. */
export type Sent = {
  /** The text of a field, line ends as LF, without NUL; empty when it was not sent. */
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly names: () => readonly string[]
  readonly file: (name: string) => Promise<SentFile | null>
}

export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

export type SignedVisit = Visit & { readonly signedIn: SignedIn }
export type OfficeVisit = SignedVisit & { readonly office: Membership['office']; readonly membership: Membership }

type Common = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Without the language; parameters as `:study`. */
  readonly path: string
  /** The most bytes of a body; 64 KB unless told. */
  readonly mostBytes?: number
  /** The body is not read before the answer: for files that fit in no memory. */
  readonly takes?: 'stream'
  /** How often one address may do this in a minute; unlimited for reading unless told, 120 for writing. */
  readonly perMinute?: number
}

/** One address of the program: who may come in is data, which the page, the door and the tests read alike. */
export type Route = Common &
  (
    | { readonly access: 'everyone'; readonly answer: (visit: Visit) => Promise<Answer> }
    | { readonly access: 'signedIn'; readonly answer: (visit: SignedVisit) => Promise<Answer> }
    | { readonly access: { readonly office: OfficeAct }; readonly answer: (visit: OfficeVisit) => Promise<Answer> }
  )

export type RouteShape = Common

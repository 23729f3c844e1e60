import type { BetterAuthOptions } from 'better-auth'
import { sha256 } from '../../base/hash.ts'
import { newId, newSecret } from '../../base/ids.ts'
import type { DatabaseKind, Db } from '../../db/open.ts'
import { sessionMinutes } from './auth-session.ts'
import { newSessionEnd } from './auth-session-store.ts'
import { passwordLength } from './password-rules.ts'

export type LibraryParts = {
  readonly db: Db
  readonly kind: DatabaseKind
  /** What cookies are signed and second factors sealed with. */
  readonly secret: string
  /** How people reach us, such as `https://ungkit.lahatkab.go.id`; null: as the browser says. */
  readonly address: string | null
  /** Whether cookies go over https alone. */
  readonly secure: boolean
  readonly now: () => string
  readonly onFault: (error: unknown) => void
}

/** Header in which we tell better-auth the address of the client; nobody else can send it, since we make all headers. */
export const addressHeader = 'x-ungkit-address'

/** `__Host-` cookies are sent to this very host only, by https only, and no sister host can set them. */
export function cookiePrefix(secure: boolean): string {
  return secure ? '__Host-ungkit' : 'ungkit'
}

/**
 * better-auth on our own tables. It is loaded at the first use: it takes a third of a second, and `ungkit analyse` needs none
 * of it. Its own addresses are not hung anywhere: only what our routes call can be reached.
 */
export async function loadLibrary(parts: LibraryParts) {
  const [{ betterAuth }, { twoFactor }, { ours }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins/two-factor'),
    import('./auth-plugin.ts'),
  ])
  return betterAuth({
    ...usual(parts),
    plugins: [twoFactor(factor), ours(parts.now)],
  })
}

export type Library = Awaited<ReturnType<typeof loadLibrary>>

/** Six figures every half minute; recovery codes in figures and a to f, which nobody mistakes on paper. */
export const factor = {
  issuer: 'Ungkit',
  // Waiting after wrong codes is ours, as for passwords: nobody can lock somebody else out.
  accountLockout: { enabled: false },
  backupCodeOptions: {
    storeBackupCodes: 'encrypted' as const,
    customBackupCodesGenerate: () => Array.from({ length: 10 }, recoveryCode),
  },
}

function recoveryCode(): string {
  return sha256(newSecret()).slice(0, 16).match(/.{4}/g)!.join('-')
}

export function usual({ db, kind, secret, address, secure, now, onFault }: LibraryParts) {
  const prefix = cookiePrefix(secure)
  return {
    appName: 'Ungkit',
    secret,
    baseURL: address ?? 'http://localhost',
    database: { db, type: kind },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: {
      level: 'error' as const,
      // Messages only: what stands behind them may hold an address of somebody.
      log: (_: string, message: string) => onFault(new Error(`better-auth: ${message}`)),
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most * 4,
    },
    session: { expiresIn: sessionMinutes.longest * 60, disableSessionRefresh: true, freshAge: 0 },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: prefix,
      defaultCookieAttributes: { secure, sameSite: 'lax' as const, httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => newId() },
    },
    databaseHooks: {
      session: {
        create: {
          // Times are of our clock, and a closed account gets no session, whichever way it came.
          before: async (session: { readonly userId: string }) => {
            const at = now()
            const end = await newSessionEnd(db, session.userId, at)
            if (end === null) return false
            const moment = new Date(at)
            return { data: { createdAt: moment, updatedAt: moment, expiresAt: new Date(end) } }
          },
        },
      },
    },
  } satisfies BetterAuthOptions
}

import { createAuthEndpoint } from 'better-auth/api'
import { z } from 'zod'
import { newSecret } from '../../base/ids.ts'

/** As long as better-auth gives after a password. */
const challengeSeconds = 600

/** What we ask of better-auth that it has no call for. None of these has an address. */
export function ours(now: () => string) {
  return {
    id: 'ungkit',
    endpoints: {
      /** The token of the session in the cookie, when the signature on it is ours; null otherwise. */
      cookieToken: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
        const { authCookies, secret } = ctx.context
        return (await ctx.getSignedCookie(authCookies.sessionToken.name, secret)) || null
      }),
      /** Who signed in with a password and has yet to tell a code; null when nobody did, or too long ago. */
      halfway: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
        const { createAuthCookie, secret, internalAdapter } = ctx.context
        const challenge = await ctx.getSignedCookie(createAuthCookie('two_factor').name, secret)
        if (!challenge) return null
        const kept = await internalAdapter.findVerificationValue(challenge)
        return kept !== null && kept.expiresAt.toISOString() > now() ? kept.value : null
      }),
      /** Awaits a code of somebody who came in without a password, in the way of the plugin that checks it. */
      challenge: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const { createAuthCookie, secret, internalAdapter } = ctx.context
          const cookie = createAuthCookie('two_factor', { maxAge: challengeSeconds })
          const identifier = `2fa-${newSecret()}`
          const expiresAt = new Date(Date.parse(now()) + challengeSeconds * 1000)
          await internalAdapter.createVerificationValue({ value: ctx.body.userId, identifier, expiresAt })
          const tries = `2fa-attempts-${identifier}`
          await internalAdapter.createVerificationValue({ value: '0', identifier: tries, expiresAt })
          await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes)
          return null
        },
      ),
    },
  }
}

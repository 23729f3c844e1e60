import { createAuthEndpoint } from 'better-auth/api'

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
    },
  }
}

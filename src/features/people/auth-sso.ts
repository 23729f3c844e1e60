import { bad, good, type Result } from '../../base/result.ts'
import type { Cookies, From, SignedInBy, SingleSignOn } from './auth.ts'
import { asked, saidBy } from './auth-answer.ts'
import type { Core, Oidc } from './auth-core.ts'
import { welcome } from './auth-enter.ts'
import { usual } from './auth-library.ts'
import { endSession } from './auth-session-store.ts'

/** Where the browser comes back to. */
export const ssoReturn = '/masuk/sso/kembali'

const provider = 'sso'

/**
 * Signing in where the office has its accounts, by OpenID Connect. It has a better-auth of its own, made at its first use: when
 * the other side hangs, passwords go on working.
 */
export function singleSignOn(core: Core): SingleSignOn | null {
  const { oidc, address } = core
  if (oidc === null || address === null) return null
  let loading: Promise<SsoLibrary> | null = null
  const library = () => {
    loading ??= loadSso(core, oidc, address)
    return loading
  }
  return {
    name: oidc.name,
    start: (back, from) => start(core, library, back, from),
    finish: (query, from) => finish(core, library, query, from),
  }
}

type SsoLibrary = Awaited<ReturnType<typeof loadSso>>

async function loadSso(core: Core, { discoveryUrl, clientId, clientSecret }: Oidc, address: string) {
  const [{ betterAuth }, { genericOAuth }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins/generic-oauth'),
  ])
  const base = usual(core)
  // What the other side would let us do there is of no use to us, and so is not kept.
  const keepNothing = async () => ({ data: { accessToken: null, refreshToken: null, idToken: null } })
  return betterAuth({
    ...base,
    databaseHooks: { ...base.databaseHooks, account: { create: { before: keepNothing } } },
    account: { updateAccountOnSignIn: false },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: provider,
            discoveryUrl,
            clientId,
            clientSecret,
            redirectURI: `${address}${ssoReturn}`,
            scopes: ['openid', 'email', 'profile'],
            pkce: true,
            requireIdTokenVerification: true,
            disableSignUp: true,
          },
        ],
      }),
    ],
  })
}

async function start(
  core: Core,
  library: () => Promise<SsoLibrary>,
  back: string,
  from: From,
): Promise<Result<{ readonly url: string; readonly cookies: Cookies }>> {
  const { api } = await library()
  const here = `${core.address}${back}`
  const body = { provider, callbackURL: here, errorCallbackURL: here, disableRedirect: true }
  const said = await saidBy(await api.signInSocial({ body, headers: asked(from), asResponse: true }))
  return said.ok ? good({ url: String(said.body.url), cookies: said.cookies }) : bad({ code: 'away' })
}

async function finish(
  core: Core,
  library: () => Promise<SsoLibrary>,
  query: URLSearchParams,
  from: From,
): Promise<Result<SignedInBy & { readonly back: string }>> {
  const { api } = await library()
  const asking = { params: { id: provider }, query: Object.fromEntries(query), headers: asked(from) }
  const response = await api.callbackOAuth({ ...asking, method: 'GET', asResponse: true })
  const { cookies } = await saidBy(response)
  const to = new URL(response.headers.get('location') ?? '/', core.address ?? 'http://localhost')
  const session = await core.sessionOf(new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') }))
  if (session === null) return bad({ code: problemOf(to.searchParams.get('error') ?? '') })
  const back = `${to.pathname}${to.search}`
  const { person } = session
  if (session.secondFactor) {
    // The other side knows nothing of our second factor: it is asked for all the same.
    await endSession(core.db, person.id, session.id)
    const challenge = await core.challenge(person.id)
    return good({ person, done: false, cookies: challenge, back })
  }
  await welcome(core, person.id, from, 'sso')
  return good({ person, done: true, cookies, back })
}

function problemOf(error: string): string {
  if (/signup_disabled|account_not_linked|unable_to_create_user|email/.test(error)) return 'unknown'
  return error === 'unable_to_create_session' ? 'closed' : 'refused'
}

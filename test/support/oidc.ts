import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the account at the other side says of itself. */
export type Claims = {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

export type OidcServer = {
  readonly issuer: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who is signed in there; a test sets it. */
  claims: Claims
  /** How tokens are spoiled; a test sets it. */
  spoil: 'nothing' | 'signature' | 'nonce' | 'audience' | 'issuer'
  readonly close: () => Promise<void>
}

type Asked = { readonly redirect: string; readonly nonce: string | null; readonly challenge: string | null }

/** OpenID Connect with the code flow and PKCE, on loopback: discovery, authorize, token and keys. */
export async function startOidc(): Promise<OidcServer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Asked>()
  const [clientId, clientSecret] = ['ungkit', 'rahasia klien untuk uji']
  const claims: Claims = { sub: 'pegawai-1', email: 'ani@lahatkab.go.id', email_verified: true, name: 'Ani' }
  const state = { claims, spoil: 'nothing' as OidcServer['spoil'] }
  const idToken = (issuer: string, nonce: string | null): string => {
    const now = Math.floor(Date.now() / 1000)
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const body = `${part({ alg: 'RS256', kid: 'kunci-1', typ: 'JWT' })}.${part({
      iss: state.spoil === 'issuer' ? 'https://lain.example' : issuer,
      aud: state.spoil === 'audience' ? 'program lain' : clientId,
      iat: now,
      exp: now + 300,
      nonce: state.spoil === 'nonce' ? 'lain' : (nonce ?? undefined),
      ...state.claims,
    })}`
    const mark = sign('sha256', Buffer.from(body), privateKey)
    if (state.spoil === 'signature') mark[10] = mark[10]! ^ 1
    return `${body}.${mark.toString('base64url')}`
  }
  const server = createServer(async (request, response) => {
    const issuer = `http://${request.headers.host}`
    const url = new URL(request.url ?? '/', issuer)
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (url.pathname === '/keys')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'kunci-1', use: 'sig', alg: 'RS256' }] })
    if (url.pathname === '/authorize') {
      const ask = (name: string) => url.searchParams.get(name)
      if (ask('client_id') !== clientId || ask('response_type') !== 'code')
        return json({ error: 'invalid_request' }, 400)
      const code = randomBytes(16).toString('base64url')
      codes.set(code, { redirect: ask('redirect_uri') ?? '', nonce: ask('nonce'), challenge: ask('code_challenge') })
      const back = new URL(ask('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', ask('state') ?? '')
      return response.writeHead(302, { Location: back.href }).end()
    }
    if (url.pathname !== '/token') return json({ error: 'not_found' }, 404)
    const form = new URLSearchParams(await bodyOf(request))
    const asked = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    if (asked === undefined || form.get('redirect_uri') !== asked.redirect) return json({ error: 'invalid_grant' }, 400)
    if (!knowsSecret(request, form, clientId, clientSecret)) return json({ error: 'invalid_client' }, 401)
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (proof !== asked.challenge) return json({ error: 'invalid_grant' }, 400)
    return json({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: idToken(issuer, asked.nonce) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return Object.assign(state, { issuer, discoveryUrl, clientId, clientSecret, close })
}

function knowsSecret(request: IncomingMessage, form: URLSearchParams, id: string, secret: string): boolean {
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (basic !== undefined) {
    const [user, pass] = Buffer.from(basic, 'base64').toString().split(':')
    return decodeURIComponent(user ?? '') === id && decodeURIComponent((pass ?? '').replaceAll('+', ' ')) === secret
  }
  return form.get('client_id') === id && form.get('client_secret') === secret
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}

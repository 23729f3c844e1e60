import assert from 'node:assert/strict'
import { test } from 'node:test'
import { configFields, isLoopback, parseConfig } from './config.ts'

function faults(env: Record<string, string>): string[] {
  const read = parseConfig(env)
  return read.ok ? [] : read.problems.map((p) => `${p.place?.path} ${p.code}`)
}

test('nothing set is a server for this computer with a file, backups every day, fourteen kept', () => {
  const read = parseConfig({})
  assert.ok(read.ok)
  const { host, port, data, databaseUrl, backups, log, metricsPort } = read.value
  assert.deepEqual(
    { host, port, data, databaseUrl, log, metricsPort },
    { host: '127.0.0.1', port: 4280, data: 'data', databaseUrl: null, log: null, metricsPort: null },
  )
  assert.deepEqual(backups, { hours: 24, keep: 14, folder: 'data/cadangan', passphrase: null })
})

test('an empty variable is one that is not set, and strangers are not read', () => {
  assert.ok(parseConfig(Object.fromEntries(configFields.map((name) => [name, '']))).ok)
  assert.ok(parseConfig({ PATH: 'x', npm_config_port: 'x' }).ok)
})

test('everything that is wrong is said at once, by variable, and no value is repeated', () => {
  const env = {
    PORT: '70000',
    HOST: ' ',
    METRICS_PORT: '1.5',
    DATABASE_URL: 'mysql://u:rahasia@h/x',
    UNGKIT_SECRET: 'a'.repeat(40),
    UNGKIT_ADDRESS: 'https://x.example/path',
    UNGKIT_ALLOW_HTTP: 'yes',
    UNGKIT_PROXIES: '10.0.0.1, proxy',
    SMTP_URL: 'http://mail',
    MAIL_FROM: 'nobody',
    OIDC_DISCOVERY_URL: 'x',
    UNGKIT_BACKUP_HOURS: '-1',
    UNGKIT_BACKUP_KEEP: '0',
    UNGKIT_PASSPHRASE: 'short',
    UNGKIT_LOG: 'loud',
  }
  assert.deepEqual(
    [...new Set(faults(env))].toSorted(),
    Object.keys(env)
      .map((name) => `${name} badSetting`)
      .toSorted(),
  )
  const said = JSON.stringify(parseConfig(env))
  for (const value of ['rahasia', 'mysql', 'proxy', 'nobody', 'short']) assert.ok(!said.includes(value), value)
})

test('what one variable asks of another', () => {
  assert.deepEqual(faults({ DATABASE_URL: 'postgres://h/x' }), ['UNGKIT_SECRET needed'])
  assert.deepEqual(faults({ DATABASE_READ_URL: 'postgres://h/x' }), ['DATABASE_URL needed'])
  assert.deepEqual(faults({ SMTP_URL: 'smtp://h' }), ['MAIL_FROM needed', 'UNGKIT_ADDRESS needed'])
  assert.deepEqual(faults({ OIDC_DISCOVERY_URL: 'https://h/x' }), [
    'OIDC_CLIENT_ID needed',
    'OIDC_CLIENT_SECRET needed',
    'UNGKIT_ADDRESS needed',
  ])
  assert.deepEqual(faults({ UNGKIT_ADDRESS: 'http://ungkit.example' }), ['UNGKIT_ADDRESS notSecure'])
  assert.deepEqual(faults({ UNGKIT_ADDRESS: 'http://ungkit.example', UNGKIT_ALLOW_HTTP: '1' }), [])
  assert.deepEqual(faults({ UNGKIT_ADDRESS: 'http://127.0.0.1:4280' }), [])
  assert.deepEqual(faults({ PORT: '8080', METRICS_PORT: '8080' }), ['METRICS_PORT badSetting'])
})

test('lists, switches and addresses are read as meant', () => {
  const read = parseConfig({
    UNGKIT_PROXIES: '127.0.0.1, ::1 10.0.0.2',
    UNGKIT_BACKUP_HOURS: '0',
    UNGKIT_BACKUP_FOLDER: 'elsewhere',
    UNGKIT_ADDRESS: 'https://ungkit.example:8443/',
    UNGKIT_LOG: 'off',
  })
  assert.ok(read.ok)
  assert.deepEqual(read.value.proxies, ['127.0.0.1', '::1', '10.0.0.2'])
  assert.deepEqual(read.value.backups, { hours: null, keep: 14, folder: 'elsewhere', passphrase: null })
  assert.equal(read.value.address, 'https://ungkit.example:8443')
  assert.equal(read.value.log, false)
})

test('what only this computer can reach', () => {
  assert.deepEqual(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'].map(isLoopback), Array(5).fill(true))
  assert.deepEqual(['0.0.0.0', '::', '10.0.0.1', '127.example.org', '128.0.0.1'].map(isLoopback), Array(5).fill(false))
})

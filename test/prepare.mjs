import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Programs that tests need, and the Debian package that brings each. */
const needed = [
  { program: 'chromium-headless-shell', package: 'chromium-headless-shell' },
  { program: 'pdfinfo', package: 'poppler-utils' },
  { program: 'soffice', package: 'libreoffice-calc-nogui libreoffice-writer-nogui' },
  { program: 'postgres', package: 'postgresql' },
  { program: 'cc', package: 'gcc libc6-dev' },
]

/** Makes sure that what the tests need is there, or returns the one sentence that says what to install. */
export function prepare(root) {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 24)
    return 'The tests need Node 24, which "npm ci" brings; run "npm ci" without --ignore-scripts, then "npm test".'
  if (packagesMissing(root).length > 0)
    return `The tests need ${packagesMissing(root).join(', ')}; run "npm ci" without --omit=dev, then "npm test".`
  const missing = () => needed.filter(({ program }) => !found(program)).flatMap((n) => n.package.split(' '))
  if (missing().length === 0) return null
  const packages = missing()
  const say = `The tests need ${packages.join(', ')}; on Debian: apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !found('apt-get')) return say
  console.log(`installing ${packages.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { env, encoding: 'utf8' })
  apt('update', '-qq')
  const done = apt('install', '-y', '--no-install-recommends', ...packages)
  return missing().length === 0 ? null : `${say}\n${done.stderr}`
}

function found(program) {
  const folders = [...(process.env.PATH ?? '').split(':'), ...postgresFolders()]
  return folders.some((folder) => folder !== '' && fs.existsSync(`${folder}/${program}`))
}

/** Debian keeps PostgreSQL's own programs off PATH, one folder a version. */
function postgresFolders() {
  const debian = '/usr/lib/postgresql'
  return fs.existsSync(debian) ? fs.readdirSync(debian).map((version) => `${debian}/${version}/bin`) : []
}

function packagesMissing(root) {
  const { devDependencies } = JSON.parse(fs.readFileSync(`${root}package.json`, 'utf8'))
  return Object.keys(devDependencies).filter((name) => !fs.existsSync(`${root}node_modules/${name}/package.json`))
}

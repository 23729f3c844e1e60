// Bundles the sources: dist/main.js starts in a third of the time that they need, dist/assets/ is what pages ask for.
import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const esbuild = await import('esbuild').catch(() => null)

if (esbuild === null) {
  if (existsSync(`${root}dist/main.js`)) process.exit(0)
  console.error('esbuild tidak terpasang: jalankan "npm ci". / esbuild is not installed: run "npm ci".')
  process.exit(2)
}

const programs = {
  main: 'src/main.ts',
  'pdf-worker': 'src/reports/formats/pdf/worker.ts',
  'check-worker': 'src/web/check-worker.ts',
  'backup-worker': 'src/web/backup-worker.ts',
  'bundle-worker': 'src/web/bundle-worker.ts',
  'import-worker': 'src/web/import-worker.ts',
  'disclosure-worker': 'src/web/disclosure-worker.ts',
  'analysis-worker': 'src/web/analysis-worker.ts',
}

const missing = Object.values(programs).filter((path) => !existsSync(root + path))
if (missing.length > 0) {
  console.error(`${missing.join(', ')} tidak ada: salinan ini tidak lengkap. / is missing: this copy is not complete.`)
  process.exit(2)
}

await build({
  entryPoints: programs,
  outdir: 'dist',
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
})

const assets = await build({
  entryPoints: [
    'src/ui/style/theme.css',
    'src/ui/style/rater.css',
    'src/ui/style/icon.svg',
    'src/features/issues/rater.client.ts',
    'src/features/issues/rater-worker.client.ts',
    'src/features/issues/rater-worker-off.client.ts',
    'src/features/issues/weights.client.ts',
    'src/features/recap/entry/grid.client.ts',
    'src/features/recap/import/drop.client.ts',
    'src/features/swot/board.client.ts',
    'src/ui/field/autosave.client.ts',
    'src/ui/part/press.client.ts',
  ],
  outdir: 'dist/assets',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file', '.svg': 'copy' },
  platform: 'browser',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  format: 'esm',
  minify: true,
})

// Which file holds `theme.css` now: names carry a hash, so that a browser may keep them for ever.
const names = Object.entries(assets.metafile.outputs).flatMap(([output, { entryPoint }]) =>
  entryPoint === undefined ? [] : [[basename(entryPoint).replace(/\.ts$/, '.js'), basename(output)]],
)
writeFileSync(`${root}dist/assets.json`, `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`)

/** esbuild says by itself what is wrong, with file and line; a stack of ours would only hide it. */
async function build(options) {
  const always = { absWorkingDir: root, bundle: true, logLevel: 'warning', metafile: true }
  return esbuild.build({ ...always, ...options }).catch((error) => {
    if (error.errors === undefined) console.error(error)
    process.exit(1)
  })
}

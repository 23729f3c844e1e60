import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontPaths } from './fonts.ts'
import { template } from './template.ts'

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler')

const require = createRequire(import.meta.url)

/** The same in every document: the same report is the same file, whenever it is written. */
const madeAt = Date.UTC(2026, 0, 1) / 1000

let compiler: NodeCompiler | undefined

/** Compiles the template with this data (JSON) into a tagged PDF/UA-1. Blocks its thread. Throws what Typst says. */
export function compilePdf(data: string): Uint8Array {
  compiler ??= createCompiler()
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } })
  const document = compiled.result
  if (document === null) throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}`)
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp: madeAt })
  // What Typst remembers of old documents would grow by megabytes with each new one.
  compiler.evictCache(1)
  return pdf
}

function createCompiler(): NodeCompiler {
  // By their bytes: Typst also looks into the system, and would take a missing sign from any font there.
  const fontBlobs = Object.values(fontPaths).map((path) => readFileSync(path))
  return loadTypst().NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
}

/** The library is a program for one kind of machine, and npm has it for few. Throws an error with code `pdfUnavailable`. */
export function loadTypst(load = (): Typst => require('@myriaddreamin/typst-ts-node-compiler')): Typst {
  try {
    return load()
  } catch (cause) {
    throw Object.assign(new Error('the Typst library cannot be loaded', { cause }), { code: 'pdfUnavailable' })
  }
}

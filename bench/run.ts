import { cpus } from 'node:os'
import { backupBench } from './backup.ts'
import type { Bench } from './bench.ts'
import { commandLineBench } from './command-line.ts'
import { officeBench } from './office.ts'
import { recapDisclosureBench } from './recap-disclosure.ts'
import { recapImportBench } from './recap-import.ts'
import { recapPivotBench } from './recap-pivot.ts'
import { smaaBench } from './smaa.ts'
import { webBench } from './web.ts'

/** `npm run bench` runs all; `npm run bench -- NAME` one. A new bench is one file and one line here. */
const benches: readonly Bench[] = [
  smaaBench,
  commandLineBench,
  webBench,
  officeBench,
  backupBench,
  recapPivotBench,
  recapImportBench,
  recapDisclosureBench,
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${benches.map((bench) => bench.name).join(', ')}.`)
  process.exit(2)
}

const processors = cpus()
console.log(`Node ${process.version}, ${processors.length} processors (${processors[0]?.model.trim() ?? 'unknown'})`)
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue
  console.log(`\n${bench.name}: ${bench.title}`)
  for (const line of await bench.run()) console.log(line)
}

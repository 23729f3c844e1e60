import { parentPort, workerData } from 'node:worker_threads'
import { bad } from '../base/result.ts'
import { criteriaOf, understand } from '../bundle/open-study.ts'
import { readBundleFiles } from '../bundle/read.ts'
import { readZip } from '../bundle/zip.ts'
import { mostIssues } from '../features/issues/issue-form.ts'

/** What pages can show, and a browser can. The command line takes any number. */
const mostRaters = 500

// One bundle, then the end: whatever a hostile file does, it does here, and this thread can be ended.
parentPort!.postMessage(await open((workerData as { readonly bytes: Uint8Array }).bytes))

async function open(bytes: Uint8Array) {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return bad({ code: 'notABundle' })
  const files = await readZip(bytes)
  if (!files.ok) return files
  const bundle = await readBundleFiles(files.value, { criteria: criteriaOf })
  if (!bundle.ok) return bundle
  const understood = understand(bundle.value)
  if (!understood.ok) return understood
  const { issues, raters } = understood.value.scored.sheet
  if (issues.length > mostIssues || raters.length > mostRaters)
    return bad({ code: 'tooLargeForWeb', values: { issues: mostIssues, raters: mostRaters } })
  return bundle
}

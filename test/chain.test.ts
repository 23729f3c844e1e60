import assert from 'node:assert/strict'
import { test } from 'node:test'
import { studyChain } from '../src/bundle/study-chain.ts'
import { kindOf } from '../src/features/issues/chain.ts'
import { openedExample } from './support/example.ts'

test('the chain of the made-up study goes back to its interviews, with what contradicts said', async () => {
  const chain = studyChain(await openedExample('contoh-sintetis'), 'isu-2')
  const count = (kind: string) => chain.nodes.filter((n) => kindOf(n.thing.ref) === kind).length
  assert.deepEqual([count('factor'), count('quote'), count('source')], [3, 12, 4])
  assert.deepEqual(
    chain.breaks.map((b) => [b.code, b.ref]),
    [
      ['contradicted', 'factor:f05'],
      ['contradicted', 'factor:f06'],
      ['contradicted', 'factor:f07'],
      ['sourceNowhere', 'source:berita-acara'],
    ],
  )
})

test('the study of the paper has no factors, and its chain says so', async () => {
  const chain = studyChain(await openedExample('lahat-2021'), 'isu-2')
  assert.deepEqual(
    chain.breaks.map((b) => b.code),
    ['issueWithoutFactor'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Chain, chainOf, kindOf, type Link, type Thing } from './chain.ts'

const plain = { table: 't', row: 2, source: null, value: null, found: true, locus: '', effect: '' }

function things(...refs: readonly (string | (Partial<Thing> & { ref: string }))[]): ReadonlyMap<string, Thing> {
  return new Map(
    refs.map((given) => {
      const some = typeof given === 'string' ? { ref: given } : given
      return [some.ref, { ...plain, text: some.ref, ...some }]
    }),
  )
}

function link(ref: string, to: string, more: Partial<Link> = {}): Link {
  return { ref, to, stance: 'supporting', place: null, seen: null, row: 2, ...more }
}

const codes = ({ breaks }: Chain) => breaks.map((b) => `${b.code} ${b.ref}`)

test('a chain goes from the issue to factors, evidence and sources, each once, in the order of the file', () => {
  const chain = chainOf(
    'a',
    things('issue:a', 'factor:1', 'factor:2', { ref: 'quote:q', source: 's' }, 'source:s', 'factor:elsewhere'),
    [
      link('factor:2', 'issue:a'),
      link('factor:1', 'issue:a'),
      link('quote:q', 'factor:1'),
      link('quote:q', 'factor:2'),
    ],
  )
  assert.deepEqual(
    chain.nodes.map((n) => n.thing.ref),
    ['issue:a', 'factor:2', 'quote:q', 'source:s', 'factor:1'],
  )
  assert.deepEqual(chain.breaks, [])
})

test('every break is named where it is', () => {
  const there = things(
    'issue:a',
    'factor:bare',
    'factor:doubted',
    { ref: 'figure:c@r@p', value: '12', source: 's' },
    'quote:lost',
    { ref: 'source:s', found: false },
  )
  const chain = chainOf('a', there, [
    link('factor:bare', 'issue:a'),
    link('factor:doubted', 'issue:a'),
    link('factor:removed', 'issue:a', { row: 7 }),
    link('figure:c@r@p', 'factor:doubted', { seen: '11' }),
    link('quote:lost', 'factor:doubted', { stance: 'contradicting' }),
    link('issue:a', 'project:p'),
  ])
  assert.deepEqual(codes(chain).toSorted(), [
    'contradicted factor:doubted',
    'factorWithoutEvidence factor:bare',
    'figureChanged figure:c@r@p',
    'gone factor:removed',
    'sourceNowhere source:s',
    'withoutSource quote:lost',
  ])
  assert.deepEqual(
    chain.breaks.find((b) => b.code === 'figureChanged'),
    {
      code: 'figureChanged',
      ref: 'figure:c@r@p',
      on: 'factor:doubted',
      seen: '11',
      now: '12',
    },
  )
})

test('an issue without factors, and one that is not there', () => {
  assert.deepEqual(codes(chainOf('a', things('issue:a'), [])), ['issueWithoutFactor issue:a'])
  assert.deepEqual(chainOf('b', things('issue:a'), []), {
    root: null,
    nodes: [],
    breaks: [{ code: 'noIssue', ref: 'issue:b' }],
  })
})

test('evidence against a factor alone leaves it without evidence', () => {
  const chain = chainOf('a', things('issue:a', 'factor:1', 'source:s'), [
    link('factor:1', 'issue:a'),
    link('source:s', 'factor:1', { stance: 'contradicting' }),
  ])
  assert.deepEqual(codes(chain), ['factorWithoutEvidence factor:1', 'contradicted factor:1'])
})

test('a circle is named and left, and a chain of twenty thousand links is followed', () => {
  const round = chainOf('a', things('issue:a', 'factor:1', 'factor:2'), [
    link('factor:1', 'issue:a'),
    link('factor:2', 'factor:1'),
    link('factor:1', 'factor:2'),
  ])
  assert.ok(codes(round).includes('circle factor:1'))
  const long = Array.from({ length: 20_000 }, (_, i) => `factor:${i}`)
  const from = performance.now()
  const chain = chainOf('a', things('issue:a', ...long), [
    link(long[0]!, 'issue:a'),
    ...long.slice(1).map((ref, i) => link(ref, long[i]!)),
  ])
  assert.equal(chain.nodes.length, 20_001)
  assert.ok(performance.now() - from < 10_000)
})

const refs = ['issue:a', 'issue:b', 'factor:1', 'factor:2', 'quote:q', 'source:s', 'project:p', 'factor:gone']

test('whatever points at what: everything that can be reached is met once, nothing else, and it ends', () => {
  const links = fc.array(fc.tuple(fc.constantFrom(...refs), fc.constantFrom(...refs)), { maxLength: 30 })
  fc.assert(
    fc.property(links, (pairs) => {
      const there = things(...refs.filter((r) => r !== 'factor:gone'))
      const all = pairs.map(([ref, to]) => link(ref, to))
      const chain = chainOf('a', there, all)
      const reached = new Set(['issue:a'])
      for (let before = 0; before !== reached.size; ) {
        before = reached.size
        for (const { ref, to } of all)
          if (reached.has(to) && there.has(ref) && kindOf(ref) !== 'project') reached.add(ref)
      }
      assert.deepEqual(new Set(chain.nodes.map((n) => n.thing.ref)), reached)
      assert.equal(chain.nodes.length, reached.size)
    }),
  )
})

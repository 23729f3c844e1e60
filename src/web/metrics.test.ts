import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMetrics } from './metrics.ts'

test('requests are counted by route, method and class of status, and timed', () => {
  const metrics = createMetrics()
  for (const [status, seconds] of [
    [200, 0.003],
    [204, 0.2],
    [404, 30],
  ] as const) {
    metrics.began()
    metrics.ended({ route: '/studi/:study', method: 'GET', status, seconds })
  }
  metrics.began()
  const lines = metrics.text([{ name: 'x', help: 'An x.', values: [{ labels: { of: 'a"b' }, value: 1 }] }]).split('\n')
  for (const line of [
    'ungkit_requests_total{route="/studi/:study",method="GET",status="2xx"} 2',
    'ungkit_requests_total{route="/studi/:study",method="GET",status="4xx"} 1',
    'ungkit_request_seconds_bucket{route="/studi/:study",method="GET",le="0.005"} 1',
    'ungkit_request_seconds_bucket{route="/studi/:study",method="GET",le="0.25"} 2',
    'ungkit_request_seconds_bucket{route="/studi/:study",method="GET",le="+Inf"} 3',
    'ungkit_request_seconds_count{route="/studi/:study",method="GET"} 3',
    'ungkit_requests_open 1',
    'x{of="a_b"} 1',
  ])
    assert.ok(lines.includes(line), line)
})

test('whatever methods people make up, the figures stay few', () => {
  const metrics = createMetrics()
  for (let i = 0; i < 1000; i++) {
    metrics.began()
    metrics.ended({ route: 'none', method: `M${i}`, status: 404, seconds: 0 })
  }
  assert.ok(metrics.text([]).split('\n').length < 40)
})

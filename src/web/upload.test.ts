import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { saveUpload } from './upload.ts'

const folder = await mkdtemp(join(tmpdir(), 'ungkit-upload-'))
after(() => rm(folder, { recursive: true, force: true }))

let made = 0
const fresh = () => join(folder, `u${made++}`)

/** A form as a browser would send it, cut into pieces of these sizes. */
async function sent(bytes: Uint8Array, fields: Record<string, string>, sizes: readonly number[]) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('berkas', new File([bytes as Uint8Array<ArrayBuffer>], 'x.ungkit-backup'))
  const request = new Request('http://x/', { method: 'POST', body: form })
  const whole = Buffer.from(await request.arrayBuffer())
  return { body: pieces(whole, sizes), type: request.headers.get('content-type')! }
}

function pieces(whole: Buffer, sizes: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0
  let turn = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= whole.length) return controller.close()
      const size = sizes[turn++ % sizes.length]!
      controller.enqueue(whole.subarray(at, at + size))
      at += size
    },
  })
}

test('whatever is in the file and however it comes in, it lies there byte for byte', async () => {
  const near = fc.constantFrom('\r\n', '--', '\r\n--', '\r', '----formdata', 'x').map((text) => Buffer.from(text))
  const content = fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), near)).map((parts) => Buffer.concat(parts))
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(content, sizes, async (bytes, cut) => {
      const path = fresh()
      const { body, type } = await sent(bytes, { sandi: 'kuda hijau' }, cut)
      const result = await saveUpload(body, type, { path, mostBytes: 1_000_000 })
      assert.ok(result.ok, JSON.stringify(result))
      assert.equal(result.value.bytes, bytes.length)
      assert.equal(result.value.fields.get('sandi'), 'kuda hijau')
      assert.deepEqual(await readFile(path), bytes)
    }),
    { numRuns: 150 },
  )
})

test('a file that is too large, cut off or no form is refused', async () => {
  const codeOf = async (body: ReadableStream<Uint8Array> | null, type: string, mostBytes = 1000) => {
    const result = await saveUpload(body, type, { path: fresh(), mostBytes })
    return result.ok ? 'saved' : result.problems[0]!.code
  }
  const large = await sent(Buffer.alloc(1001), {}, [100])
  assert.equal(await codeOf(large.body, large.type), 'tooLarge')
  const whole = await sent(Buffer.alloc(500), {}, [10_000])
  const bytes = Buffer.from(await new Response(whole.body).arrayBuffer())
  for (let end = 0; end < bytes.length - 4; end += 37)
    assert.equal(await codeOf(pieces(bytes.subarray(0, end), [64]), whole.type), 'malformed', `${end}`)
  assert.equal(await codeOf(null, whole.type), 'malformed')
  assert.equal(await codeOf(pieces(bytes, [64]), 'text/plain'), 'malformed')
  const longField = await sent(Buffer.alloc(1), { sandi: 'x'.repeat(20_000) }, [999])
  assert.equal(await codeOf(longField.body, longField.type), 'malformed')
})

test('a form without a file says so', async () => {
  const form = new FormData()
  form.set('berkas', new File([], ''))
  const request = new Request('http://x/', { method: 'POST', body: form })
  const result = await saveUpload(request.body, request.headers.get('content-type')!, { path: fresh(), mostBytes: 9 })
  assert.ok(result.ok && result.value.bytes === null)
})

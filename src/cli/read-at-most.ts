/** A stream to its end, or one byte more than `most`: enough to see that it is too long, and no device can fill the memory. */
export async function readAtMost(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part as Uint8Array)
    size += (part as Uint8Array).length
    if (size > most) break
  }
  return Buffer.concat(parts).subarray(0, most + 1)
}

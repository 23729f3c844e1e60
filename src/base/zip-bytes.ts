/** The zip of these files: fixed dates and order, so that the same files give the same bytes. */
export async function zipBytes(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  for (const [path, bytes] of files)
    zip.addBuffer(Buffer.from(bytes), path, {
      mtime: new Date(Date.UTC(1980, 0, 1, 12)),
      forceDosTimestamp: true,
      mode: 0o100644,
    })
  zip.end()
  const parts: Uint8Array[] = []
  for await (const part of zip.outputStream) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

/** What the first bytes say a file is. The name is not asked: a `.xls` from a web application is often HTML. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'picture' | 'rtf' | 'text'

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

export function fileKind(bytes: Uint8Array): FileKind {
  return signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? 'text'
}

/** What is inside an OLE container: an old workbook, an old document, or a new file behind a password. */
export function oleKind(bytes: Uint8Array): 'workbook' | 'word' | 'encrypted' | 'unknown' {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => data.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('Workbook') || has('Book\0')) return hasFilePass(data) ? 'encrypted' : 'workbook'
  return has('WordDocument') ? 'word' : 'unknown'
}

/** In a BIFF8 stream the record FILEPASS (0x2F) stands among the first after the opening one when there is a password. */
function hasFilePass(data: Buffer): boolean {
  let at = data.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]))
  for (let record = 0; at >= 0 && record < 4 && at + 4 <= data.length; record++) {
    if (data.readUInt16LE(at) === 0x2f) return true
    at += 4 + data.readUInt16LE(at + 2)
  }
  return false
}

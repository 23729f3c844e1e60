import { randomBytes } from 'node:crypto'

/** A UUID of version 7 (RFC 9562): 48 bits of time, then chance. Newer ones sort behind older ones, to the millisecond. */
export function newId(milliseconds: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(milliseconds, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
}

/** 160 bits of chance in 27 signs that need no escaping in an address. Whoever holds it is let in: it is stored as a hash only. */
export function newSecret(): string {
  return randomBytes(20).toString('base64url')
}

import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { bad, good, type Result } from '../../base/result.ts'
import { type Packing, scryptCost } from './format.ts'

/** What a file is sealed with: the key, and what every piece is bound to. */
export type Seal = { readonly key: Buffer; readonly bound: Buffer }

type Encryption = NonNullable<Packing['encryption']>

const piece = 64 * 1024
const tag = 16

/** A key of its own for every file. */
export async function newEncryption(passphrase: string): Promise<{ encryption: Encryption; key: Buffer }> {
  const salt = randomBytes(16)
  const { key, check } = await derived(passphrase, salt)
  const encryption = { cipher: 'aes-256-gcm', kdf: 'scrypt', cost: scryptCost } as const
  return { encryption: { ...encryption, salt: salt.toString('base64'), check: check.toString('base64') }, key }
}

export async function keyFrom(passphrase: string, { salt, check }: Encryption): Promise<Result<Buffer>> {
  const found = await derived(passphrase, Buffer.from(salt, 'base64'))
  const wanted = Buffer.from(check, 'base64')
  const right = wanted.length === found.check.length && timingSafeEqual(wanted, found.check)
  return right ? good(found.key) : bad({ code: 'wrongPassphrase' })
}

async function derived(passphrase: string, salt: Buffer): Promise<{ key: Buffer; check: Buffer }> {
  const options = { N: 2 ** scryptCost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
  // The same letters typed on another machine may come composed in another way.
  const text = passphrase.normalize('NFC')
  const bytes = await promisify<string, Buffer, number, typeof options, Buffer>(scrypt)(text, salt, 64, options)
  return { key: bytes.subarray(0, 32), check: bytes.subarray(32) }
}

/**
 * Encrypts in pieces of 64 KB. The nonce of each is its number and whether it is the last: pieces that are swapped, left out,
 * repeated or cut off at the end do not open.
 */
export async function* sealed(plain: AsyncIterable<Buffer>, { key, bound }: Seal): AsyncGenerator<Buffer> {
  let number = 0
  for await (const { bytes, last } of inPieces(plain, piece)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(number++, last))
    cipher.setAAD(bound)
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

/** Throws when a piece is not what was sealed. */
export async function* unsealed(secret: AsyncIterable<Buffer>, { key, bound }: Seal): AsyncGenerator<Buffer> {
  let number = 0
  for await (const { bytes, last } of inPieces(secret, piece + tag)) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(number++, last))
    decipher.setAAD(bound)
    decipher.setAuthTag(bytes.subarray(-tag))
    yield Buffer.concat([decipher.update(bytes.subarray(0, -tag)), decipher.final()])
  }
}

/** Cuts into pieces of this size; the last may be shorter, and empty when nothing comes. */
async function* inPieces(from: AsyncIterable<Buffer>, size: number): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let parts: Buffer[] = []
  let length = 0
  for await (const part of from) {
    parts.push(part)
    length += part.length
    // A piece is given only when more follows: the last one must know that it is.
    if (length <= size) continue
    const bytes = Buffer.concat(parts)
    let at = 0
    for (; bytes.length - at > size; at += size) yield { bytes: bytes.subarray(at, at + size), last: false }
    parts = [bytes.subarray(at)]
    length = bytes.length - at
  }
  yield { bytes: Buffer.concat(parts), last: true }
}

function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeBigUInt64BE(BigInt(number), 3)
  bytes[11] = last ? 1 : 0
  return bytes
}

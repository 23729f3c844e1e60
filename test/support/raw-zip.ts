import { crc32, deflateRawSync } from 'node:zlib'

export type RawEntry = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Compressed bytes instead of those of `bytes`, and the size that the zip declares for them. */
  readonly deflated?: Uint8Array
  readonly declared?: number
  readonly mode?: number
  readonly encrypted?: boolean
}

/** A zip made byte by byte, so that it can say things that no honest program writes. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.path)
    const data = Buffer.from(entry.deflated ?? deflateRawSync(entry.bytes))
    const fields = Buffer.alloc(22)
    fields.writeUInt16LE(entry.encrypted ? 1 : 0, 0)
    fields.writeUInt16LE(8, 2)
    fields.writeUInt32LE(crc32(entry.bytes), 8)
    fields.writeUInt32LE(data.length, 12)
    fields.writeUInt32LE(entry.declared ?? entry.bytes.length, 16)
    fields.writeUInt16LE(name.length, 20)
    const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), fields, Buffer.alloc(2), name, data])
    const tail = Buffer.alloc(16)
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 8)
    tail.writeUInt32LE(offset, 12)
    central.push(Buffer.concat([Buffer.from('504b010214031400', 'hex'), fields, tail, name]))
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

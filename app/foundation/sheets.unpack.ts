/** Opens an XLSX or ODS file, which is a zip, without believing a word of it. */
import { crc32, inflateRawSync } from 'node:zlib'

export type Part = { name: string; bytes: Buffer }
export type Refused = 'damaged' | 'too-much' | 'not-a-sheet'

const mostParts = 400
/** Unpacked, all together: 20,000 rows of thirty cells are about half of it. */
const mostBytes = 50 * 1024 * 1024

/** Only the text parts; pictures and printer settings stay where they are. */
export function unpack(zip: Buffer): Part[] | Refused {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > zip.length) return 'damaged'
  const count = zip.readUInt16LE(end + 10)
  if (count > mostParts) return 'too-much'
  const parts: Part[] = []
  let at = zip.readUInt32LE(end + 16)
  let left = mostBytes
  for (let n = 0; n < count; n++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return 'damaged'
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('latin1', at + 46, at + 46 + nameLength)
    if (/^[\w./ [\]-]+\.(xml|rels)$/.test(name)) {
      const bytes = inflate(zip, at, left)
      if (typeof bytes === 'string') return bytes
      left -= bytes.length
      parts.push({ name, bytes })
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts.some(({ name }) => name === 'xl/workbook.xml' || name === 'content.xml')
    ? parts
    : 'not-a-sheet'
}

function inflate(zip: Buffer, entry: number, most: number): Buffer | Refused {
  const [flags, method] = [zip.readUInt16LE(entry + 8), zip.readUInt16LE(entry + 10)]
  const packed = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== 0x04034b50 || flags & 1) return 'damaged'
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const data = zip.subarray(from, from + packed)
  if (method === 0) return data.length > most ? 'too-much' : data
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : 'damaged'
  }
}

/** The same parts as a zip in which nothing is packed. */
export function pack(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of parts) {
    const label = Buffer.from(name, 'latin1')
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(bytes.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(label.length, 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, where, label)
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), about, label, bytes)
    at += 30 + label.length + bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  // A copy: small buffers share their memory with others.
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]))
}

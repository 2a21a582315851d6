/**
 * Pressing together (zstd) and sealing (age) on the way out, and both undone on the way back. Sealed to a public key: the
 * machine that makes a backup cannot read it. The programs `age` and `zstd` of Debian open the very same files.
 */
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

export type Keys = { secret: string; recipient: string }

export async function newKeys(): Promise<Keys> {
  const secret = await generateX25519Identity()
  return { secret, recipient: await identityToRecipient(secret) }
}

export const recipientOf = (secret: string) => identityToRecipient(secret)

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export async function seal(source: Source, recipient: string): Promise<Readable> {
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(recipient)
  } catch (trouble) {
    throw new KeyTrouble('De openbare sleutel in backup.json is geen sleutel.', { cause: trouble })
  }
  const pressed = passOn(Readable.from(source, { objectMode: false }), createZstdCompress())
  return sealed(await encrypter.encrypt(web(pressed)))
}

/** With the wrong secret it throws at once; a changed or shortened file throws where it is read. */
export async function unseal(source: Readable, secret: string): Promise<Readable> {
  const decrypter = new Decrypter()
  try {
    decrypter.addIdentity(secret)
  } catch (trouble) {
    throw new KeyTrouble('Dit is geen geheim van een reservekopie: het begint met AGE-SECRET-KEY-1.', {
      cause: trouble,
    })
  }
  return passOn(sealed(await decrypter.decrypt(web(source))), createZstdDecompress())
}

export class KeyTrouble extends Error {}

/** What breaks in front breaks what comes after it: nobody waits for an end that never comes. */
function passOn<T extends NodeJS.WritableStream & Readable>(from: Readable, to: T): T {
  from.on('error', trouble => to.destroy(trouble))
  return from.pipe(to)
}

type Bytes = Parameters<Encrypter['encrypt']>[0] & ReadableStream<Uint8Array>
const web = (stream: Readable) => Readable.toWeb(stream) as unknown as Bytes
const sealed = (stream: unknown) => Readable.fromWeb(stream as WebStream<Uint8Array>)

/** A passkey in software, for tests: makes a key and answers questions as a telephone would, or as a thief would. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

export type Deceit = { origin?: string; verified?: boolean; challenge?: string }

export function makeAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)

  const clientData = (type: string, challenge: string, deceit: Deceit) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: deceit.challenge ?? challenge,
        origin: deceit.origin ?? origin,
        crossOrigin: false,
      }),
    )
  /** User present 1, user verified 4, key included 64 (WebAuthn level 3, 6.1). */
  const authData = (host: string, { verified = true }: Deceit, key = Buffer.alloc(0)) => {
    // Passkeys that go along from phone to phone do not count: only the question itself stops a second use.
    const count = Buffer.alloc(4)
    const flags = 1 + (verified ? 4 : 0) + (key.length > 0 ? 64 : 0)
    return Buffer.concat([sha256(host), Buffer.from([flags]), count, key])
  }
  const wrap = (response: Record<string, unknown>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })

  return {
    register(options: { challenge: string; rp: { id?: string } }, deceit: Deceit = {}): string {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const cose = map([1, 2], [3, -7], [-1, 1], [-2, bytes(x)], [-3, bytes(y)])
      const length = Buffer.from([0, id.length])
      const key = Buffer.concat([Buffer.alloc(16), length, id, cose])
      const data = authData(options.rp.id as string, deceit, key)
      const attestation = map(['fmt', 'none'], ['attStmt', new Map()], ['authData', data])
      return wrap({
        clientDataJSON: clientData('webauthn.create', options.challenge, deceit).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    answer(options: { challenge: string; rpId?: string }, deceit: Deceit = {}): string {
      const data = authData(options.rpId as string, deceit)
      const client = clientData('webauthn.get', options.challenge, deceit)
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      return wrap({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}

const sha256 = (what: string | Buffer) => createHash('sha256').update(what).digest()
const bytes = (text: string) => Buffer.from(text, 'base64url')

/** As much of CBOR (RFC 8949) as a key needs: small whole numbers, text, bytes, maps. */
type Value = number | string | Buffer | Map<unknown, unknown>
const map = (...pairs: [number | string, Value][]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flatMap(([key, value]) => [encode(key), encode(value)])])

function encode(value: Value): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  return head(5, 0)
}

const head = (kind: number, size: number): Buffer =>
  size < 24 ? Buffer.from([kind * 32 + size]) : Buffer.from([kind * 32 + 24, size])

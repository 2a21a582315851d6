/**
 * PostgreSQL's own language between servers, spoken over an ordinary connection: what pg_basebackup and pg_receivewal
 * do, without these programs, which the PostgreSQL inside npm does not have. PostgreSQL 15 to 18.
 * https://www.postgresql.org/docs/18/protocol-replication.html
 */
import { PassThrough, type Readable } from 'node:stream'
import pg from 'pg'
import { type Lsn, readLsn } from './rules.lsn.ts'

type Wire = {
  stream: { pause: () => void; resume: () => void }
  query: (text: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
}
type Row = (string | null)[]

/** A statement whose answer is rows, then perhaps a long stream of messages, then rows again. */
class Copying {
  /** One message per chunk; it waits when nobody reads, and so does PostgreSQL. */
  readonly messages = new PassThrough({ objectMode: true, highWaterMark: 16 })
  readonly rows: Row[] = []
  readonly done: Promise<void>
  private readonly text: string
  private wire: Wire | undefined
  private over = false
  private settle!: (trouble?: Error) => void

  constructor(text: string) {
    this.text = text
    this.done = new Promise((good, bad) => {
      this.settle = trouble => (trouble ? bad(trouble) : good())
    })
    this.done.catch(() => {})
    this.messages.on('error', () => {})
  }
  submit(wire: Wire) {
    this.wire = wire
    this.messages.on('drain', () => wire.stream.resume())
    wire.query(this.text)
  }
  say(chunk: Buffer) {
    this.wire?.sendCopyFromChunk(chunk)
  }
  /** We want no more; what is under way is let through. */
  enough() {
    this.over = true
    this.wire?.stream.resume()
    this.wire?.endCopyFrom()
  }
  handleRowDescription() {}
  handleDataRow({ fields }: { fields: Row }) {
    this.rows.push(fields)
  }
  handleCopyData({ chunk }: { chunk: Buffer }) {
    if (this.over || this.messages.destroyed) return
    if (!this.messages.write(Buffer.from(chunk))) this.wire?.stream.pause()
  }
  handleCommandComplete() {}
  handleEmptyQuery() {}
  handlePortalSuspended() {}
  handleReadyForQuery() {
    this.messages.end()
    this.settle()
  }
  handleError(trouble: Error) {
    this.messages.destroy(trouble)
    this.settle(trouble)
  }
}

export type Replication = {
  /** Which database this is, and how far its log is on disk. */
  identify: () => Promise<{ system: string; timeline: number; flushed: Lsn }>
  ask: (statement: string) => Promise<Row[]>
  copy: (statement: string) => Copying
}

export async function withReplication<T>(url: string, work: (speak: Replication) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    ...{ replication: 'true' },
  })
  // A connection that breaks is told to whoever waits for an answer on it.
  client.on('error', () => {})
  await client.connect()
  const copy = (statement: string) => {
    const copying = new Copying(statement)
    client.query(copying as unknown as pg.Submittable)
    return copying
  }
  const ask = async (statement: string) => {
    const { done, rows } = copy(statement)
    await done
    return rows
  }
  try {
    return await work({
      copy,
      ask,
      identify: async () => {
        const [system, timeline, flushed] = (await ask('IDENTIFY_SYSTEM'))[0] as [string, string, string]
        return { system, timeline: Number(timeline), flushed: readLsn(flushed) }
      },
    })
  } finally {
    await client.end().catch(() => {})
  }
}

/** All that PostgreSQL sends of itself: one tar and the manifest with a checksum of every file in it. */
export type Sent = { what: 'tar' | 'manifest'; chunk: Buffer }

export async function* archives(messages: Readable): AsyncGenerator<Sent> {
  let what: Sent['what'] | null = null
  for await (const message of messages as AsyncIterable<Buffer>) {
    const kind = String.fromCharCode(message[0] as number)
    if (kind === 'm') what = 'manifest'
    else if (kind === 'n') {
      if (what)
        throw new Error(
          'This PostgreSQL keeps data in more than one place (tablespaces); those are not backed up.',
        )
      what = 'tar'
    } else if (kind === 'd' && what) yield { what, chunk: message.subarray(1) }
  }
}

/** A piece of the log: where it begins and what stands there. Null for a sign of life. */
export function readChange(message: Buffer): { from: Lsn; bytes: Buffer } | null {
  if (message[0] !== 0x77) return null
  return { from: message.readBigUInt64BE(1), bytes: message.subarray(25) }
}

/** "I have it up to here, on disk": PostgreSQL may then throw it away. */
export function have(lsn: Lsn): Buffer {
  const status = Buffer.alloc(34)
  status.write('r')
  for (const at of [1, 9, 17]) status.writeBigUInt64BE(lsn, at)
  return status
}

/** The built house on a real port, over a database of its own: what a browser talks to. */
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '../../app/foundation/postgres.ts'
import type { Reserve } from '../../app/foundation/reserve.ts'
import { serve } from '../../app/foundation/serve.ts'
import type { TestDatabase } from './database.ts'
import type { Clock } from './house.ts'

const root = join(import.meta.dirname, '../..')

type More = {
  reserve?: Reserve
  demo?: boolean
  behind?: { origin: string; port: number }
  /** Address of the database, where pages are to listen. */
  liveAt?: string
}

export async function serveTestHouse(
  { database }: Pick<TestDatabase, 'database'>,
  clock: Clock,
  { behind, liveAt, ...more }: More = {},
) {
  const built = (await import(join(root, 'build/server/index.js'))) as typeof import('../../app/server.ts')
  const port = behind?.port ?? (await freePort())
  const origin = behind?.origin ?? `http://localhost:${port}`
  const troubles: unknown[] = []
  const live = liveAt ? built.openLive(liveAt, database, () => clock.now) : undefined
  const server = serve({
    folders: {
      '/assets/': `${join(root, 'build/client/assets')}/`,
      '/bladen/': `${join(root, 'app/furniture/sheets')}/`,
    },
    answer: built.openHouse({
      database,
      serverKey: Buffer.alloc(32, 7),
      origin,
      demo: true,
      clock: () => clock.now,
      version: 'test',
      ...more,
      ...(live ? { live } : {}),
      report: (_reference, error) => troubles.push(error),
    }),
    origin,
    behindProxy: behind !== undefined,
    healthy: () => built.isReachable(database),
    securityContact: 'mailto:computer@example.org',
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    await live?.close()
    server.closeAllConnections()
  }
  return { origin, troubles, close }
}

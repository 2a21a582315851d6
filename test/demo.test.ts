/** `npm run demo` in the hands of people: Ctrl-C, a power plug, a port that is taken, a folder of last year. */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { migrate, migrationsIn, prepareDatabase } from '../app/foundation/migrate.ts'
import { startPostgres } from '../app/foundation/postgres.ts'
import { commandOf, lives, postgresOf, runDemo, stopAll, untilGone } from './support/demo.ts'

vi.setConfig({ testTimeout: 120_000 })
const root = join(import.meta.dirname, '..')
let folder: string
let data: string
let port: number
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-demo-'))
  data = join(folder, 'data')
  // Below those of freePort: between two starts nobody else takes it.
  port = 10_000 + (process.pid % 9_000)
  const first = runDemo(data, port)
  await first.until(200)
  first.ctrlC()
  await first.ended()
})
afterEach(stopAll)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('stops whole with Ctrl-C, and is there again within seconds', async () => {
  const demo = runDemo(data, port)
  const ms = await demo.until(200)
  console.log(`second start: ${ms} ms`)
  // Five seconds on a machine that does nothing else.
  expect(ms).toBeLessThan(15_000)
  const [house, postgres] = [demo.child(), postgresOf(data)]
  // A village computer is small.
  expect(commandOf(house)).toContain('--max-old-space-size=1024')
  demo.ctrlC()
  expect(await demo.ended()).toBe(0)
  expect([lives(house), lives(postgres)]).toEqual([false, false])
})

it('stops whole when npm is stopped, although its shell passes nothing on', async () => {
  const demo = runDemo(data, port, 'npm')
  await demo.until(200)
  const [house, postgres] = [demo.child(), postgresOf(data)]
  demo.stop()
  expect([await untilGone(house), await untilGone(postgres)]).toEqual([true, true])
})

describe('a hard kill leaves nothing that blocks the next start', () => {
  it.each([
    ['the parent', (demo: Demo) => [demo.pid]],
    ['the house', (demo: Demo) => [demo.child()]],
    ['both', (demo: Demo) => [demo.child(), demo.pid]],
    ['both and the database', (demo: Demo) => [postgresOf(data), demo.child(), demo.pid]],
  ])('%s', async (_who, victims) => {
    const demo = runDemo(data, port)
    await demo.until(200)
    for (const pid of victims(demo)) process.kill(pid, 'SIGKILL')
    await demo.ended()
    const next = runDemo(data, port)
    await next.until(200)
    const [house, postgres] = [next.child(), postgresOf(data)]
    next.ctrlC()
    await next.ended()
    expect([await untilGone(house), await untilGone(postgres)]).toEqual([true, true])
  })
})
type Demo = ReturnType<typeof runDemo>

it('a parent that is killed while the house still opens leaves nothing behind', async () => {
  const demo = runDemo(data, port)
  await vi.waitUntil(() => demo.said().includes('Starting the database'), { timeout: 30_000 })
  const house = demo.child()
  process.kill(demo.pid, 'SIGKILL')
  await demo.ended()
  expect(await untilGone(house)).toBe(true)
  expect(lives(postgresOf(data))).toBe(false)
})

it('says so when the port is taken, and leaves no database behind', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  const demo = runDemo(data, port)
  expect(await demo.ended()).toBe(1)
  expect(demo.said()).toContain(`Another program already answers on port ${port}.`)
  expect(demo.said()).toContain(`PORT=${port + 1}`)
  expect(demo.said()).not.toMatch(/EADDRINUSE| at .*\(/)
  expect(lives(postgresOf(data))).toBe(false)
  await new Promise(done => other.close(done))
})

it('starts its database again when that dies (D6)', async () => {
  const demo = runDemo(data, port)
  await demo.until(200)
  const before = postgresOf(data)
  process.kill(before, 'SIGKILL')
  await demo.until(503, 5000).catch(() => {})
  await demo.until(200)
  await vi.waitFor(() => expect(demo.said()).toContain('The database is back.'), 10_000)
  expect(postgresOf(data)).not.toBe(before)
  demo.ctrlC()
  expect(await demo.ended()).toBe(0)
})

it('brings the folder of an older Umkiek up to date by itself', async () => {
  const [old, app] = [join(folder, 'old'), join(folder, 'older/app/old/migrations')]
  mkdirSync(app, { recursive: true })
  const all = migrationsIn(root)
  const newest = all.at(-1)?.name
  for (const file of globSync('app/**/migrations/*.sql', { cwd: root }))
    if (basename(file, '.sql') !== newest) cpSync(join(root, file), join(app, basename(file)))
  const postgres = await startPostgres(old)
  const url = await prepareDatabase(postgres.url, 'umkiek', { app: 'old', gate: 'old' })
  expect(await migrate(url, join(folder, 'older'))).toHaveLength(all.length - 1)
  await postgres.stop()
  const demo = runDemo(old, port)
  await demo.until(200)
  expect(demo.said()).toContain('Preparing the tables (1 step)')
  demo.ctrlC()
  await demo.ended()
})

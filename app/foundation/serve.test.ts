import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from './serve.ts'

const page = `<!doctype html>${'<p>Mevrouw Hadders vraagt een rit.</p>'.repeat(200)}`
const origin = 'http://localhost:8080'
const kinds: Record<string, string> = { '/page': 'text/html; charset=utf-8', '/sheet': 'application/pdf' }
const server = serve({
  folders: {},
  origin,
  behindProxy: false,
  healthy: async () => true,
  answer: async ({ url }) => {
    const { pathname } = new URL(url)
    if (pathname === '/long-work') return atWork()
    return new Response(page, { headers: { 'content-type': kinds[pathname] as string } })
  },
})

/** Says that it is at work, and only later what came of it. */
let finish = () => {}
function atWork() {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(Buffer.from('<p>Umkiek is bezig.'))
      finish = () => {
        stream.enqueue(Buffer.from(' Klaar.'))
        stream.close()
      }
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'x-accel-buffering': 'no' },
  })
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

async function ask(path: string, encoding?: string) {
  const { port } = server.address() as AddressInfo
  const headers = encoding ? { 'accept-encoding': encoding } : {}
  const [answer] = (await once(get({ port, path, headers, agent: false }), 'response')) as [IncomingMessage]
  const body = Buffer.concat(await answer.toArray())
  return { headers: answer.headers, body }
}

it('a page leaves zipped for who can unzip it, whole and with its length', async () => {
  const { headers, body } = await ask('/page', 'gzip, br')
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
  expect(headers['content-length']).toBe(String(body.length))
  expect(body.length).toBeLessThan(page.length / 10)
  expect(gunzipSync(body).toString()).toBe(page)
})

it('and as it is for who cannot; a sheet is zipped already', async () => {
  const plain = await ask('/page')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.toString()).toBe(page)
  const sheet = await ask('/sheet', 'gzip')
  expect(sheet.headers['content-encoding']).toBeUndefined()
  expect(sheet.body.toString()).toBe(page)
})

it('a page that says it is at work begins before the work is done', async () => {
  const { port } = server.address() as AddressInfo
  const asked = get({ port, path: '/long-work', headers: { 'accept-encoding': 'gzip' }, agent: false })
  const [answer] = (await once(asked, 'response', { signal: AbortSignal.timeout(5_000) })) as [
    IncomingMessage,
  ]
  const [first] = (await once(answer, 'data')) as [Buffer]
  expect(first.toString()).toBe('<p>Umkiek is bezig.')
  finish()
  expect(Buffer.concat(await answer.toArray()).toString()).toBe(' Klaar.')
})

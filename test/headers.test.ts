/** W5, W7, D9 in small: what every answer carries, and what strange requests get, over a real socket. */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { serveTestHouse } from './support/served.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  house = await serveTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
})
afterAll(async () => {
  await house.close()
  await test.close()
})

const raw = (text: string): Promise<string> =>
  new Promise((answer, fail) => {
    const socket = connect(Number(new URL(house.origin).port), '127.0.0.1', () => socket.write(text))
    let said = ''
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer within 5 s')))
    socket.on('data', data => {
      said += data
      if (/\r\n\r\n/.test(said)) socket.end()
    })
    socket.on('close', () => answer(said))
    socket.on('error', fail)
  })

describe('every answer (W5)', () => {
  it.each([
    ['a page', '/in', 200],
    ['a page that is not there', '/x/y/z', 404],
    ['a way on', '/esdorp', 303],
    ['the health page', '/healthz', 200],
    ['whom to tell of a hole', '/.well-known/security.txt', 200],
    ['the small script', '/bladen/umkiek.js', 200],
    ['a broken address', '/%E0%A4%A', 404],
  ])('%s carries the headers (W5)', async (_what, path, status) => {
    const answer = await fetch(house.origin + path, { redirect: 'manual' })
    expect(answer.status).toBe(status)
    const policy = answer.headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.headers.get('permissions-policy')).toContain('camera=()')
    expect(answer.headers.get('cache-control')).toMatch(path.startsWith('/bladen') ? /max-age/ : /no-store/)
    expect(answer.headers.get('x-powered-by')).toBeNull()
  })
})

it('says whom to tell of a hole, for a month, as RFC 9116 has it (O9)', async () => {
  const answer = await fetch(`${house.origin}/.well-known/security.txt`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const fields = new Map((await answer.text()).split('\n').map(line => line.split(': ') as [string, string]))
  expect(fields.get('Contact')).toBe('mailto:computer@example.org')
  const days = (Date.parse(fields.get('Expires') as string) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(29)
  expect(days).toBeLessThan(31)
  expect(fields.get('Canonical')).toBe(answer.url)
})

describe('strange requests (W7)', () => {
  const host = 'Host: localhost\r\n'
  it.each([
    ['an unknown method', `BREW / HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1\.1 4(00|05)/],
    ['DELETE', `DELETE /in HTTP/1.1\r\n${host}Content-Length: 0\r\n\r\n`, /^HTTP\/1\.1 405/],
    ['TRACE', `TRACE /in HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1\.1 405/],
    [
      'two lengths',
      `POST /in HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
      /^HTTP\/1\.1 400/,
    ],
    [
      'length and chunks',
      `POST /in HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400/,
    ],
    [
      'a header of 20 kB',
      `GET /in HTTP/1.1\r\n${host}X-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 (400|431)/,
    ],
    ['another host in the address', `GET //evil.example/in HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1\.1 400/],
    [
      'a way out of the folder',
      `GET /bladen/..%2f..%2f..%2fpackage.json HTTP/1.1\r\n${host}\r\n`,
      /^HTTP\/1\.1 404/,
    ],
    ['a NUL in the address', `GET /bladen/%00 HTTP/1.1\r\n${host}\r\n`, /^HTTP\/1\.1 404/],
    ['no HTTP at all', 'hello\r\n\r\n', /^HTTP\/1\.1 400/],
  ])('%s is refused and the house stands', async (_what, text, expected) => {
    expect(await raw(text)).toMatch(expected)
    expect((await fetch(`${house.origin}/healthz`)).status).toBe(200)
  })

  it('a body that is too large is refused with a sentence, once it is sent', async () => {
    const answer = await fetch(`${house.origin}/in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `a=${'x'.repeat(400_000)}`,
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('te groot')
  })

  it('says who asks only when a proxy that we were told of says so', async () => {
    const answer = await fetch(`${house.origin}/demo/in`, {
      method: 'POST',
      body: new URLSearchParams({ who: 'coordinator' }),
      headers: { 'x-forwarded-for': '203.0.113.9' },
      redirect: 'manual',
    })
    expect(answer.headers.get('location')).toBe('/esdorp')
  })
})

/** The shipped Caddy configuration in Debian's own Caddy: what a village hall really puts in front (W5, W7). */
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hall, openHall } from '../support/caddy.house.ts'

let hall: Hall
beforeAll(async () => {
  hall = await openHall()
})
afterAll(() => hall.close())

describe('over HTTPS', () => {
  it('leads from http to https, and tells the browser to stay there', async () => {
    const plain = await fetch(`http://localhost:${hall.ports.http}/in`, { redirect: 'manual' })
    expect([plain.status, plain.headers.get('location')]).toEqual([308, 'https://localhost/in'])
    const page = await hall.ask('/in')
    expect(page.status).toBe(200)
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers.server ?? '').not.toMatch(/node|express/i)
  })

  it('lets somebody in with a cookie that is for this host alone', async () => {
    const inside = await hall.knock()
    expect(inside.status).toBe(303)
    expect(String(inside.headers['set-cookie'])).toMatch(/^__Host-[^;]+; .*Secure/)
    expect((await hall.ask('/esdorp/vandaag', { headers: { cookie: hall.cookieIn(inside) } })).status).toBe(
      200,
    )
  })
})

describe('who is asking (W7)', () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find(address => address && !address.internal && address.family === 'IPv4')?.address

  it('is not what the asker says: to be somebody else does not shut out, to be this machine does not let in', async () => {
    expect((await hall.knock({ 'x-forwarded-for': '203.0.113.9' })).status).toBe(303)
    expect(
      (await hall.knock({ 'x-forwarded-for': '203.0.113.9, 203.0.113.10', forwarded: 'for=x' })).status,
    ).toBe(303)
    if (!outside)
      throw new Error('This machine has no address but its own; the other half cannot be tried here.')
    expect((await hall.knock({}, outside)).status).toBe(404)
    for (const claim of ['127.0.0.1', '203.0.113.9, 127.0.0.1', '::1'])
      expect((await hall.knock({ 'x-forwarded-for': claim }, outside)).status, claim).toBe(404)
  })
})

describe('a file that somebody brings', () => {
  const bring = async (megabytes: number) => {
    const cookie = hall.cookieIn(await hall.knock())
    const page = await hall.ask('/esdorp/mensen/invoer', { headers: { cookie } })
    const key = [...page.body.matchAll(/name="_key" value="([^"]+)"/g)].at(-1)?.[1] ?? ''
    const edge = 'umkiekumkiek'
    const field = `--${edge}\r\ncontent-disposition: form-data; name="_key"\r\n\r\n${key}\r\n`
    const file = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="leden.csv"\r\n\r\n`
    const body = Buffer.concat([
      ...[Buffer.from(field + file), Buffer.alloc(Math.round(megabytes * 1024 * 1024), 'Naam;Telefoon\n')],
      Buffer.from(`\r\n--${edge}--\r\n`),
    ])
    const type = `multipart/form-data; boundary=${edge}`
    const { origin } = hall
    return hall.ask('/esdorp/mensen/invoer', {
      method: 'POST',
      body,
      headers: { cookie, origin, 'content-type': type },
    })
  }

  it('of 10 MB reaches the house, which reads it', async () => {
    const got = await bring(10)
    expect([got.status, got.body.includes('meer dan')]).toEqual([422, true])
  })

  it.each([11, 25])('of %d MB gets the page that says what to do', async megabytes => {
    const got = await bring(megabytes)
    expect(got.status).toBe(413)
    expect(got.body).toContain('kleiner bestand')
  })

  it('far beyond that is cut off, with a sentence', async () => {
    const got = await bring(60)
    // The house's own page, or Caddy's when the house no longer listened.
    expect([413, 503]).toContain(got.status)
    expect(got.body).toContain('kleiner')
  })
})

it('says something kind when the house itself is away', async () => {
  await hall.house.close()
  const got = await hall.ask('/in')
  expect([got.status, got.body.includes('Umkiek is er even niet')]).toEqual([503, true])
})

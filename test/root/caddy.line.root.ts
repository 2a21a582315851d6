/** The line to the shipped Caddy configuration: which locks it takes (W6), and requests that want to be two (W7). */
import { connect } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hall, openHall } from '../support/caddy.house.ts'
import { shakesHands } from '../support/caddy.ts'

let hall: Hall
beforeAll(async () => {
  hall = await openHall()
})
afterAll(() => hall.close())

describe('the lock on the line (W6)', () => {
  it.each([
    ['TLS 1.3', ['-tls1_3'], true],
    ['TLS 1.2 with AES-GCM', ['-tls1_2', '-cipher', 'ECDHE-ECDSA-AES128-GCM-SHA256'], true],
    ['TLS 1.2 with ChaCha20', ['-tls1_2', '-cipher', 'ECDHE-ECDSA-CHACHA20-POLY1305'], true],
    [
      'TLS 1.2 with CBC',
      ['-tls1_2', '-cipher', 'ECDHE-ECDSA-AES128-SHA:ECDHE-ECDSA-AES256-SHA384:AES128-SHA'],
      false,
    ],
    ['TLS 1.2 with CBC and SHA-256', ['-tls1_2', '-cipher', 'ECDHE-ECDSA-AES128-SHA256'], false],
    ['TLS 1.2 without a key of the moment', ['-tls1_2', '-cipher', 'AES128-GCM-SHA256'], false],
    ['TLS 1.1', ['-tls1_1', '-cipher', 'ALL@SECLEVEL=0'], false],
    ['TLS 1.0', ['-tls1', '-cipher', 'ALL@SECLEVEL=0'], false],
  ])('%s: %j %s', (_name, only, opens) => {
    expect(shakesHands(hall.ports.https, ...only)).toBe(opens)
  })
})

describe('two requests dressed as one (W7)', () => {
  const raw = (text: string) =>
    new Promise<string>((answer, fail) => {
      const socket = connect(
        {
          port: hall.ports.https,
          host: 'localhost',
          servername: 'localhost',
          ca: hall.authority,
          ALPNProtocols: ['http/1.1'],
        },
        () => socket.write(text),
      )
      let said = ''
      socket.setTimeout(3000, () => socket.destroy())
      socket.on('data', data => {
        said += data
      })
      socket.on('close', () => answer(said))
      socket.on('error', fail)
    })
  const inner = 'GET /esdorp HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const post = (...headers: string[]) =>
    ['POST /in HTTP/1.1', 'Host: localhost', ...headers, '', ''].join('\r\n')

  it.each([
    ['two lengths', `${post('Content-Length: 5', 'Content-Length: 45')}${inner}`],
    ['a length with a sign', `${post('Content-Length: +5')}${inner}`],
    ['a coding that is none', `${post('Transfer-Encoding: xchunked')}${inner}`],
    [
      'a coding twice',
      `${post('Transfer-Encoding: chunked', 'Transfer-Encoding: identity')}0\r\n\r\n${inner}`,
    ],
    ['a space before the colon', `${post('Transfer-Encoding : chunked')}0\r\n\r\n${inner}`],
    ['a chunk whose size is no number', `${post('Transfer-Encoding: chunked')}zz\r\n\r\n${inner}`],
  ])('%s: refused, and the second is never answered', async (_name, text) => {
    const said = await raw(text)
    expect(said).toMatch(/^HTTP\/1\.1 (400|501|503)/)
    expect(said.match(/^HTTP\/1\.1/gm)).toHaveLength(1)
  })

  it('a length beside a coding: one of the two counts for both, so there is nothing to smuggle', async () => {
    const said = await raw(`${post('Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${inner}`)
    for (const line of said.match(/^HTTP\/1\.1 \d+/gm) ?? []) expect(line).toMatch(/ (400|403|303)$/)
  })
})

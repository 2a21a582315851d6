/**
 * W4 and D9 at full length: a hundred thousand bad forms, and strangers who speak badly over a real socket. The forms take
 * an hour: each round is kept when it ends, and `UMKIEK_STORM_ROUNDS=3,4` takes those alone.
 */
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { chance } from '../support/chance.ts'
import { keepResult, resultOf, today } from '../support/results.ts'
import { serveTestHouse } from '../support/served.ts'
import { storm } from '../support/storm.ts'
import { tourOf } from '../support/tour.ts'
import { openWorld } from '../support/worlds.ts'

it.each([
  ['village', 97_000],
  ['beginning', 2_500],
  ['keys', 500],
] as const)(
  '%s: %i bad forms get a sentence, and nothing is half saved (W4)',
  async (which, posts) => {
    // A fresh house now and then: a village that took ten thousand odd things is no longer anybody's.
    const rounds = Math.ceil(posts / 10_000)
    const each = Math.ceil(posts / rounds)
    const asked = process.env.UMKIEK_STORM_ROUNDS?.split(',').map(Number)
    const all = Array.from({ length: rounds }, (_, at) => at + 1)
    const mine = all.filter(round => !asked || rounds === 1 || asked.includes(round))
    const name = `W4-${which}`
    for (const round of mine) {
      const world = await openWorld(which)
      const { posts: forms, statuses, ...told } = await storm(world, each, 1000 * round)
      const faults = [...told.faults]
      await world.test.close()
      const before = resultOf(name)
      const kept = { ...(before?.each === each ? before.rounds : {}) }
      keepResult(name, { rounds: { ...kept, [round]: { day: today(), forms, statuses, faults } }, each })
      expect(faults).toEqual([])
      expect(forms).toBeGreaterThanOrEqual(each)
    }
    expect(mine.length).toBeGreaterThan(0)
  },
  14_400_000,
)

it('five thousand strangers who speak badly, and fifty who are slow, stop nothing (D9)', async () => {
  const { test, clock } = await openWorld('village')
  const house = await serveTestHouse(test, clock)
  const port = Number(new URL(house.origin).port)
  const paths = (await tourOf(test.admin)).map(({ path }) => path)
  const dice = chance(9)
  const slow = Array.from({ length: 50 }, (_, at) => drip(port, paths[at % paths.length] as string))
  const answered: Record<string, number> = {}
  for (let at = 0; at < 5000; at++) {
    const said = await shout(port, badRequest(dice, dice.one(paths)))
    const status = /^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 'closed'
    answered[status] = (answered[status] ?? 0) + 1
    if (at % 500 === 0) expect((await fetch(`${house.origin}/healthz`)).status).toBe(200)
  }
  keepResult('D9', { strangers: 5000, slow: slow.length, answered })
  expect(Object.keys(answered).filter(status => status.startsWith('5'))).toEqual([])
  expect(house.troubles).toEqual([])
  const began = performance.now()
  expect((await fetch(`${house.origin}/in`)).status).toBe(200)
  expect(performance.now() - began).toBeLessThan(2000)
  for (const socket of slow) socket.destroy()
  await house.close()
  await test.close()
}, 600_000)

function badRequest(dice: ReturnType<typeof chance>, path: string): Buffer {
  const host = 'Host: localhost\r\n'
  const noise = Buffer.from(Array.from({ length: 1 + dice.upTo(400) }, () => dice.upTo(256)))
  const shapes: (() => Buffer | string)[] = [
    () => noise,
    () => `GET ${path} HTTP/1.1\r\n${host}X-Long: ${'a'.repeat(dice.upTo(60_000))}\r\n\r\n`,
    () => `GET ${path}?${'a=1&'.repeat(dice.upTo(8000))} HTTP/1.1\r\n${host}\r\n`,
    () =>
      `GET ${path} HTTP/1.1\r\n${host}Cookie: __Host-umkiek=${noise.toString('latin1').replace(/[\r\n\0]/g, '')}\r\n\r\n`,
    () => `GET ${path} HTTP/1.1\r\n${host}Accept-Language: ${'x;q=9,'.repeat(dice.upTo(900))}\r\n\r\n`,
    () =>
      `POST ${path} HTTP/1.1\r\n${host}Content-Type: multipart/form-data; boundary=${dice.one(['', 'x', '"', 'ü'])}\r\nContent-Length: ${noise.length}\r\n\r\n${noise.toString('latin1')}`,
    () =>
      `POST ${path} HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\nhalf`,
    () => `POST ${path} HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    () =>
      `POST ${path} HTTP/1.1\r\n${host}Transfer-Encoding: gzip, chunked\r\nContent-Encoding: gzip\r\n\r\n5\r\nhallo\r\n0\r\n\r\n`,
    () => `GET ${path}%${dice.one(['00', 'ff', 'c0%ae', 'u0041', '', 'e0%a4%a'])} HTTP/1.1\r\n${host}\r\n`,
    () =>
      `${dice.one(['GET', 'HEAD', 'OPTIONS', 'CONNECT', 'TRACE', 'PROPFIND', 'G\0T'])} ${dice.one(['*', '//', '/..', 'http://a/', '\\', path])} HTTP/${dice.one(['1.1', '1.0', '2.0', '9.9', ''])}\r\n${host}\r\n`,
    () => Buffer.concat([Buffer.from(`GET /`), noise, Buffer.from(` HTTP/1.1\r\n${host}\r\n`)]),
  ]
  return Buffer.from(dice.one(shapes)() as string, 'latin1')
}

/** Says it, listens for a moment and hangs up, in the middle of a word if need be. */
const shout = (port: number, words: Buffer): Promise<string> =>
  new Promise(answer => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    const over = () => socket.destroy()
    socket.setTimeout(60, over)
    socket.on('data', data => {
      said += data.toString('latin1').slice(0, 200)
      over()
    })
    socket.on('error', over)
    socket.on('close', () => answer(said))
  })

/** A letter a second, and never done. */
function drip(port: number, path: string) {
  const socket = connect(port, '127.0.0.1')
  const words = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n`
  let at = 0
  const timer = setInterval(() => socket.writable && socket.write(words[at++ % words.length] as string), 1000)
  socket.on('error', () => {})
  socket.on('close', () => clearInterval(timer))
  return socket
}

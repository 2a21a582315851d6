/** Slow clients (D9): who sends a letter a second, or nothing, or never reads, keeps nobody else waiting. */
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { serveTestHouse } from './support/served.ts'

vi.setConfig({ testTimeout: 60_000 })
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

const sockets: Socket[] = []
function open(first: string): Socket {
  const socket = connect(Number(new URL(house.origin).port), '127.0.0.1', () => socket.write(first))
  socket.on('error', () => {})
  socket.resume()
  sockets.push(socket)
  return socket
}
const crowd = (first: string, count = 100) => Array.from({ length: count }, () => open(first))
const standing = (those: Socket[]) => those.filter(({ destroyed }) => !destroyed).length

it('three hundred of them at once: pages stay fast, and those that never finish their header are sent away (D9)', async () => {
  const body = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n'
  const dripping = crowd('GET /in HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  const silent = crowd('')
  const posting = crowd(`POST /in HTTP/1.1\r\nHost: localhost\r\n${body}`)
  // Asks for the script a thousand times and reads none of it.
  const deaf = open('GET /bladen/umkiek.js HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(1000))
  deaf.pause()
  const drip = setInterval(() => {
    for (const socket of [...dripping, ...posting]) if (!socket.destroyed) socket.write('a')
  }, 1000)
  const times: number[] = []
  for (let second = 0; second < 15; second++) {
    const began = performance.now()
    const answer = await fetch(`${house.origin}/in`)
    expect(answer.status).toBe(200)
    await answer.text()
    times.push(Math.round(performance.now() - began))
    await wait(1000)
  }
  clearInterval(drip)
  // Whoever waits for a slow one waits until that is sent away; a moment more is another story that runs beside it.
  const usual = times.toSorted((one, other) => one - other)[7]
  expect(usual).toBeLessThan(500)
  expect(Math.max(...times)).toBeLessThan(5000)
  expect([standing(dripping), standing(silent)]).toEqual([0, 0])
  // These may be somebody on a bad line with a large file.
  expect(standing(posting)).toBe(100)
  for (const socket of sockets) socket.destroy()
  expect((await fetch(`${house.origin}/healthz`)).status).toBe(200)
})

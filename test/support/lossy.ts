/**
 * A country line in front of a real house: whatever is asked arrives, but of the answers some never do. The line breaks
 * when the house has begun to speak, so its deed is done: before the first letter, in the middle, or with a bang.
 */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { freePort } from '../../app/foundation/postgres.ts'
import type { chance } from './chance.ts'

export const ways = ['silent', 'half', 'reset'] as const
type Way = (typeof ways)[number]
export type Line = {
  port: number
  answers: number
  lost: Record<Way, number>
  /** How many of a hundred; turned by the test. */
  share: number
  close: () => void
}

export async function openLossyLine(
  to: number,
  dice: ReturnType<typeof chance>,
  share = 30,
  port = 0,
): Promise<Line> {
  const line: Line = {
    port: port || (await freePort()),
    answers: 0,
    lost: { silent: 0, half: 0, reset: 0 },
    share,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
  const open = new Set<Socket>()
  const server = createServer(person => {
    const house = connect(to, '127.0.0.1')
    const end = () => {
      person.destroy()
      house.destroy()
    }
    for (const socket of [person, house]) {
      open.add(socket)
      socket.on('error', end)
      socket.on('close', () => open.delete(socket))
    }
    person.pipe(house)
    house.on('end', () => person.end())
    house.on('data', (part: Buffer) => {
      const begins = part.subarray(0, 9).toString('latin1') === 'HTTP/1.1 '
      if (begins) line.answers += 1
      if (!begins || !dice.often(line.share / 100)) return void person.write(part)
      const way = dice.one(ways)
      line.lost[way] += 1
      house.removeAllListeners('data')
      if (way === 'reset') person.resetAndDestroy()
      else person.end(part.subarray(0, way === 'half' ? Math.floor(part.length / 2) : 0))
      house.destroy()
    })
  })
  server.listen(line.port, '127.0.0.1')
  await once(server, 'listening')
  return line
}

/** How often this process writes to its database: each time is a way there, and mostly one to wait for. */
import { Socket } from 'node:net'

type Write = (...given: unknown[]) => unknown
const written = Socket.prototype as unknown as { _write: Write; _writev: Write }

/** The ways to the database at `url` while `work` goes on. */
export async function countWays<T>(url: string, work: () => Promise<T>): Promise<{ ways: number; done: T }> {
  const port = Number(new URL(url).port)
  const { _write, _writev } = written
  let ways = 0
  const counting = (write: Write): Write =>
    function (this: Socket, ...given) {
      if (this.remotePort === port) ways++
      return write.apply(this, given)
    }
  written._write = counting(_write)
  written._writev = counting(_writev)
  try {
    const done = await work()
    return { done, ways }
  } finally {
    written._write = _write
    written._writev = _writev
  }
}

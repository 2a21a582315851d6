/** Whom this process calls: every connection that it opens, whoever in it does so. */
import { Socket } from 'node:net'

export function watchCalls() {
  const hosts = new Map<string, number>()
  const connect = Socket.prototype.connect
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
    const [first, second] = [given[0]].flat() as [unknown, unknown]
    const where = (typeof first === 'object' ? first : { port: first, host: second ?? given[1] }) as {
      host?: unknown
      path?: unknown
    }
    const host = String(where.path ?? (typeof where.host === 'string' ? where.host : 'localhost'))
    hosts.set(host, (hosts.get(host) ?? 0) + 1)
    return connect.apply(this, given as Parameters<typeof connect>)
  } as typeof connect
  return {
    hosts,
    stop: () => {
      Socket.prototype.connect = connect
    },
  }
}

export const isHere = (host: string) => ['127.0.0.1', '::1', 'localhost'].includes(host)

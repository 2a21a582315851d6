/** The house behind the shipped Caddy configuration, and a browser that trusts its own certificate. */
import { request } from 'node:https'
import { freePort } from '../../app/foundation/postgres.ts'
import { hasCaddy, startCaddy } from './caddy.ts'
import { freshDatabase, makeVillage } from './database.ts'
import { serveTestHouse } from './served.ts'

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer; host?: string }
type Got = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
export type Hall = Awaited<ReturnType<typeof openHall>>

export async function openHall() {
  if (!hasCaddy()) throw new Error('The Caddy configuration is tried in Caddy itself: apt-get install caddy.')
  const ports = { http: await freePort(), https: await freePort(), house: await freePort() }
  const test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  const origin = `https://localhost:${ports.https}`
  const behind = { origin, port: ports.house }
  const house = await serveTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }, { behind })
  const caddy = await startCaddy(ports)

  const ask = (path: string, { method = 'GET', headers = {}, body, host = 'localhost' }: Asked = {}) =>
    new Promise<Got>((answer, fail) => {
      const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {}
      const where = { host, port: ports.https, path, method, ca: caddy.authority, servername: 'localhost' }
      const asked = request(
        { ...where, headers: { host: new URL(origin).host, ...length, ...headers } },
        async got => {
          let said = ''
          for await (const part of got) said += part
          answer({ status: got.statusCode ?? 0, headers: got.headers, body: said })
        },
      )
      asked.on('error', fail)
      asked.end(body)
    })

  /** Signs in as the coordinator; that exists for this machine alone. */
  const knock = (headers: Record<string, string> = {}, host = 'localhost') =>
    ask('/demo/in', {
      ...{ method: 'POST', body: 'who=coordinator&village=esdorp', host },
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
    })
  const cookieIn = ({ headers }: Got) => String([headers['set-cookie']].flat().at(-1)).split(';')[0] as string
  const close = async () => {
    await caddy.stop()
    await house.close()
    await test.close()
  }
  return { ports, origin, authority: caddy.authority, house, ask, knock, cookieIn, close }
}

/** Somebody on a bad line, who presses again until there is a whole answer. */
import { once } from 'node:events'
import { request } from 'node:http'
import { formSecret, newFormKey } from '../../app/foundation/keys.ts'
import { freePort } from '../../app/foundation/postgres.ts'
import { serve } from '../../app/foundation/serve.ts'
import { chance } from './chance.ts'
import { Browser, testKey, testOrigin } from './house.ts'
import { type Line, openLossyLine } from './lossy.ts'
import { comingIn, type World } from './worlds.ts'

/** `again`: forms that were sent more than once, because the first answer did not come. */
export type Pressing = Omit<World, 'forms'> & {
  line: Line
  forms: { sent: number; again: number }
  hangUp: () => void
}

/**
 * The same world, at the other end of such a line. `keyless`: each press carries a key of its own, as if forms had
 * none; what is then doubled is what the key is for.
 */
export async function onBadLine(world: World, seed: number, keyless = false): Promise<Pressing> {
  const port = await freePort()
  const healthy = async () => true
  const server = serve({
    folders: {},
    answer: world.house.answer,
    origin: testOrigin,
    healthy,
    behindProxy: false,
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const line = await openLossyLine(port, chance(seed))
  const forms = { sent: 0, again: 0 }
  const answer = async (asked: Request): Promise<Response> => {
    const body = Buffer.from(await asked.arrayBuffer())
    if (asked.method === 'POST') forms.sent += 1
    for (let presses = 0; ; presses++) {
      if (presses === 1 && asked.method === 'POST') forms.again += 1
      const sent = keyless && presses > 0 ? withOtherKey(asked, body) : body
      const whole = await ask(line.port, asked, sent).catch(() => null)
      if (whole) return whole
      if (presses > 60) throw new Error(`${asked.url} never got an answer`)
    }
  }
  const house = { ...world.house, answer, browser: (language = 'nl') => new Browser(answer, language) }
  const { cookie } = world.inVillage ? { cookie: '' } : await world.as(null)
  const as = world.inVillage ? comingIn(house) : async () => Object.assign(house.browser(), { cookie })
  const hangUp = () => {
    line.close()
    server.close()
    server.closeAllConnections()
  }
  return { ...world, house, as, line, forms, hangUp }
}

/** Half an answer is none. */
const ask = (port: number, asked: Request, body: Buffer) =>
  new Promise<Response>((whole, none) => {
    const { pathname, search } = new URL(asked.url)
    const headers = { ...Object.fromEntries(asked.headers), host: new URL(testOrigin).host }
    const length = asked.method === 'POST' ? { 'content-length': String(body.length) } : {}
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method: asked.method,
        agent: false,
        headers: { ...headers, ...length },
      },
      async got => {
        try {
          const parts: Buffer[] = []
          for await (const part of got) parts.push(part)
          const told = new Headers()
          for (let at = 0; at < got.rawHeaders.length; at += 2)
            told.append(got.rawHeaders[at] as string, got.rawHeaders[at + 1] as string)
          const said = Buffer.concat(parts)
          whole(
            new Response(said.length > 0 ? said : null, { status: got.statusCode as number, headers: told }),
          )
        } catch (error) {
          none(error)
        }
      },
    )
    sent.on('error', none)
    sent.end(body)
  })

const keyInForm = /[\w-]{16}\.[\w-]{22}/
function withOtherKey(asked: Request, body: Buffer): Buffer {
  const cookie = asked.headers.get('cookie')?.split('=')[1] ?? ''
  const key = newFormKey(formSecret(testKey, cookie))
  return Buffer.from(body.toString('latin1').replace(keyInForm, key), 'latin1')
}

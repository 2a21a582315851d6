/** Pages that listen, without a browser: what is said to them, and when. */
import type { Browser, openTestHouse } from './house.ts'
import { testOrigin } from './house.ts'

type House = Awaited<ReturnType<typeof openTestHouse>>
export type Listener = Awaited<ReturnType<typeof listenAs>>

export async function listenAs({ answer }: House, { cookie }: Browser, query = '', village = 'esdorp') {
  const asked = new Request(`${testOrigin}/${village}/nu${query}`, { headers: { cookie } })
  const { status, headers, body } = await answer(asked, '127.0.0.1')
  const reader = body?.getReader()
  const letters = new TextDecoder()
  let said = ''
  const over = (async () => {
    for (;;) {
      const piece = await reader?.read()
      if (!piece || piece.done) return
      said += letters.decode(piece.value, { stream: true })
    }
  })()
  const events = (name: string) =>
    [...said.matchAll(new RegExp(`^event: ${name}\\ndata: ?(.*)$`, 'gm'))].map(([, data = '']) => data)
  return {
    status,
    headers,
    events,
    /** When the house ended it. */
    over,
    leave: () => reader?.cancel(),
    /** Milliseconds until an event of this name said this; throws after `most`. */
    until: async (name: string, is: (data: string[]) => boolean, most = 4000) => {
      const since = performance.now()
      while (!is(events(name))) {
        if (performance.now() - since > most)
          throw new Error(`No such ${name} within ${most} ms, but:\n${said}`)
        await new Promise(later => setTimeout(later, 5))
      }
      return performance.now() - since
    },
  }
}

export const quiet = (time = 400) => new Promise(later => setTimeout(later, time))

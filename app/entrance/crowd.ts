/**
 * More visits at once than the machine can serve: were all let in, all would wait, and in the end nobody be served. Those
 * inside go on; whoever comes is told at once, and what they sent comes back to be sent again.
 */
import type { Arrival, Draw, Settings } from './arrival.ts'
import { away } from './plain.ts'
import { chooseLanguage, type Language } from './words.ts'

/** At some ten milliseconds a page nobody inside waits longer than about a second. */
export const mostInside = 100

export type Crowd = ReturnType<typeof makeCrowd>
export function makeCrowd(most = mostInside) {
  let inside = 0
  return {
    /** `work` is told whether there was room. */
    enter: async <T>(work: (isFull: boolean) => Promise<T>): Promise<T> => {
      const isFull = inside >= most
      inside++
      try {
        return await work(isFull)
      } finally {
        inside--
      }
    },
  }
}

/** What was sent is in the page, so that one is drawn each time; without it the page is the same for everybody. */
export async function busy(house: Settings, draw: Draw, arrival: Arrival): Promise<Response> {
  if (arrival.request.method === 'POST') return soon(await away(house, draw, arrival, 'busy'))
  const language = chooseLanguage(null, arrival.request.headers.get('accept-language'))
  const page = drawn.get(language) ?? (await drawOnce(house, draw, arrival, language))
  return soon(new Response(page.body, { status: 503, headers: page.headers }))
}

const drawn = new Map<Language, { body: string; headers: [string, string][] }>()

async function drawOnce(house: Settings, draw: Draw, arrival: Arrival, language: Language) {
  const answer = await away(house, draw, arrival, 'busy')
  const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie')
  const page = { body: await answer.text(), headers }
  drawn.set(language, page)
  return page
}

function soon(answer: Response): Response {
  answer.headers.set('retry-after', '5')
  return answer
}

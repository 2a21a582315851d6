/**
 * Work that takes longer than people wait without a word, on a page without script: after a few seconds a page that says
 * so begins, and the same page ends with the answer. The work itself knows nothing of it, and goes on when the browser
 * goes away.
 */
import { setTimeout as wait } from 'node:timers/promises'

const [patience, sign] = [4_000, 1_000]

/** `page` has an empty place at its end: `<span data-working>`. */
export async function orWorking(work: Promise<Response>, page: () => Promise<Response>): Promise<Response> {
  const first = await Promise.race([work, wait(patience, null, { ref: false })])
  if (first) return first
  const { headers, ...drawn } = await drawnOf(await page())
  const parts = told(work, drawn)
  const body = new ReadableStream({
    async pull(stream) {
      const { value, done } = await parts.next()
      if (done) stream.close()
      else stream.enqueue(Buffer.from(value))
    },
  })
  headers.set('x-accel-buffering', 'no')
  return new Response(body, { headers })
}

async function drawnOf(page: Response) {
  const place = /(?<=<span data-working[^>]*>)/
  const [before = '', after = ''] = (await page.text()).split(place)
  return { headers: page.headers, before, after }
}

async function* told(work: Promise<Response>, { before, after }: { before: string; after: string }) {
  yield before
  let answer: Response | null = null
  while (!answer) {
    answer = await Promise.race([work, wait(sign, null, { ref: false })])
    if (!answer) yield ' ·'
  }
  const [rest = '', foot = ''] = after.split(/(?=<\/main>)/)
  yield rest + (await endOf(answer)) + foot
}

/** On to where the answer leads; or what it says, in the place of "at work" (styles/page.css hides what came first). */
async function endOf(answer: Response): Promise<string> {
  const to = answer.headers.get('location')
  if (to) return `<meta http-equiv="refresh" content="0;url=${to.replaceAll('"', '%22')}">`
  return (await answer.text()).match(/<main[^>]*>([\s\S]*)<\/main>/)?.[1] ?? ''
}

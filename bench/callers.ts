/** So many callers at once over real HTTP; each asks again as soon as it has its whole answer, or at its next turn. */
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ask, Question } from './questions.ts'
import type { Caller } from './served.ts'

/** Milliseconds of every answer, what was wrong, and the seconds that it all took. */
export type Heard = { times: number[]; faults: string[]; seconds: number }

/** `every`: milliseconds from one question of a caller to its next; without it nobody ever pauses. */
export async function call(
  origin: string,
  callers: readonly Caller[],
  question: Question,
  seconds: number,
  every = 0,
): Promise<Heard> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers.length })
  const heard: Heard = { times: [], faults: [], seconds: 0 }
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    callers.map(async (caller, first) => {
      await wait((every * first) / callers.length)
      // Callers never ask for the same thing at the same time.
      for (let n = first * 37; performance.now() < until; n++) {
        const ask = question.ask(caller, n)
        const asked = performance.now()
        for (let step: Ask | undefined = ask; step; step = step.after) {
          const status = await send(origin, agent, caller, step)
          if (status !== step.status) heard.faults.push(`${step.path}: ${status}`)
        }
        heard.times.push(performance.now() - asked)
        if (every > 0) await wait(Math.max(0, asked + every - performance.now()))
      }
    }),
  )
  heard.seconds = (performance.now() - began) / 1000
  agent.destroy()
  return heard
}

/**
 * Answers with the status; 401 where a caller is sent to sign in, for that saves and shows nothing of what was asked. A
 * line that lay idle may be let go at that very moment: as a browser does, this asks again on another.
 */
export function send(origin: string, agent: Agent, caller: Caller, ask: Ask): Promise<number> {
  const { cookie } = caller
  const { path, fields } = ask
  const body = fields && new URLSearchParams(fields).toString()
  const headers = {
    cookie,
    'accept-language': 'nl',
    ...(body && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }),
    ...(body && { origin, 'sec-fetch-site': 'same-origin' }),
  }
  return new Promise((answer, fail) => {
    const sent = request(origin + path, { agent, method: body ? 'POST' : 'GET', headers }, got => {
      got.on('data', () => {})
      const isOut = /^\/in(\?|$)/.test(got.headers.location ?? '')
      got.on('end', () => answer(isOut ? 401 : (got.statusCode ?? 0)))
      got.on('error', fail)
    })
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET'
        ? send(origin, agent, caller, ask).then(answer, fail)
        : fail(error),
    )
    sent.end(body)
  })
}

/** Coordinators at their telephones: each takes call after call through the house's own form until told to stop. */
import { formOn } from './forms.ts'

export type Kept = { words: string; id: string }
type Sent = { words: string; body: string; cookie: string }
/** `kept`: the house said that it was saved. `doubtful`: it was sent and no answer came, or none that says "saved". */
export type Load = {
  kept: Kept[]
  doubtful: Sent[]
  answers: Record<string, number>
  /** Answers that did not give back what was typed, with its key. */
  textLost: string[]
  slowestMs: number
  stop: () => Promise<void>
}
type Running = Omit<Load, 'stop'>

const page = '/esdorp/logboek/nieuw'

export function beginLoad(origin: string, writers: number): Load {
  const load: Running = { kept: [], doubtful: [], answers: {}, textLost: [], slowestMs: 0 }
  let going = true
  const work = Array.from({ length: writers }, async (_, at) => {
    const cookie = await signIn(origin, at % 2 ? 'coordinator-2' : 'coordinator')
    while (going) await takeCall(origin, cookie, load)
  })
  const stop = async () => {
    going = false
    await Promise.allSettled(work)
  }
  return Object.assign(load, { stop })
}

/** Sends again, with the very same keys, what got no answer: in the end each of them stands there once. */
export async function sendAgain(origin: string, { kept, doubtful }: Load): Promise<number[]> {
  const statuses: number[] = []
  for (const { words, body, cookie } of doubtful.splice(0)) {
    const answer = await send(origin, cookie, body)
    statuses.push(answer.status)
    if (answer.status === 303) kept.push({ words, id: idIn(answer) })
  }
  return statuses
}

let calls = 0
const mark = () => `${process.pid}q${++calls}`.replace(/\d/g, digit => 'bdfgklmnpr'[Number(digit)] as string)

async function takeCall(origin: string, cookie: string, load: Running) {
  const words = `gras maaien bij ${mark()}`
  let sent: Sent | null = null
  try {
    const asked = await timed(load, fetch(origin + page, { headers: { cookie } }))
    const html = await asked.text()
    if (asked.status !== 200) {
      load.answers[`page ${asked.status}`] = (load.answers[`page ${asked.status}`] ?? 0) + 1
      return void (await new Promise(wait => setTimeout(wait, 30)))
    }
    const who = nextName()
    // As the lively page has it after three letters: the name, with "somebody new" ticked beside it.
    const chosen = { who, who_seen: who, who_is: 'new' }
    const form = { ...formOn(html, 'Een vraag opnemen'), ...chosen, words }
    sent = { words, cookie, body: new URLSearchParams(form as Record<string, string>).toString() }
    const answer = await timed(load, send(origin, cookie, sent.body))
    load.answers[answer.status] = (load.answers[answer.status] ?? 0) + 1
    if (answer.status === 303) load.kept.push({ words, id: idIn(answer) })
    else load.doubtful.push(givenBack(await answer.text(), sent, load))
  } catch {
    if (sent) load.doubtful.push(sent)
  }
}

/** Whoever presses "try again" sends what that page holds, not what was typed before. */
function givenBack(html: string, sent: Sent, load: Running): Sent {
  const typed = new URLSearchParams(sent.body)
  const form = html.includes(again) ? (formOn(html, again) as Record<string, string>) : {}
  const whole = form.words === sent.words && form._key === typed.get('_key') && form.who === typed.get('who')
  if (!whole) load.textLost.push(html.slice(-600))
  return whole ? { ...sent, body: new URLSearchParams(form).toString() } : sent
}
const again = 'Probeer het opnieuw'

async function timed<T>(load: Running, asked: Promise<T>): Promise<T> {
  const began = performance.now()
  const answer = await asked
  load.slowestMs = Math.max(load.slowestMs, Math.round(performance.now() - began))
  return answer
}

const nextName = () => `Geesje ${mark()}`
const idIn = (answer: Response) => answer.headers.get('location')?.match(/[0-9a-f-]{36}/)?.[0] ?? ''

const send = (origin: string, cookie: string, body: string) =>
  fetch(origin + page, {
    method: 'POST',
    body,
    headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  })

export async function signIn(origin: string, who: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    const body = new URLSearchParams({ who, village: 'esdorp' })
    const answer = await fetch(`${origin}/demo/in`, { method: 'POST', body, redirect: 'manual' })
    const cookie = answer.headers.getSetCookie().at(-1)?.split(';')[0]
    if (answer.status === 303 && cookie) return cookie
    if (tries > 100) throw new Error(`Nobody could sign in: ${answer.status}`)
    await new Promise(wait => setTimeout(wait, 100))
  }
}

/** People at work with their own pauses, and visits that come at their own pace whether or not the house keeps up. */
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { send } from './callers.ts'
import type { Ask, Question } from './questions.ts'
import type { Caller } from './served.ts'

/** Milliseconds and status of every answer, each with the second in which it was asked. */
export type Told = { at: number; ms: number; status: number; right: boolean; saves: boolean }

/** Everybody reads what came and thinks, between half and one and a half times `thinkMs`, before asking on. */
export async function thinking(
  origin: string,
  callers: readonly Caller[],
  question: Question,
  { seconds, thinkMs }: { seconds: number; thinkMs: number },
): Promise<Told[]> {
  const agent = new Agent({ keepAlive: true })
  const told: Told[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    callers.map(async (caller, first) => {
      await wait((thinkMs * first) / callers.length)
      for (let n = first * 37; performance.now() < until; n++) {
        await tell(origin, agent, caller, question.ask(caller, n), began, told)
        await wait(thinkMs * (0.5 + ((n * 7919) % 1000) / 1000))
      }
    }),
  )
  agent.destroy()
  return told
}

/** `perSecond` visits begin each second, also when those before them have no answer yet. */
export async function pressing(
  origin: string,
  callers: readonly Caller[],
  question: Question,
  { seconds, perSecond }: { seconds: number; perSecond: number },
): Promise<Told[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })
  const told: Told[] = []
  const began = performance.now()
  const under = new Set<Promise<void>>()
  for (let n = 0; n < seconds * perSecond; n++) {
    const due = began + (n * 1000) / perSecond
    const early = due - performance.now()
    if (early > 1) await wait(early)
    const caller = callers[n % callers.length] as Caller
    const visit = tell(origin, agent, caller, question.ask(caller, n), began, told).finally(() =>
      under.delete(visit),
    )
    under.add(visit)
  }
  await Promise.all(under)
  agent.destroy()
  return told
}

async function tell(origin: string, agent: Agent, caller: Caller, ask: Ask, began: number, told: Told[]) {
  const asked = performance.now()
  let status = 0
  let right = true
  for (let step: Ask | undefined = ask; step && right; step = step.after) {
    status = await send(origin, agent, caller, step).catch(() => 0)
    right = status === step.status
  }
  const saves = ask.fields?.who_is !== undefined
  told.push({ at: (asked - began) / 1000, ms: performance.now() - asked, status, right, saves })
}

export function below(told: readonly Told[], share: number): number {
  const sorted = told.map(({ ms }) => ms).toSorted((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
}

export function statuses(told: readonly Told[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of told) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

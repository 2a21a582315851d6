/** An old notebook of so many rows on its way in, worked on by a process of its own that is killed and begun anew. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { familyNames, oldWomen } from '../../app/examples/names.ts'
import { addDays } from '../../app/foundation/days.ts'
import { formOn } from './forms.ts'
import { figures, type importStories } from './importing.ts'

/** Of 25 people whom nobody takes for each other; no two rows are the same. */
export function notebookOf(rows: number): string {
  const asked = ['naar de kapper', 'boodschappen', 'lamp ophangen', 'heg snoeien', 'koffie drinken']
  const lines = Array.from({ length: rows }, (_, at) => {
    const who = `${oldWomen[at % 25]} ${familyNames[at % 25]}`
    return `${addDays('2015-01-05', Math.floor(at / 5))};${who};${asked[at % 5]}`
  })
  return `Datum;Naam;Vraag\n${lines.join('\n')}\n`
}

type Stories = ReturnType<typeof importStories>
type Done = { grewMb: number; killed: false } | { killed: true }

export async function bringInKilled({ s, choose }: Stories, bytes: string, kills: number) {
  const count = (table: string) =>
    s.test.count(`select count(*) from logbook.${table} where village_id = $1`, [s.village.id])
  /** Until it is through, or until it has taken over so many more rows. */
  async function work(killAfter?: number): Promise<Done> {
    const child = fork(join(import.meta.dirname, 'import.process.ts'), {
      env: { ...process.env, APP_URL: s.test.urls.app, GATE_URL: s.test.urls.gate, NODE_ENV: 'production' },
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const said: { grewMb?: number; trouble?: string }[] = []
    child.on('message', (message: (typeof said)[number]) => said.push(message))
    const ended = once(child, 'exit')
    if (killAfter !== undefined) {
      const until = (await count('requests')) + killAfter
      while (child.exitCode === null && (await count('requests')) < until) await wait(5)
      child.kill('SIGKILL')
    }
    await ended
    expect(said.flatMap(({ trouble }) => trouble ?? [])).toEqual([])
    if (child.signalCode === 'SIGKILL') return { killed: true }
    return { grewMb: said.at(-1)?.grewMb as number, killed: false }
  }

  const place = (await choose(bytes, 'schrift.csv')).location as string
  const columns = await s.annie.get(place)
  await s.annie.post(place, formOn(columns.body, 'Wat staat er in elke kolom?'))
  const tried = await work()
  const proef = `${place}/proef`
  const { body } = await s.annie.get(proef)
  const [rows = 0] = figures(body) ?? []
  const label = body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
  await s.annie.post(proef, { ...formOn(body, label), do: 'take' })
  const halves: number[] = []
  for (let at = 0; at < kills; at++) {
    expect(await work(Math.floor(rows / (kills + 2)))).toEqual({ killed: true })
    const stands = await count('requests')
    expect(await count('import_rows')).toBe(stands)
    halves.push(stands)
  }
  const taken = await work()
  const doubled = await s.test.count(
    `select count(*) from (select resident_id, words, said_at from logbook.requests where village_id = $1
       group by 1, 2, 3 having count(*) > 1) d`,
    [s.village.id],
  )
  const weights = [tried, taken].map(done => (done.killed ? Number.NaN : done.grewMb))
  return { rows, halves, stands: await count('requests'), kept: await count('import_rows'), doubled, weights }
}

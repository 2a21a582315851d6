/**
 * Long imports go on by themselves, when the page is closed and after a restart: each step is a transaction of its own,
 * and what is to be done next stands in the database.
 */
import { randomUUID } from 'node:crypto'
import { absence } from '../../foundation/away.ts'
import type { Tx } from '../../foundation/database.ts'
import { dayOf } from '../../foundation/days.ts'
import { withoutContent } from '../../foundation/fault.ts'
import { ownKeyOf } from '../../foundation/keys.ts'
import { takeTime } from '../../foundation/patience.ts'
import { imports } from '../../imports.ts'
import { type LogLine, logAccess } from '../../village/accounts/door.ts'
import { villagesAtGate } from '../../village/village/door.ts'
import type { Settings } from '../arrival.ts'
import type { Shown, Working } from '../visit.ts'
import { type Language, sayIn } from '../words.ts'
import { firstId, type Import } from './import.ts'
import type { Busy } from './queries.steps.ts'

type House = Pick<Settings, 'database' | 'serverKey' | 'version' | 'report' | 'clock'>
type At = { house: House; of: Import; village: string; busy: Busy }

/** Everything that waits, one after another; answers how many files it worked on. */
export async function workOnImports(house: House): Promise<number> {
  let worked = 0
  for (const { id: village } of await villagesAtGate(house.database.gate))
    for (const of of imports)
      for (const busy of await house.database.inVillage(nobody(village), 'read', tx =>
        of.files.busy(tx, village),
      )) {
        await workOn({ house, of, village, busy })
        worked++
      }
  return worked
}

const nobody = (village: string) => ({ village, account: '', roles: ['coordinator'] as const })

async function workOn(at: At) {
  const { house, of, village, busy } = at
  try {
    if (busy.work === 'try') await tryOut(at)
    else if (busy.work === 'take') await takeOver(at)
    else await takeBack(at)
  } catch (error) {
    // The database is away for a moment: it goes on when that is back.
    if (absence(error)) return
    house.report(randomUUID().slice(0, 8), withoutContent(error))
    await house.database.inVillage(nobody(village), 'write', tx => of.files.stop(tx, village, busy.id))
  }
}

const tryOut = (at: At) =>
  step(at, async (visit, file) => {
    await at.of.tryOut(visit, file, done => tell(at, done))
    await at.of.files.rest(visit.tx, at.village, file.id)
    return false
  })

async function takeOver(at: At) {
  if (!at.busy.ready)
    await step(at, async (visit, file) => {
      await at.of.makeReady(visit, file, done => tell(at, done))
      return false
    })
  while (await step(at, visit => at.of.takeSome(visit, at.busy))) {}
}

async function takeBack(at: At) {
  let after: string | undefined = firstId
  while (after) {
    const from: string = after
    after = await step(at, visit => at.of.takeSomeBack(visit, at.busy, from))
  }
}

/** One transaction in the name of who pressed the button, with its own line in the read log. */
function step<T>(
  { house, of, village, busy }: At,
  work: (visit: Working, file: NonNullable<Awaited<ReturnType<Import['files']['find']>>>) => Promise<T>,
): Promise<T> {
  const now = Temporal.Instant.from(busy.moment)
  const asker = { village, account: busy.account, roles: ['coordinator'] as const }
  return house.database.inVillage(asker, 'write', async tx => {
    await takeTime(tx)
    const file = await of.files.find(tx, { village, at: house.clock() }, busy.id, 'to read')
    if (!file) throw new Error('A file that was worked on is gone')
    const shown: Shown[] = []
    let action: Parameters<Working['saw']>[1]
    const visit: Working = {
      ...{
        tx,
        now,
        today: dayOf(now),
        language: busy.language as Language,
        say: sayIn(busy.language as Language),
      },
      ...{ village: { id: village }, visitor: { accountId: busy.account } },
      saw: (some, as) => {
        shown.push(...some)
        action = as ?? action
      },
      ownKey: purpose => ownKeyOf(house.serverKey, purpose),
    }
    const done = await work(visit, file)
    await logWork(tx, house, of, shown, action ?? 'S')
    return done
  })
}

const logWork = (tx: Tx, house: House, { path }: Import, shown: Shown[], action: LogLine['action']) =>
  logAccess(tx, {
    ...{ eventType: `/:village/${path}/invoer`, purpose: 'help between neighbours', authRule: 'coordinator' },
    ...{ accessPoint: null, onBehalfOf: null, system: `umkiek ${house.version}`, traceId: randomUUID() },
    ...{ action, outcome: 'done', subjects: shown },
  })

/** On a way of its own: the step itself is not seen before it ends. */
const tell = ({ house, of, village, busy }: At, done: number) =>
  house.database.inVillage(nobody(village), 'write', tx => of.files.tellProgress(tx, village, busy.id, done))

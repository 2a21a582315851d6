/** The built house: what bin/serve.ts and the tests open. */

import * as build from 'virtual:react-router/server-build'
import { makeAnswer } from './entrance/answer.ts'
import type { Settings } from './entrance/arrival.ts'
import { hearing } from './entrance/now.ts'
import drawing, { type Built } from './entry.server.tsx'
import type { Database } from './foundation/database.ts'
import { openLive as liveOver } from './foundation/live/live.ts'

const draw = drawing(build as unknown as Built)

/** What a house hears and says over all its processes; `url` is of a login that keeps its connection. */
export const openLive = (url: string, database: Database, clock: Settings['clock']) =>
  liveOver(url, hearing(database, clock))
export const openHouse = (settings: Settings) => makeAnswer(settings, draw)
export { ensureSetupCode } from './entrance/begin.setup.ts'
export { doDueChores } from './entrance/chores.ts'
export { workOnImports } from './entrance/importing/work.ts'
export { lookAtRestored } from './entrance/queries.restored.ts'
export { appliedMigrations, isReachable, loadExample } from './example.ts'
export { openDatabase, refusals } from './foundation/database.ts'
export { openJournal } from './foundation/journal.ts'
export { openMail } from './foundation/mail.ts'
export { sendWaiting } from './village/accounts/door.ts'
export { rescueAdministrator } from './village/accounts/queries.rescue.ts'
export { reapplyErasures } from './village/rights/door.ts'
export type { Settings }

/** The built house: what bin/serve.ts and the tests open. */

import * as build from 'virtual:react-router/server-build'
import { makeAnswer } from './entrance/answer.ts'
import type { Settings } from './entrance/arrival.ts'
import drawing, { type Built } from './entry.server.tsx'

const draw = drawing(build as unknown as Built)

export const openHouse = (settings: Settings) => makeAnswer(settings, draw)
export { ensureSetupCode } from './entrance/begin.setup.ts'
export { doDueChores } from './entrance/chores.ts'
export { appliedMigrations, isReachable, loadExample } from './example.ts'
export { openDatabase, refusals } from './foundation/database.ts'
export { openMail } from './foundation/mail.ts'
export { sendWaiting } from './village/accounts/door.ts'
export { rescueAdministrator } from './village/accounts/queries.rescue.ts'
export type { Settings }

/** accounts: who comes in, how, as what; and the log that shows who looked. */

export { warnOfAnchor } from './queries.anchors.alarm.ts'
export { sendWeeklyAnchor } from './queries.anchors.ts'
export { type Colleague, colleagues } from './queries.colleagues.ts'
export { sendWaiting } from './queries.post.ts'
export { type LogLine, logAccess, logAlone, logCall } from './queries.read-log.ts'
export {
  findSession,
  type Membership,
  newToken,
  type Session,
  touchSession,
} from './queries.sessions.ts'
export { sweepAccounts } from './queries.sweep.ts'
export { looksAt } from './queries.who-looked.ts'
export { dayInWords } from './rules.read-log.days.ts'
export { isOver } from './rules.sessions.ts'
export { type DayOfLooks, type Line, tellLooks } from './rules.who-looked.ts'

/** accounts: who comes in, how, as what; and the log that shows who looked. */

export {
  type By,
  emergenciesOf,
  emergenciesTold,
  endEmergency,
  openEmergency,
  ownEmergency,
  ownWrong,
  reviewEmergency,
  type WholeEmergency,
} from './emergency/queries.emergency.ts'
export {
  hearersOf,
  tellOfEmergency,
  tellOverseer,
  warnOfEmergencies,
} from './emergency/queries.telling.ts'
export {
  type Emergency,
  isLate,
  mayReview,
  readReason,
  reviewedBefore,
  whoSeesToIt,
} from './emergency/rules.emergency.ts'
export { warnOfAnchor } from './queries.anchors.alarm.ts'
export { sendWeeklyAnchor } from './queries.anchors.ts'
export { warnOfBackup } from './queries.backups.alarm.ts'
export { type Colleague, colleagues } from './queries.colleagues.ts'
export { accountsHold } from './queries.holding.ts'
export { membersOf } from './queries.members.ts'
export { tellDuty } from './queries.notices.once.ts'
export { unseenNotices } from './queries.notices.ts'
export { sendWaiting } from './queries.post.ts'
export { checkChain } from './queries.read-log.check.ts'
export { type LogLine, logAccess, logAlone, logCall } from './queries.read-log.ts'
export {
  findSession,
  type Membership,
  newToken,
  type Session,
  touchSession,
} from './queries.sessions.ts'
export { stillIn } from './queries.still-in.ts'
export { sweepAccounts } from './queries.sweep.ts'
export {
  rolesOverTime,
  seenThrough,
  type Within,
  waysThrough,
  workersBefore,
} from './queries.through.ts'
export { looksAt, type Subject } from './queries.who-looked.ts'
export { isOver, provenRecently } from './rules.sessions.ts'
export { whenHad } from './rules.through.ts'
export { type Routine, readAloud } from './rules.who-looked.order.ts'
export { type DayOfLooks, type Line, type Look, tellLooks } from './rules.who-looked.ts'

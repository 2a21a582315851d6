/** accounts: who comes in, how, as what; and the log that shows who looked. */
export { type LogLine, logAccess } from './queries.read-log.ts'
export {
  endSession,
  findSession,
  type Membership,
  newToken,
  type Session,
  touchSession,
} from './queries.sessions.ts'
export { isOver } from './rules.sessions.ts'

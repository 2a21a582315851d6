/** From what a program says to what a person can do about it. */
import type { Trouble } from './rules.alarms.ts'
import { KeyTrouble } from './seal.ts'
import { TargetAway } from './target.ts'

export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof KeyTrouble) return 'key'
  if (thrown instanceof TargetAway) return 'away'
  const { code = '', message = '' } = thrown as { code?: string; message?: string }
  if (/removed|invalidated|ahead of the WAL flush/.test(message)) return 'gap'
  return byCode[code] ?? (/^(57P|08)/.test(code) ? 'database' : 'other')
}

/** The system's own codes, and PostgreSQL's for a page whose checksum is wrong. */
const byCode: Record<string, Trouble> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOENT: 'away',
  EIO: 'away',
  ENODEV: 'away',
  ENXIO: 'away',
  ESTALE: 'away',
  ENOTCONN: 'away',
  EHOSTDOWN: 'away',
  ETIMEDOUT: 'away',
  EROFS: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  XX001: 'corrupt',
  ECONNREFUSED: 'database',
  ECONNRESET: 'database',
  EPIPE: 'database',
}

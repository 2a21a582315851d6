/** How long what is kept: in the order in which people ask for it. */
import type { Column } from '../../foundation/columns.ts'

export const kept = [
  'person',
  'part',
  'request',
  'history',
  'log',
  'own-history',
  'file',
  'sheet',
  'draft',
  'kept-form',
  'receipt',
  'session',
  'try',
  'notice',
  'mail',
] as const
export type Kept = (typeof kept)[number]

/** Only under which something of a resident stands. */
export const keptOfResidents = (catalogue: readonly Column[]): Kept[] =>
  kept.filter(keep =>
    catalogue.some(line => line.keep === keep && (line.class === 'personal' || line.class === 'sensitive')),
  )

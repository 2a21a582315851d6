/** Why a house does not open, in a sentence that says what to do. */
import type { HouseSettings } from './settings.ts'

export function portTrouble(trouble: NodeJS.ErrnoException, { port, host }: HouseSettings): Error {
  const why = {
    EADDRINUSE: `Another program already answers on port ${port}. Stop that one, or choose another port: PORT=${port + 1}.`,
    EACCES: `Port ${port} is only for root. Choose one above 1023 (PORT=8080); Caddy stands in front of it.`,
    EADDRNOTAVAIL: `This computer has no address ${host}. Correct UMKIEK_HOST, or leave it out.`,
  }[trouble.code ?? '']
  return why ? new Error(why) : trouble
}

export const unsafeSentence = (found: string[]) =>
  `Umkiek does not start on this database: ${found.join('; ')}. It needs fsync, full_page_writes, data_checksums and ` +
  'synchronous_commit on, and a role without rights over other roles. docs/beheer tells how to put that right.'

/** How long processors worked for one answer: what is left of a figure when the machine is busy with other things. */
import { readdirSync, readFileSync } from 'node:fs'

/** Seconds of processor that a process took so far, and those that it started and that ended; and what started it. */
function statOf(pid: number | string): { parent: number; seconds: number; ended: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const both = (at: number) => (Number(fields[at]) + Number(fields[at + 1])) / 100
  return { parent: Number(fields[1]), seconds: both(11), ended: both(13) }
}

export const workOf = (pid: number): number => statOf(pid).seconds

/** Of all that a process started: for PostgreSQL its connections, those that were let go too, and its writers. */
export function workBelow(pid: number): number {
  let seconds = statOf(pid).ended
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const { parent, seconds: worked } = statOf(name)
      if (parent === pid) seconds += worked
    } catch {
      // It ended while we looked.
    }
  }
  return seconds
}

/** How long processors worked for one answer: what is left of a figure when the machine is busy with other things. */
import { readdirSync, readFileSync } from 'node:fs'

/** Seconds of processor that a process took so far, and the process that started it. */
function statOf(pid: number | string): { parent: number; seconds: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / 100 }
}

export const workOf = (pid: number): number => statOf(pid).seconds

/** Of all that a process started and that still lives: for PostgreSQL its connections and its writers. */
export function workBelow(pid: number): number {
  let seconds = 0
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

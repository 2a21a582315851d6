/**
 * Room that is set aside on the disk. Looking at people writes a line in the read log, and no log means no access: on a
 * full disk nobody could even look up a telephone number. Then this room is given back for those lines, and what would
 * write more is refused until there is space again.
 */
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type Reserve = {
  /** The database said that the disk is full. */
  spend: () => void
  /** Whether only looking is possible now. Takes the room back as soon as there is plenty. */
  isSpent: () => boolean
}

const size = 64 * 1024 * 1024

/** `folder` on the disk of the database; on another disk it helps nobody and harms nobody. */
export function keepReserve(folder: string, say: (line: string) => void): Reserve {
  const file = join(folder, 'reserve')
  // Without room for a reserve the house opens all the same.
  fill(file)
  let spent = false
  let looked = 0
  const spend = () => {
    if (!spent)
      say('The disk is full. Looking still works, saving does not; make room, then all goes on by itself.')
    spent = true
    rmSync(file, { force: true })
  }
  const isSpent = () => {
    if (!spent || performance.now() - looked < 1000) return spent
    looked = performance.now()
    spent = !fill(file)
    if (!spent) say('There is room on the disk again.')
    return spent
  }
  return { spend, isSpent }
}

/** Real blocks, not a promise of the file system; and never the last ones. */
function fill(file: string): boolean {
  if (existsSync(file) && statSync(file).size === size) return true
  try {
    const { bavail, bsize } = statfsSync(join(file, '..'))
    if (bavail * bsize < 2 * size) return false
    const opened = openSync(file, 'w', 0o600)
    const block = Buffer.alloc(1024 * 1024, 'umkiek ')
    for (let written = 0; written < size; written += block.length) writeSync(opened, block)
    fsyncSync(opened)
    closeSync(opened)
    return true
  } catch {
    rmSync(file, { force: true })
    return false
  }
}

/** One house per data folder: who lives here, and who makes room. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { HouseSettings } from './settings.ts'

const pidFile = (settings: HouseSettings) => join(settings.data, 'umkiek.pid')

/** Another house may have come to live with these data meanwhile: its sign stays. */
export function leave(settings: HouseSettings) {
  const file = pidFile(settings)
  if (existsSync(file) && readFileSync(file, 'utf8') === String(process.pid)) rmSync(file)
}

/** One house per data folder. In a demo a forgotten one makes room; a real one is never pushed aside. */
export async function takeOver(settings: HouseSettings, say: (line: string) => void) {
  const file = pidFile(settings)
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (other && other !== process.pid && isUmkiek(other)) {
    if (!settings.demo)
      throw new Error(`Umkiek already runs with this data folder (process ${other}). Stop that one first.`)
    say('Another Umkiek still runs with these data; asking it to stop …')
    process.kill(other, 'SIGTERM')
    for (let tries = 0; tries < 100 && isUmkiek(other); tries++) await wait(100)
  }
  writeFileSync(file, String(process.pid))
}

function isUmkiek(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !existsSync('/proc/self') || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.ts')
  } catch {
    return false
  }
}

/** The backup runs beside the house in a process of its own: pressing and sealing, or a disk that hangs, slows no page. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { setupOf } from '../app/foundation/backup/setup.ts'
import type { Urls } from './running.ts'
import type { HouseSettings } from './settings.ts'

export type Order = { urls: Urls; data: string; settings: string | null; erasures: string }

/** Looked at every minute: it may be set up, or fall over, while the house is open. */
export function startKeeping(settings: HouseSettings, urls: Urls, say: (line: string) => void): () => void {
  let child: ChildProcess | null = null
  let said = ''
  const sayOnce = (line: string) => {
    if (line !== said) say(line)
    said = line
  }
  const look = () => {
    if (!setupOf(settings.data))
      return sayOnce(
        'Er wordt nog geen reservekopie gemaakt. docs/beheer zegt hoe: npm run backup -- --setup',
      )
    if (!urls.backup)
      return sayOnce('Er wordt geen reservekopie gemaakt: UMKIEK_BACKUP_URL ontbreekt. Typ npm run migrate.')
    if (child && child.exitCode === null && child.signalCode === null) return
    child = fork(join(settings.root, 'bin/keep-backups.ts'), { cwd: settings.root })
    child.on('error', trouble => say(`De reservekopie start niet: ${trouble.message}`))
    child.send({
      urls,
      data: settings.data,
      settings: settings.file,
      erasures: settings.erasures,
    } satisfies Order)
  }
  look()
  const timer = setInterval(look, 60_000)
  return () => {
    clearInterval(timer)
    child?.kill()
  }
}

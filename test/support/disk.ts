/** A disk of its own in a file, whose power can be cut: what was not yet written down is gone. Needs root. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Disk = {
  folder: string
  cut: () => void
  plugIn: () => Promise<void>
  remove: () => Promise<void>
}
export type FileSystem = 'ext4' | 'xfs'

export function makeDisk(kind: FileSystem, megabytes: number): Disk {
  const own = mkdtempSync(join(tmpdir(), 'umkiek-disk-'))
  chmodSync(own, 0o755)
  const [image, folder] = [join(own, 'image'), join(own, 'disk')]
  writeFileSync(image, '')
  truncateSync(image, megabytes * 1024 * 1024)
  execFileSync(`mkfs.${kind}`, kind === 'ext4' ? ['-q', '-F', image] : ['-q', '-f', image])
  mkdirSync(folder)
  const mount = () => execFileSync('mount', ['-o', 'loop', image, folder])
  mount()
  chmodSync(folder, 0o755)
  return {
    folder,
    /** From here on nothing reaches the disk; what the system still had in its memory never will. */
    cut: () => execFileSync('xfs_io', ['-x', '-c', 'shutdown', folder]),
    plugIn: async () => {
      await unmount(folder)
      mount()
    },
    remove: async () => {
      await unmount(folder)
      rmSync(own, { recursive: true, force: true })
    },
  }
}

/** A process that was just killed may hold the disk for another moment. */
async function unmount(folder: string) {
  for (let tries = 0; spawnSync('umount', [folder]).status !== 0; tries++) {
    if (tries > 100) throw new Error(`${folder} could not be unmounted.`)
    await wait(50)
  }
}

/** What this machine lacks for cutting the power, in words; null when nothing. */
export function lacking(): string | null {
  if (process.getuid?.() !== 0) return 'the rights of root'
  const found = (program: string) => spawnSync('which', [program]).status === 0
  const packages = { xfs_io: 'xfsprogs', 'mkfs.ext4': 'e2fsprogs', setpriv: 'util-linux' }
  const missing = Object.entries(packages).filter(([program]) => !found(program))
  return missing.length > 0 ? `${missing.map(([, name]) => name).join(', ')} (apt-get install)` : null
}

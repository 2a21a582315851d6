/** Files without which everything else is worth nothing: keys and passwords. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * What stands in `file`; the first time what `make` says. It is on the disk, name and all, before anybody uses it: a
 * power cut a minute later would otherwise leave a database whose password nobody knows.
 */
export function lasting(file: string, make: () => Buffer): Buffer {
  if (!existsSync(file)) {
    const aside = `${file}.${process.pid}`
    const opened = openSync(aside, 'w', 0o600)
    writeSync(opened, make())
    fsyncSync(opened)
    closeSync(opened)
    renameSync(aside, file)
    keepName(dirname(file))
  }
  return readFileSync(file)
}

function keepName(folder: string) {
  // Windows opens no folders; there the file system keeps names by itself.
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

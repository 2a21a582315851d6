/** For a command that only works beside a house that runs. */
import { runningUrls, type Urls } from './running.ts'
import type { HouseSettings } from './settings.ts'

export const urlsOf = (settings: HouseSettings): Urls =>
  runningUrls(settings) ??
  stop(`Umkiek does not run with the data in ${settings.data}. Start it first, and leave it running.`)

export function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/**
 * The disk full (D5): looking goes on, saving is refused in plain words with the text kept, and when there is room
 * again everything works within a minute without anybody's hand.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { keepPostgres } from '../../app/foundation/postgres.keep.ts'
import { check } from '../support/crash.check.ts'
import { closeHouse, openHouseOn, settle } from '../support/crash.house.ts'
import { beginLoad, sendAgain, signIn } from '../support/crash.load.ts'
import { hasDebian15, startDebian15 } from '../support/debian.ts'
import { lacking, makeDisk } from '../support/disk.ts'
import { keepResult } from '../support/results.ts'

const lacks = lacking()
if (lacks) throw new Error(`test:root fills a disk in a file; for that it needs ${lacks}.`)

it.each(['embedded 18', 'Debian 15'] as const)('%s on a disk of 400 MB that fills up (D5)', async server => {
  if (server === 'Debian 15' && !hasDebian15())
    throw new Error("Debian's PostgreSQL 15 is not here: apt-get install postgresql-15.")
  const disk = makeDisk('ext4', 400)
  const log: string[] = []
  const postgres =
    server === 'embedded 18'
      ? await keepPostgres(disk.folder, line => log.push(line))
      : await startDebian15(disk.folder)
  const admin = await settle(postgres.url)
  const house = await openHouseOn(postgres.url, '', disk.folder)
  try {
    const cookie = await signIn(house.origin, 'coordinator')
    const load = beginLoad(house.origin, 6)
    await wait(2000)
    const stuffing = fill(disk.folder)
    const refusedFrom = await until(
      () => (load.answers['507'] ?? 0) + (load.answers['503'] ?? 0) > 5,
      120_000,
    )
    const pages = await look(house.origin, cookie)
    await wait(3000)
    const whileFull = { ...load.answers }
    rmSync(stuffing)
    const savedBefore = load.kept.length
    const recoveredMs = await until(() => load.kept.length > savedBefore + 5, 60_000)
    await load.stop()
    const statuses = await sendAgain(house.origin, load)
    const found = await check(admin, load.kept)
    const troubles = await house.troubles()
    const { textLost } = load
    keepResult(`D5-${server.replace(' ', '-')}`, {
      ...{ postgres: server, acknowledged: load.kept.length, refusedFrom, whileFull, pages, recoveredMs },
      ...{ sentAgain: statuses.length, textLost: textLost.length, troubles: troubles.length, log, ...found },
    })
    expect(found).toEqual({ lost: 0, half: 0, double: 0, broken: [] })
    expect(new Set(statuses)).toEqual(new Set([303]))
    expect(Math.max(refusedFrom, recoveredMs)).toBeGreaterThan(-1)
    expect(textLost).toEqual([])
    expect(troubles).toEqual([])
    expect(pages).toEqual(Object.fromEntries(Object.keys(pages).map(page => [page, 200])))
  } finally {
    await closeHouse(house)
    await postgres.stop()
    await disk.remove()
  }
})

/** Down to the last block, in bytes that cannot be pressed together. */
function fill(folder: string): string {
  const file = join(folder, 'stuffing')
  const opened = openSync(file, 'w')
  for (const size of [1024 * 1024, 4096]) {
    const block = randomBytes(size)
    try {
      for (;;) writeSync(opened, block)
    } catch {
      fsyncSync(opened)
    }
  }
  closeSync(opened)
  return file
}

/** Milliseconds until it is so, or -1. */
async function until(so: () => boolean, most: number): Promise<number> {
  const began = performance.now()
  while (!so()) {
    if (performance.now() - began > most) return -1
    await wait(50)
  }
  return Math.round(performance.now() - began)
}

const looked = ['/', '/esdorp', '/esdorp/meer', '/esdorp/vandaag', '/esdorp/logboek', '/esdorp/mensen']

async function look(origin: string, cookie: string): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {}
  for (const page of looked) statuses[page] = (await fetch(origin + page, { headers: { cookie } })).status
  return statuses
}

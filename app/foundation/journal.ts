/**
 * Who was erased and which line was taken away, outside the database: an older backup that is put back does not know
 * it. A line holds a number, a day and who did it; no name. On disk before the answer leaves.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export type Erased = {
  village: string
  resident: string
  by: string | null
  why: 'asked' | 'time'
  at: string
  /** Where the whole name stood with others, it was covered. */
  named?: boolean
}
/** One line about somebody, or the words beside one step. An older Umkiek, which does not know these, passes them over. */
export type Gone = {
  village: string
  line: string
  by: string | null
  why: 'mistake' | 'asked' | 'wrong-person' | 'other'
  at: string
}
export type Journal = {
  append: (lines: readonly (Erased | Gone)[]) => void
  /** Everybody that can be read; a last line that a power cut broke off is passed over. */
  read: () => Erased[]
  /** And every line that was taken away. */
  readGone: () => Gone[]
}

export function openJournal(file: string): Journal {
  return {
    append: lines => {
      if (lines.length === 0) return
      mkdirSync(dirname(file), { recursive: true })
      const broken = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
      const words = lines.map(line => `${JSON.stringify(line)}\n`).join('')
      write(file, (broken ? '\n' : '') + words)
      sync(dirname(file))
    },
    read: () => linesIn(file).flatMap(readErased),
    readGone: () => linesIn(file).flatMap(readGone),
  }
}

const linesIn = (file: string): unknown[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(readLine) : []

function write(file: string, words: string) {
  const open = openSync(file, 'a', 0o600)
  try {
    writeSync(open, words)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}

/** The name of a new file stands in its folder; Windows has no such thing as syncing one. */
function sync(folder: string) {
  if (process.platform === 'win32') return
  const open = openSync(folder, 'r')
  fsyncSync(open)
  closeSync(open)
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function readLine(words: string): unknown[] {
  try {
    return [JSON.parse(words) ?? {}]
  } catch {
    return []
  }
}

function readErased(line: unknown): Erased[] {
  const { village, resident, by = null, why, at, named = false } = line as Erased
  return id.test(village) && id.test(resident) ? [{ village, resident, by, why, at, named }] : []
}

function readGone(told: unknown): Gone[] {
  const { village, line, by = null, why, at } = told as Gone
  return id.test(village) && id.test(line) ? [{ village, line, by, why, at }] : []
}

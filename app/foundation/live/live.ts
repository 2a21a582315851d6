/**
 * What happens in the house, told to the pages that are open. A message names a village and the ids of what changed,
 * nothing else: who may see it is asked again when the page is drawn again. Docs: decision 14.
 */
import { randomBytes } from 'node:crypto'
import { keyOf, makePresence, readHere } from './presence.ts'
import { openWire } from './wire.ts'

/** One open page. `about` is the thing that it is about; null for a list, which hears everything of its village. */
export type Seat = {
  village: string
  account: string
  session: string
  about: string | null
  /** What this page knows already: what `mark` said when it was drawn. */
  since: string
  /** In the words of who reads it. */
  say: (looks: readonly string[], writes: readonly string[]) => string
}
export type Live = {
  /** Something of these things changed; none: of whatever. */
  tell: (village: string, things: readonly string[]) => void
  writes: (village: string, thing: string, account: string) => void
  /** How far this process has heard. */
  mark: (village: string) => string
  /** Null when there are enough of this account, or of all. */
  open: (seat: Seat) => ReadableStream<Uint8Array> | null
  close: () => Promise<void>
}
/** Of these seats, those whose people may still sit there. */
export type StillIn = (seats: readonly Seat[]) => Promise<readonly Seat[]>

/** Pages of one person in sight at once; and of all people, in one process. */
const [mostOfOne, mostOfAll] = [8, 2000]
/**
 * Milliseconds. Changes of one moment are told as one, and to one village not more often than a page can draw; everybody is asked for, and shows a sign of life, every 15 s. */
const [together, apart, round] = [40, 300, 15_000]
/**
 * A page comes again after a minute: whoever went away without a word (a lid that was closed, a cable) is seen to be gone
 * then. It comes within a second, which counts as not having been away.
 */
const oldest = 60_000
/** Words that nobody took in: the page at the other end has stopped reading. */
const mostUnread = 50

type Open = Seat & {
  write: (text: string) => boolean
  end: () => void
  /** Who was said to be here. */
  said: string
}

export function openLive(url: string, stillIn: StillIn): Live {
  const me = randomBytes(6).toString('base64url')
  const open = new Set<Open>()
  const heard = new Map<string, number>()
  const changed = new Map<string, Set<string> | 'all'>()
  const told = new Map<string, number>()
  const wire = openWire(url, { hear, back: () => lookAll() })
  const presence = makePresence(me, wire.say, showPresent)
  const rounds = setInterval(() => {
    void check([...open]).then(() => {
      for (const seat of open) if (!seat.write(`id: ${mark(seat.village)}\n\n`)) seat.end()
    })
  }, round)
  rounds.unref()
  return {
    tell: (village, things) =>
      wire.say(JSON.stringify({ village, things: things.length > 40 ? [] : things })),
    writes: (village, thing, account) => presence.write(keyOf(village, thing, account)),
    mark,
    open: begin,
    close: async () => {
      clearInterval(rounds)
      presence.close()
      for (const seat of open) seat.end()
      await wire.close()
    },
  }

  function mark(village: string) {
    return `${me}.${heard.get(village) ?? 0}`
  }

  function begin(seat: Seat): ReadableStream<Uint8Array> | null {
    const own = [...open].filter(({ account }) => account === seat.account)
    if (own.length >= mostOfOne || open.size >= mostOfAll) return null
    const { village, about, account } = seat
    const key = about && keyOf(village, about, account)
    const letters = new TextEncoder()
    let age: NodeJS.Timeout
    let here: Open
    const leave = () => {
      if (!open.delete(here)) return
      clearTimeout(age)
      if (key) presence.go(key)
    }
    return new ReadableStream<Uint8Array>({
      start: controller => {
        here = {
          ...seat,
          said: '',
          write: text => {
            if ((controller.desiredSize ?? 0) < -mostUnread) return false
            controller.enqueue(letters.encode(text))
            return true
          },
          end: () => {
            if (!open.has(here)) return
            leave()
            controller.close()
          },
        }
        open.add(here)
        // Not all in the same second.
        age = setTimeout(here.end, oldest * (0.8 + Math.random() * 0.4))
        age.unref()
        here.write(`retry: 800\nid: ${mark(village)}\n\n`)
        if (seat.since !== mark(village)) here.write(look(village))
        if (key) presence.come(key)
        showPresent()
      },
      cancel: leave,
    })
  }

  function hear(message: string) {
    const { village, things, from, here } = JSON.parse(message)
    if (from) return presence.hear(from, readHere(here))
    heard.set(village, (heard.get(village) ?? 0) + 1)
    const before = changed.get(village)
    const next = Math.max(together, (told.get(village) ?? 0) + apart - Date.now())
    if (before === undefined) setTimeout(() => void deliver(village), next)
    if (things.length === 0 || before === 'all') changed.set(village, 'all')
    else changed.set(village, new Set([...(before ?? []), ...things]))
  }

  async function deliver(village: string) {
    const things = changed.get(village) ?? 'all'
    changed.delete(village)
    told.set(village, Date.now())
    const concerned = ({ about }: Open) => about === null || things === 'all' || things.has(about)
    const seats = [...open].filter(seat => seat.village === village && concerned(seat))
    for (const seat of await check(seats)) if (!seat.write(look(village))) seat.end()
  }

  /** After the wire was gone: nobody knows what happened meanwhile. */
  function lookAll() {
    for (const village of new Set([...open].map(({ village }) => village)))
      hear(JSON.stringify({ village, things: [] }))
  }

  /** Whose role was taken away or whose session ended hears nothing more. When nobody can say, nobody does. */
  async function check(seats: Open[]): Promise<Open[]> {
    if (seats.length === 0) return []
    const still = await stillIn(seats).catch(() => null)
    for (const seat of seats) {
      if (still?.includes(seat)) continue
      if (still) seat.write('event: over\ndata: 1\n\n')
      seat.end()
    }
    return seats.filter(seat => open.has(seat))
  }

  function look(village: string) {
    return `id: ${mark(village)}\nevent: look\ndata: 1\n\n`
  }

  function showPresent() {
    for (const seat of open) {
      if (!seat.about) continue
      const others = presence.of(seat.village, seat.about).filter(({ account }) => account !== seat.account)
      const writing = new Set(others.filter(({ writes }) => writes).map(({ account }) => account))
      const looking = new Set(others.map(({ account }) => account).filter(account => !writing.has(account)))
      const words = seat.say([...looking].sort(), [...writing].sort())
      if (words === seat.said) continue
      seat.said = words
      seat.write(`event: here\ndata: ${words.replaceAll('\n', ' ')}\n\n`)
    }
  }
}

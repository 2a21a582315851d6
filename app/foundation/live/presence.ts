/**
 * Who looks at what, and who is writing there, over all processes. Every process says all of its own again and again;
 * what is not said again is forgotten. Nothing of it is kept: no table, no log, no hour.
 */
type Present = { village: string; thing: string; account: string; writes: boolean }
export type Presence = ReturnType<typeof makePresence>

/** Milliseconds. A page that is sent and comes back was not away; who stopped typing is no longer writing. */
const [grace, writing, again, forgotten] = [2500, 8000, 5000, 12_000]
/** In one message, which may not be longer than 8,000 letters. */
const most = 60

export function makePresence(me: string, say: (message: string) => void, changed: () => void) {
  const looking = new Map<string, number>()
  const until = new Map<string, { end: number; writes: boolean }>()
  const others = new Map<string, { at: number; here: Present[] }>()
  let parts = 0
  let closed = false
  const beat = setInterval(announce, again)
  beat.unref()

  return {
    come: (key: string) => {
      looking.set(key, (looking.get(key) ?? 0) + 1)
      announceSoon(20)
    },
    go: (key: string) => {
      const left = (looking.get(key) ?? 1) - 1
      if (left > 0) return void looking.set(key, left)
      looking.delete(key)
      until.set(key, { end: Date.now() + grace, writes: false })
      announceSoon(grace + 100)
    },
    write: (key: string) => {
      const fresh = isLate(until.get(key)?.end) || !until.get(key)?.writes
      until.set(key, { end: Date.now() + writing, writes: true })
      if (fresh) announceSoon(20)
    },
    hear: (from: string, here: Present[]) => {
      others.set(from, { at: Date.now(), here })
      changed()
    },
    of: (village: string, thing: string): Present[] => {
      const all = [...others.values()].filter(({ at }) => !isLate(at + forgotten)).flatMap(({ here }) => here)
      return all.filter(each => each.village === village && each.thing === thing)
    },
    close: () => {
      closed = true
      clearInterval(beat)
    },
  }

  function announceSoon(delay: number) {
    setTimeout(announce, delay).unref()
  }

  function announce() {
    if (closed) return
    for (const [key, { end }] of until) if (isLate(end)) until.delete(key)
    for (const [from, { at }] of others) if (isLate(at + forgotten)) others.delete(from)
    changed()
    const here = [...new Set([...looking.keys(), ...until.keys()])].map(presentOf)
    const now = Math.ceil(here.length / most)
    // What was said in more parts before is said to be empty, once.
    for (let part = 0; part < Math.max(now, parts); part++) {
      const some = here.slice(part * most, (part + 1) * most).map(Object.values)
      say(JSON.stringify({ from: `${me}/${part}`, here: some }))
    }
    parts = now
  }

  function presentOf(key: string): Present {
    const [village = '', thing = '', account = ''] = key.split(' ')
    return { village, thing, account, writes: until.get(key)?.writes ?? false }
  }
}

export const keyOf = (...parts: [village: string, thing: string, account: string]) => parts.join(' ')
const isLate = (moment = 0) => moment <= Date.now()

export const readHere = (here: unknown): Present[] =>
  Array.isArray(here)
    ? here.map(([village, thing, account, writes]) => ({ village, thing, account, writes: writes === true }))
    : []

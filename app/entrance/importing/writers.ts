/** Who kept the notebook: each word for somebody is led to a colleague once per file, by a person. */
import type { Fields } from '../../foundation/form.ts'
import { dotted } from '../../furniture/dotted.ts'
import type { VillageVisit, Working } from '../visit.ts'
import type { Import } from './import.ts'
import { wordsIn } from './queries.writers.ts'
import { type Colleague, likeliest, plainWord } from './rules.writers.ts'
import type { Trying } from './said.ts'

/** `account`: whom it is led to or, before anybody said, whom it may stand for; empty for none of us. */
export type Writer = { word: string; count: number; account: string; isSaid: boolean }

export async function writersOf(visit: Working, of: Import, { id, columns, book }: Trying) {
  const column = of.writers?.column
  const asked = (columns ?? book.guess).flatMap((meaning, at) => (meaning && meaning === column ? [at] : []))
  const colleagues = asked.length > 0 ? ((await of.writers?.colleagues(visit)) ?? []) : []
  if (colleagues.length === 0) return { writers: [], colleagues }
  const off = book.parts.flatMap(({ on }, at) => (on ? [] : [at]))
  const found = await wordsIn(visit.tx, of.room, { village: visit.village.id, id, columns: asked, off })
  return { writers: eachOnce(found, colleagues, book.writers ?? {}).slice(0, most), colleagues }
}
/** More of them are no colleagues, but something else in that column. */
const most = 12

/** Who is written in full needs no asking. */
function eachOnce(
  found: readonly { word: string; count: number }[],
  colleagues: readonly Colleague[],
  said: Record<string, string>,
): Writer[] {
  const full = new Set(colleagues.map(({ name }) => plainWord(name)))
  const once = new Map<string, Writer>()
  for (const { word, count } of found) {
    const key = plainWord(word)
    if (!key || key.length > 40 || full.has(key)) continue
    const known = once.get(key)
    if (known) known.count += count
    else {
      const account = said[key] ?? likeliest(word, colleagues) ?? ''
      once.set(key, { word: word.trim(), count, account, isSaid: key in said })
    }
  }
  return [...once.values()].sort((one, other) => other.count - one.count)
}

/** What the form says of them; only of words of this file, and only to colleagues. */
export async function readWriters(visit: Working, of: Import, file: Trying, fields: Fields) {
  const before = file.book.writers
  if (!fields.has('written')) return before ? { writers: before } : {}
  const { writers, colleagues } = await writersOf(visit, of, file)
  const words = new Map(
    fields.texts('written').map((word, at) => [plainWord(word), fields.text(`writer-${at}`)]),
  )
  const said = writers.flatMap(({ word }) => {
    const to = words.get(plainWord(word))
    return to === undefined
      ? []
      : [[plainWord(word), colleagues.some(({ account }) => account === to) ? to : '']]
  })
  return { writers: Object.fromEntries(said) as Record<string, string> }
}

/** For whoever looks at what will happen: whose words were led to whom, or that somebody still has to say so. */
export async function ledTo(visit: VillageVisit, of: Import, file: Trying): Promise<string[]> {
  const say = visit.say('entrance')
  const { writers, colleagues } = await writersOf(visit, of, file)
  const led = writers.flatMap(({ word, account, isSaid }) => {
    const name = colleagues.find(one => one.account === account)?.name
    return isSaid && name ? [say('import.writers.is', { word, name })] : []
  })
  const open = writers.filter(({ isSaid }) => !isSaid).map(({ word }) => `“${word}”`)
  return [
    ...(led.length > 0 ? [dotted(led)] : []),
    ...(open.length > 0 ? [say('import.writers.open', { words: open.join(', ') })] : []),
  ]
}

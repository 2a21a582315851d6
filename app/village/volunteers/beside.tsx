/** What somebody typed beside what a colleague changed meanwhile: both are shown, and nothing is lost. */
import { data } from 'react-router'
import { useWords } from '../../entrance/house.tsx'
import type { Typed, VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Facts } from '../../furniture/facts.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Table } from '../../furniture/table.tsx'
import type { Keeps, Versioned } from './queries.changing.ts'
import { eventsOf } from './queries.events.ts'
import { rollBack, together } from './rules.changes.ts'

/** `version` is the one that the typed text began from, also when the page is drawn again. */
export type Again<T> = {
  problems: Problem[]
  typed: Typed
  version: number
  conflict?: Conflict<T>
}
export type Conflict<T> = {
  clashes: (keyof T & string)[]
  theirs: (keyof T & string)[]
  now: T
  mine: T
  /** Who was just ahead; empty when nobody knows any more. */
  who: string
}

/** `nothing`: what whoever began from no version at all began from. */
type Mine<T> = { version: number; wish: Partial<T>; nothing?: Partial<T> }

export async function sideBySide<T extends object>(
  { tx, village }: VillageVisit,
  { about, parts }: Keeps<T>,
  now: Versioned<T>,
  { version, wish, nothing = {} }: Mine<T>,
  typedOf: (value: T) => Typed,
) {
  const events = await eventsOf<T>(tx, village.id, about, now.id)
  const since = events.filter(event => event.version > version)
  const before = since.map(each => each.before)
  const base = rollBack<T>(now, version === 0 ? [...before, nothing] : before)
  const mine = { ...base, ...wish }
  const { merged, clashes, theirs } = together<T>(parts, base, now, mine)
  return data<Again<T>>(
    {
      ...{ problems: [], typed: typedOf(merged), version: now.version },
      conflict: { clashes, theirs, now, mine, who: since[0]?.byName ?? '' },
    },
    { status: 409 },
  )
}

export function putRight<T>(problems: Problem[], typed: Typed, version: number, status = 422) {
  return data<Again<T>>({ problems, typed, version }, { status })
}

export type Saying<T> = {
  /** What this part is called. */
  name: (part: keyof T & string) => string
  /** Empty when there is nothing to say. */
  value: (part: keyof T & string, value: T[keyof T & string]) => string
}

export function Beside<T>({ conflict, saying }: { conflict: Conflict<T>; saying: Saying<T> }) {
  const say = useWords('residents')
  const { clashes, theirs, now, mine, who } = conflict
  const told = (part: keyof T & string, of: T) => saying.value(part, of[part]) || say('value.nothing')
  return (
    <section className="flow" aria-labelledby="conflict">
      <h2 id="conflict">{say('conflict.title')}</h2>
      <Notice kind="waiting" word={say('conflict.word')}>
        {who ? say('conflict.line', { who }) : say('conflict.line-nobody')}
      </Notice>
      {clashes.length > 0 && (
        <Table
          caption={say('conflict.caption')}
          rows={clashes}
          rowKey={part => part}
          columns={[
            { head: say('conflict.what'), cell: part => saying.name(part) },
            { head: say('conflict.theirs'), cell: part => told(part, now) },
            { head: say('conflict.mine'), cell: part => told(part, mine) },
          ]}
        />
      )}
      {theirs.length > 0 && (
        <>
          <h3>{say('conflict.only-theirs')}</h3>
          <p>{say('conflict.only-theirs-line')}</p>
          <Facts facts={theirs.map(part => ({ term: saying.name(part), value: told(part, now) }))} />
        </>
      )}
      <p>{say('conflict.go-on')}</p>
    </section>
  )
}

/** On a page that colleagues change too: it listens, and says who is here and what somebody just did. */
import { useHouse, useWords } from './house.tsx'

type NowProps = {
  /** The thing that the page is about; a list hears of everything in its village. */
  about?: string
  /** What tells the newest change from the one before. */
  last?: string
  /** The newest change in a sentence; empty when it was one's own. */
  told?: string
}

export const Now = ({ about, last = '', told }: NowProps) => {
  const { village, live, mark, fields } = useHouse()
  const say = useWords('entrance')
  // What came back with something to put right, or with both texts, stays as it is.
  if (!live || !village || fields.has('_key')) return null
  return (
    // A list shows what is new by itself; that it did is said to who cannot see it.
    <umkiek-now
      class={about ? undefined : 'unseen'}
      at={`/${village.slug}/nu${about ? `?bij=${about}` : ''}`}
      since={mark}
      last={last}
      told={told ?? say('now.list')}
      keeps={say('now.keeps')}
      both={say('now.both')}
    />
  )
}

/** "Roelie heeft dit net veranderd: Afgesproken met Jan Boer". */
export function useTold() {
  const say = useWords('entrance')
  return {
    changed: () => say('now.changed'),
    one: (name: string) => say('now.one', { name: name || say('now.somebody') }),
    did: (name: string, what: string) => say('now.did', { name, what }),
    wrote: (name: string, words: string) =>
      say('now.wrote', { name, words: words.length > 90 ? `${words.slice(0, 90).trimEnd()}…` : words }),
  }
}

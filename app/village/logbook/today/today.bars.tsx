/** Right after a press on "Vandaag": what was done stands where it was done, and the next Tab goes on from there. */
import { UndoBar, useHouse, useWords } from '../../../entrance/house.tsx'
import { sayLine, sayNobody } from '../line.said.ts'
import { excerpt } from '../rules.excerpt.ts'
import type { findDone } from './queries.today.ts'
import { barId } from './rules.today.ts'
import type { DoneJustNow } from './today.done.ts'

type TickedProps = {
  done: Awaited<ReturnType<typeof findDone>> /** Where it was ticked off. */
  page: string
}

export const Ticked = ({ done, page }: TickedProps) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  if (!done) return null
  const who = done.line.name ?? sayNobody(say, done.line)
  return (
    <UndoBar
      id={barId}
      sentence={say(done.ticked ? 'today.ticked' : 'today.seen', {
        who,
        words: sayLine(say, done.line, { today, language }, 60),
      })}
      action={page}
      fields={{ do: done.ticked ? 'untick' : 'unsee', entry: done.line.id }}
    />
  )
}

export const SaidDone = ({ done }: { done: DoneJustNow }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  if (!done) return null
  const { id, version, name, words } = done.request
  return (
    <UndoBar
      id={barId}
      sentence={say('today.said-done', { who: name ?? say('list.nameless'), words: excerpt(words, 60) })}
      action={`/${village?.slug}/logboek/${id}`}
      version={version}
      fields={{ do: 'undo', taken: done.taken }}
    />
  )
}

/** Two people changed the same person: both texts side by side, and nothing of either is lost. */
import { useWords } from '../../entrance/house.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Table } from '../../furniture/table.tsx'
import { useSaying } from './resident.saying.tsx'
import type { Details, Part } from './rules.details.ts'

export type Conflict = {
  clashes: Part[]
  theirs: Part[]
  now: Details
  mine: Details
  /** Who was just ahead; empty when nobody knows any more. */
  who: string
}

export const ConflictPage = ({ conflict }: { conflict: Conflict }) => {
  const say = useWords('residents')
  const saying = useSaying()
  const { clashes, theirs, now, mine, who } = conflict
  const nothing = say('value.nothing')
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
            { head: say('conflict.what'), cell: part => say(`part.${part}`) },
            { head: say('conflict.theirs'), cell: part => saying(part, now[part]) || nothing },
            { head: say('conflict.mine'), cell: part => saying(part, mine[part]) || nothing },
          ]}
        />
      )}
      {theirs.length > 0 && (
        <>
          <h3>{say('conflict.only-theirs')}</h3>
          <p>{say('conflict.only-theirs-line')}</p>
          <Facts
            facts={theirs.map(part => ({
              term: say(`part.${part}`),
              value: saying(part, now[part]) || nothing,
            }))}
          />
        </>
      )}
      <p>{say('conflict.go-on')}</p>
    </section>
  )
}

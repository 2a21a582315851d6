/** What stands above a form that was sent and not kept: another text of a colleague, or words that say something else. */

import { useWords } from '../../../entrance/house.tsx'
import type { Refused } from '../../../entrance/visit.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Card } from '../../../furniture/card.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Notice } from '../../../furniture/notice.tsx'
import { Paragraphs } from '../lines/paragraphs.tsx'
import { type ReadValues, readFields, sayable, valuesOfWish } from '../take/rules.request.reading.ts'
import { inOneRow, useSaidWish } from '../take/wish.said.tsx'
import type { Request } from './queries.requests.ts'
import type { Reread as Said } from './rules.request.reread.ts'
import { many, one } from './rules.request.ts'

export const typedValues = (typed: Refused['typed']) =>
  Object.fromEntries(readFields.map(field => [field, many(typed, field)])) as ReadValues

/** The words say something else than the fields did: it stands in the fields now, and is not kept before somebody looked. */
export const Reread = ({ said, request }: { said: Said; request: Request }) => {
  const say = useWords('logbook')
  const before = valuesOfWish(request)
  const only = (values: Partial<ReadValues>) =>
    Object.fromEntries(
      readFields.map(field => [field, field in said ? (values[field] ?? []) : []]),
    ) as ReadValues
  const now = dotted(inOneRow(useSaidWish(sayable(only(said)))))
  const was = dotted(inOneRow(useSaidWish(sayable(only(before)))))
  return (
    <Notice kind="question" word={say('request.reread')}>
      {say('request.reread-now', { now })} {was && say('request.reread-was', { was })}{' '}
      {say('request.reread-again')}
    </Notice>
  )
}

/** Both, in full and side by side. */
export const Clash = ({ request, mine, by }: { request: Request; mine: Refused['typed']; by: string }) => {
  const say = useWords('logbook')
  const theirs = inOneRow(useSaidWish(request, request.repeat_skips))
  const ours = inOneRow(useSaidWish(sayable(typedValues(mine))))
  return (
    <>
      <Notice kind="waiting" word={say('request.look')}>
        {say('request.clash', { name: by })}
      </Notice>
      <Beside
        first={
          <Card title={say('request.theirs')}>
            <Paragraphs words={request.words} />
            <p className="hint">{dotted(theirs)}</p>
          </Card>
        }
        second={
          <Card title={say('request.yours')}>
            <Paragraphs words={one(mine, 'words')} />
            <p className="hint">{dotted(ours)}</p>
          </Card>
        }
      />
    </>
  )
}

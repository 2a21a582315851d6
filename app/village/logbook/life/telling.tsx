/** On the page of a request: whom to call about a change, with the number, and ticked off in one press. */
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { Button } from '../../../furniture/button.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { useHere } from '../request/request.forms.tsx'
import { asksAgain, CanThen } from '../request/request.moved.tsx'
import type { Part } from '../request/request.parts.ts'
import { excerpt } from '../rules.excerpt.ts'
import { type About, isTelling, isUnnamed, notedOf, stoodBefore } from './rules.telling.ts'
import { sayAbout, sayCall } from './told.said.ts'

export const StillToTell = (part: Part) => {
  const { request, entries, steps, numbers } = part.page
  const here = useHere(part)
  const say = useWords('logbook')
  const { today, language } = useHouse()
  return entries.map(entry => {
    const { id, kind, whom, about_day, resident_id, followed_up_at, is_still_so, at } = entry
    if (!isTelling(kind) || followed_up_at || !is_still_so) return null
    const name = whom ?? say('life.tell.unnamed')
    const word = sayCall(say, kind, name)
    const about: About = {
      ...{ kind: request.kind, words: request.words, asker: request.name, helper: request.helper },
      ...{ forAsker: resident_id !== null && resident_id === request.resident_id, now: request },
      ...{ day: about_day ?? request.wished_day, former: stoodBefore(steps, at) },
    }
    const what = sayAbout(say, kind, about, { today, language })
    const [first, ...others] = numbers.filter(number => number.resident_id === resident_id)
    const noted = excerpt(notedOf(steps, entry), 200)
    return (
      <div key={id} className="flow">
        <Notice kind="waiting" word={first ? word : `${word}:`}>
          {first && (
            <>
              <Phone number={first.number} />
              {first.note && ` ${first.note}`}:{' '}
            </>
          )}
          {what}.{' '}
          {isUnnamed(entry) && (noted ? say('life.tell.noted', { noted }) : say('life.tell.not-noted'))}
          {others.map(({ number, note }) => (
            <span className="item-line" key={number}>
              <Phone number={number} /> {note}
            </span>
          ))}
        </Notice>
        {asksAgain(request, entry, today) ? (
          <CanThen part={part} entry={id} />
        ) : (
          <HouseForm action={here} label={`${word}: ${what}`}>
            <input type="hidden" name="entry" value={id} />
            <Button kind="plain" name="do" value="tick" label={say('today.tick-label', { who: name })}>
              {say('today.tick')}
            </Button>
          </HouseForm>
        )}
      </div>
    )
  })
}

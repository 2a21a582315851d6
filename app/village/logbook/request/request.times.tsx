/** The next times of a request that comes back: any of them can be skipped, and put back. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDate } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { isDayOpen, timesFrom } from '../life/rules.repeat.ts'
import { StepForm } from './request.forms.tsx'
import type { Part } from './request.parts.ts'

export const Times = (part: Part) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const { request } = part.page
  if (isDayOpen(request)) return <p>{say('take.day-open')}</p>
  const coming = timesFrom(request, request.wished_day ?? today, 3)
  const skipped = request.repeat_skips.filter(day => day >= today && day <= (coming.at(-1) ?? day))
  const days = [...coming, ...skipped].sort()
  return (
    <section className="flow" aria-label={say('request.times')}>
      <h3>{say('request.times')}</h3>
      <List>
        {days.map(day => {
          const off = skipped.includes(day)
          const date = sayDate(day, today, language)
          return (
            <ListItem
              key={day}
              name={date}
              mark={
                off ? (
                  <Mark state="off">{say('request.skipped')}</Mark>
                ) : day === request.wished_day ? (
                  <Mark state="open">{say('request.due')}</Mark>
                ) : undefined
              }
              action={
                <StepForm part={part} at={`time-${day}`} label={date}>
                  <input type="hidden" name="until" value={day} />
                  <Button
                    kind="quiet"
                    name="step"
                    value={off ? 'put-back' : 'skipped'}
                    label={`${say(off ? 'request.put-back' : 'request.skip')}: ${date}`}
                  >
                    {say(off ? 'request.put-back' : 'request.skip')}
                  </Button>
                </StepForm>
              }
            />
          )
        })}
      </List>
    </section>
  )
}

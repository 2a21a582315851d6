/** The stories of Esdorp laid on the calendar: what is asked in them, and what was written by hand. */
import { type Calendar, days, workingDay } from './calendar.ts'
import type { Neighbour } from './person.ts'
import type { Entry, Hand } from './shapes.ts'
import { stories } from './stories.ts'
import type { Step, Story } from './story.ts'
import { destinations } from './text/destinations.ts'
import { tasks } from './text/tasks.ts'
import type { Wish } from './wish.ts'

export type ToldLine = {
  day: number
  person: string
  hand: Hand
  kind: Entry['kind']
  text: string
  narrow: boolean
}
/** `helpsFrom`: day index per person key; before it nobody asks them. */
export type Told = { wishes: Wish[]; lines: ToldLine[]; helpsFrom: Map<string, number> }

export const tellStories = (calendar: Calendar, neighbours: Neighbour[], told: boolean): Told => {
  const result: Told = { wishes: [], lines: [], helpsFrom: new Map() }
  if (!told) return result
  for (const story of stories) {
    const who = neighbours.find(n => n.person.key === story.person)
    if (!who) throw new Error(`no ${story.person} in the village`)
    const first = beginning(story, calendar)
    for (const [helper, day] of Object.entries(story.helpers ?? {})) result.helpsFrom.set(helper, first + day)
    for (const step of story.steps) layDown(step, who, first, calendar, result)
  }
  return result
}

const layDown = (step: Step, who: Neighbour, first: number, calendar: Calendar, result: Told) => {
  if ('line' in step) {
    const day = workingDay(calendar, first + step.day)
    if (first + step.day >= days - 1) return
    result.lines.push({
      day,
      person: step.about ?? who.person.key,
      hand: step.hand,
      kind: step.kind,
      text: step.line,
      narrow: step.narrow === true,
    })
    return
  }
  for (let turn = 0; turn < (step.times ?? 1); turn++) {
    const day = first + step.day + turn * (step.every ?? 0)
    if (day >= days - 1) return
    const logged = workingDay(calendar, day)
    if ('ride' in step) {
      const ride = destinations.find(d => d.code === step.ride)
      if (!ride) throw new Error(`no destination ${step.ride}`)
      result.wishes.push({ logged, who, ride, ...(step.aid ? { aid: step.aid } : {}) })
    } else {
      const task = tasks.find(t => t.code === step.task)
      if (!task) throw new Error(`no task ${step.task}`)
      result.wishes.push({ logged, who, task, ...(step.helper ? { helper: step.helper } : {}) })
    }
  }
}

const beginning = (story: Story, calendar: Calendar): number => {
  if ('week' in story.begins) return story.begins.week * 7
  let seen = 0
  for (let day = 0; day < days; day++) {
    const fresh = day === 0 || calendar.month(day) !== calendar.month(day - 1)
    const whole = day > 0 || calendar.monthDay(day).endsWith('-01')
    if (!fresh || !whole || calendar.month(day) !== story.begins.month) continue
    if (seen === story.begins.occurrence) return day
    seen++
  }
  throw new Error(`month ${story.begins.month} does not come ${story.begins.occurrence + 1} times`)
}

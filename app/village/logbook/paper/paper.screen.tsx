/** Everything that works without a screen: sheets to print, and forms that were filled in and are keyed in now. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { sayDate } from '../../../foundation/days.said.ts'
import { addDays, mondayOf } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { Title } from '../../../furniture/title.tsx'

export function loader(args: Args) {
  const { say, today, village } = inVillage(args)
  return {
    title: say('logbook')('paper.title'),
    base: `/${village.slug}`,
    weeks: [today, addDays(mondayOf(today), 7)].filter((from, at, all) => all.indexOf(from) === at),
  }
}

export default function Paper({ loaderData: { base, weeks } }: { loaderData: ReturnType<typeof loader> }) {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const week = (from: string) =>
    say('paper.week.title', {
      from: sayDate(from, today, language),
      until: sayDate(addDays(from, 6), today, language),
    })
  return (
    <>
      <Title
        back={{ to: `${base}/meer`, label: say('paper.back') }}
        line={say('paper.line')}
        action={<Button to={`${base}/logboek/overtypen`}>{say('paper.key-in')}</Button>}
      >
        {say('paper.title')}
      </Title>
      <List label={say('paper.title')}>
        <ListItem
          name={say('paper.form.link')}
          line={say('paper.form.line')}
          to={`${base}/papier/formulier/blad`}
        />
        <ListItem
          name={say('paper.handover.link')}
          line={say('paper.handover.line')}
          to={`${base}/dienst/overdracht/blad`}
        />
        {weeks.map(from => (
          <ListItem
            key={from}
            name={week(from)}
            line={say('paper.week.line')}
            to={`${base}/papier/week/blad?van=${from}`}
          />
        ))}
      </List>
      <p>{say('paper.people')}</p>
    </>
  )
}

/** Whom to thank: who takes part for so many years this month, and who helped for the first time. Nobody is counted. */
import { HouseForm, useHouse, useMoment, useWords } from '../../../entrance/house.tsx'
import { type Args, goTo, inVillage, notHere } from '../../../entrance/visit.ts'
import { sayMonth } from '../../../foundation/days.said.ts'
import { plain, zone } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { Title } from '../../../furniture/title.tsx'
import { View, Views } from '../../../furniture/views.tsx'
import { findResident } from '../../residents/door.ts'
import {
  milestonesIn,
  monthBefore,
  monthOf,
  occasionIn,
  occasionOf,
  shownIn,
  thank,
  thankNot,
  thanksTo,
} from '../../volunteers/door.ts'
import { helpedFirst } from './queries.round.ts'

export async function loader(args: Args) {
  const { tx, village, say, saw, today } = inVillage(args)
  const isBefore = new URL(args.request.url).searchParams.get('maand') === 'vorige'
  const month = isBefore ? monthBefore(monthOf(today)) : monthOf(today)
  const [years, first] = await Promise.all([
    milestonesIn(tx, village.id, month),
    helpedFirst(tx, village.id, stretchOf(month)),
  ])
  const people = [
    ...years.map(({ years: count, ...one }) => ({ ...one, years: count as number | null })),
    ...first.map(({ day: _, ...one }) => ({ ...one, years: null })),
  ]
  const said = await thanksTo(
    tx,
    village.id,
    people.map(({ resident }) => resident),
  )
  saw(people.flatMap(({ resident }) => shownIn(resident, 'takes-part')))
  return {
    people: people.map(one => ({
      ...one,
      occasion: occasionOf(one.years),
      thanked:
        said.find(each => each.resident === one.resident && each.occasion === occasionOf(one.years)) ?? null,
    })),
    ...{ month, isBefore },
    title: say('volunteers')('thanks.title'),
  }
}

function stretchOf(month: string) {
  const begin = plain(`${month}-01`)
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant()
  return { from: at(begin), until: at(begin.add({ months: 1 })) }
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, saw } = inVillage(args)
  const [deed, occasion] = [fields.text('do'), occasionIn(fields.text('years'))]
  const person = await findResident(tx, village.id, fields.text('who'))
  if (!person || person.mergedInto || occasion === null) throw notHere()
  if (deed === 'thank')
    await thank(tx, { village: village.id, account: visitor.accountId, at: now }, person.id, occasion)
  else if (deed === 'thank-not') await thankNot(tx, village.id, person.id, occasion)
  else throw notHere()
  saw(shownIn(person.id, 'takes-part'), 'U')
  const month = fields.text('maand') === 'vorige' ? '?maand=vorige' : ''
  return goTo(`/${village.slug}/vrijwilligers/bedanken${month}`)
}

type Loaded = Awaited<ReturnType<typeof loader>>

export default function Thanks({ loaderData }: { loaderData: Loaded }) {
  const say = useWords('volunteers')
  const { village, language } = useHouse()
  const { people, month, isBefore } = loaderData
  const base = `/${village?.slug}/vrijwilligers`
  const here = `${base}/bedanken`
  const name = sayMonth(Number(month.slice(5)), language)
  const parts = [
    { title: say('thanks.years', { month: name }), of: people.filter(({ years }) => years !== null) },
    { title: say('thanks.first', { month: name }), of: people.filter(({ years }) => years === null) },
  ]
  return (
    <>
      <Title line={say('thanks.line')} back={{ to: base, label: say('list.title') }}>
        {say('thanks.title')}
      </Title>
      <Views label={say('thanks.when')}>
        <View to={here} chosen={!isBefore}>
          {say('thanks.this-month')}
        </View>
        <View to={`${here}?maand=vorige`} chosen={isBefore}>
          {say('thanks.month-before')}
        </View>
      </Views>
      {people.length === 0 && <Empty title={say('thanks.empty')}>{say('thanks.empty-line')}</Empty>}
      {parts
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <section className="flow" key={title}>
            <h2>{title}</h2>
            <List label={title}>
              {of.map(person => (
                <Row key={`${person.resident} ${person.occasion}`} person={person} isBefore={isBefore} />
              ))}
            </List>
          </section>
        ))}
    </>
  )
}

const Row = ({ person, isBefore }: { person: Loaded['people'][number]; isBefore: boolean }) => {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const moment = useMoment()
  const { resident, name, phone, years, occasion, thanked } = person
  const label = say(thanked ? 'thanks.not-of' : 'thanks.tick-of', { name })
  return (
    <ListItem
      name={name}
      to={`/${village?.slug}/mensen/${resident}`}
      words={years === null ? say('thanks.helped-first') : say('thanks.for-years', { count: years })}
      line={
        thanked
          ? say('thanks.by', { name: thanked.name || say('thanks.a-colleague'), when: moment(thanked.at) })
          : undefined
      }
      mark={thanked && <Mark state="done">{say('thanks.thanked')}</Mark>}
      action={
        <>
          {phone && !thanked && <Phone number={phone} />}
          <HouseForm label={label} name={`${resident} ${occasion}`}>
            <input type="hidden" name="who" value={resident} />
            <input type="hidden" name="years" value={years ?? 0} />
            {isBefore && <input type="hidden" name="maand" value="vorige" />}
            <Button
              kind={thanked ? 'quiet' : 'plain'}
              name="do"
              value={thanked ? 'thank-not' : 'thank'}
              label={label}
            >
              {say(thanked ? 'thanks.not' : 'thanks.tick')}
            </Button>
          </HouseForm>
        </>
      }
    />
  )
}

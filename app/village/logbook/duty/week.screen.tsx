/** One week of the village phone: one tap gives it to somebody; a few days, or a swap, below. */
import { HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
  type VillageVisit,
} from '../../../entrance/visit.ts'
import { addDays, type Day, isDay } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Problems } from '../../../furniture/problems.tsx'
import { Title } from '../../../furniture/title.tsx'
import { one } from '../request/rules.request.ts'
import { useDutySaying } from './duty.saying.tsx'
import { daysOfDeed, keepDays } from './queries.duty.ts'
import { WhoAndWhen } from './roster.parts.tsx'
import { lookerOf, type Roster, rosterOf, writerOf } from './roster.ts'
import { TakeBack } from './roster.weeks.tsx'
import { type Change, give, lengthOf, stretch, swap, weekOf } from './rules.duty.ts'
import { mayHaveIt, readDays, shownWeeks, weekAt } from './rules.roster.ts'
import { nobody, opposite, portionOf } from './rules.shared.ts'
import type { Deed } from './rules.standing.ts'
import { noticeOf, tellOfDays } from './telling.ts'
import { GiveWeek } from './week.give.tsx'
import { SwapWeek, swapDays, weeksToSwap } from './week.swap.tsx'

/** Somebody may write a year ahead; further nobody knows. */
const furthestWeeks = 53

/** Which week stands behind the question mark; null for what is no week of the roster. */
function weekAsked({ today }: VillageVisit, request: Request, { begins, first }: Roster): Day | null {
  const van = new URL(request.url).searchParams.get('van') ?? today
  const week = isDay(van) ? weekOf(van, begins) : null
  return week && week >= first && week < addDays(first, 7 * furthestWeeks) ? week : null
}

const placeOf = (week: Day) => `dienst/week?van=${week}`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { village, say, saw } = visit
  saw([])
  const roster = await rosterOf(visit, furthestWeeks - shownWeeks)
  const first = weekAsked(visit, args.request, roster)
  if (!first) throw goTo(`/${village.slug}/dienst`)
  await refill(args, placeOf(first))
  const week = weekAt(first, roster.days, roster.away, lookerOf(visit))
  return { roster, week, title: say('logbook')('duty.title') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, saw } = visit
  saw([])
  const roster = await rosterOf(visit, furthestWeeks - shownWeeks)
  const first = weekAsked(visit, args.request, roster)
  if (!first) throw notHere()
  const wish = wishOf(visit, roster, first)
  if (!('changes' in wish)) return wish
  if (fields.version() !== roster.version) return askAgain([meanwhile], fields.typed(), 409)
  if (wish.changes.length === 0) return goTo(`/${village.slug}/dienst`)
  const deed = await keepDays(tx, writerOf(visit), wish.what, wish.changes)
  if (!deed) return askAgain([meanwhile], fields.typed(), 409)
  await tellOfDays(visit, await daysOfDeed(tx, village.id, deed), noticeOf(wish.what))
  return goTo(`/${village.slug}/dienst?gedaan=${deed}`)
}

const meanwhile = { field: '', sentence: 'duty.problem.meanwhile' }

type Wish = { what: Deed; changes: Change[] }

function wishOf(
  { fields, today, visitor }: VillageVisit,
  roster: Roster,
  first: Day,
): Wish | ReturnType<typeof askAgain> {
  const mates = mayHaveIt(roster.colleagues).map(({ account }) => account)
  const days = stretch(roster.days, first)
  const wrong = (field: string, sentence: string) =>
    askAgain([{ field, sentence: `duty.problem.${sentence}` }], fields.typed())
  switch (fields.text('do')) {
    case 'part': {
      const [who, from, until] = ['who', 'from', 'until'].map(name => fields.text(name)) as [
        string,
        string,
        string,
      ]
      const part = readDays({ who, from, until }, mates, today)
      if (!part.ok) return askAgain(part.problems, fields.typed())
      const { account } = part.value
      const count = lengthOf(part.value)
      return { what: 'part', changes: give(stretch(roster.days, part.value.from, count), account) }
    }
    case 'swap': {
      const other = fields.text('with')
      if (!weeksToSwap(roster, first).some(({ from }) => from === other)) return wrong('with', 'week')
      const portion = portionOf(days, fields.text('days'), visitor.accountId)
      if (!portion) return wrong('days', 'days')
      const theirs = opposite(days, portion, stretch(roster.days, other))
      return { what: 'swapped', changes: swap(portion, theirs) }
    }
    default: {
      const who = fields.text('whose')
      if (who !== nobody && !mates.includes(who)) return wrong('whose', 'who')
      const portion = portionOf(days, fields.text('days'), visitor.accountId)
      if (!portion) return wrong('days', 'days')
      const changes = give(portion, who === nobody ? null : who)
      return changes.length === 0 && portion.length < days.length
        ? wrong('days', 'same')
        : { what: 'given', changes }
    }
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function WeekPage({ loaderData, actionData }: Props) {
  const { roster, week } = loaderData
  const { say, names, swapped, day, parts } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  const problems = useSentences('logbook', actionData?.problems)
  const page = `/${village?.slug}/dienst/week?van=${week.from}`
  const asked = actionData && one(actionData.typed, 'do')
  const form = { page, roster, week }
  const refused = { problems, typed: actionData?.typed }
  const known = dotted([week.mine && say('duty.mine'), swapped(week)])
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(each =>
          asked === 'swap' && each.field === 'days' ? { ...each, id: swapDays } : each,
        )}
      />
      <Title
        back={{ to: `/${village?.slug}/dienst`, label: say('duty.title') }}
        line={say('duty.week.line', { day: day(week.until) })}
      >
        {say('duty.week.title', { day: day(week.from) })}
      </Title>
      <p>
        {say('duty.week.stands')}: <strong>{parts(week) || names(week)}</strong>
      </p>
      {known && <p className="hint">{known}</p>}
      <TakeBack week={week} roster={roster} />
      <GiveWeek {...form} {...(asked ? {} : refused)} />
      <Details summary={say('duty.week.part')} open={asked === 'part'}>
        <HouseForm
          action={page}
          version={roster.version}
          label={say('duty.week.part')}
          draft={placeOf(week.from)}
        >
          <input type="hidden" name="do" value="part" />
          <WhoAndWhen
            roster={roster}
            refused={asked === 'part' ? actionData : undefined}
            label={key => say(`duty.week.part-${key}`)}
            from={week.from}
            until={week.until}
          />
          <Button kind="plain">{say('duty.week.part-button')}</Button>
        </HouseForm>
      </Details>
      <Details summary={say('duty.week.swap')} open={asked === 'swap'}>
        <SwapWeek {...form} {...(asked === 'swap' ? refused : {})} />
      </Details>
    </>
  )
}

/** The village phone: who has which week, who is away, and the way to what changed. */
import { useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
} from '../../../entrance/visit.ts'
import { sayMoment } from '../../../foundation/days.said.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Button } from '../../../furniture/button.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { Problems } from '../../../furniture/problems.tsx'
import { Title } from '../../../furniture/title.tsx'
import { isId } from '../rules.ids.ts'
import { useDutySaying } from './duty.saying.tsx'
import { daysOfDeed, endAway, findAway, keepDays, noteAway } from './queries.duty.ts'
import { lastSheet } from './queries.sheets.ts'
import { AwayDone, NoteAway, RosterDone, WhoIsAway } from './roster.parts.tsx'
import { dutyDone, lookerOf, rosterOf, writerOf } from './roster.ts'
import { Weeks } from './roster.weeks.tsx'
import { mayHaveIt, mayTakeBack, readDays } from './rules.roster.ts'
import { tellOfDays, toTell } from './telling.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, today, say, saw } = visit
  await refill(args, 'dienst')
  const roster = await rosterOf(visit)
  const asked = new URL(args.request.url).searchParams
  const [deed, away] = [asked.get('gedaan') ?? '', asked.get('weg') ?? '']
  const done = isId(deed) ? await dutyDone(visit, deed) : null
  const gone = isId(away) ? await findAway(tx, village.id, away) : null
  const coordinator = visitor.roles.includes('coordinator')
  const sheet = coordinator ? await lastSheet(tx, village.id, today) : null
  // Those who work here stand on it, and nobody of the village.
  saw([])
  return { roster, done, gone, sheet, coordinator, title: say('logbook')('duty.title') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, today, fields, saw } = visit
  saw([])
  const roster = `/${village.slug}/dienst`
  const writer = writerOf(visit)
  switch (fields.text('do')) {
    case 'away': {
      const mates = mayHaveIt((await rosterOf(visit)).colleagues).map(({ account }) => account)
      const [who, from, until] = ['who', 'from', 'until'].map(name => fields.text(name)) as [
        string,
        string,
        string,
      ]
      const away = readDays({ who, from, until }, mates, today)
      if (!away.ok) return askAgain(away.problems, fields.typed())
      return goTo(`${roster}?weg=${await noteAway(tx, writer, away.value)}`)
    }
    case 'not-away':
    case 'away-again': {
      const ended = fields.text('do') === 'not-away'
      const away = await endAway(tx, writer, fields.text('away'), ended)
      if (!away) throw notHere()
      return goTo(`${roster}?weg=${away.id}`)
    }
    case 'undo': {
      const deed = fields.text('deed')
      const days = await daysOfDeed(tx, village.id, deed)
      if (days.length === 0) throw notHere()
      const [first] = days
      const before = days.map(({ day, before, version }) => ({ day, account: before, version }))
      const may =
        first &&
        days.every(({ stands }) => stands) &&
        mayTakeBack(
          { ...first, first: first.day, whose: days.map(({ account }) => account) },
          lookerOf(visit),
        )
      if (!may || !(await keepDays(tx, writer, 'undone', before)))
        return askAgain([{ field: '', sentence: 'duty.problem.too-late' }], {}, 409)
      const back = toTell(days, today).map(({ day, account, before }) => ({
        day,
        account: before,
        before: account,
      }))
      await tellOfDays(visit, back, first.what === 'swapped' ? 'duty-unswapped' : 'duty-changed')
      return goTo(`${roster}?teruggezet`)
    }
    default:
      throw notHere()
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function RosterPage({ loaderData, actionData }: Props) {
  const { roster, done, gone, sheet, coordinator } = loaderData
  const say = useWords('logbook')
  const { village, today } = useHouse()
  const { names, day } = useDutySaying(roster.colleagues)
  const problems = useSentences('logbook', actionData?.problems)
  const base = `/${village?.slug}/dienst`
  const now = roster.weeks[0]?.parts.find(({ from, until }) => from <= today && today <= until)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <RosterDone done={done} roster={roster} />
      <AwayDone away={gone} roster={roster} />
      <Title
        line={
          now?.account
            ? say('duty.line-now', { names: names({ who: [now.account] }), day: day(now.until) })
            : say('duty.line-nobody')
        }
        action={coordinator && <Button to={`${base}/overdracht`}>{say('duty.to-handover')}</Button>}
      >
        {say('duty.title')}
      </Title>
      <Beside
        first={
          <>
            <h2>{say('duty.weeks')}</h2>
            <Weeks roster={roster} done={done?.deed} />
            <Button kind="plain" to={`${base}/om-de-beurt`}>
              {say('duty.in-turn')}
            </Button>
          </>
        }
        second={
          <>
            {sheet && <ReadySheet sheet={sheet} />}
            <WhoIsAway roster={roster} />
            <NoteAway roster={roster} refused={actionData} />
          </>
        }
      />
    </>
  )
}

const ReadySheet = ({ sheet }: { sheet: { week: string; madeAt: Temporal.Instant } }) => {
  const say = useWords('logbook')
  const { village, language, today } = useHouse()
  return (
    <List>
      <ListItem
        name={say('duty.handover.sheet-ready')}
        line={say('duty.handover.sheet-ready-line', { when: sayMoment(sheet.madeAt, today, language) })}
        to={`/${village?.slug}/dienst/overdracht/blad?klaar=${sheet.week}`}
      />
    </List>
  )
}

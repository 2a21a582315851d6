/** "Wie heeft mijn gegevens gezien": who saw what of one resident and why, day by day. Opening it is logged too. */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage, notHere } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { DayField } from '../../furniture/day-field.tsx'
import { Details } from '../../furniture/details.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { More } from '../../furniture/more.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { Title } from '../../furniture/title.tsx'
import { looksAt, tellLooks } from '../accounts/door.ts'
import { settingOf } from '../village/door.ts'
import { bornBy, whoStays } from './queries.find.ts'
import { speakersOf } from './queries.say.ts'
import { shown } from './rules.shown.ts'
import { addressOf, problemsOf, readPeriod } from './rules.who-looked.ts'
import { sayDay, type ToldDay } from './who-looked.day.ts'

/** Rows of the log at once, and the rest of their last day. */
const most = 300

export async function loader(args: Args) {
  const { tx, village, say, saw, language } = inVillage(args)
  const person = await whoStays(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const asked = readPeriod(new URL(args.request.url).searchParams)
  const problems = problemsOf(asked)
  const { looks, before } =
    problems.length > 0
      ? { looks: [], before: null }
      : await looksAt(tx, village.id, await bornBy(tx, village.id, person.id), { ...asked, most })
  saw(shown(person.id, 'who-looked'))
  const speakers = await speakersOf(tx, village.id, person.id)
  return {
    person: { id: person.id, name: person.name },
    days: tellLooks(looks, await settingOf(tx, village.id, 'names-in-read-log')).map(({ day, lines }) => ({
      day,
      told: sayDay(say('accounts'), lines, 'here', language, speakers),
    })),
    before,
    asked,
    problems,
    title: say('accounts')('log.title'),
  }
}

type Loaded = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function WhoLooked({ loaderData }: Loaded) {
  const say = useWords('accounts')
  const { village, language } = useHouse()
  const { person, days, asked } = loaderData
  const { name } = person
  const page = `/${village?.slug}/mensen/${person.id}`
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={useSentences('accounts', loaderData.problems)}
      />
      <Title line={say('log.line')} back={{ to: page, label: say('log.back', { name }) }}>
        {say('log.of', { name })}
      </Title>
      {days.length > 0 && (
        <Actions>
          <Button to={`${page}/gezien/blad${addressOf({ ...asked, before: null })}`} kind="plain">
            {say('log.sheet')}
          </Button>
        </Actions>
      )}
      <Period loaderData={loaderData} page={`${page}/gezien`} />
      {days.length === 0 && <Nothing loaderData={loaderData} />}
      {days.map(({ day, told }) => (
        <section key={day} className="flow">
          <h2>{sayWholeDate(day, language)}</h2>
          <Told day={told} />
        </section>
      ))}
      <Older loaderData={loaderData} page={`${page}/gezien`} />
      <p>{say('log.explain', { name })}</p>
    </>
  )
}

/** What is counted together opens here in full. */
const Told = ({ day: { lines, routine } }: { day: ToldDay }) => (
  <>
    <Lines lines={lines} />
    {routine.map(({ key, said, all }) => (
      <Details key={key} summary={said}>
        <Lines lines={all} />
      </Details>
    ))}
  </>
)

const Lines = ({ lines }: Pick<ToldDay, 'lines'>) =>
  lines.length > 0 && (
    <ul>
      {lines.map(({ key, said }) => (
        <li key={key}>{said}</li>
      ))}
    </ul>
  )

const Period = ({ loaderData: { asked, days, problems }, page }: Loaded & { page: string }) => {
  const say = useWords('accounts')
  const turned = problemOf(useSentences('accounts', problems), 'tot')
  const { today } = useHouse()
  const chosen = asked.from !== null || asked.until !== null
  if (days.length === 0 && !chosen) return null
  return (
    <Details summary={say('log.choose')} open={chosen}>
      <form method="get" action={page}>
        <SideBySide>
          <DayField name="van" label={say('log.from')} value={asked.from ?? ''} max={today} />
          <DayField
            name="tot"
            label={say('log.until')}
            value={asked.until ?? ''}
            max={today}
            error={turned}
          />
        </SideBySide>
        <Actions>
          <Button kind="plain">{say('log.show')}</Button>
          {chosen && (
            <Button to={page} kind="quiet">
              {say('log.all')}
            </Button>
          )}
        </Actions>
      </form>
    </Details>
  )
}

const Nothing = ({ loaderData: { asked, person, problems } }: Loaded) => {
  const say = useWords('accounts')
  if (problems.length > 0) return null
  if (asked.from || asked.until || asked.before !== null) return <Empty title={say('log.empty-period')} />
  return <Empty title={say('log.empty')}>{say('log.empty-line', { name: person.name })}</Empty>
}

const Older = ({ loaderData: { before, days, asked }, page }: Loaded & { page: string }) => {
  const say = useWords('accounts')
  const { language } = useHouse()
  const last = days.at(-1)
  if (before === null || !last) return null
  return (
    <More to={`${page}${addressOf({ ...asked, before })}`}>
      {say('log.older', { day: sayWholeDate(last.day, language) })}
    </More>
  )
}

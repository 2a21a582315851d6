/** One person: what they ask and what they give, who usually helps, what was agreed and what was said. */
import { UndoBar, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
} from '../../../entrance/visit.ts'
import { inOrder } from '../../../foundation/outcome.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Card } from '../../../furniture/card.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Problems } from '../../../furniture/problems.tsx'
import { Title } from '../../../furniture/title.tsx'
import { colleagues } from '../../accounts/door.ts'
import {
  findHousemates,
  findResident,
  mergedJustNow,
  representativesOf,
  shown,
  speaksNow,
} from '../../residents/door.ts'
import { cardOf } from '../../volunteers/door.ts'
import { takesAwayOn } from '../lines/away.tsx'
import { LineForm } from '../lines/line.form.tsx'
import { lineFields, readLine } from '../lines/rules.entry.ts'
import { readFilters } from '../list/rules.lists.ts'
import { bsnIn } from '../not-bsn.tsx'
import { tickLine } from '../today/ticking.ts'
import { Known, Phones } from './person.known.tsx'
import { PersonNow } from './person.now.tsx'
import type { PersonPage } from './person.page.ts'
import { Asks, Gives, Helpers, Past, Standing } from './person.parts.tsx'
import { shownOnPage } from './person.shown.ts'
import { addLine, requestsAround, timelineOf, usualHelpers } from './queries.person.ts'

const atOnce = 30

export async function loader(args: Args): Promise<PersonPage & { title: string }> {
  const visit = inVillage(args)
  const { tx, village, say, saw, fields, path, today } = visit
  const person = await residentOf(args)
  const here = `/${village.slug}/mensen/${person.id}`
  if (path.endsWith('/regel') && !fields.has('_key')) throw goTo(here)
  const search = new URL(args.request.url).searchParams
  const { older } = readFilters(search)
  const samen = search.get('samen')
  // Asked together: the questions leave in one go, in this transaction.
  const [housemates, asks, gives, helpers, past, mates, speakers, takesPart] = await Promise.all([
    findHousemates(tx, village.id, person),
    requestsAround(tx, village.id, person.id, 'asker'),
    requestsAround(tx, village.id, person.id, 'helper'),
    usualHelpers(tx, village.id, person.id, 4),
    timelineOf(tx, village.id, person.id, { older, most: atOnce }),
    colleagues(tx, village.id),
    representativesOf(tx, village.id, person.id),
    cardOf(tx, village.id, person.id),
    refill(args, `mensen/${person.id}`),
  ])
  saw(shownOnPage({ person, asks, gives, housemates, helpers, takesPart, past }))
  return {
    ...{ person, housemates, asks, gives, helpers, takesPart, past, here, isOlder: older !== null },
    takesAway: takesAwayOn(args.request, person),
    colleagues: mates,
    speakers: speakers.filter(who => speaksNow(who, today)),
    merged: samen && (await mergedJustNow(visit, person.id, samen)),
    // A name in a title would stand in the history of a shared computer.
    title: say('logbook')('person.title'),
  }
}

/** Of another village, never made, or no id at all: nobody can tell which. */
async function residentOf(args: Args) {
  const { tx, village } = inVillage(args)
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  if (person.mergedInto) throw goTo(`/${village.slug}/mensen/${person.mergedInto}`)
  return person
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, fields, today, now, saw } = visit
  const person = await residentOf(args)
  const deed = fields.text('do')
  if (deed === 'tick' || deed === 'untick') {
    await tickLine(visit, 'person')
    return goTo(`/${village.slug}/mensen/${person.id}#past`)
  }
  if (person.frozen) return askAgain([{ field: '', sentence: 'person.frozen-line' }], fields.typed())
  const mates = (await colleagues(tx, village.id)).filter(({ coordinates }) => coordinates)
  const among = { colleagues: mates.map(({ account }) => account), writer: visitor.accountId, today }
  const line = readLine(fields.typed(), among)
  const spelled = bsnIn(fields.typed(), ['words'])
  if (!line.ok || spelled.length > 0)
    return askAgain(inOrder([...(line.ok ? [] : line.problems), ...spelled], lineFields), fields.typed())
  await addLine(tx, { village: village.id, account: visitor.accountId, now }, person.id, line.value)
  saw(shown(person.id, 'page'), 'U')
  return goTo(`/${village.slug}/mensen/${person.id}#past`)
}

export default function Person({ loaderData, actionData }: { loaderData: PersonPage; actionData?: Refused }) {
  const say = useWords('logbook')
  const residents = useWords('residents')
  const { village } = useHouse()
  const { person, here } = loaderData
  const problems = useSentences('logbook', actionData?.problems)
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(problem => ({ ...problem, id: `line-${problem.field}` }))}
      />
      {loaderData.merged && !actionData && (
        <UndoBar
          sentence={residents('merge.done', { name: person.name })}
          action={`${here}/uit-elkaar`}
          version={person.version}
          fields={{ merge: loaderData.merged }}
        />
      )}
      <Title
        back={{ to: `/${village?.slug}/mensen`, label: say('person.back') }}
        line={<Phones person={person} />}
      >
        {person.name}
      </Title>
      <PersonNow page={loaderData} />
      {person.ended && (
        <Notice kind="note" word={residents(`ended.${person.ended}`)}>
          {say('person.ended-line')}
        </Notice>
      )}
      {person.frozen && (
        <Notice kind="waiting" word={say('person.frozen')}>
          <a href={`${here}/afspraken`}>{say('person.frozen-why')}</a>
        </Notice>
      )}
      {!loaderData.isOlder && (
        <>
          {!person.ended && (
            <Actions>
              <Button to={`/${village?.slug}/logboek/nieuw?voor=${person.id}`}>
                {say('person.take', { name: person.name })}
              </Button>
              {!person.frozen && (
                <Button kind="plain" to="#line">
                  {say('person.write')}
                </Button>
              )}
            </Actions>
          )}
          <Beside
            first={
              <>
                <Standing page={loaderData} />
                <Asks page={loaderData} />
                <Gives page={loaderData} />
              </>
            }
            second={
              <>
                <Known page={loaderData} />
                <Helpers page={loaderData} />
              </>
            }
            below={
              <>
                <Card title={say('entry.title')} id="line">
                  <LineForm
                    frozen={person.frozen}
                    action={`${here}/regel`}
                    draft={`mensen/${person.id}`}
                    colleagues={loaderData.colleagues}
                    typed={actionData?.typed}
                    problems={actionData?.problems}
                  />
                </Card>
                <Past page={loaderData} />
              </>
            }
          />
        </>
      )}
      {loaderData.isOlder && <Past page={loaderData} />}
    </>
  )
}

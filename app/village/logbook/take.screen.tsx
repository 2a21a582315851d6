/** Taking a call: who, what, Enter. What the program made of it stands on the page before it is kept. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, draftOf, goTo, inVillage, type Refused, type VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Beside } from '../../furniture/beside.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { DayField, TimeField } from '../../furniture/day-field.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { Title } from '../../furniture/title.tsx'
import { addResident, shown } from '../residents/door.ts'
import { bsnIn, NotBsn } from './not-bsn.tsx'
import { type KindRow, kindsOf, placesOf } from './queries.kinds.ts'
import { logRequest } from './queries.requests.ts'
import { type Asked, lookFor } from './queries.who.ts'
import { read } from './reading/rules.ts'
import { dayOfCall, readCall } from './rules.request.call.ts'
import { settled, valuesOf } from './rules.request.reading.ts'
import { one, type Sent } from './rules.request.ts'
import { nobody, somebodyNew } from './rules.request.who.ts'
import { forWhom } from './take.for-whom.ts'
import { ReadingRegion, type Understood } from './take.reading.tsx'
import { WhoList } from './who.tsx'

const place = 'logboek/nieuw'
type Seen = { asked: Asked; understood: Understood }

export async function loader(args: Args) {
  const visit = inVillage(args)
  // A form that was sent is answered by the action; here is only where one begins, or goes on with a draft.
  const sent = visit.fields.has('_key')
  if (!sent && visit.path.endsWith('/lezing')) throw goTo(`/${visit.village.slug}/${place}`)
  const draft = sent ? null : await draftOf(args, place)
  const kinds = (await kindsOf(visit.tx, visit.village.id)).filter(kind => kind.in_use)
  const typed: Sent = draft?.typed ?? (sent ? {} : await forWhom(args, visit))
  const seen = await look(visit, typed, kinds)
  sawFound(visit, seen)
  return {
    kinds: kinds.map(({ code, name }) => ({ code, name })),
    typed,
    draftFrom: draft?.savedAt ?? null,
    seen,
    title: visit.say('logbook')('take.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields } = visit
  const typed = fields.typed()
  const kinds = (await kindsOf(tx, village.id)).filter(kind => kind.in_use)
  const seen = await look(visit, typed, kinds)
  const again = (problems: Problem[], status: number) => {
    sawFound(visit, seen)
    return data({ problems, typed, seen }, { status })
  }
  if (visit.path.endsWith('/lezing')) return again([], 200)

  const codes = kinds.map(({ code }) => code)
  const call = readCall({ ...typed, ...seen.understood.values }, codes, now)
  const { who } = seen.asked
  // Enter after the name alone: the list is shown, and the cursor goes on to the words.
  if (who.words && !one(typed, 'words') && !who.certain) return again([], 200)
  const problems = [...(call.ok ? [] : call.problems), ...whoProblems(seen.asked), ...bsnIn(typed, ['words'])]
  if (!call.ok || problems.length > 0) return again(problems, 422)

  const resident =
    who.chosen === nobody
      ? null
      : who.chosen === somebodyNew
        ? await addResident(
            tx,
            { village: village.id, account: visitor.accountId, at: now },
            { name: who.words },
          )
        : who.chosen
  const writer = { village: village.id, account: visitor.accountId, now }
  const request = await logRequest(tx, writer, { ...call.value, resident })
  if (resident) {
    const noted = { subject: resident, type: 'request', object: request } as const
    visit.saw([{ ...noted, part: 'page', sensitivity: 'personal' }], 'C')
  }
  return goTo(`/${village.slug}/logboek/${request}`)
}

/** Looks for the person and reads the words. */
async function look(
  { tx, village, today }: VillageVisit,
  typed: Sent,
  kinds: readonly KindRow[],
): Promise<Seen> {
  const asked = await lookFor(tx, village.id, typed, 'who')
  const day = dayOfCall(typed, today)
  const reading = read(one(typed, 'words'), {
    today: day,
    kinds: [...kinds],
    places: await placesOf(tx, village.id),
  })
  const codes = kinds.map(({ code }) => code)
  const other = codes.find(code => code === 'anders') ?? codes.at(-1) ?? ''
  const known = reading.kind && codes.includes(reading.kind) ? reading.kind : other
  const was = valuesOf(reading, known)
  return { asked, understood: { was, values: settled(typed, was), notUnderstood: reading.notUnderstood } }
}

/** Whoever is found stands on the page, and so goes into the read log. */
const sawFound = (visit: VillageVisit, { asked: { who, candidates } }: Seen) => {
  const people = candidates.flatMap(({ id }) => shown(id, 'name'))
  if (who.words) visit.saw(people, 'S')
}

function whoProblems({ who }: Asked): Problem[] {
  if (!who.words && who.chosen !== nobody) return [{ field: 'who', sentence: 'take.problem.who' }]
  if (who.words.length > 120) return [{ field: 'who', sentence: 'take.problem.name-long' }]
  return who.certain ? [] : [{ field: 'who_is', sentence: 'take.problem.which' }]
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Refused & { seen: Seen }
}

export default function Take({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { kinds, draftFrom } = loaderData
  const { typed, seen } = actionData ?? loaderData
  const problems = useSentences('logbook', actionData?.problems)
  const base = `/${village?.slug}/${place}`
  const wordsNext = seen.asked.who.words !== '' && !one(typed, 'words')
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title>{say('take.title')}</Title>
      {draftFrom && <DraftNotice place={place} savedAt={draftFrom} />}
      <umkiek-live to={`${base}/lezing`} regions="who reading">
        <HouseForm action={base} draft={place} label={say('take.title')}>
          <Beside
            first={
              <>
                <Field
                  name="who"
                  label={say('take.who')}
                  hint={say('take.who-hint')}
                  value={one(typed, 'who')}
                  ready={!wordsNext && problems.length === 0}
                  error={problemOf(problems, 'who')}
                />
                <div id="who" className="flow">
                  <WhoList
                    field="who"
                    label={say('take.who-is')}
                    asked={seen.asked}
                    orNobody
                    error={problemOf(problems, 'who_is')}
                  />
                </div>
                <Field
                  name="words"
                  label={say('take.words')}
                  hint={say('take.words-hint')}
                  value={one(typed, 'words')}
                  ready={wordsNext && problems.length === 0}
                  error={problemOf(problems, 'words')}
                />
                <NotBsn problems={actionData?.problems} />
              </>
            }
            second={
              <>
                <div id="reading" className="flow">
                  <ReadingRegion {...seen.understood} kinds={kinds} problems={problems} />
                </div>
                <Caller typed={typed} problems={problems} />
              </>
            }
          />
          <Actions thumb>
            <Button>{say('take.button')}</Button>
          </Actions>
        </HouseForm>
      </umkiek-live>
    </>
  )
}

const Caller = ({ typed, problems }: { typed: Sent; problems: readonly ShownProblem[] }) => {
  const say = useWords('logbook')
  const about = (name: string) => ({ name, value: one(typed, name), error: problemOf(problems, name) })
  const names = ['called_by', 'said_day', 'said_time']
  return (
    <Details
      summary={say('take.other-caller')}
      open={names.some(name => one(typed, name) !== '' || problemOf(problems, name))}
    >
      <Field {...about('called_by')} label={say('take.called-by')} hint={say('take.called-by-hint')} />
      <SideBySide>
        <DayField {...about('said_day')} label={say('take.said-day')} hint={say('take.said-day-hint')} />
        <TimeField {...about('said_time')} label={say('take.said-time')} />
      </SideBySide>
    </Details>
  )
}

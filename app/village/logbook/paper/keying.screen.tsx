/** Forms that were filled in on paper, keyed in one after the other: the day, who, what, Enter, and the next. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  draftOf,
  goTo,
  inVillage,
  type Refused,
  type VillageVisit,
} from '../../../entrance/visit.ts'
import { sayDay } from '../../../foundation/days.said.ts'
import { dayOf, isDay } from '../../../foundation/days.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { DayField } from '../../../furniture/day-field.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { TextArea } from '../../../furniture/text-area.tsx'
import { Title } from '../../../furniture/title.tsx'
import { colleagues } from '../../accounts/door.ts'
import { shown } from '../../residents/door.ts'
import { bsnIn, NotBsn } from '../not-bsn.tsx'
import { findRequest, type Request } from '../request/queries.requests.ts'
import { type Asked, lookFor, nobodyAsked } from '../request/queries.who.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { residentOf } from '../request/who.resident.ts'
import { shownInRequest } from '../rules.shown.ts'
import { look, type Seen, sawFound } from '../take/take.look.ts'
import { judgeCall, noteCall } from '../take/take.note.ts'
import { useCallProblems } from '../take/take.problems.tsx'
import { UnderstoodRegion } from '../take/take.reading.tsx'
import { TakeWho } from '../take/take.who.tsx'
import { helperProblems, noteOutcome } from './keying.outcome.ts'
import { KeyingRest } from './keying.rest.tsx'
import { keyingFields, readOutcome, readTaker } from './rules.keying.ts'

const place = 'logboek/overtypen'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const page = {
    title: visit.say('logbook')('keying.title'),
    coordinators: await coordinatorsOf(visit),
  }
  // A form that was sent is answered by the action.
  if (visit.fields.has('_key')) return { ...page, typed: {}, seen: null, kept: null, draftFrom: null }
  const draft = await draftOf(args, place)
  const asked = new URL(args.request.url).searchParams
  // The forms of one week lie on one pile: the day of the last one is probably that of the next, and who wrote it too.
  const typed: Sent = draft?.typed ?? { said_day: asked.get('dag') ?? '', taken_by: asked.get('door') ?? '' }
  const kept = await findRequest(visit.tx, visit.village.id, asked.get('bewaard') ?? undefined)
  const seen = await look(visit, typed)
  sawFound(visit, seen)
  visit.saw(kept ? shownInRequest(kept, 'page') : [])
  return { ...page, typed, seen, kept, draftFrom: draft?.savedAt ?? null }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const typed = visit.fields.typed()
  const seen = await look(visit, typed)
  const helper = await lookFor(visit.tx, visit.village.id, typed, 'helper')
  const again = (problems: Problem[], status: number) => {
    sawFound(visit, seen)
    if (helper.who.words)
      visit.saw(
        helper.candidates.flatMap(({ id }) => shown(id, 'name')),
        'S',
      )
    return data({ problems, typed, seen, helper }, { status })
  }
  const { who } = seen.asked
  // Enter after the name alone: the list is shown, and the cursor goes on to the words.
  if (who.words && !one(typed, 'words') && !who.certain) return again([], 200)
  const outcome = readOutcome(typed)
  const taker = readTaker(typed, await coordinatorsOf(visit), visit.visitor.accountId)
  const besides = [
    ...(outcome.ok ? [] : outcome.problems),
    ...(taker.ok ? [] : taker.problems),
    ...helperProblems(helper),
    ...bsnIn(typed, ['note']),
  ]
  const call = judgeCall(visit, typed, seen, besides, keyingFields)
  if (!call.ok || !outcome.ok || !taker.ok) return again(call.ok ? [] : call.problems, 422)
  const { writer, request } = await noteCall(visit, typed, seen, { ...call.value, takenBy: taker.value })
  const helper_id = helper.who.words ? await residentOf(visit, helper.who) : null
  await noteOutcome(visit, writer, request, { ...outcome.value, helper_id })
  const next = { dag: dayOf(call.value.saidAt), door: taker.value, bewaard: request }
  return goTo(`/${visit.village.slug}/${place}?${new URLSearchParams(next)}`)
}

const coordinatorsOf = async ({ tx, village }: VillageVisit) =>
  (await colleagues(tx, village.id)).filter(({ coordinates }) => coordinates)

type Answer = { typed: Sent; seen: Seen; helper?: Asked }
type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Refused & { seen: Seen; helper: Asked }
}

export default function Keying({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { typed, seen, helper = nobodyAsked } = actionData ?? (loaderData as Answer)
  const problems = useCallProblems(actionData?.problems)
  const about = (name: string) => ({ name, value: one(typed, name), error: problemOf(problems, name) })
  const ready = problems.length > 0 ? null : cursorAt(typed, seen)
  return (
    <>
      {loaderData.kept && <Kept request={loaderData.kept} />}
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: `/${village?.slug}/papier`, label: say('paper.title') }} line={say('keying.line')}>
        {say('keying.title')}
      </Title>
      {loaderData.draftFrom && <DraftNotice place={place} savedAt={loaderData.draftFrom} />}
      <umkiek-live to={`/${village?.slug}/logboek/nieuw/lezing`} regions={regions}>
        <HouseForm action={`/${village?.slug}/${place}`} draft={place} label={say('keying.title')}>
          <Beside
            first={
              <>
                <DayField {...about('said_day')} label={say('keying.day')} ready={ready === 'said_day'} />
                <TakeWho
                  typed={typed}
                  seen={seen}
                  problems={problems}
                  ready={ready === 'said_day' ? null : ready}
                />
                <TextArea
                  {...about('words')}
                  label={say('take.words')}
                  hint={say('keying.words-hint')}
                  rows={2}
                  enterSends
                  ready={ready === 'words'}
                />
                <NotBsn problems={actionData?.problems} />
                <div id="understood" className="flow" data-in-view="">
                  <UnderstoodRegion {...seen.understood} />
                </div>
              </>
            }
            second={
              <KeyingRest
                typed={typed}
                seen={seen}
                helper={helper}
                coordinators={loaderData.coordinators}
                problems={problems}
              />
            }
          />
          <Actions thumb>
            <Button>{say('keying.button')}</Button>
          </Actions>
        </HouseForm>
      </umkiek-live>
    </>
  )
}

const regions = 'who who-new nameless understood reading'

/** First the day on the paper, once for the whole pile; then who, and only then the words. */
function cursorAt(typed: Sent, { asked: { who, candidates } }: Seen) {
  if (!isDay(one(typed, 'said_day'))) return 'said_day'
  if (!who.words) return 'who'
  return !who.chosen && candidates.length > 0 ? 'who_is' : 'words'
}

/** What was kept a moment ago, to be looked at when it was wrong. */
const Kept = ({ request }: { request: Request }) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const day = sayDay(dayOf(request.said_at), today, language)
  const name = request.name ?? say('list.nameless')
  return (
    <Notice kind="done" word={say('keying.kept')}>
      <a href={`/${village?.slug}/logboek/${request.id}`}>{say('keying.kept-line', { name, day })}</a>
    </Notice>
  )
}

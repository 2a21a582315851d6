/** Taking a call: who, what, Enter. What the program made of it stands on the page before it is kept. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  draftOf,
  goTo,
  inVillage,
  type Refused,
  type VillageVisit,
} from '../../../entrance/visit.ts'
import { inOrder, type Problem } from '../../../foundation/outcome.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Field } from '../../../furniture/field.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { TextArea } from '../../../furniture/text-area.tsx'
import { Title } from '../../../furniture/title.tsx'
import { addResident } from '../../residents/door.ts'
import { bsnIn, NotBsn } from '../not-bsn.tsx'
import { logRequest } from '../request/queries.requests.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { isNameless, somebodyNew } from '../request/rules.request.who.ts'
import { Nameless, WhoList } from '../request/who.tsx'
import { callFields, ownerOfPhone, readCall } from './rules.request.call.ts'
import { Caller } from './take.caller.tsx'
import { forWhom } from './take.for-whom.ts'
import { placeOf, setAside, takePlace } from './take.half.ts'
import { look, type Seen, sawFound, whoProblems } from './take.look.ts'
import { ReadingRegion } from './take.reading.tsx'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const place = placeOf(args.params.call)
  const fresh = `/${visit.village.slug}/${takePlace}`
  // A form that was sent is answered by the action; here is only where one begins, or goes on with a draft.
  const sent = visit.fields.has('_key')
  if (!sent && visit.path.endsWith('/lezing')) throw goTo(fresh)
  const draft = sent ? null : await draftOf(args, place)
  if (!sent && !draft && args.params.call && !visit.thrown.has(place)) throw goTo(fresh)
  const page = { place, draftFrom: draft?.savedAt ?? null, title: visit.say('logbook')('take.title') }
  if (sent) return { ...page, typed: {}, seen: null }
  const typed: Sent = draft?.typed ?? (await forWhom(args, visit))
  const seen = await look(visit, typed)
  sawFound(visit, seen)
  return { ...page, typed, seen }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields } = visit
  const typed = fields.typed()
  if (fields.text('_later')) {
    await setAside(visit, typed)
    return goTo(`/${village.slug}/${takePlace}`)
  }
  const seen = await look(visit, typed)
  const again = (problems: Problem[], status: number) => {
    sawFound(visit, seen)
    return data({ problems, typed, seen }, { status })
  }
  if (visit.path.endsWith('/lezing')) return again([], 200)

  const codes = seen.kinds.map(({ code }) => code)
  const call = readCall({ ...typed, ...seen.understood.values }, codes, now)
  const { who } = seen.asked
  // Enter after the name alone: the list is shown, and the cursor goes on to the words.
  if (who.words && !one(typed, 'words') && !who.certain) return again([], 200)
  const told = [...(call.ok ? [] : call.problems), ...whoProblems(seen.asked), ...bsnIn(typed, ['words'])]
  const problems = inOrder(told, callFields)
  if (!call.ok || problems.length > 0) return again(problems, 422)

  const resident = await residentOf(visit, seen)
  const writer = { village: village.id, account: visitor.accountId, now }
  const calledByPhone = call.value.calledByPhone || phoneOf('caller', typed, seen)
  const request = await logRequest(tx, writer, { ...call.value, calledByPhone, resident })
  if (resident) {
    const noted = { subject: resident, type: 'request', object: request } as const
    visit.saw([{ ...noted, part: 'page', sensitivity: 'personal' }], 'C')
  }
  return goTo(`/${village.slug}/logboek/${request}`)
}

/** Null for what is nobody's; somebody new is made in the same breath. */
async function residentOf({ tx, village, visitor, now, fields }: VillageVisit, seen: Seen) {
  const { who } = seen.asked
  if (isNameless(who.chosen)) return null
  if (who.chosen !== somebodyNew) return who.chosen
  const number = phoneOf('new', fields.typed(), seen)
  const by = { village: village.id, account: visitor.accountId, at: now }
  return addResident(tx, by, { name: who.words, phones: number ? [{ number, note: '' }] : [] })
}

const phoneOf = (whose: 'caller' | 'new', typed: Sent, { asked, understood }: Seen) =>
  (ownerOfPhone(typed, asked.who.chosen) === whose && understood.phones[0]) || ''

/** Of a form that was sent the action has it; the loader then looked for nothing. */
type Answer = { typed: Sent; seen: Seen }
type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Refused & { seen: Seen }
}

export default function Take({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { draftFrom, place } = loaderData
  const { typed, seen } = actionData ?? (loaderData as Answer)
  const problems = useSentences('logbook', actionData?.problems)
  const words = one(typed, 'words')
  const wordsNext = seen.asked.who.words !== '' && (!words || draftFrom !== null)
  // Offered beside "somebody new", before that is chosen: it says what choosing will do.
  const newPhone = phoneOf('new', typed, { ...seen, asked: { ...seen.asked, who: chosenNew(seen) } })
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title>{say('take.title')}</Title>
      {draftFrom && <DraftNotice place={place} savedAt={draftFrom} />}
      <umkiek-live to={`/${village?.slug}/${takePlace}/lezing`} regions="who nameless reading">
        <HouseForm action={`/${village?.slug}/${place}`} draft={place} label={say('take.title')}>
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
                    phone={newPhone}
                    error={problemOf(problems, 'who_is')}
                  />
                </div>
                <TextArea
                  name="words"
                  label={say('take.words')}
                  hint={say('take.words-hint')}
                  value={words}
                  rows={2}
                  enterSends
                  ready={wordsNext && problems.length === 0}
                  error={problemOf(problems, 'words')}
                />
                <NotBsn problems={actionData?.problems} />
                <div id="nameless" className="flow">
                  <Nameless field="who" asked={seen.asked} open={problemOf(problems, 'who') !== undefined} />
                </div>
              </>
            }
            second={
              <>
                <div id="reading" className="flow">
                  <ReadingRegion {...seen.understood} kinds={seen.kinds} problems={problems} />
                </div>
                <Caller
                  typed={{
                    ...typed,
                    called_by_phone: one(typed, 'called_by_phone') || phoneOf('caller', typed, seen),
                  }}
                  problems={problems}
                />
              </>
            }
          />
          <Actions thumb>
            <Button>{say('take.button')}</Button>
          </Actions>
          <Button kind="quiet" name="_later" value="yes">
            {say('take.later')}
          </Button>
        </HouseForm>
      </umkiek-live>
    </>
  )
}

const chosenNew = ({ asked }: Seen) => ({ ...asked.who, chosen: somebodyNew })

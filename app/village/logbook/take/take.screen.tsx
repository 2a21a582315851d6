/** Taking a call: who, what, Enter. What the program made of it stands on the page before it is kept. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { type Args, draftOf, goTo, inVillage, type Refused } from '../../../entrance/visit.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { TextArea } from '../../../furniture/text-area.tsx'
import { Title } from '../../../furniture/title.tsx'
import { type Beside as BesideIt, LimitsLine, PaidFlag } from '../../library/door.ts'
import { NotBsn } from '../not-bsn.tsx'
import { one, type Sent } from '../request/rules.request.ts'
import { Caller } from './take.caller.tsx'
import { forWhom } from './take.for-whom.ts'
import { noted, placeOf, setAside, takePlace } from './take.half.ts'
import { besideCall, look, type Seen, sawFound } from './take.look.ts'
import { judgeCall, noteCall } from './take.note.ts'
import { phoneOf } from './take.phone.ts'
import { useCallProblems } from './take.problems.tsx'
import { ReadingRegion, UnderstoodRegion } from './take.reading.tsx'
import { TakeWho } from './take.who.tsx'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const place = placeOf(args.params.call)
  const fresh = `/${visit.village.slug}/${takePlace}`
  // A form that was sent is answered by the action; here is only where one begins, or goes on with a draft.
  const sent = visit.fields.has('_key')
  if (!sent && visit.path.endsWith('/lezing')) throw goTo(fresh)
  const draft = sent ? null : await draftOf(args, place)
  if (!sent && !draft && args.params.call && !visit.thrown.has(place)) throw goTo(fresh)
  const page = {
    ...{ place, draftFrom: draft?.savedAt ?? null, title: visit.say('logbook')('take.title') },
    stays: visit.page.endsWith('?straks'),
  }
  if (sent) return { ...page, typed: {}, seen: null, beside: null }
  const typed: Sent = draft?.typed ?? (await forWhom(args, visit))
  const seen = await look(visit, typed)
  sawFound(visit, seen)
  return { ...page, typed, seen, beside: await besideCall(visit, typed, seen) }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { village, fields } = visit
  const typed = fields.typed()
  if (fields.text('_later')) {
    const kept = await setAside(visit, typed)
    return goTo(`/${village.slug}/${takePlace}${kept ? '?straks' : ''}`)
  }
  const seen = await look(visit, typed)
  const again = async (problems: Problem[], status: number) => {
    sawFound(visit, seen)
    return data({ problems, typed, seen, beside: await besideCall(visit, typed, seen) }, { status })
  }
  if (visit.path.endsWith('/lezing')) return again([], 200)

  const { who } = seen.asked
  // Enter after the name alone: the list is shown, and the cursor goes on to the words.
  if (who.words && !one(typed, 'words') && !who.certain) return again([], 200)
  const call = judgeCall(visit, typed, seen)
  if (!call.ok) return again(call.problems, 422)

  const { request } = await noteCall(visit, typed, seen, call.value)
  await noted(visit)
  return goTo(`/${village.slug}/logboek/${request}?vastgelegd`)
}

/** Of a form that was sent the action has it; the loader then looked for nothing. */
type Answer = { typed: Sent; seen: Seen; beside: BesideIt | null }
type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Refused & Answer
}

export default function Take({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { draftFrom, place, stays } = loaderData
  const { typed, seen, beside } = actionData ?? (loaderData as Answer)
  const problems = useCallProblems(actionData?.problems)
  const words = one(typed, 'words')
  // Whoever goes on with a call that was set aside asked for it; here another one may be on the line.
  const unasked = draftFrom !== null && place === takePlace
  const ready = problems.length > 0 || unasked ? null : cursorAt(seen, words, draftFrom !== null)
  return (
    <>
      {stays && (
        <Notice kind="done" word={say('take.set-aside')}>
          <a href={`/${village?.slug}/vandaag`}>{say('take.set-aside-where')}</a>
        </Notice>
      )}
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title>{say('take.title')}</Title>
      {draftFrom && (
        <DraftNotice place={place} savedAt={draftFrom} ready={unasked}>
          {unasked && (
            <Button kind="plain" form={formId} name="_later" value="yes">
              {say('take.another')}
            </Button>
          )}
        </DraftNotice>
      )}
      <umkiek-live to={`/${village?.slug}/${takePlace}/lezing`} regions={regions}>
        <HouseForm id={formId} action={`/${village?.slug}/${place}`} draft={place} label={say('take.title')}>
          <Beside
            first={
              <>
                <TakeWho typed={typed} seen={seen} problems={problems} ready={ready} />
                <TextArea
                  name="words"
                  label={say('take.words')}
                  hint={say('take.words-hint')}
                  value={words}
                  rows={2}
                  enterSends
                  ready={ready === 'words'}
                  error={problemOf(problems, 'words')}
                />
                <NotBsn problems={actionData?.problems} />
                <div id="understood" className="flow" data-in-view="">
                  <UnderstoodRegion {...seen.understood} />
                  {beside && <PaidFlag beside={beside} />}
                </div>
              </>
            }
            second={
              <>
                <div id="reading" className="flow">
                  <ReadingRegion {...seen.understood} kinds={seen.kinds} problems={problems} />
                  {beside && <LimitsLine beside={beside} />}
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

const formId = 'call'
const regions = 'who who-new nameless understood reading'

/** First who it is: whoever presses Enter behind a few letters comes to the names, and only then to the words. */
function cursorAt({ asked: { who, candidates } }: Seen, words: string, goesOn: boolean) {
  if (!who.words) return 'who'
  if (!who.chosen && candidates.length > 0) return 'who_is'
  return !words || goesOn ? 'words' : 'who'
}

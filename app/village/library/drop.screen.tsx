/** "Welke regel kan weg?", once a year: what is light may go, in one deed; the rest stays (needs A023). */
import { HouseForm, UndoBar, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused, refill } from '../../entrance/visit.ts'
import { sayBirthday } from '../../foundation/days.said.ts'
import { Button } from '../../furniture/button.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { cardsOf } from './cards.ts'
import { isMeanwhile, meanwhile } from './conflict.tsx'
import { DecidedBefore } from './decided.list.tsx'
import { takingBack, whoOf } from './deeds.ts'
import { MayGo } from './drop.parts.tsx'
import { MeetingFields } from './meeting.fields.tsx'
import { oneAtATime, saveCard } from './queries.cards.ts'
import { noteChanges } from './queries.changes.ts'
import { countDecisions, decide, decidedOn, decisionsOf, takeDecisionBack } from './queries.decisions.ts'
import { isDue, readMeeting, versionOfAll } from './rules.decisions.ts'
import type { Limit } from './rules.limits.ts'
import { shownCard } from './shown.ts'

const place = 'grenzen/welke-kan-weg'

export async function loader(args: Args) {
  const { tx, village, say, today } = inVillage(args)
  await refill(args, place)
  const raw = await cardsOf(tx, village.id, 'limit')
  const { reviewed } = await decidedOn<Limit>(tx, village.id, 'limit')
  const decisions = await decisionsOf(tx, village.id, 'limit', 'reviewed')
  const just = new URL(args.request.url).searchParams.get('gedaan')
  return {
    cards: raw.filter(({ inUse }) => inUse).map(card => shownCard(say, card, null)),
    version: versionOfAll(raw, await countDecisions(tx, village.id, 'limit')),
    reviewed: reviewed && { day: reviewed.day, meeting: reviewed.meeting, goes: reviewed.cards.goes.length },
    isDue: isDue(reviewed?.day ?? null, today),
    decisions,
    done: decisions.find(({ id, isOff }) => id === just && !isOff) ?? null,
    guide: `/${village.slug}/grenzen`,
    title: say('library')('drop.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, today } = visit
  const page = `/${village.slug}/${place}`
  const who = whoOf(visit)
  const back = await takingBack(visit, 'limit', page)
  if (back) return back instanceof Response ? goTo(`${page}?teruggezet`) : back
  if (fields.text('do') === 'not-reviewed') {
    if (!(await takeDecisionBack(tx, who, 'reviewed', fields.text('decision')))) throw notHere()
    return goTo(`${page}?teruggezet`)
  }
  const wish = readMeeting(name => fields.text(name), today)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  await oneAtATime(tx, village.id)
  const all = await cardsOf(tx, village.id, 'limit')
  const version = versionOfAll(all, await countDecisions(tx, village.id, 'limit'))
  if (version !== fields.version()) return askAgain([meanwhile], fields.typed(), 409)
  const used = all.filter(({ inUse }) => inUse)
  const goes = used.filter(({ code }) => fields.texts('goes').includes(code))
  for (const { code, said, edition, version } of goes)
    await saveCard(tx, who, 'limit', code, { said, edition, inUse: false }, version)
  const out = { before: { inUse: true }, after: { inUse: false } }
  const changed = goes.map(({ code, said }) => ({ code, title: said.title, ...out }))
  const deed = await noteChanges(tx, who, 'limit', changed)
  const codes = (cards: typeof used) => cards.map(({ code }) => code)
  const outcome = { goes: codes(goes), stays: codes(used.filter(card => !goes.includes(card))) }
  const decision = { ...wish.value, what: 'reviewed', sort: 'limit', cards: outcome, deed } as const
  return goTo(`${page}?gedaan=${await decide(tx, who, decision)}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Drop({ loaderData, actionData }: Props) {
  const say = useWords('library')
  const { language } = useHouse()
  const problems = useSentences('library', actionData?.problems)
  const title = useWords('entrance')('problems.title')
  const { guide, cards, done, version, decisions, reviewed } = loaderData
  const page = `${guide}/welke-kan-weg`
  const clash = isMeanwhile(actionData)
  const last = reviewed && { ...reviewed, day: sayBirthday(reviewed.day, language) }
  return (
    <Narrow>
      {clash ? (
        <Notice kind="waiting" word={say('adopt.meanwhile')}>
          {say('drop.meanwhile-line')}{' '}
          {say('decided.mine', { meeting: String(actionData?.typed.meeting ?? '') })}
        </Notice>
      ) : (
        <Problems title={title} problems={problems} />
      )}
      {done && !actionData && (
        <UndoBar
          sentence={say('drop.done', { count: reviewed?.goes ?? 0 })}
          action={page}
          fields={
            done.deed ? { do: 'take-back', deed: done.deed } : { do: 'not-reviewed', decision: done.id }
          }
        />
      )}
      <Title back={{ to: guide, label: say('guide.title') }} line={say('drop.line')}>
        {say('drop.title')}
      </Title>
      <p>
        {last
          ? say('drop.last', { day: last.day, meeting: last.meeting, count: last.goes })
          : say('drop.never')}
      </p>
      <HouseForm version={version} action={page} draft={place} label={say('drop.title')}>
        <MayGo cards={cards} typed={actionData?.typed ?? {}} />
        <MeetingFields typed={actionData?.typed ?? {}} problems={problems} />
        <Button>{say(clash ? 'adopt.all-the-same' : 'drop.button')}</Button>
      </HouseForm>
      <DecidedBefore
        open={clash}
        decisions={decisions}
        title={say('drop.before', { count: decisions.length })}
      />
    </Narrow>
  )
}

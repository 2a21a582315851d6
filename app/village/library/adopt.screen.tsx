/** All that stands is adopted, word for word, on a day and at a meeting. What is changed afterwards says so. */
import { HouseForm, UndoBar, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused, refill } from '../../entrance/visit.ts'
import { sayBirthday } from '../../foundation/days.said.ts'
import { Button } from '../../furniture/button.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { AdoptedLine } from './adopted.line.tsx'
import { cardsOf } from './cards.ts'
import { isMeanwhile, meanwhile } from './conflict.tsx'
import { DecidedBefore } from './decided.list.tsx'
import { whoOf } from './deeds.ts'
import { Dutch } from './dutch.tsx'
import { MeetingFields } from './meeting.fields.tsx'
import { keepAsItStands, oneAtATime } from './queries.cards.ts'
import { countDecisions, decide, decidedOn, decisionsOf, takeDecisionBack } from './queries.decisions.ts'
import { countSince, readMeeting, versionOfAll } from './rules.decisions.ts'
import type { Limit } from './rules.limits.ts'
import { shownCard } from './shown.ts'

const place = 'grenzen/vaststellen'

export async function loader(args: Args) {
  const { tx, village, say } = inVillage(args)
  await refill(args, place)
  const raw = await cardsOf(tx, village.id, 'limit')
  const { adopted } = await decidedOn<Limit>(tx, village.id, 'limit')
  const cards = raw.map(card => shownCard(say, card, adopted?.cards ?? null))
  const decisions = await decisionsOf(tx, village.id, 'limit', 'adopted')
  const just = new URL(args.request.url).searchParams.get('gedaan')
  return {
    adopted: adopted && { day: adopted.day, meeting: adopted.meeting },
    since: countSince(adopted?.cards ?? null, raw),
    differ: cards.filter(({ since, inUse }) => inUse && since !== null),
    count: cards.filter(({ inUse }) => inUse).length,
    version: versionOfAll(raw, await countDecisions(tx, village.id, 'limit')),
    decisions,
    done: decisions.find(({ id, isOff }) => id === just && !isOff) ?? null,
    guide: `/${village.slug}/grenzen`,
    title: say('library')('adopt.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, today } = visit
  const page = `/${village.slug}/${place}`
  const who = whoOf(visit)
  if (fields.text('do') === 'take-back') {
    if (!(await takeDecisionBack(tx, who, 'adopted', fields.text('decision')))) throw notHere()
    return goTo(`${page}?teruggezet`)
  }
  const wish = readMeeting(name => fields.text(name), today)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  await oneAtATime(tx, village.id)
  const cards = await cardsOf(tx, village.id, 'limit')
  const version = versionOfAll(cards, await countDecisions(tx, village.id, 'limit'))
  if (version !== fields.version()) return askAgain([meanwhile], fields.typed(), 409)
  const used = cards.filter(({ inUse }) => inUse)
  await keepAsItStands(
    tx,
    who,
    'limit',
    used.filter(({ changedAt }) => changedAt === null),
  )
  const snapshot = Object.fromEntries(used.map(({ code, said }) => [code, said]))
  const decision = { ...wish.value, what: 'adopted', sort: 'limit', cards: snapshot, deed: null } as const
  return goTo(`${page}?gedaan=${await decide(tx, who, decision)}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Adopt({ loaderData, actionData }: Props) {
  const say = useWords('library')
  const { language } = useHouse()
  const problems = useSentences('library', actionData?.problems)
  const title = useWords('entrance')('problems.title')
  const { guide, differ, done, count, version, decisions } = loaderData
  const page = `${guide}/vaststellen`
  const clash = isMeanwhile(actionData)
  return (
    <Narrow>
      {clash ? (
        <Notice kind="waiting" word={say('adopt.meanwhile')}>
          {say('adopt.meanwhile-line')}{' '}
          {say('decided.mine', { meeting: String(actionData?.typed.meeting ?? '') })}
        </Notice>
      ) : (
        <Problems title={title} problems={problems} />
      )}
      {done && !actionData && (
        <UndoBar
          sentence={say('adopt.done', { day: sayBirthday(done.day, language), meeting: done.meeting })}
          action={page}
          fields={{ do: 'take-back', decision: done.id }}
        />
      )}
      <Title back={{ to: guide, label: say('guide.title') }} line={say('adopt.line', { count })}>
        {say('adopt.title')}
      </Title>
      <AdoptedLine {...loaderData} />
      {differ.length > 0 && (
        <List label={say('adopt.differ')}>
          {differ.map(({ code, said, since }) => (
            <ListItem
              key={code}
              words={<Dutch>{said.title}</Dutch>}
              mark={since && <Mark state="waiting">{say(`since.${since}`)}</Mark>}
              to={`${guide}?kaart=${code}#${code}`}
            />
          ))}
        </List>
      )}
      <HouseForm version={version} action={page} draft={place} label={say('adopt.title')}>
        <MeetingFields typed={actionData?.typed ?? {}} problems={problems} />
        <Button>{say(clash ? 'adopt.all-the-same' : 'adopt.button')}</Button>
      </HouseForm>
      <DecidedBefore
        open={clash}
        decisions={decisions}
        title={say('adopt.before', { count: decisions.length })}
      />
    </Narrow>
  )
}

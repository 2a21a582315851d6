/** One person at work in the village: the roles, the letter, and what was done before. */
import { HouseForm, UndoBar, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused } from '../../entrance/visit.ts'
import { addDays } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import { Title } from '../../furniture/title.tsx'
import { Roles, useRoleWords } from './member-form.tsx'
import { LetterCard } from './member-letter-card.tsx'
import {
  accountOfMember,
  changeMember,
  deedsOf,
  findMember,
  type Member,
  membersOf,
} from './queries.members.ts'
import { keepsAnAdministrator, maySecond, readRoles } from './rules.members.ts'
import { isTouch, Touch, type TouchWanted } from './touch.tsx'
import { wantsTouch } from './wants-touch.tsx'

/** Why a letter could not be made: it was asked at an address that is no page. */
const letterTroubles = ['second', 'own-letter', 'other-village'] as const

export async function loader(args: Args) {
  const { tx, village, say, visitor, database, today } = inVillage(args)
  const member = await findMember(tx, village.id, args.params.account ?? '')
  if (!member) throw notHere()
  const asked = new URL(args.request.url).searchParams
  const others = (await membersOf(tx, village.id)).filter(other => other.accountId !== member.accountId)
  return {
    member,
    account: await accountOfMember(database.gate, village.id, member.accountId),
    seconds: others.filter(
      other => !other.ended && other.accountId !== visitor.accountId && maySecond(other.roles),
    ),
    deeds: await deedsOf(tx, village.id, member.accountId),
    justEnded: asked.has('gedaan') && member.ended,
    self: member.accountId === visitor.accountId,
    second: asked.get('tweede') ?? '',
    nog: letterTroubles.find(each => each === asked.get('nog')) ?? null,
    base: `/${village.slug}/beheer/mensen`,
    wrongHands: `/${village.slug}/beheer/datalek?wie=${member.accountId}&van=${addDays(today, -7)}`,
    title: say('accounts')('members.one'),
  }
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now } = inVillage(args)
  const member = await findMember(tx, village.id, args.params.account ?? '')
  if (!member) throw notHere()
  const deed = (['ended', 'back', 'roles'] as const).find(each => each === fields.text('do')) ?? 'roles'
  const wish = readRoles(deed === 'roles' ? fields.texts('roles') : member.roles)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const others = (await membersOf(tx, village.id)).filter(
    other => other.accountId !== member.accountId && !other.ended,
  )
  if (!keepsAnAdministrator(others, deed === 'ended' ? [] : wish.value)) {
    return askAgain([{ field: 'roles', sentence: 'problems.last-administrator' }], fields.typed())
  }
  const stop = await wantsTouch(args)
  if (stop) return stop
  const change = {
    accountId: member.accountId,
    roles: wish.value,
    ended: deed === 'ended' || (deed === 'roles' && member.ended),
    version: fields.version(),
  }
  const changed = await changeMember(tx, village.id, change, deed, visitor.accountId, now)
  if (!changed) return askAgain([{ field: '', sentence: 'problems.changed-meanwhile' }], fields.typed(), 409)
  const page = `/${village.slug}/beheer/mensen/${member.accountId}`
  return goTo(deed === 'ended' ? `${page}?gedaan` : page)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused | TouchWanted }

export default function MemberPage({ loaderData, actionData }: Props) {
  const say = useWords('accounts')
  const refused = isTouch(actionData) ? undefined : actionData
  const { nog } = loaderData
  const asked = nog ? [{ field: nog === 'second' ? 'second' : '', sentence: `problems.${nog}` }] : []
  const problems = useSentences('accounts', refused?.problems ?? asked)
  const title = useWords('entrance')('problems.title')
  if (isTouch(actionData)) return <Touch wanted={actionData} />
  const { member, account, seconds, base, self } = loaderData
  const roles = refused?.typed.roles
  return (
    <>
      <Problems title={title} problems={problems} />
      {loaderData.justEnded && !refused && (
        <UndoBar
          sentence={say('members.ended-now', { name: member.name })}
          action={`${base}/${member.accountId}`}
          version={member.version}
          fields={{ do: 'back' }}
        />
      )}
      <Title
        back={{ to: base, label: say('members.title') }}
        line={account && say('members.comes-as', { login: account.login })}
      >
        {member.name}
      </Title>
      {account && !self && (
        <LetterCard
          action={`${base}/${member.accountId}/brief`}
          hasKeys={account.hasKeys}
          otherVillages={account.otherVillages}
          seconds={seconds}
          second={loaderData.second}
          problem={problemOf(problems, 'second')}
        />
      )}
      <Card title={say('members.roles-title')}>
        <HouseForm version={member.version} label={say('members.roles-title')}>
          <Roles value={roles ? [roles].flat() : member.roles} error={problemOf(problems, 'roles')} />
          <Button kind="plain" name="do" value="roles">
            {say('members.roles-set')}
          </Button>
        </HouseForm>
      </Card>
      <Stay member={member} self={self} />
      <Deeds deeds={loaderData.deeds} />
      <p>
        <a href={loaderData.wrongHands}>{say('members.wrong-hands', { name: member.name })}</a>
      </p>
    </>
  )
}

/** Apart from the roles: whoever changes a role must not fear for the own next click. */
const Stay = ({ member: { name, ended, version }, self }: { member: Member; self: boolean }) => {
  const say = useWords('accounts')
  const button = say(ended ? 'members.back' : 'members.end', { name })
  return (
    <Card title={say(ended ? 'members.back' : 'members.end-title', { name })}>
      <HouseForm version={version} label={button}>
        <p>{say(ended ? 'members.back-line' : self ? 'members.end-self' : 'members.end-line', { name })}</p>
        <Button kind="plain" name="do" value={ended ? 'back' : 'ended'}>
          {button}
        </Button>
      </HouseForm>
    </Card>
  )
}

const Deeds = ({ deeds }: { deeds: Awaited<ReturnType<typeof loader>>['deeds'] }) => {
  const say = useWords('accounts')
  const moment = useMoment()
  const roleWords = useRoleWords()
  if (deeds.length === 0) return null
  return (
    <Card title={say('members.deeds')}>
      <Timeline>
        {deeds.map(({ id, deed, roles, at, by, second }) => (
          <TimelineItem
            key={id}
            when={moment(at)}
            dateTime={at.toString()}
            who={by ?? say('members.at-machine')}
          >
            <p>
              {say(`deeds.${deed as 'added'}`, {
                roles: roleWords(roles),
                second: second ?? '',
              })}
            </p>
          </TimelineItem>
        ))}
      </Timeline>
    </Card>
  )
}

/** One's own account: where one is inside, with which keys, in which language, at which address. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { changeOwn } from './account.changes.tsx'
import { Keys } from './account.keys.tsx'
import { Sessions } from './account.sessions.tsx'
import { findAccount, rolesOfAccount } from './queries.accounts.ts'
import { trustedDevices } from './queries.devices.ts'
import { keysOfAccount } from './queries.keys.ts'
import { unseenNotices } from './queries.notices.ts'
import { sessionsOf } from './queries.sessions.ts'
import { isOver } from './rules.sessions.ts'
import { mayTrustDevice } from './rules.ways.ts'
import { isTouch, Touch, type TouchWanted } from './touch.tsx'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const account = visit.visitor && (await findAccount(gate, visit.visitor.accountId))
  if (!account) throw goTo('/in')
  return {
    account,
    keys: await keysOfAccount(gate, account.id),
    trusted: await trustedDevices(gate, account.id, visit.now),
    mayTrust: mayTrustDevice(await rolesOfAccount(gate, account.id)),
    news: (await unseenNotices(gate, account.id)).length > 0,
    sessions: (await sessionsOf(gate, account.id)).filter(session => !isOver(session, visit.now)),
    title: visit.say('accounts')('account.title'),
  }
}

export async function action(args: Args) {
  const done = await changeOwn(args)
  return Array.isArray(done) ? askAgain(done, visitOf(args).fields.typed()) : done
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused | TouchWanted }

export default function Account({ loaderData, actionData }: Props) {
  const say = useWords('accounts')
  const refused = isTouch(actionData) ? undefined : actionData
  const problems = useSentences('accounts', refused?.problems)
  const title = useWords('entrance')('problems.title')
  const { visitor } = useHouse()
  const village = visitor?.villages[0]
  if (isTouch(actionData)) return <Touch wanted={actionData} />
  const { account, keys, sessions, trusted, mayTrust, news } = loaderData
  return (
    <>
      <Problems title={title} problems={problems} />
      <Title
        back={
          village && visitor?.villages.length === 1
            ? { to: `/${village.slug}`, label: say('account.home', { village: village.name }) }
            : { to: '/', label: say('account.front') }
        }
        line={say('account.line', { login: account.login })}
      >
        {account.name}
      </Title>
      {news && (
        <Notice kind="waiting" word={say('account.news-word')}>
          {say('account.news')} <a href="/account/berichten?naar=/account">{say('account.news-read')}</a>
        </Notice>
      )}
      <HouseForm action="/uit" label={say('account.out')}>
        <Button kind="plain">{say('account.out')}</Button>
      </HouseForm>
      <Keys keys={keys} trusted={trusted} mayTrust={mayTrust} />
      <Sessions sessions={sessions} />
      <Card title={say('account.mail-title')}>
        <HouseForm label={say('account.mail-title')}>
          <Field
            name="mail"
            type="email"
            label={say('account.mail')}
            hint={say('account.mail-hint')}
            value={String(refused?.typed.mail ?? account.mail)}
            error={problemOf(problems, 'mail')}
            autoComplete="email"
            size="middle"
            maxLength={200}
          />
          <Button kind="plain" name="do" value="mail">
            {say('account.mail-set')}
          </Button>
        </HouseForm>
      </Card>
      <Language />
    </>
  )
}

const Language = () => {
  const say = useWords('accounts')
  const { language } = useHouse()
  return (
    <Card title={say('account.language')}>
      <HouseForm label={say('account.language')}>
        <Choice
          name="language"
          label={say('account.language-ask')}
          row
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          value={language}
        />
        <Button kind="plain" name="do" value="language">
          {say('account.language-set')}
        </Button>
      </HouseForm>
    </Card>
  )
}

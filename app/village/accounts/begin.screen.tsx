/** The first key, right after a letter was opened: a PIN for beside the card, or a password, or a passkey. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Details } from '../../furniture/details.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { NewSecret } from './new-secret.tsx'
import { Passkey } from './passkey.tsx'
import { findAccount } from './queries.accounts.ts'
import { endAttempt } from './queries.attempts.ts'
import { addPasskey, changeSecret, readNewSecret } from './queries.keys.ts'
import { halfInside, keysOf } from './threshold.tsx'

async function whose(args: Args) {
  const { way, accountId } = await halfInside(args)
  const account =
    way === 'letter' && accountId ? await findAccount(visitOf(args).database.gate, accountId) : null
  if (!account) throw goTo('/in')
  return account
}

export async function loader(args: Args) {
  const { login } = await whose(args)
  const kind = new URL(args.request.url).searchParams.get('met') === 'wachtwoord' ? 'password' : 'pin'
  return { login, kind: kind as 'password' | 'pin', title: visitOf(args).say('accounts')('begin.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const account = await whose(args)
  const by = { accountId: account.id, device: visit.device, now: visit.now }
  if (visit.fields.text('passkey')) {
    const kept = await addPasskey(gate, { ...visit, ...by }, visit.fields.text('passkey'))
    if (!kept) return askAgain([{ field: '', sentence: 'problems.passkey' }], {})
  } else {
    const wish = await readNewSecret(gate, account, visit.fields)
    if (!wish.ok) return askAgain(wish.problems, {})
    await changeSecret(gate, by, wish.value, keysOf(visit).secrets)
  }
  await endAttempt(gate, visit.browser)
  return goTo('/in?weer=klaar')
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Begin({ loaderData: { login, kind }, actionData }: Props) {
  const say = useWords('accounts')
  const problems = useSentences('accounts', actionData?.problems)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('begin.line', { login })}>{say('begin.title')}</Title>
      <NewSecret kind={kind} problems={problems} />
      <Details summary={say('begin.other')}>
        <p>
          {kind === 'pin' ? (
            <a href="/in/begin?met=wachtwoord">{say('begin.password')}</a>
          ) : (
            <a href="/in/begin">{say('begin.pin')}</a>
          )}
        </p>
        <HouseForm action="/in/begin">
          <p>{say('passkey.explain')}</p>
          <Passkey purpose="new">{say('passkey.make')}</Passkey>
        </HouseForm>
      </Details>
    </>
  )
}

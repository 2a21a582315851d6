/** A new PIN or password for oneself. */
import { useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { NewSecret } from './new-secret.tsx'
import { findAccount } from './queries.accounts.ts'
import { changeSecret, readNewSecret } from './queries.keys.ts'
import { keysOf } from './threshold.tsx'
import { isTouch, Touch, type TouchWanted } from './touch.tsx'
import { wantsTouch } from './wants-touch.tsx'

export function loader(args: Args) {
  const visit = visitOf(args)
  const kind = visit.path.endsWith('/wachtwoord') ? ('password' as const) : ('pin' as const)
  return { kind, title: visit.say('accounts')(`new.${kind}-title`) }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const account = visit.visitor && (await findAccount(gate, visit.visitor.accountId))
  if (!account) return goTo('/in')
  const wish = await readNewSecret(gate, account, visit.fields)
  if (!wish.ok) return askAgain(wish.problems, {})
  const stop = await wantsTouch(args)
  if (stop) return stop
  const by = { accountId: account.id, device: visit.device, now: visit.now }
  await changeSecret(gate, by, wish.value, keysOf(visit).secrets)
  return goTo('/account')
}

type Props = { loaderData: ReturnType<typeof loader>; actionData?: Refused | TouchWanted }

export default function OwnSecret({ loaderData: { kind }, actionData }: Props) {
  const say = useWords('accounts')
  const problems = useSentences('accounts', isTouch(actionData) ? [] : actionData?.problems)
  const title = useWords('entrance')('problems.title')
  if (isTouch(actionData)) return <Touch wanted={actionData} />
  return (
    <>
      <Problems title={title} problems={problems} />
      <Title back={{ to: '/account', label: say('account.back') }}>{say(`new.${kind}-title`)}</Title>
      <NewSecret kind={kind} problems={problems} />
    </>
  )
}

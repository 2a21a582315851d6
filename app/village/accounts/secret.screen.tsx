/** The first thing that is asked: a PIN or a password. Right or wrong, the next page is the same. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { BeginAgain } from './begin-again.tsx'
import { keepFirst } from './queries.attempts.ts'
import { numberToAsk } from './queries.cards.ts'
import { markOf } from './queries.devices.ts'
import { deviceIsFactor } from './queries.entering.ts'
import { knows } from './queries.secrets.ts'
import { waitFor } from './queries.tries.ts'
import { passwordLength, readDigits } from './rules.secrets.ts'
import { comeIn, halfInside, keysOf, logRefused, sameGuesser, waitProblem } from './threshold.tsx'

export async function loader(args: Args) {
  const { way } = await halfInside(args)
  if (way === '' || way === 'letter') throw goTo('/in/hoe')
  return { way, title: visitOf(args).say('accounts')(`secret.${way}`) }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const attempt = await halfInside(args)
  const { accountId, way, browser } = attempt
  const kind = way === 'password' ? 'password' : 'pin'
  const typed = visit.fields.text('secret')
  if (!typed) return askAgain([{ field: 'secret', sentence: `problems.${kind}-empty` }], {})
  const guesser = sameGuesser(visit, attempt)
  const wait = await waitFor(gate, guesser, visit.now)
  if (wait) return askAgain([waitProblem(wait, visit.language)], {}, 429)
  const secret = kind === 'pin' ? readDigits(typed) : typed
  const right = await knows(gate, accountId, kind, secret, keysOf(visit).secrets)
  if (way !== 'device') {
    await keepFirst(gate, browser, right, await numberToAsk(gate, accountId, attempt.loginKey, visit.now))
    return goTo('/in/code')
  }
  const trusted = await deviceIsFactor(gate, accountId, markOf(args.request.headers), visit.now)
  const inside =
    right &&
    trusted &&
    accountId &&
    (await comeIn(args, { ...attempt, accountId, guesser }, ['pin', 'device']))
  if (inside) return inside
  logRefused(visit, accountId, ['pin', 'device'])
  return askAgain([{ field: 'secret', sentence: 'problems.device-way' }], {})
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Secret({ loaderData: { way }, actionData }: Props) {
  const say = useWords('accounts')
  const problems = useSentences('accounts', actionData?.problems)
  const pin = way !== 'password'
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: '/in/hoe', label: say('way.other-way') }}>{say(`secret.${way}`)}</Title>
      <HouseForm>
        <Field
          name="secret"
          type="password"
          label={say(pin ? 'secret.pin' : 'secret.password-field')}
          hint={say(pin ? 'secret.pin-hint' : 'secret.password-hint')}
          error={problemOf(problems, 'secret')}
          keys={pin ? 'numeric' : undefined}
          autoComplete={pin ? 'off' : 'current-password'}
          maxLength={passwordLength.most}
          size={pin ? 'short' : 'middle'}
          ready={!actionData}
        />
        <Button>{say('sign-in.on')}</Button>
      </HouseForm>
      {actionData && <BeginAgain />}
    </>
  )
}

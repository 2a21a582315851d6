/** The second thing: a code of the card, asked by its number, or one of the app. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { BeginAgain } from './begin-again.tsx'
import { type Attempt, countWrong, endAttempt } from './queries.attempts.ts'
import { spendCode } from './queries.cards.ts'
import { spendAppCode } from './queries.secrets.ts'
import { waitFor } from './queries.tries.ts'
import { readDigits } from './rules.secrets.ts'
import { mostWrong } from './rules.tries.ts'
import { comeIn, halfInside, keysOf, logRefused, sameGuesser, waitProblem } from './threshold.tsx'

export async function loader(args: Args) {
  const { way, number, firstGiven } = await halfInside(args)
  if (!firstGiven) throw goTo('/in/hoe')
  return { way, number, title: visitOf(args).say('accounts')('code.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const attempt = await halfInside(args)
  if (!attempt.firstGiven) return goTo('/in/hoe')
  const code = readDigits(visit.fields.text('code'))
  if (!/^\d{6}$/.test(code)) return askAgain([{ field: 'code', sentence: 'problems.code-shape' }], {})
  const guesser = sameGuesser(visit, attempt)
  const wait = await waitFor(gate, guesser, visit.now, attempt.way === 'password')
  if (wait) return askAgain([waitProblem(wait, visit.language)], {}, 429)
  const { way } = attempt
  const owned = await ownedFactor(args, attempt, code)
  const { accountId, firstRight } = attempt
  const known = attempt.way === 'password' ? ('password' as const) : ('pin' as const)
  const inside =
    owned &&
    accountId &&
    firstRight &&
    (await comeIn(args, { ...attempt, accountId, guesser }, [known, owned]))
  if (inside) return inside
  logRefused(visit, accountId, [known, owned ?? 'card'])
  if ((await countWrong(gate, attempt.browser)) >= mostWrong.perCode) {
    await endAttempt(gate, attempt.browser)
    return goTo('/in?weer=vijf')
  }
  return askAgain(
    [
      {
        field: 'code',
        sentence: way === 'password' ? 'problems.combination-password' : 'problems.combination',
      },
    ],
    {},
  )
}

/** A code is used up only by somebody who gave the first thing right. */
async function ownedFactor(args: Args, attempt: Attempt, code: string): Promise<'card' | 'app' | null> {
  const visit = visitOf(args)
  const { gate } = visit.database
  const keys = keysOf(visit)
  const { accountId, number, firstRight, way } = attempt
  if (way === 'password' && firstRight && (await spendAppCode(gate, accountId, code, keys.apps, visit.now))) {
    return 'app'
  }
  return (await spendCode(gate, { accountId, number, code, firstRight }, keys.cards, visit.now))
    ? 'card'
    : null
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Code({ loaderData: { way, number }, actionData }: Props) {
  const say = useWords('accounts')
  const problems = useSentences('accounts', actionData?.problems)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: '/in/hoe', label: say('way.other-way') }}>{say('code.title')}</Title>
      <HouseForm>
        <Field
          name="code"
          label={say('code.number', { number })}
          hint={say(way === 'password' ? 'code.card-or-app' : 'code.card')}
          error={problemOf(problems, 'code')}
          keys="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          size="short"
          ready={!actionData}
        />
        <Button>{say('code.come-in')}</Button>
      </HouseForm>
      {actionData && <BeginAgain />}
    </>
  )
}

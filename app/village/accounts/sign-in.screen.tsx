/** The front door: who are you? The next pages are the same for a name that we know and one that we do not. */
import { beginningOf } from '../../entrance/begin.setup.ts'
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { keysPath } from '../../entrance/rules.begin.ts'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { exampleAccounts, exampleRoles } from './examples.ts'
import { Passkey } from './passkey.tsx'
import { findAccountId } from './queries.accounts.ts'
import { beginAttempt } from './queries.attempts.ts'
import { readPasskey } from './queries.passkeys.ts'
import { ownPath } from './rules.ways.ts'
import { comeIn, guesserOf } from './threshold.tsx'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const asked = new URL(args.request.url).searchParams
  const again = asked.get('weer')
  // Whoever began this installation has no letter to open again, but may take a new turn at the first keys.
  const beginning = await beginningOf(visit)
  if (again === 'oud' && beginning.state === 'keys' && beginning.setup.mine) throw goTo(keysPath)
  return {
    people: visit.demo ? await exampleAccounts(visit.database.gate, 'esdorp') : [],
    toPath: ownPath(asked.get('naar') ?? '/'),
    again: (['oud', 'vijf', 'klaar'] as const).find(each => each === again) ?? null,
    title: visit.say('accounts')('sign-in.title'),
  }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const sharedComputer = visit.fields.text('shared') === 'yes'
  const toPath = ownPath(visit.fields.text('naar'))
  if (visit.fields.text('passkey')) {
    const accountId = await readPasskey(gate, visit, 'sign-in', visit.fields.text('passkey'))
    const inside =
      accountId && (await comeIn(args, { accountId, sharedComputer, toPath, guesser: null }, ['passkey']))
    return inside || askAgain([{ field: '', sentence: 'problems.passkey' }], visit.fields.typed())
  }
  const login = visit.fields.text('login')
  if (!login) return askAgain([{ field: 'login', sentence: 'problems.login' }], visit.fields.typed())
  const begun = {
    browser: visit.browser,
    loginKey: guesserOf(visit, login).login,
    accountId: await findAccountId(gate, login),
    sharedComputer,
    toPath,
  }
  await beginAttempt(gate, begun, visit.now)
  return goTo('/in/hoe')
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function SignIn({ loaderData: { people, toPath, again }, actionData }: Props) {
  const say = useWords('accounts')
  const { demo } = useHouse()
  const problems = useSentences('accounts', actionData?.problems)
  const typed = actionData?.typed ?? {}
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title>{say('sign-in.title')}</Title>
      {again && (
        <Notice kind={again === 'klaar' ? 'done' : 'note'} word={say(`sign-in.again.${again}-word`)}>
          {say(`sign-in.again.${again}`)}
        </Notice>
      )}
      {demo && <Examples people={people} toPath={toPath} />}
      <HouseForm label={say('sign-in.title')}>
        {demo && <h2>{say('sign-in.own')}</h2>}
        <input type="hidden" name="naar" value={toPath} />
        <Field
          name="login"
          label={say('sign-in.login')}
          hint={say('sign-in.login-hint')}
          value={String(typed.login ?? '')}
          error={problemOf(problems, 'login')}
          autoComplete="username"
          spellCheck={false}
          size="middle"
          maxLength={200}
          ready={!demo && !actionData}
        />
        <Choice
          name="shared"
          label={say('sign-in.computer')}
          many
          options={[{ value: 'yes', label: say('sign-in.shared'), line: say('sign-in.shared-line') }]}
          value={actionData && !typed.shared ? [] : ['yes']}
        />
        <Button kind={demo ? 'plain' : 'main'}>{say('sign-in.on')}</Button>
        <Passkey purpose="sign-in">{say('passkey.come-in')}</Passkey>
      </HouseForm>
      <p>
        <a href="/in/brief">{say('sign-in.letter')}</a>
      </p>
    </>
  )
}

type ExamplesProps = { people: { who: string; name: string }[]; toPath: string }
const Examples = ({ people, toPath }: ExamplesProps) => {
  const say = useWords('accounts')
  return (
    <HouseForm action="/demo/in" label={say('demo.title')}>
      {toPath !== '/' && <input type="hidden" name="naar" value={toPath} />}
      <h2>{say('demo.title')}</h2>
      <p>{say('demo.explain')}</p>
      {exampleRoles.map(who => (
        <p key={who}>
          <Button kind="plain" name="who" value={who}>
            {[say(`demo.${who}`), people.find(person => person.who === who)?.name].filter(Boolean).join(': ')}
          </Button>
        </p>
      ))}
    </HouseForm>
  )
}

/** Opening a letter. Looking at this page never uses the letter up: only the button does, and only in this browser. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { openLetter } from './queries.letters.ts'
import { waitFor } from './queries.tries.ts'
import { readLetters } from './rules.secrets.ts'
import { guesserOf, keysOf, waitProblem } from './threshold.tsx'

export function loader(args: Args) {
  return { byLink: args.params.link !== undefined, title: visitOf(args).say('accounts')('letter.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const { link } = args.params
  const code = readLetters(visit.fields.text('code'))
  if (link === undefined && code.length !== 12) {
    return askAgain([{ field: 'code', sentence: 'problems.letter-shape' }], visit.fields.typed())
  }
  // A letter is found by its code alone, so guessing is counted by the address and by the code that was tried.
  const guesser = guesserOf(visit, `brief:${link ?? code}`)
  const wait = await waitFor(gate, guesser, visit.now)
  if (wait) return askAgain([waitProblem(wait, visit.language)], {}, 429)
  const opener = { browser: visit.browser, loginKey: guesser.login, device: visit.device, now: visit.now }
  const opened = await openLetter(
    gate,
    link === undefined ? { code } : { link },
    keysOf(visit).letters,
    opener,
  )
  return opened
    ? goTo('/in/begin')
    : askAgain(
        [{ field: link === undefined ? 'code' : '', sentence: 'problems.letter' }],
        visit.fields.typed(),
      )
}

type Props = { loaderData: ReturnType<typeof loader>; actionData?: Refused }

export default function Letter({ loaderData: { byLink }, actionData }: Props) {
  const say = useWords('accounts')
  const problems = useSentences('accounts', actionData?.problems)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        back={{ to: '/in', label: say('sign-in.title') }}
        line={say(byLink ? 'letter.by-link' : 'letter.by-code')}
      >
        {say('letter.title')}
      </Title>
      <HouseForm>
        {!byLink && (
          <Field
            name="code"
            label={say('letter.code')}
            hint={say('letter.code-hint')}
            value={String(actionData?.typed.code ?? '')}
            error={problemOf(problems, 'code')}
            spellCheck={false}
            maxLength={30}
            size="middle"
            ready={!actionData}
          />
        )}
        <Button>{say('letter.open')}</Button>
      </HouseForm>
    </>
  )
}

/** The beginning of an installation: the code that the server printed keeps strangers out. */
import { sayTime } from '../foundation/days.ts'
import { Button } from '../furniture/button.tsx'
import { Details } from '../furniture/details.tsx'
import { Field } from '../furniture/field.tsx'
import { Narrow } from '../furniture/narrow.tsx'
import { Problems, problemOf } from '../furniture/problems.tsx'
import { Title } from '../furniture/title.tsx'
import { readCode, trySetupCode } from '../village/village/door.ts'
import { beginningOf, onward } from './begin.setup.ts'
import { HouseForm, useSentences, useWords } from './house.tsx'
import { examplePath, keysPath } from './rules.begin.ts'
import { type Args, askAgain, goTo, notHere, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const beginning = await beginningOf(visit)
  if (beginning.state === 'closed') throw notHere()
  const { state, setup } = beginning
  const example = new URL(args.request.url).searchParams.get('naar') === 'voorbeeld'
  const go = example ? examplePath : onward(setup)
  if (setup.mine && state !== 'used') throw goTo(state === 'keys' ? keysPath : go)
  const going = Object.keys(setup.answers).length > 0
  return { used: setup.used, example, going, title: visit.say('village')('begin.code.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { fields, now, browser } = visit
  if ((await beginningOf(visit)).state === 'closed') throw notHere()
  const code = readCode(fields.text('code'))
  if (code.length !== 10)
    return askAgain([{ field: 'code', sentence: 'problems.code-shape' }], fields.typed())
  const tried = await trySetupCode(visit.database.gate, { code, browser, now })
  if (tried.right) return goTo(fields.text('naar') === 'voorbeeld' ? '/begin?naar=voorbeeld' : '/begin')
  if (!tried.wait) return askAgain([{ field: 'code', sentence: 'problems.code-wrong' }], fields.typed())
  // A minute later than the second itself, so that "na 14.35 uur" is true.
  const values = { time: sayTime(tried.wait.add({ minutes: 1 }), visit.language) }
  return askAgain([{ field: 'code', sentence: 'problems.code-wait', values }], fields.typed(), 429)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Begin({ loaderData: { used, example, going }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const title = useWords('entrance')('problems.title')
  const back = { to: '/', label: say('begin.back') }
  if (used) {
    return (
      <Narrow>
        <Title back={back}>{say('begin.code.title')}</Title>
        <p>{say('begin.code.used')}</p>
      </Narrow>
    )
  }
  return (
    <Narrow>
      <Problems title={title} problems={problems} />
      <Title back={back} line={say('begin.code.line')}>
        {say('begin.code.title')}
      </Title>
      {!example && <p>{say(going ? 'begin.code.going' : 'begin.code.next')}</p>}
      <HouseForm action="/begin" label={say('begin.code.title')}>
        {example && <input type="hidden" name="naar" value="voorbeeld" />}
        <Field
          name="code"
          label={say('begin.code.label')}
          hint={say('begin.code.hint')}
          value={String(actionData?.typed.code ?? '')}
          error={problemOf(problems, 'code')}
          size="middle"
          maxLength={20}
          spellCheck={false}
          ready={!actionData}
        />
        <Button>{say('begin.code.open')}</Button>
      </HouseForm>
      <Details summary={say('begin.code.help')}>
        <p>{say('begin.code.help-line')}</p>
      </Details>
    </Narrow>
  )
}

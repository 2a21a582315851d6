/** A look at the example village on a real installation: a name, and Esdorp stands ready with its invented people. */
import { Button } from '../furniture/button.tsx'
import { Narrow } from '../furniture/narrow.tsx'
import { Problems, problemOf } from '../furniture/problems.tsx'
import { Title } from '../furniture/title.tsx'
import { showExample } from './begin.found.ts'
import { beginner, beginningOf } from './begin.setup.ts'
import { WhoFields } from './begin.who.tsx'
import { HouseForm, useSentences, useWords } from './house.tsx'
import { examplePath, keysPath, readWho } from './rules.begin.ts'
import { type Args, askAgain, goTo, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  await beginner(visit)
  return { title: visit.say('village')('begin.show.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { fields } = visit
  const beginning = await beginningOf(visit)
  if (beginning.state === 'keys' && beginning.setup.mine) return goTo(keysPath)
  await beginner(visit)
  const who = readWho({ name: fields.text('name'), login: fields.text('login') })
  if (!who.ok) return askAgain(who.problems, fields.typed())
  const problem = await showExample(visit, who.value)
  return problem ? askAgain([problem], fields.typed()) : goTo(keysPath)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginExample({ actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const typed = actionData?.typed ?? {}
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: '/', label: say('begin.back') }} line={say('begin.show.line')}>
        {say('begin.show.title')}
      </Title>
      <HouseForm action={examplePath} label={say('begin.show.title')}>
        <WhoFields
          value={{ name: String(typed.name ?? ''), login: String(typed.login ?? '') }}
          errors={{ name: problemOf(problems, 'name'), login: problemOf(problems, 'login') }}
          ready={!actionData}
        />
        <Button>{say('begin.show.button')}</Button>
      </HouseForm>
      <p>{say('begin.show.after')}</p>
    </Narrow>
  )
}

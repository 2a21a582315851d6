/** What will be made, each answer with a way to change it, and one button. */
import { Button } from '../furniture/button.tsx'
import { Facts } from '../furniture/facts.tsx'
import { Narrow } from '../furniture/narrow.tsx'
import { Problems } from '../furniture/problems.tsx'
import { Title } from '../furniture/title.tsx'
import { type Founding, isComplete, type Question, startingKinds } from '../village/village/door.ts'
import { foundOwn } from './begin.found.ts'
import { beginner, beginningOf, onward } from './begin.setup.ts'
import { HouseForm, useHouse, useSentences, useWords } from './house.tsx'
import { keysPath, makePath, paths } from './rules.begin.ts'
import { type Args, askAgain, goTo, notHere, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  if (!isComplete(answers)) throw goTo(onward({ answers }))
  const names = startingKinds.filter(({ code }) => answers.kinds.includes(code)).map(({ name }) => name)
  return { answers, names, signedIn: visit.visitor !== null, title: visit.say('village')('begin.make.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { visitor } = visit
  const beginning = await beginningOf(visit)
  if (beginning.state === 'keys' && beginning.setup.mine) return goTo(keysPath)
  if (beginning.state === 'closed') {
    // Sent for the second time by somebody who had keys already: the village is there.
    if (visitor) return goTo('/')
    throw notHere()
  }
  if (beginning.state !== 'open' || !beginning.setup.mine) throw goTo('/begin')
  const { answers } = beginning.setup
  if (!isComplete(answers) || (!visitor && answers.who.login === '')) {
    return goTo(isComplete(answers) ? paths.who : onward({ answers }))
  }
  const problem = await foundOwn(visit, answers)
  if (problem) return askAgain([problem], {})
  return goTo(visitor ? `/${answers.village.address}` : keysPath)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginMake({ loaderData: { answers, names, signedIn }, actionData }: Props) {
  const say = useWords('village')
  const { origin } = useHouse()
  const problems = useSentences('village', actionData?.problems)
  const change = (question: Question) => (
    <a
      href={paths[question]}
      aria-label={say('begin.make.change-this', { what: say(`begin.${question}.short`) })}
    >
      {say('begin.make.change')}
    </a>
  )
  const fact = (question: Question, value: string) => ({
    term: say(`begin.${question}.short`),
    value: value || say('begin.make.empty'),
    action: change(question),
  })
  return (
    <Narrow>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(each => ({ ...each, field: '' }))}
      />
      <Title back={{ to: paths.purpose, label: say('begin.back') }} line={say('begin.make.line')}>
        {say('begin.make.title')}
      </Title>
      <Facts
        facts={[
          fact(
            'village',
            `${answers.village.name} · ${origin.replace(/^https?:\/\//, '')}/${answers.village.address}`,
          ),
          fact('phone', answers.phone),
          fact('kinds', names.join(', ')),
          fact('who', who(say, answers, signedIn)),
          fact('purpose', answers.purpose),
        ]}
      />
      {!signedIn && <p>{say('begin.make.next')}</p>}
      <HouseForm action={makePath} label={say('begin.make.title')}>
        <Button>{say('begin.make.button')}</Button>
      </HouseForm>
    </Narrow>
  )
}

const who = (say: ReturnType<typeof useWords<'village'>>, { who }: Founding, signedIn: boolean) => {
  const roles = say('begin.make.roles', { name: who.name })
  return signedIn ? roles : `${roles}, ${say('begin.make.signs-in', { login: who.login })}`
}

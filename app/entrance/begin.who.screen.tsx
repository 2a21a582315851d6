/** Question 4: who begins. Whoever is in already, in the example village, keeps the same keys. */
import { problemOf } from '../furniture/problems.tsx'
import { isFree } from '../village/accounts/queries.founders.ts'
import { keepAnswers } from '../village/village/door.ts'
import { QuestionPage } from './begin.frame.tsx'
import { beginner, onward } from './begin.setup.ts'
import { WhoFields } from './begin.who.tsx'
import { useSentences, useWords } from './house.tsx'
import { readWho } from './rules.begin.ts'
import { type Args, askAgain, goTo, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  const known = visit.visitor?.name ?? null
  return { known, answer: answers.who, title: visit.say('village')('begin.who.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { fields, visitor, browser } = visit
  const { answers } = await beginner(visit)
  const { gate } = visit.database
  const read = readWho({ name: fields.text('name'), login: fields.text('login') })
  if (!visitor && !read.ok) return askAgain(read.problems, fields.typed())
  const who = visitor || !read.ok ? { name: visitor?.name ?? '', login: '' } : read.value
  if (!visitor && !(await isFree(gate, who.login))) {
    const values = { other: `${who.login}2` }
    return askAgain([{ field: 'login', sentence: 'problems.login-taken', values }], fields.typed())
  }
  await keepAnswers(gate, browser, { who })
  return goTo(onward({ answers: { ...answers, who } }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginWho({ loaderData: { known, answer }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const value = {
    name: String(actionData?.typed.name ?? answer?.name ?? ''),
    login: String(actionData?.typed.login ?? answer?.login ?? ''),
  }
  return (
    <QuestionPage question="who" problems={problems}>
      {known ? (
        <p>{say('begin.who.known', { name: known })}</p>
      ) : (
        <>
          <p>{say('begin.who.line')}</p>
          <WhoFields
            value={value}
            ready={!actionData}
            errors={{ name: problemOf(problems, 'name'), login: problemOf(problems, 'login') }}
          />
        </>
      )}
    </QuestionPage>
  )
}

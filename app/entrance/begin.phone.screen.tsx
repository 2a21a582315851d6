/** Question 2: which number people call. It may come later. */
import { Field } from '../furniture/field.tsx'
import { problemOf } from '../furniture/problems.tsx'
import { keepAnswers, phoneProblems } from '../village/village/door.ts'
import { QuestionPage } from './begin.frame.tsx'
import { beginner, onward } from './begin.setup.ts'
import { useSentences, useWords } from './house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  return { answer: answers.phone, title: visit.say('village')('begin.phone.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  const phone = visit.fields.text('phone')
  const problems = phoneProblems(phone)
  if (problems.length > 0) return askAgain(problems, visit.fields.typed())
  await keepAnswers(visit.database.gate, visit.browser, { phone })
  return goTo(onward({ answers: { ...answers, phone } }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginPhone({ loaderData: { answer }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  return (
    <QuestionPage question="phone" problems={problems}>
      <Field
        name="phone"
        type="tel"
        label={say('begin.phone.label')}
        optional={say('begin.may-later')}
        hint={say('begin.phone.hint')}
        value={String(actionData?.typed.phone ?? answer ?? '')}
        error={problemOf(problems, 'phone')}
        size="middle"
        maxLength={40}
        ready={!actionData}
      />
    </QuestionPage>
  )
}

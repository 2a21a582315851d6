/** Question 5: why the village does this, in one sentence. It may come later. */
import { problemOf } from '../furniture/problems.tsx'
import { TextArea } from '../furniture/text-area.tsx'
import { keepAnswers, oneLine, purposeProblems } from '../village/village/door.ts'
import { QuestionPage } from './begin.frame.tsx'
import { beginner, onward } from './begin.setup.ts'
import { useSentences, useWords } from './house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  return { answer: answers.purpose, title: visit.say('village')('begin.purpose.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  const purpose = oneLine(visit.fields.text('purpose'))
  const problems = purposeProblems(purpose)
  if (problems.length > 0) return askAgain(problems, visit.fields.typed())
  await keepAnswers(visit.database.gate, visit.browser, { purpose })
  return goTo(onward({ answers: { ...answers, purpose } }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginPurpose({ loaderData: { answer }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  return (
    <QuestionPage question="purpose" problems={problems}>
      <TextArea
        name="purpose"
        label={say('begin.purpose.label')}
        optional={say('begin.may-later')}
        hint={say('begin.purpose.hint')}
        value={String(actionData?.typed.purpose ?? answer ?? '')}
        error={problemOf(problems, 'purpose')}
        rows={2}
        maxLength={300}
        ready={!actionData}
      />
    </QuestionPage>
  )
}

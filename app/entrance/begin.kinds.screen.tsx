/** Question 3: what the village does already (needs A150). The kinds that are not ticked wait in the settings. */
import { Choice } from '../furniture/choice.tsx'
import { problemOf } from '../furniture/problems.tsx'
import { keepAnswers, startingKinds } from '../village/village/door.ts'
import { QuestionPage } from './begin.frame.tsx'
import { beginner, onward } from './begin.setup.ts'
import { useSentences, useWords } from './house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  return {
    kinds: startingKinds.map(({ code, name }) => ({ value: code, label: name })),
    answer: answers.kinds ?? [],
    title: visit.say('village')('begin.kinds.title'),
  }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  const ticked = visit.fields.texts('kinds')
  const kinds = startingKinds.map(({ code }) => code as string).filter(code => ticked.includes(code))
  if (kinds.length === 0) {
    return askAgain([{ field: 'kinds', sentence: 'problems.kinds-none' }], visit.fields.typed())
  }
  await keepAnswers(visit.database.gate, visit.browser, { kinds })
  return goTo(onward({ answers: { ...answers, kinds } }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginKinds({ loaderData: { kinds, answer }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  return (
    <QuestionPage question="kinds" problems={problems}>
      <Choice
        name="kinds"
        many
        label={say('begin.kinds.label')}
        hint={say('begin.kinds.hint')}
        options={kinds}
        value={actionData ? [actionData.typed.kinds ?? []].flat() : answer}
        error={problemOf(problems, 'kinds')}
      />
    </QuestionPage>
  )
}

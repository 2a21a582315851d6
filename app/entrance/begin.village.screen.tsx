/** Question 1: what the village is called. The address is made from the name, unless somebody wants another one. */
import { reservedWords } from '../addresses.reserved.ts'
import { addresses } from '../addresses.ts'
import type { Problem } from '../foundation/outcome.ts'
import { Details } from '../furniture/details.tsx'
import { Field } from '../furniture/field.tsx'
import { problemOf } from '../furniture/problems.tsx'
import { findVillageId, keepAnswers, nameProblems, readAddress } from '../village/village/door.ts'
import { QuestionPage } from './begin.frame.tsx'
import { beginner, onward } from './begin.setup.ts'
import { useHouse, useSentences, useWords } from './house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  return { answer: answers.village, title: visit.say('village')('begin.village.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { answers } = await beginner(visit)
  const { fields, browser } = visit
  const { gate } = visit.database
  const name = fields.text('name')
  const problems: Problem[] = nameProblems(name)
  if (problems.length > 0) return askAgain(problems, fields.typed())
  // Whoever changes only the name gets an address that goes with it.
  const kept = answers.village
  const typed = fields.text('address')
  const address = readAddress(
    name,
    kept && kept.address === typed && kept.name !== name ? '' : typed,
    taken(),
  )
  if (!address.ok) return askAgain(address.problems, fields.typed())
  if (await findVillageId(gate, address.value)) {
    const values = { address: address.value, other: `dorp-${address.value}` }
    return askAgain([{ field: 'address', sentence: 'problems.address-taken', values }], fields.typed())
  }
  const village = { name, address: address.value }
  await keepAnswers(gate, browser, { village })
  return goTo(onward({ answers: { ...answers, village } }))
}

/** Words that the house needs: those that are kept free, and the first word of every address that there is. */
const taken = () => [
  ...reservedWords,
  ...addresses.map(({ path }) => path.split('/')[1] ?? '').filter(word => word && !word.startsWith(':')),
]

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginVillage({ loaderData: { answer }, actionData }: Props) {
  const say = useWords('village')
  const { origin } = useHouse()
  const problems = useSentences('village', actionData?.problems)
  const typed = actionData?.typed
  return (
    <QuestionPage question="village" problems={problems}>
      <Field
        name="name"
        label={say('begin.village.name')}
        hint={say('begin.village.name-hint')}
        value={String(typed?.name ?? answer?.name ?? '')}
        error={problemOf(problems, 'name')}
        size="middle"
        maxLength={80}
        ready={!actionData}
      />
      <Details
        summary={say('begin.village.address-choose')}
        open={problemOf(problems, 'address') !== undefined || Boolean(typed?.address)}
      >
        <Field
          name="address"
          label={say('begin.village.address')}
          optional={say('optional')}
          hint={say('begin.village.address-hint', { origin: origin.replace(/^https?:\/\//, '') })}
          value={String(typed?.address ?? answer?.address ?? '')}
          error={problemOf(problems, 'address')}
          size="middle"
          maxLength={41}
          spellCheck={false}
        />
      </Details>
    </QuestionPage>
  )
}

/** One question of the beginning: where you are, the way back, and that it can be left and taken up again. */
import type { ReactNode } from 'react'
import { Button } from '../furniture/button.tsx'
import { Narrow } from '../furniture/narrow.tsx'
import { Problems, type ShownProblem } from '../furniture/problems.tsx'
import { Title } from '../furniture/title.tsx'
import { type Question, questions } from '../village/village/rules.setup.ts'
import { HouseForm, useWords } from './house.tsx'
import { paths } from './rules.begin.ts'

type Props = { question: Question; problems: readonly ShownProblem[]; children: ReactNode }

export const QuestionPage = ({ question, problems, children }: Props) => {
  const say = useWords('village')
  const at = questions.indexOf(question)
  const before = questions[at - 1]
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        back={{ to: before ? paths[before] : '/', label: say('begin.back') }}
        line={say('begin.step', { number: at + 1, count: questions.length })}
      >
        {say(`begin.${question}.title`)}
      </Title>
      <HouseForm action={paths[question]} label={say(`begin.${question}.title`)}>
        {children}
        <Button>{say('begin.on')}</Button>
      </HouseForm>
      <p>{say('begin.leave')}</p>
    </Narrow>
  )
}

/** What can be said of a doubtful line with one press. */
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { HouseForm, useWords } from '../house.tsx'
import type { LineAnswer } from './answering.ts'

type Props = { line: number; answers: readonly LineAnswer[]; place: string }

export const Answers = ({ line, answers, place }: Props) => {
  const say = useWords('entrance')
  const asksYear = answers.some(one => one.do === 'year' && one.year === null)
  return (
    <>
      {asksYear && (
        <HouseForm action={place} label={say('import.year-label', { line })}>
          <input type="hidden" name="line" value={line} />
          <Field id={`year-${line}`} name="year" label={say('import.year')} />
          <input type="hidden" name="do" value="year" />
          <Button kind="plain">{say('import.year-this')}</Button>
          <Button kind="plain" name="whole" value="yes">
            {say('import.year-all')}
          </Button>
        </HouseForm>
      )}
      {answers.map(one =>
        one.do === 'year' ? (
          one.year !== null && (
            <HouseForm key={one.year} action={place} label={say('import.year-label', { line })}>
              <input type="hidden" name="line" value={line} />
              <input type="hidden" name="year" value={one.year} />
              <Button kind="plain" name="do" value="year">
                {say('import.year-was', { year: one.year })}
              </Button>
            </HouseForm>
          )
        ) : (
          <HouseForm key={one.do} action={place} label={say(`import.${one.do}-label`, { line })}>
            <input type="hidden" name="line" value={line} />
            <Button kind="plain" name="do" value={one.do}>
              {say(`import.${one.do}`)}
            </Button>
          </HouseForm>
        ),
      )}
      <HouseForm action={place} label={say('import.leave-line-label', { line })}>
        <input type="hidden" name="line" value={line} />
        <Button kind="quiet" name="do" value="leave-out">
          {say('import.leave-line')}
        </Button>
      </HouseForm>
    </>
  )
}

/** When somebody can: three rows of seven days, which go below each other where there is no room. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayWeekday } from '../../foundation/days.said.ts'
import { Choice } from '../../furniture/choice.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { holidays, partsOfDay, weekdays } from './rules.profile.ts'
import { type Typed, textIn, textsIn } from './rules.typed.ts'

type Props = { typed: Typed; problems: readonly ShownProblem[] }

export const TimesFields = ({ typed, problems }: Props) => {
  const say = useWords('volunteers')
  const { language } = useHouse()
  const days = weekdays.map(day => {
    const whole = sayWeekday(day, language)
    return { value: String(day), label: whole.slice(0, 2), spoken: whole }
  })
  return (
    <>
      <p className="hint">{say('field.times-hint')}</p>
      {partsOfDay.map(part => (
        <Choice
          key={part}
          name={part}
          many
          row
          label={say(`field.${part}`)}
          value={textsIn(typed, part)}
          options={days}
        />
      ))}
      <Choice
        name="not-dark"
        many
        label={say('field.not-dark-ask')}
        value={textsIn(typed, 'not-dark')}
        options={[{ value: 'yes', label: say('field.not-dark') }]}
      />
      <Choice
        name="holidays"
        row
        label={say('field.holidays')}
        value={textIn(typed, 'holidays') || 'usual'}
        error={problemOf(problems, 'holidays')}
        options={holidays.map(each => ({ value: each, label: say(`holidays.${each}`) }))}
      />
    </>
  )
}
